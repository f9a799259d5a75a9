import { joined, scaleAt } from './compose.ts';
import type { Part } from './compose.ts';
import { digitValue } from '../arabic/letters.ts';
import { isOwnedWhole } from './shapes.ts';
import { match, pattern } from './pattern.ts';
import { has, isSameNoun, wordAt, written } from './source.ts';
import type { Entry } from './lexicon/lexicon.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/** A share in words without what it is a share of: «نصف», «ثلثي», «ثلاثة أرباع», «½»; null where none starts here. */
function share(source: Source, at: number): { value: number; last: number; loose: boolean; owned: boolean } | null {
  const word = wordAt(source, at);
  const two = isGenitive(source, at + 1) ? entryOf(word, 'fractionTwo') : undefined;
  const eighth = word?.rounded ? entryOf(word, 'roundedFraction') : undefined;
  const plain = two ?? eighth ?? spokenHalf(source, at) ?? entryOf(word, 'fraction') ?? entryOf(word, 'fractionTwo') ?? entryOf(word, 'fractionSign');
  if (plain) return { value: plain.value, last: at + 1, loose: false, owned: false };
  const unit = entryOf(word, 'unit') ?? entryOf(word, 'two');
  const parts = entryOf(wordAt(source, at + 1), 'parts');
  const digit = parts && !unit ? small(source, at) : null;
  if (parts && digit !== null && digit > 0 && digit < 10) return { value: digit * parts.value, last: at + 2, loose: false, owned: false }; // 9 أعشار
  if (unit && parts) return { value: unit.value * parts.value, last: at + 2, loose: false, owned: false };
  const theirs = entryOf(wordAt(source, at + 1), 'ownedParts');
  if (unit && theirs) return { value: unit.value * theirs.value, last: at + 2, loose: false, owned: true };
  const owned = entryOf(word, 'ownedFraction');
  if (owned) return { value: owned.value, last: at + 1, loose: false, owned: true };
  const loose = entryOf(word, 'looseFraction');
  // «خُمس» with its «u» is no five
  if (loose && word?.rounded) return { value: loose.value, last: at + 1, loose: false, owned: false };
  return loose ? { value: loose.value, last: at + 1, loose: true, owned: false } : null;
}

const isDefiniteNoun = (source: Source, at: number): boolean => {
  const word = wordAt(source, at);
  if (word && isOwnedWhole(word)) return true;
  return word !== undefined && word.definite && !word.conjunction && word.preposition === '';
};

/** «بنحو الخمس», «بمقدار العشر», «أكثر من الخمس»: with its article and without what it would count. */
function isShareByItself(source: Source, at: number): boolean {
  const [word, next] = [wordAt(source, at), wordAt(source, at + 1)];
  if (!word?.definite || word.preposition !== '' || word.conjunction || word.feminine) return false;
  if (next && !next.conjunction && next.preposition === '' && !next.classes.has('function') && source.tokens[at + 1]?.type === 'word') return false;
  return match(source, AMOUNT, at - 1, -1) !== null;
}
const AMOUNT = pattern('approx|مقدار|نسبة من?');

/** «نص ساعة», «نص مليون», «مليون ونص جنيه»: a half as it is spoken in Egypt and the East; «نص القانون», «ونص على» are a text and what it says. */
function spokenHalf(source: Source, at: number): Entry | undefined {
  const half = entryOf(wordAt(source, at), 'spokenHalf');
  const next = wordAt(source, at + 1);
  if (!half || wordAt(source, at)?.definite) return undefined;
  if (next && (next.definite || next.conjunction || next.preposition !== '')) return undefined;
  if (scaleAt(source, at + 1) !== undefined || next?.classes.has('halved')) return half;
  const whole = wordAt(source, at)?.conjunction ? at - 1 : has(source, at - 1, 'and') ? at - 2 : -1;
  if (whole < 0) return undefined;
  const ends = !next || ['time', 'measure', 'money', 'stop', 'comma', 'close'].some((name) => next.classes.has(name));
  // «كيلو ونص لحمة», «ساعة ونص من البيت»; «بعد شهر ونص قرار الوزير» says what the order says
  const goesOn = has(source, whole, 'measure') || (next?.classes.has('function') && ['time', 'money'].some((name) => has(source, whole, name)));
  return ends || (goesOn && !match(source, STIPULATED, at + 1, 1)) ? half : undefined;
}

