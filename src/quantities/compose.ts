import { isInvisible } from '../arabic/letters.ts';
import { digitsOnly, readDigits, thousandthsOf } from './digits.ts';
import type { Trait } from './numeral.ts';
import { has, isAndEleven, wordAt, written } from './source.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/** A value read from some tokens; `last` is the token behind them. */
export interface Part {
  value: number;
  last: number;
  scale: number;
  traits: Trait[];
}

const valueOf = (source: Source, at: number, name: string): number | undefined => entryOf(wordAt(source, at), name)?.value;
const part = (value: number, last: number, ...traits: Trait[]): Part => ({ value, last, scale: 1, traits });

/** Where the next member of a sum stands: behind a written-apart «و», or at a word that carries one; -1 where none. */
export function joined(source: Source, at: number): number {
  if (has(source, at, 'and')) return at + 1;
  return wordAt(source, at)?.conjunction || isAndEleven(source, at) ? at : -1;
}

/** A word follows directly, with no «و», «ب» or «ال» of its own: «عشر» of «ثلاثة عشر». */
const follows = (source: Source, at: number, name: string): boolean => {
  const word = wordAt(source, at);
  return word !== undefined && word.classes.has(name) && !word.conjunction && word.preposition === '';
};

/** 1 to 99 in words. */
function belowHundred(source: Source, at: number): Part | null {
  const alone = valueOf(source, at, 'teen') ?? valueOf(source, at, 'tens');
  if (alone !== undefined) return part(alone, at + 1, 'words', has(source, at, 'tens') ? 'tens' : 'teen');
  const ten = valueOf(source, at, 'ten');
  if (ten !== undefined) return part(ten, at + 1, 'words');
  const unit = valueOf(source, at, 'unit') ?? spokenUnit(source, at) ?? valueOf(source, at, 'one') ?? valueOf(source, at, 'two');
  const bound = valueOf(source, at, 'oneOf') ?? valueOf(source, at, 'twoOf');
  const value = unit ?? bound;
  if (value === undefined) return null;
  if (follows(source, at + 1, 'ten') && !wordAt(source, at + 1)?.definite) return part(value + 10, at + 2, 'words', 'teen');
  const next = joined(source, at + 1);
  const tens = next < 0 || wordAt(source, next)?.preposition !== '' ? undefined : valueOf(source, next, 'tens');
  if (tens !== undefined && !has(source, at, 'twoOf')) return part(value + tens, next + 1, 'words', 'tens');
  if (unit === undefined) return null;
  return part(value, at + 1, 'words', ...(value === 1 ? (['one'] as const) : value === 2 ? (['two'] as const) : []));
}

/** «تمن سنين», «تمن تلاف»: eight as it is spoken; «تمن الشقة» is a price. */
function spokenUnit(source: Source, at: number): number | undefined {
  const next = wordAt(source, at + 1);
  const many = next && !next.definite && !next.conjunction && next.preposition === '' && (next.classes.has('scales') || (next.classes.has('plural') && next.classes.has('time')));
  return many ? valueOf(source, at, 'spokenUnit') : undefined;
}

/** 1 to 999 in words. */
function belowThousand(source: Source, at: number): Part | null {
  const unit = valueOf(source, at, 'unit');
  let hundred: Part | null = null;
  const fused = valueOf(source, at, 'hundreds') ?? valueOf(source, at, 'hundred') ?? spokenHundred(source, at);
  if (fused !== undefined) hundred = part(fused, at + 1, 'words');
  else if (unit !== undefined && follows(source, at + 1, 'hundredTail') && !wordAt(source, at + 1)?.definite) hundred = part(unit * 100, at + 2, 'words');
  if (!hundred) return belowHundred(source, at);
  const next = joined(source, hundred.last);
  if (next < 0) return hundred;
  const rest = wordAt(source, next)?.preposition ? null : belowHundred(source, next) ?? digitsBelow(source, next, 100);
  return rest && !partsFollow(source, next) ? part(hundred.value + rest.value, rest.last, 'words', ...(rest.traits.includes('tens') ? (['tens'] as const) : [])) : hundred;
}

/**
 * «مية وخمسين», «مية ألف», «ميت مليون», «مية دولار»: a hundred as it is spoken, where a number or a unit goes on behind
 * it; «مية» alone is water or a name, and «ميت» a dead man.
 */
