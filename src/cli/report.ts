import type { Article, Extraction, Removed } from '../model/article.ts';
import { phrasings, phrasingsOfBlock } from '../model/phrasings.ts';
import { findArticleQuantities } from '../quantities/find.ts';
import { rankFigures } from '../quantities/rank.ts';
import { toText } from '../reader/export/text.ts';

/** What people read in a terminal: the article, the figures of the story, and what was removed with the reason. */
export function toReport(extraction: Extraction): string {
  const { article, removed } = extraction;
  if (!article) return '';
  const parts = [section('أرقام الخبر', figureLines(article)), section('ما حُذف من الصفحة', removed.map(removedLine))];
  return [toText(article), ...parts].filter(Boolean).join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `── ${title} ──\n${lines.join('\n')}\n` : '';
}

/** «نحو أربعة آلاف مدني = 4000»: as written, then the value where the words do not show it. */
function figureLines(article: Article): string[] {
  const texts = phrasings(article).map(({ text }) => text);
  return rankFigures(texts, findArticleQuantities(texts)).map(({ mention: { start, end, from, to }, phrasing }) => {
    const written = (texts[phrasing] ?? '').slice(start, end).replaceAll('\n', ' ');
    const value = [...new Set([from, to])].map(String).join('–');
    return from === null || written.includes(String(from)) ? `• ${written}` : `• ${written} = ${value}`;
  });
}

/** «• comments (step:rule): أول كلماتها…» */
function removedLine(piece: Removed): string {
  const text = removedText(piece).replace(/\s+/g, ' ');
  return `• ${piece.reason} (${piece.step}): ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;
}

/** The texts of a removed part, a line each; of pictures and embeds what they are called. */
export function removedText({ blocks }: Removed): string {
  const texts = blocks.flatMap((block) => {
    if (block.type === 'embed') return [block.label];
    const own = phrasingsOfBlock(block).map(({ text }) => text);
    return block.type === 'image' && own.length === 0 ? [block.alt] : own;
  });
  return texts.filter(Boolean).join('\n');
}
