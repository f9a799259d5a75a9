import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/arabic/normalize.ts';
import type { Bound, Magnitude, Mention, MentionKind } from '../../src/model/quantity.ts';

/** One indented line of the corpus; `source` is the line as it stands, without its indentation. */
export interface Expectation {
  source: string;
  line: number;
  /** False for a `~` line: found, understood, and left alone. */
  key: boolean;
  /** A `?` line: an editor may mark it or not. */
  optional: boolean;
  bound: Bound | null;
  /** Both null for a magnitude and for a `~` line. */
  from: number | null;
  to: number | null;
  magnitude: Magnitude | null;
  /** More than one where both readings are defensible. */
  kinds: MentionKind[];
  currency: string | null;
  unit: string | null;
  /** What is highlighted; words in [brackets] may or may not be. */
  surface: string;
}

export interface Sentence {
  text: string;
  line: number;
  expected: Expectation[];
}

export interface CorpusFile {
  name: string;
  path: string;
  lines: string[];
  sentences: Sentence[];
}

const BOUNDS: readonly string[] = ['about', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'upTo'] satisfies Bound[];
const MAGNITUDES: readonly string[] = [
  'few', 'tens', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands',
  'millions', 'tens of millions', 'hundreds of millions', 'billions',
] satisfies Magnitude[]; // prettier-ignore
const FIGURES: readonly string[] = ['count', 'percent', 'money', 'measure', 'duration', 'ratio', 'score'];
const LEFT_ALONE: readonly string[] = ['number', 'ordinal', 'year', 'date', 'time', 'age', 'name', 'reference'];

const LINE =
  /^(?:(?<bound>about|atLeast|moreThan|atMost|lessThan|upTo) )?(?<value>[-\d.eE/]+|[a-z]+(?:-[a-z]+)*) (?<kind>[a-z|]+)(?: (?<currency>[A-Za-z]+))?(?: "(?<unit>[^"]+)")? <(?<surface>.+)>$/u;
const LEFT_LINE = /^~ (?<kind>[a-z|]+) <(?<surface>.+)>$/u;

/** Reads one expectation; throws with the place where it does not follow the notation of README.md. */
export function parseExpectation(source: string, line: number, where: string): Expectation {
  const fail = (why: string): never => {
    throw new Error(`${where}:${String(line)}: ${why}: ${source}`);
  };
  const left = LEFT_LINE.exec(source)?.groups;
  const groups = left ?? LINE.exec(source.replace(/^\? /, ''))?.groups ?? fail('not the notation');
  const kinds = (groups['kind'] ?? '').split('|');
  if (kinds.some((kind) => !(left ? LEFT_ALONE : FIGURES).includes(kind))) fail('unknown kind');
  const bound = groups['bound'] ?? null;
  if (bound !== null && !BOUNDS.includes(bound)) fail('unknown bound');
  const value = groups['value'] ?? '';
  const magnitude = /^[a-z]/.test(value) ? value.replaceAll('-', ' ') : null;
  if (magnitude !== null && !MAGNITUDES.includes(magnitude)) fail('unknown magnitude');
  const ends = left || magnitude ? [] : value.split('..').map(readValue);
  if (ends.some((end) => !Number.isFinite(end)) || ends.length > 2) fail('not a value');
  return {
    source,
    line,
    key: !left,
    optional: source.startsWith('? '),
    bound: bound as Bound | null,
    from: ends[0] ?? null,
    to: ends[1] ?? ends[0] ?? null,
    magnitude: magnitude as Magnitude | null,
    kinds: kinds as MentionKind[],
    currency: groups['currency'] ?? null,
    unit: groups['unit'] ?? null,
    surface: groups['surface'] ?? '',
  };
}

function readValue(text: string): number {
  const [over, under] = text.split('/');
  return text === '' ? Number.NaN : under === undefined ? Number(over) : Number(over) / Number(under);
}

/** The file's sentences in order; throws at the first line that is not the notation. */
export function parseCorpus(content: string, name: string, path = name): CorpusFile {
  const lines = content.split('\n');
  const sentences: Sentence[] = [];
  lines.forEach((raw, index) => {
    const line = index + 1;
    if (raw.trim() === '' || raw.startsWith('#')) return;
    if (!raw.startsWith('  ')) {
      if (raw !== raw.trim()) throw new Error(`${name}:${String(line)}: space at an end of the line`);
      sentences.push({ text: raw, line, expected: [] });
      return;
    }
    const sentence = sentences.at(-1);
    if (!sentence) throw new Error(`${name}:${String(line)}: an expectation before any sentence`);
    const expectation = parseExpectation(raw.trim(), line, name);
    if (!surfacePattern(expectation.surface).test(sentence.text)) {
      throw new Error(`${name}:${String(line)}: not in the sentence: <${expectation.surface}>`);
    }
    sentence.expected.push(expectation);
  });
  return { name, path, lines, sentences };
}

