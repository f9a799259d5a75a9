import messages from '../_locales/ar/messages.json' with { type: 'json' };
import type { Extraction, Removed } from '../model/article.ts';
import { phrasingsOfBlock } from '../model/phrasings.ts';
import { toText } from '../reader/export/text.ts';
import { valueInDigits } from '../reader/figures/value.ts';
import { readingOf, type Reading } from '../reader/reading.ts';

/** What people read in a terminal: the article, the figures of the story, and what was removed with the reason. */
export function toReport(extraction: Extraction): string {
  const { article, removed } = extraction;
  if (!article) return '';
  const parts = [
    section(messages.figuresTitle.message, figureLines(readingOf(extraction, article))),
    section(messages.removedTitle.message, removed.map(removedLine)),
  ];
  return [toText(article), ...parts].filter(Boolean).join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `── ${title} ──\n${lines.join('\n')}\n` : '';
}

/** «• نحو أربعة آلاف مزارع = 4,000»: as written, then the value where the words do not show it. */
function figureLines({ texts, figures }: Reading): string[] {
  return figures.map(({ mention, phrasing }) => {
    const written = (texts[phrasing] ?? '').slice(mention.start, mention.end).replaceAll('\n', ' ');
    const value = valueInDigits(mention, 'western');
    return value === undefined || written.includes(value) || mention.kind === 'percent' ? `• ${written}` : `• ${written} = ${value}`;
  });
}

/** «• تعليقات (names: comments): أول كلماتها…»: the reason, the rule that took it, and how it begins. */
function removedLine(piece: Removed): string {
  const key = `reason${piece.reason.charAt(0).toUpperCase()}${piece.reason.slice(1)}`;
  const reason = (messages as Readonly<Record<string, { message: string }>>)[key]?.message ?? piece.reason;
  const text = removedText(piece).replace(/\s+/g, ' ');
  return `• ${reason} (${piece.step}): ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;
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