function spokenHundred(source: Source, at: number): number | undefined {
  const value = valueOf(source, at, 'spokenHundred');
  if (value === undefined || wordAt(source, at)?.definite) return undefined;
  if (scaleAt(source, at + 1) !== undefined || isSpokenUnit(source, at)) return value;
  const next = wordAt(source, at)?.feminine ? joined(source, at + 1) : -1;
  return next >= 0 && (has(source, next, 'tens') || has(source, next, 'teen')) ? value : undefined;
}

/** What «مية» counts: money, a measure, a time or people; «ميت» only money. */
function isSpokenUnit(source: Source, at: number): boolean {
  const unit = wordAt(source, at + 1);
  if (!unit?.classes.has('singular') || unit.definite || unit.conjunction || unit.preposition !== '') return false;
  return (wordAt(source, at)?.feminine ? ['money', 'measure', 'time', 'person'] : ['money']).some((name) => unit.classes.has(name));
}

/** «ثلاثة أرباع» after a whole number is a fraction, not three more. */
const partsFollow = (source: Source, at: number): boolean => has(source, at + 1, 'parts');

function digitsBelow(source: Source, at: number, limit: number): Part | null {
  const read = source.tokens[at]?.type === 'digits' ? digits(source, at) : null;
  return read && read.value < limit && !read.traits.includes('decimal') ? read : null;
}