const STIPULATED = pattern('على|عليه|عليها|فيه|فيها|أن|إن');

/** «خمس ساعة», «عشر ثانية»: five would count hours. */
const PARTED = /^(?:ساعه|دقيقه|ثانيه)$/;

/** «خمس سكان العالم», «خمس راتب الموظف»: five would count more of them than one. */
function isWhole(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (!word || word.conjunction || word.preposition !== '') return false;
  if (PARTED.test(word.form)) return true;
  if (!isDefiniteNoun(source, at + 1)) return false;
  return word.classes.has('whole') || (word.classes.has('singular') && word.classes.has('counted') && !word.definite && !word.classes.has('plural') && !word.form.endsWith('ا'));
}

/** What «ثلثا» can be two thirds of. */
const isGenitive = (source: Source, at: number): boolean => {
  const word = wordAt(source, at);
  return word !== undefined && source.tokens[at]?.type === 'word' && !word.conjunction && word.preposition === '' && !word.classes.has('function');
};

/** «نصف مليون» is a number; «نصف السكان», «خمس السكان», «نصفهم», «3/4» are shares; «ثلاثة أضعاف» is a multiple. */
export function fractionAt(source: Source, at: number): Part | null {
  const slashed = slashAt(source, at);
  if (slashed) return slashed;
  const twice = entryOf(wordAt(source, at), 'twice') ?? entryOf(wordAt(source, at), 'double');
  if (twice) return { value: 2, last: at + 1, scale: 1, traits: ['words', 'multiple'] };
  const read = share(source, at);
  if (!read) return null;
  if (read.loose && isShareByItself(source, at)) return { value: read.value, last: read.last, scale: 1, traits: ['words', 'fraction'] };
  if (read.loose && (!(isDefiniteNoun(source, read.last) || isWhole(source, read.last)) || wordAt(source, at)?.definite || scaleAt(source, read.last) !== undefined)) return null;
  if (read.loose && ['weekday', 'tens', 'hundred', 'scale', 'ordinal'].some((name) => has(source, read.last, name)) && !PARTED.test(wordAt(source, read.last)?.form ?? '')) return null;
  const scale = read.owned ? undefined : scaleAt(source, read.last);
  if (scale !== undefined && scale >= 12) return { value: read.value * scale, last: read.last + 1, scale, traits: ['words', 'scaled'] };
  return { value: read.value, last: read.last, scale: 1, traits: ['words', 'fraction', ...(read.owned ? (['owned'] as const) : []), ...(read.loose ? (['loose'] as const) : [])] };
}

/** «3/4», «2 1/4»: digits with a slash, where the upper is the smaller; one number before them is the whole. */
function slashAt(source: Source, at: number): Part | null {
  if (has(source, at + 1, 'slash')) return slashed(source, at);
  const whole = source.tokens[at + 1]?.type === 'digits' && !source.tokens[at + 1]?.glued ? small(source, at) : null;
  const rest = whole === null ? null : slashed(source, at + 1);
  return rest && whole !== null ? { ...rest, value: whole + rest.value } : null;
}

function slashed(source: Source, at: number): Part | null {
  const upper = small(source, at);
  const lower = small(source, at + 2);
  if (upper === null || lower === null || !has(source, at + 1, 'slash') || !source.tokens[at + 1]?.glued || !source.tokens[at + 2]?.glued) return null;
  if (upper === 0 || upper >= lower || has(source, at + 3, 'slash') || has(source, at - 1, 'slash')) return null;
  return { value: upper / lower, last: at + 3, scale: 1, traits: ['digits', 'fraction'] };
}

