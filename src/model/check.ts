import type { Article, Block, Extraction, Phrasing } from './article.ts';
import type { Mention } from './quantity.ts';
import { phrasings, phrasingsOfBlock } from './phrasings.ts';
import { safeUrl } from './safe-url.ts';

/**
 * What is wrong with an extraction, one English sentence a fault; an empty list means that every promise of the model
 * holds. Made for tests and fuzzing: documents can be asked whether they are sound.
 */
export function faultsOfExtraction(extraction: Extraction): string[] {
  const { article, removed, detection, failure } = extraction;
  const faults = [
    ...(article && failure ? [`there is an article and yet the failure ${failure}`] : []),
    ...(!article && !failure ? ['there is neither an article nor a failure'] : []),
    ...(detection.score >= 0 && detection.score <= 1 ? [] : [`score ${String(detection.score)} is outside 0..1`]),
    ...(article ? faultsOfArticle(article) : []),
  ];
  const last = article ? article.body.length - 1 : -1;
  for (const piece of removed) {
    if (!Number.isInteger(piece.after) || piece.after < -1 || piece.after > last) {
      faults.push(`${piece.step}: place ${String(piece.after)} is outside the body of ${String(last + 1)} blocks`);
    }
    if (piece.step === '') faults.push('a removal does not name its step');
    faults.push(...piece.blocks.flatMap(faultsOfBlock).map((fault) => `${piece.step}: ${fault}`));
  }
  return faults;
}

/** The same for an article alone. */
export function faultsOfArticle(article: Article): string[] {
  return [
    ...(article.title.trim() === '' ? ['the title is empty'] : []),
    ...(article.url === '' || safeUrl(article.url) ? [] : [`the address ${article.url} is no http(s) address`]),
    ...(article.body.length === 0 ? ['the body is empty'] : []),
    ...[article.publishedTime, article.modifiedTime].flatMap((time) =>
      time === undefined || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(time)
        ? []
        : [`${time} is no ISO 8601 time`],
    ),
    ...phrasings(article).flatMap(faultsOfPhrasing),
    ...article.body.flatMap(faultsOfBlock),
    ...(article.image ? faultsOfBlock(article.image) : []),
  ];
}

function faultsOfBlock(block: Block): string[] {
  const faults = phrasingsOfBlock(block).flatMap(faultsOfPhrasing);
  switch (block.type) {
    case 'image':
      if (!safeUrl(block.src)) faults.push(`picture address ${block.src.slice(0, 80)} is no http(s) address`);
      break;
    case 'embed':
      if (!safeUrl(block.href)) faults.push(`embed address ${block.href.slice(0, 80)} is no http(s) address`);
      break;
    case 'blockquote':
      faults.push(...block.children.flatMap(faultsOfBlock));
      if (block.children.length === 0) faults.push('an empty quotation');
      break;
    case 'list':
      if (block.items.length === 0) faults.push('an empty list');
      break;
    case 'table':
      if (block.rows.every((row) => row.length === 0)) faults.push('an empty table');
      break;
    case 'paragraph':
    case 'heading':
      if (block.content.text.trim() === '') faults.push(`an empty ${block.type}`);
      break;
  }
  return faults;
}

function faultsOfPhrasing({ text, marks }: Phrasing): string[] {
  // Types promise it; what was stored or imported promises nothing.
  if (typeof text !== 'string') return ['a phrasing without a text'];
  return marks.flatMap((mark) => [
    ...(mark.start >= 0 && mark.start < mark.end && mark.end <= text.length
      ? []
      : [`mark ${mark.type} ${String(mark.start)}..${String(mark.end)} is outside a text of ${String(text.length)}`]),
    ...(mark.type === 'link' && !safeUrl(mark.href) ? [`link address ${mark.href.slice(0, 80)} is no http(s) address`] : []),
  ]);
}

/** What is wrong with the mentions of one text: they lie inside it, in order, disjoint, number within highlight. */
export function faultsOfMentions(text: string, mentions: readonly Mention[]): string[] {
  let end = 0;
  return mentions.flatMap((mention) => {
    const inside =
      mention.start >= end &&
      mention.start <= mention.numberStart &&
      mention.numberStart < mention.numberEnd &&
      mention.numberEnd <= mention.end &&
      mention.end <= text.length;
    end = mention.end;
    const name = `${mention.rule} ${String(mention.start)}..${String(mention.end)}`;
    return [
      ...(inside ? [] : [`${name} lies outside the text or over another`]),
      ...(mention.magnitude !== undefined && (mention.from !== null || mention.to !== null) ? [`${name} has a magnitude and a value`] : []),
      ...((mention.from === null) === (mention.to === null) ? [] : [`${name} has half a range`]),
      ...(mention.from !== null && !Number.isFinite(mention.from) ? [`${name} has no finite value`] : []),
    ];
  });
}