/** All files of the corpus, by name. */
export function readCorpus(folder: string = import.meta.dirname): CorpusFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return parseCorpus(readFileSync(path, 'utf8'), name, path);
    });
}

/** «[من ]10 إلى 15 يوما» as a pattern: bracketed words may be missing. */
export function surfacePattern(surface: string, whole = false): RegExp {
  const pattern = surface
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith('[') ? `(?:${escape(part.slice(1, -1))})?` : escape(part)))
    .join('');
  return new RegExp(whole ? `^(?:${pattern})$` : pattern, 'u');
}
const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The mention in the notation of the corpus, as a person would write it down. */
export function renderMention(text: string, mention: Mention): string {
  const surface = `<${text.slice(mention.start, mention.end)}>`;
  if (!mention.key) return `~ ${mention.kind} ${surface}`;
  const value = mention.magnitude
    ? mention.magnitude.replaceAll(' ', '-')
    : mention.from === mention.to
      ? renderValue(mention.from)
      : `${renderValue(mention.from)}..${renderValue(mention.to)}`;
  const unit = mention.unit === undefined ? null : `"${mention.unit}"`;
  return [mention.bound, value, mention.kind, mention.currency, unit, surface].filter(Boolean).join(' ');
}

function renderValue(value: number | null): string {
  if (value === null) return 'null';
  for (const [scale, mark] of [[1e12, 'e12'], [1e9, 'e9'], [1e6, 'e6']] as const) { // prettier-ignore
    const short = String(value / scale);
    if (Math.abs(value) >= scale && short.length <= 6) return short + mark;
  }
  for (const under of [3, 6, 7, 9]) {
    const over = value * under;
    if (value < 1 && Math.abs(over - Math.round(over)) < 1e-9 && over > 0.5) return `${String(Math.round(over))}/${String(under)}`;
  }
  return String(value);
}

/** What the mention says is what is expected; a field that the line does not name is not asked. */
export function fulfils(text: string, mention: Mention, expected: Expectation): boolean {
  const surface = text.slice(mention.start, mention.end);
  if (mention.key !== expected.key || !expected.kinds.includes(mention.kind)) return false;
  if (!expected.key) return overlaps(text, mention, expected.surface);
  return (
    (mention.bound ?? null) === expected.bound &&
    (mention.magnitude ?? null) === expected.magnitude &&
    near(mention.from, expected.from) &&
    near(mention.to, expected.to) &&
    (expected.currency === null || mention.currency === expected.currency) &&
    (expected.unit === null || firstWord(mention.unit ?? '') === firstWord(expected.unit)) &&
    surfacePattern(expected.surface, true).test(surface)
  );
}

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
const firstWord = (text: string): string => (fold(text).trim().split(' ')[0] ?? '').replace(/^(?:ال|لل)/, '');

function overlaps(text: string, mention: Mention, surface: string): boolean {
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (mention.numberStart < at + surface.length && mention.numberEnd > at) return true;
  }
  return false;
}

/**
 * Expected and found as two lists of lines in the order of the text; equal where the engine is right. A found mention
 * that fulfils an expectation is written as that expectation, so that a diff shows nothing but what differs.
 */
export function compare(sentence: Sentence, mentions: readonly Mention[]): { expected: string[]; found: string[] } {
  const { text } = sentence;
  const keys = mentions.filter((mention) => mention.key);
  const wanted = sentence.expected.filter((expectation) => expectation.key);
  const taken = new Set<Expectation>();
  const marked = keys.map((mention) => {
    const match = wanted.find((expectation) => !taken.has(expectation) && fulfils(text, mention, expectation));
    if (match) taken.add(match);
    if (match?.optional) return null;
    return match?.source ?? `${renderMention(text, mention)} by ${mention.rule}`;
  });
  const found = marked.filter((line) => line !== null);
  const expected = wanted.filter(({ optional }) => !optional).map((expectation) => expectation.source);
  for (const expectation of sentence.expected) {
    if (expectation.key) continue;
    expected.push(expectation.source);
    if (mentions.some((mention) => fulfils(text, mention, expectation))) found.push(expectation.source);
    else {
      const instead = mentions.find((mention) => overlaps(text, mention, expectation.surface));
      found.push(instead ? `${renderMention(text, instead)} by ${instead.rule}` : `nothing at <${expectation.surface}>`);
    }
  }
  return { expected, found };
}