const SCALES = ['scale', 'scales', 'dozen'] as const;
/** The scale word at a token, or undefined: «ألف», «ملايين». */
export function scaleAt(source: Source, at: number): number | undefined {
  const word = wordAt(source, at);
  if (!word || word.conjunction || word.preposition !== '' || word.doubled) return undefined;
  for (const name of SCALES) {
    const value = valueOf(source, at, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A number in digits: one token, or groups of three parted by spaces («1 414 021 100»). */
function digits(source: Source, at: number): Part | null {
  const token = source.tokens[at];
  if (token?.type !== 'digits') return null;
  let last = at + 1;
  let text = written(source, at);
  if (text.length <= 3 && !source.tokens[at - 1]?.type.startsWith('digits')) {
    while (isGroupOfThree(source, last)) last++;
    const spaced = last > at + 1 && source.tokens[last]?.type === 'digits' && !source.tokens[last]?.glued;
    if (spaced) last = at + 1; // 100 200 30: a list
    text = source.tokens.slice(at, last).map((_, index) => written(source, at + index)).join('');
  }
  const fractional = scaleAt(source, last) !== undefined || isPerCent(source, last) || isPointed(source, last, text) || isBehindMinutes(source, at);
  const read = readDigits(text, fractional, source.habit);
  if (!read) return part(digitsOnly(text), last, 'digits', 'reference');
  const traits: Trait[] = ['digits'];
  if (read.grouped || last > at + 1) traits.push('grouped');
  if (read.decimal) traits.push('decimal');
  if (read.digits.length > 1 && read.digits.startsWith('0') && !read.decimal) traits.push('zeroLed');
  if (read.digits.length > 15) traits.push('reference');
  return part(read.value, last, ...traits);
}

/**
 * Whether the point of «3.250 كيلومترات» parts a decimal: what is counted agrees with the three and not with the thousands,
 * or it is a measure in a text whose decimal mark is the point.
 */
function isPointed(source: Source, unit: number, text: string): boolean {
  const read = thousandthsOf(text);
  const word = wordAt(source, unit);
  if (!read || !word || word.definite || word.conjunction || word.preposition !== '') return false;
  const isMany = (number: number): boolean => number % 100 >= 3 && number % 100 <= 10;
  if (word.classes.has('plural')) return isMany(read.whole) && read.whole <= 10 && !isMany(read.rest);
  if (isRaced(source, unit, read)) return true;
  return source.habit.point && word.classes.has('measure') && read.rest % 10 !== 0;
}

/** «42.195 كيلومترا» of a marathon: nobody runs so many thousand kilometres. */
function isRaced(source: Source, unit: number, { whole, rest }: { whole: number; rest: number }): boolean {
  if (whole <= 10 || whole > RACED || rest % 10 === 0 || !RACED_UNIT.test(wordAt(source, unit)?.stem ?? '')) return false;
  for (let at = Math.max(0, unit - SENTENCE); at < unit + SENTENCE; at++) if (has(source, at, 'raced')) return true;
  return false;
}
/** Kilometres of the longest race in one go. */
const RACED = 60;
const RACED_UNIT = /^(?:كيلومترا?|كيلو|كلم|كم)$/;
/** Tokens to either side in which the race is named. */
const SENTENCE = 20;

/** «1:32.456»: what follows a minute is seconds with their thousandths. */
const isBehindMinutes = (source: Source, at: number): boolean =>
  source.tokens[at]?.glued === true && has(source, at - 1, 'colon') && source.tokens[at - 1]?.glued === true && source.tokens[at - 2]?.type === 'digits' && (thousandthsOf(written(source, at))?.whole ?? 60) < 60;

/** «%», «في المئة», «بالمئة» */
export const isPerCent = (source: Source, at: number): boolean =>
  has(source, at, 'percent') || (has(source, at, 'in') && has(source, at + 1, 'hundred')) || (wordAt(source, at)?.preposition === 'ب' && has(source, at, 'hundred'));

function isGroupOfThree(source: Source, at: number): boolean {
  const token = source.tokens[at];
  const before = source.tokens[at - 1];
  if (token?.type !== 'digits' || token.glued || !before || token.start - before.end > 8) return false;
  const gap = [...source.text.slice(before.end, token.start)].filter((char) => !isInvisible(char.charCodeAt(0)));
  if (gap.length === 0 || gap.some((char) => char === '\t' || char.trim() !== '')) return false;
  const text = written(source, at);
  return /^[\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹])/.test(text);
}

/** One member of a sum with its scale: «ثلاثة آلاف», «15 ألف مليار», «مليونين», «مئة». */
export function term(source: Source, at: number): Part | null {
  const two = valueOf(source, at, 'scaleTwo') ?? valueOf(source, at, 'dozenTwo');
  if (two !== undefined) return scaled({ ...part(two, at + 1, 'words', 'scaled'), scale: two / 2 }, source);
  const word = wordAt(source, at);
  const bare = word && !word.doubled ? valueOf(source, at, 'scale') ?? valueOf(source, at, 'dozen') : undefined;
  const construct = bare !== undefined && isConstruct(source, at) ? valueOf(source, at, 'scaleConstruct') : undefined;
  if (construct !== undefined) return { ...part(construct, at + 1, 'words', 'scaled'), scale: construct / 2 };
  if (bare !== undefined) return scaled({ ...part(bare, at + 1, 'words', 'scaled', 'bareScale'), scale: bare }, source);
  let group = digits(source, at) ?? belowThousand(source, at);
  if (!group) return null;
  if (group.traits.includes('digits') && follows(source, group.last, 'hundred') && !wordAt(source, group.last)?.definite) {
    group = { ...group, value: group.value * 100, last: group.last + 1 };
    const next = joined(source, group.last);
    const rest = next < 0 ? null : belowHundred(source, next) ?? digitsBelow(source, next, 100);
    if (rest) group = { ...group, value: group.value + rest.value, last: rest.last };
  }
  group = saidTwice(source, group);
  return scaled(group, source);
}

/** «ألفا مشجع», two thousand: a dual that has lost its ن before what it counts, where no tanwin says otherwise. */
function isConstruct(source: Source, at: number): boolean {
  const next = wordAt(source, at + 1);
  if (!next || source.tokens[at + 1]?.type !== 'word' || written(source, at).includes('\u064b')) return false;
  return !next.classes.has('clitic') && !next.conjunction && next.preposition === '' && !next.definite && !next.classes.has('function') && !next.form.endsWith('ا');
}

/** «سبعة عشر 17 ألف», «ثمان وعشرين (28)»: the same number again, in digits. */
export function saidTwice(source: Source, group: Part): Part {
  if (group.traits.includes('digits') && !group.traits.includes('scaled')) return group;
  const bracket = has(source, group.last, 'bracket') ? 1 : 0;
  const again = digits(source, group.last + bracket);
  if (!again || again.value !== group.value) return group;
  if (bracket && !has(source, again.last, 'unbracket')) return group;
  return { ...group, last: again.last + bracket };
}

function scaled(group: Part, source: Source): Part {
  let { value, last, scale } = group;
  const traits = [...group.traits];
  for (let size = scaleAt(source, last); size !== undefined; size = scaleAt(source, last)) {
    const word = wordAt(source, last);
    if (size <= scale || (word?.definite && !group.traits.includes('fraction'))) break;
    value = Number((value * size).toPrecision(15)); // 33245.8 million is no 33245800000.000004
    scale = scale === 1 ? size : scale * size;
    last++;
    traits.push('scaled');
  }
  return { value, last, scale, traits };
}