function small(source: Source, at: number): number | null {
  if (source.tokens[at]?.type !== 'digits') return null;
  const text = written(source, at);
  let value = 0;
  for (const char of text) {
    const digit = digitValue(char.charCodeAt(0));
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value <= 1000 ? value : null;
}

/** Digits behind a decimal mark that has nothing before it. */
export function fractionOf(source: Source, at: number): Part | null {
  const digits = [...written(source, at)].map((char) => digitValue(char.charCodeAt(0)));
  if (digits.some((digit) => digit < 0)) return null;
  return { value: Number(`0.${digits.join('')}`), last: at + 1, scale: 1, traits: ['digits', 'decimal'] };
}

/** «ثلاثة أضعاف», «عشرين ضعفا»: the number says how many times. */
export function multiple(source: Source, number: Part): Part {
  const times = wordAt(source, number.last);
  if (!times || times.definite || times.conjunction || times.preposition !== '' || !(times.classes.has('times') || times.classes.has('double'))) return number;
  return { value: number.value, last: number.last + 1, scale: 1, traits: ['words', 'multiple'] };
}

/** «الطن والنصف»: the unit is definite, and so is its part. */
const isDefiniteUnit = (source: Source, whole: Part): boolean => (whole.traits.includes('bareScale') || (whole.traits.includes('dual') && whole.value === 1)) && wordAt(source, whole.last - 1)?.definite === true;

/**
 * Adds «ونصف», «وربع», «وثلاثة أرباع», takes away «إلا ربعا»: of the last scale («مليون ونصف المليون») or of one. A share of
 * something else that only stands beside the number is left alone: «3 ملايين ونصف السكان».
 */
export function wholeAndFraction(source: Source, whole: Part): Part {
  const less = has(source, whole.last, 'except') ? whole.last + 1 : -1;
  const place = less >= 0 ? less : wordAt(source, whole.last)?.classes.has('fractionSign') ? whole.last : joined(source, whole.last);
  const read = place >= 0 && !wordAt(source, place)?.preposition && (!wordAt(source, place)?.definite || isDefiniteUnit(source, whole)) ? share(source, place) : null;
  if (!read || read.owned || (read.loose && less < 0) || whole.traits.includes('decimal')) return whole;
  const again = wordAt(source, read.last);
  const repeats = again && !again.conjunction && again.preposition === '';
  let last = read.last;
  const scale = repeats ? scaleAt(source, last) : undefined;
  if (scale !== undefined && (scale === whole.scale || whole.scale === 1)) {
    last++;
    // «خمسة ونصف مليون»: the scale is that of the whole sum
    if (whole.scale === 1) return { ...whole, value: (whole.value + read.value) * scale, last, scale, traits: [...whole.traits, 'scaled', 'halved'] };
  } else if (wordAt(source, place)?.definite) {
    if (again?.classes.has('ordinal')) return whole; // «اليوم والنصف الثاني»
  } else if (repeats && again.definite && less < 0) {
    const same = whole.traits.includes('dual') && isSameNoun(source, whole.last - 1, read.last);
    if (!same && !['time', 'measure', 'money', 'once', 'point1'].some((name) => again.classes.has(name))) return whole;
    if (whole.traits.includes('dual')) last++; // «ساعة ونصف الساعة»
  } else if (repeats && whole.traits.includes('dual') && ['time', 'measure', 'money'].some((name) => again.classes.has(name))) last++; // «ثلاث ساعات ونصف ساعة»
  const value = whole.value + (less >= 0 ? -1 : 1) * read.value * whole.scale;
  return { ...whole, value, last, traits: [...whole.traits.filter((trait) => trait !== 'one' && trait !== 'two'), 'halved'] };
}
