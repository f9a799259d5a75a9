import type { Extraction } from '../../src/model/article.ts';
import { bodyLines, flat, headerOf, textOfBlocks, type Golden, type HeaderName } from './notation.ts';

/** Header lines that are compared even where the golden file leaves them out: then the article must have none. */
const ALWAYS: readonly HeaderName[] = ['title', 'byline', 'published', 'modified'];

/** Everything in which an extraction differs from what was expected, one sentence a string; empty where it is right. */
export function differences(golden: Golden, extraction: Extraction): string[] {
  const { article } = extraction;
  if (!article) return [`no article (${extraction.failure ?? 'no reason'})`];
  const names = new Set<HeaderName>([...ALWAYS, ...golden.header.keys()]);
  names.delete('url');
  names.delete('lead'); // compared as the first line of the body: which of the two it is, is a matter of taste
  const said = [...names].flatMap((name) => {
    const wanted = golden.header.get(name) ?? ['-'];
    const found = headerOf(article, name);
    return wanted.some((value) => sameHeader(name, value, found)) ? [] : [`${name}: wanted «${wanted.join('» or «')}», got «${found ?? '-'}»`];
  });
  return [...said, ...bodyDifferences(golden, extraction), ...furnitureDifferences(golden, extraction)];
}

function sameHeader(name: HeaderName, wanted: string, found: string | undefined): boolean {
  if (wanted === '-' || found === undefined) return wanted === '-' && found === undefined;
  if (name === 'published' || name === 'modified') return sameTime(wanted, flat(found));
  if (name === 'image') {
    const [src, caption] = wanted.split(' | ');
    const [foundSrc, ...foundCaption] = found.split(' | ');
    return src === foundSrc && (caption === undefined || lettersOf(caption) === lettersOf(foundCaption.join(' ')));
  }
  return wanted === flat(found);
}

/** Times are the same when they name the same day and, where both give one, the same minute and offset (or the same instant). */
function sameTime(a: string, b: string): boolean {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/;
  if (zoned.test(a) && zoned.test(b)) return Math.floor(Date.parse(a) / 60000) === Math.floor(Date.parse(b) / 60000);
  return a.slice(0, 16) === b.slice(0, 16) && zoned.test(a) === zoned.test(b);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The parts of «[image source] caption» and «[video address]». */
function partsOfMedia(line: string): { kind: string; source: string; rest: string } | undefined {
  const [, kind = '', source = '', rest = ''] = /^(?:> )*\[(image|video|audio|post|document) (\S+)\](.*)$/.exec(line) ?? [];
  return source ? { kind, source, rest } : undefined;
}

function bodyDifferences(golden: Golden, { article }: Extraction): string[] {
  if (!article) return [];
  const leadImages = new Set([article.image?.src, ...(golden.header.get('image') ?? []).map((value) => value.split(' | ')[0])]);
  const inBody = (line: string) => !leadImages.has(partsOfMedia(line)?.source ?? '');
  const wantedLead = (golden.header.get('lead') ?? []).filter((value) => value !== '-');
  const optional = golden.lines.flatMap((line) => (line.startsWith('? ') ? [plainLine(line.slice(2))] : []));
  const wanted = [...wantedLead, ...golden.lines].filter((line) => inBody(line) && !line.startsWith('? '));
  const all = [...(article.lead ? article.lead.text.split('\n') : []), ...bodyLines(article.body)];
  const found = all.filter((line) => inBody(line) && !optional.includes(plainLine(line)));
  const broken = article.body.some((block) => block.type === 'paragraph' && /\n\s*\n/.test(block.content.text));
  return [...(broken ? ['an empty line stands inside a paragraph: two paragraphs were not parted'] : []), ...diff(wanted, found)];
}

function sameLine(wanted: string, found: string): boolean {
  const media = partsOfMedia(wanted);
  if (media) {
    const other = partsOfMedia(found);
    return media.kind === other?.kind && media.source.split('||').includes(other.source) && lettersOf(media.rest) === lettersOf(other.rest);
  }
  if (wanted.startsWith('~ ')) return plainLine(wanted.slice(2)) === plainLine(found.replace(/^#+ /, ''));
  return plainLine(wanted) === plainLine(found);
}

/** The depth of a heading and the spaces of a table row are not compared. */
function plainLine(line: string): string {
  return flat(line.replace(/^((?:> )*)#+ /, '$1## ').replace(/^(\s*)/, (space) => '_'.repeat(space.length)));
}

/** The lines of the longest common subsequence stay unsaid; the others are «lost» or «too much». */
function diff(wanted: readonly string[], found: readonly string[]): string[] {
  const longest = Array.from({ length: wanted.length + 1 }, () => new Array<number>(found.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const row = longest[i];
    if (!row) continue;
    for (let j = found.length - 1; j >= 0; j--) {
      row[j] = sameLine(wanted[i] ?? '', found[j] ?? '') ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const said: string[] = [];
  for (let i = 0, j = 0; i < wanted.length || j < found.length; ) {
    if (i < wanted.length && j < found.length && sameLine(wanted[i] ?? '', found[j] ?? '')) {
      i++;
      j++;
    } else if (j >= found.length || (i < wanted.length && at(i + 1, j) >= at(i, j + 1))) said.push(`lost: ${wanted[i++] ?? ''}`);
    else said.push(`too much: ${found[j++] ?? ''}`);
  }
  return said;
}

/** Bars of links and buttons may also go as what they are part of: the rest of the page. */
const LOOSE: Readonly<Record<string, readonly string[]>> = { share: ['navigation'], tags: ['navigation', 'metadata'], promo: ['navigation'], metadata: ['navigation'] };

function furnitureDifferences(golden: Golden, { article, removed }: Extraction): string[] {
  if (!article) return [];
  const body = squeeze([article.lead?.text ?? '', textOfBlocks(article.body)].join(' '));
  const own = golden.lines.map(squeeze);
  const taken = removed.map((piece) => ({ ...piece, text: squeeze(textOfBlocks(piece.blocks)) }));
  const said = golden.removed.flatMap(({ reasons, text }) => {
    const needle = squeeze(text);
    // A headline or a line that the article itself says as well is only looked for among what was removed.
    const owned = reasons.includes('duplicate') || own.some((line) => line.includes(needle));
    if (!owned && body.includes(needle)) return [`left in the body (${reasons.join('|')}): ${text}`];
    const pieces = taken.filter((piece) => piece.text.includes(needle));
    if (pieces.length === 0) return [`removed without a word (${reasons.join('|')}): ${text}`];
    const good = reasons.flatMap((reason) => [reason, ...(LOOSE[reason] ?? [])]);
    const right = pieces.some((piece) => good.includes(piece.reason));
    return right ? [] : [`removed as ${pieces[0]?.reason ?? ''} by ${pieces[0]?.step ?? ''}, wanted ${reasons.join('|')}: ${text}`];
  });
  return [...said, ...golden.elsewhere.filter((text) => body.includes(squeeze(text))).map((text) => `left in the body (elsewhere): ${text}`)];
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00A0]+/g, '');
}
