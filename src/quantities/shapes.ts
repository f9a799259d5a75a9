import { wordAt } from './source.ts';
import { entriesOf, isKnown } from './lexicon/lexicon.ts';
import type { Source } from './source.ts';
import type { Word } from './words.ts';

/** A question about one token that the lexicon alone cannot answer. */
export interface Shape {
  /** Whether the word can be that, wherever it stands. */
  word: (word: Word) => boolean;
  /** Set where no numeral may start at the token. */
  free?: true;
  /** What only the text itself can tell. */
  text?: RegExp;
}

const bare = (word: Word): boolean => !word.conjunction && word.preposition === '' && !word.definite;
const any = (word: Word, names: readonly string[]): boolean => names.some((name) => word.classes.has(name));

export const isNoun = (word: Word): boolean =>
  word.type === 'word' && bare(word) && !word.classes.has('function') && word.form.length > 1 && (isKnownNoun(word) || !looksOtherwise(word));

/** Classes of verbs, which the lexicon knows without making nouns of them: «21 ألفا يحق لهم». */
const VERBS: ReadonlySet<string> = new Set(['allow', 'reach', 'beyond', 'exceed', 'fallShort', 'near', 'comeNear', 'arrive', 'earn', 'multiply', 'follow', 'did', 'gain', 'change', 'vote', 'casualty', 'ageGap']);
const isKnownNoun = ({ entries, form }: Word): boolean => entries.length > 0 && (!/^س?[يت]/.test(form) || entries.some((entry) => !VERBS.has(entry.class) && !entry.class.startsWith('=')));

/** «لاعبيه»: a known noun with whose it is. */
const isOwned = (form: string): boolean => {
  const stem = form.replace(/(?:ه|ها|هم|هن|نا)$/, '');
  return stem !== form && (isKnown(stem) || isKnown(stem.replace(/ي$/, '')));
};

/** What an unknown word beside a number is rather than a noun: one with a clitic («بنجاح»), or a verb («يقول», «شهدت», «تبث»). */
function looksOtherwise({ form, feminine }: Word): boolean {
  if (/^و.ا[ئءي].$/.test(form)) return false; // وسائد, وظائف: a plural of its own
  if (/^[بل].{3,}ي(?:ون|ين)$/.test(form)) return false; // برتغاليين
  if (/^[وبل]/.test(form)) return !(form.startsWith('ل') && feminine) && !isOwned(form) && !/^[بل].{2,}ات$/.test(form);
  if (!feminine && /^ف[يتنا].*[^ا]$/.test(form) && form.length > 3) return true;
  if (/^[^م].+وا$/.test(form)) return true;
  if (!feminine && /^[^مو]..?[^ا]وه[امن]?$/.test(form) && form.length > 4) return true; // رفضوه, حجبوها
  if (!feminine && /^(?:ا[^ا]ت[^اوي]{2}|است[^اوي]{3}|ان[^اوي]{3})$/.test(form)) return true; // افتتح, استقبل, انطلق
  if (!feminine && /^س(?:ي[^اودرنجل]|ت[^اود]).{2,}$/.test(form) && !/(?:ا|ات|ين|ون)$/.test(form)) return true; // ستنطلق
  // يعاني, يجري, but ياباني, يومي
  if (form.startsWith('ي')) return !/ي(?:ا|ه|ين|ون)?$/.test(form) || (form.endsWith('ي') && !/^ي(?:ابان|من|هود|وم|د|سار|مين|ونان|وغ)/.test(form));
  if (/[^ا]ت$/.test(form) && form.length > 3) return true;
  return form.startsWith('ت') && form.length <= 4 && !/[اه]$/.test(form);
}

const isDefinite = (word: Word): boolean => word.type === 'word' && word.definite && !any(word, ['function', 'ordinal', 'weekday']);
const isTanwin = (word: Word): boolean => isNoun(word) && /..ا$/.test(word.form) && !(word.entries.length === 0 && isOwned(word.form)); // «أبوابها» is owned
const THINGS = ['counted', 'money', 'measure', 'time', 'percent', 'moneySign', 'scale', 'scales'];
const ONE_THINGS = ['singular', 'money', 'measure', 'scale', 'scales'];

/** Endings and shapes of plurals: ـات, ـون, ـين, أفعال, مفاعل, مفاعيل, فعلاء. A guess where the lexicon does not know the word. */
function looksPlural({ stem }: Word): boolean {
  const noun = stem.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)/, '');
  return /(?:ات|ون|ين)$/.test(noun) || /^(?:ا..ا.|..ا.[^يه]|..ا.[يو].|...اء)$/.test(noun);
}
const isPluralStem = (stem: string): boolean => isKnown(stem) || /^(?:ا..ا.|..ا.|.*ات)$/.test(stem);
/** «دخلها», «إنتاجه»: one thing of somebody's, which no number from three to ten can count. */
export function isOwnedWhole({ form, entries, type }: Word): boolean {
  if (type !== 'word' || entries.some((entry) => entry.class !== 'moneyNoun')) return false;
  const stem = form.replace(/(?:ه|ها|هم|هن|نا)$/, '');
  if (stem === form) return false;
  const known = entriesOf(stem) ?? entriesOf(stem.replace(/ت$/, 'ه'));
  return known?.some((entry) => ['singular', 'whole', 'extent', 'moneyNoun'].includes(entry.class)) ?? false;
}
/** A dual by its ending and by the singular without it: «المقعدين», but not «اللاعبين», which is a plural too. */
function isKnownDual({ stem, classes, entries }: Word): boolean {
  if (classes.has('dual')) return true;
  if (entries.length > 0) return false;
  const noun = stem.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)/, '');
  const single = noun.replace(/(?:ين|ان)$/, '');
  return single !== noun && (entriesOf(single) ?? entriesOf(single.replace(/ت$/, 'ه')))?.some((entry) => entry.class === 'singular') === true;
}
export const isMany = (word: Word): boolean => word.classes.has('plural') || looksPlural(word);

export const SHAPES: Readonly<Record<string, Shape>> = {
  '.': { word: (word) => !word.classes.has('stop') },
  word: { word: (word) => word.type === 'word' },
  digits: { word: (word) => word.type === 'digits' },
  latin: { word: (word) => word.type === 'latin' },
  noun: { word: isNoun, free: true },
  definite: { word: isDefinite, free: true },
  /** What a number can count, as far as the lexicon knows. */
  thing: { word: (word) => bare(word) && any(word, THINGS) },
  /** The same in the singular, which follows every number from eleven on. */
  oneThing: { word: (word) => bare(word) && (any(word, ONE_THINGS) || isTanwin(word)) },
  /** A definite noun with no clitic of its own: what «آلاف» or «نصف» is a number of. */
  owner: { word: (word) => isDefinite(word) && !word.conjunction && word.preposition === '', free: true },
  manyNoun: { word: (word) => isDefinite(word) && isMany(word), free: true },
  singularNoun: { word: (word) => isDefinite(word) && !isMany(word), free: true },
  /** A plural that the lexicon knows. */
  /** The same, or «مشاهداتها». */
  many: { word: (word) => word.type === 'word' && (isDefinite(word) ? isMany(word) : /...ات(?:ه|ها|هم)$/.test(word.form)), free: true },
  knownMany: { word: (word) => isDefinite(word) && word.classes.has('plural'), free: true },
  manyIndefinite: { word: (word) => !word.definite && word.classes.has('plural') },
  /** «سنوات», «ليالي»: indefinite, at the head of a construct. */
  manySpans: { word: (word) => !word.definite && word.classes.has('plural') && word.classes.has('time') },
  manyTime: { word: (word) => word.definite && word.classes.has('plural') && word.classes.has('time') },
  manyMeasure: { word: (word) => word.definite && word.classes.has('plural') && word.classes.has('measure') },
  /** ـون, ـين: of people, a noun or its adjective. */
  soundMany: { word: (word) => isDefinite(word) && /...(?:ون|ين)$/.test(word.form), free: true },
  feminineMany: { word: (word) => /...ات$/.test(word.form) },
  /** Short broken plurals too (حكام, جيوش, أقضية): good enough where only a plural can stand. */
  likelyPlural: { word: (word) => isDefinite(word) && /^[وفبك]{0,2}ال(?:..ا.|..و.|ا...ه)$/.test(word.form), free: true },
  /** «أوتارها»: definite by whose it is. */
  ownedNoun: { word: (word) => word.type === 'word' && (/...(?:ها|هم|هن|نا|ته)$/.test(word.form) || (/....ه$/.test(word.form) && !word.feminine && !word.definite && isPluralStem(word.form.slice(word.conjunction ? 1 : 0, -1)))) && !word.classes.has('function') },
  /** «83 أطلقتها»: what belongs to somebody is not what digits count. */
  withObject: { word: (word) => word.entries.length === 0 && /...(?:تها|تهم|تهن)$/.test(word.form) },
  /** The same of more than one: «تلاميذها», «أنديته»; «عامه الثلاثين» is a place in an order. */
  ownedMany: { word: (word) => word.type === 'word' && (/^(?:.*..ا.ي?[^ي]|.*ات|ا...ت)(?:ها|هم|هن|نا|ه)$/.test(word.form) || (!word.definite && /(?:..(?:ات|خوت|دقا[ءئي]|ولاد|بنا[ءئي])|عيال|طفال|حفاد)ي$/.test(word.form))) && !word.classes.has('function') },
  /** «الاتفاق»: one that plays, with no clitic of its own. */
  side: { word: (word) => isDefinite(word) && !word.conjunction && word.preposition === '' && !any(word, ['placeWord', 'referenceWord', 'nameWord', 'time', 'measure', 'plural']), free: true },
  /** «مقاعده»: of a plural that the lexicon knows. */
  ownedPlural: { word: (word) => word.type === 'word' && !word.definite && entriesOf(word.form.replace(/(?:ه|ها|هم|هن|نا)$/, ''))?.some((entry) => entry.class === 'plural') === true },
  /** «معاصره», «شوارعها»: of a plural by its shape, where no singular has it. */
  ownedBroken: { word: (word) => word.type === 'word' && !word.definite && /^(?:م.ا.ي?[^ت]|..ائ[^هيت])(?:ه|ها|هم|هن)$/.test(word.form) },
  /** «شيبوك»: a word that nobody knows, as names are. */
  unknown: { word: (word) => word.type === 'word' && bare(word) && word.entries.length === 0, free: true },
  /** «الرئيسية», «المتضررة»: it agrees with a plural of things before it. */
  feminineAdjective: { word: (word) => isDefinite(word) && !word.conjunction && word.preposition === '' && word.feminine && !any(word, ['placeWord', 'referenceWord', 'nameWord', 'time', 'counted', 'show', 'work']) },
  /** «ورجل» */
  andOne: { word: (word) => word.type === 'word' && !word.definite && /^و..+/.test(word.form) && (word.conjunction || word.entries.length === 0) },
  /** «وألغت», «وحصل»: a verb in the past that goes on. */
  andDid: { word: (word) => word.type === 'word' && !word.definite && !word.feminine && (/^و...+(?:ت|وا)$/.test(word.form) || word.classes.has('did')) && !word.classes.has('plural') },
  /** «للائتلاف» */
  forWhom: { word: (word) => isDefinite(word) && (word.preposition === 'ل' || /^ل(?:ل|ال)/.test(word.form)) },
  /** «للدولار» */
  forMoney: { word: (word) => word.definite && word.preposition === 'ل' && word.classes.has('money') },
  /** «قبل», «بنسبة»: what follows is not what a verb reaches. */
  led: { word: (word) => word.type === 'word' && ((word.preposition === 'ب' && !word.definite && !word.classes.has('function')) || word.classes.has('leading')) },
  /** «ويقف» */
  present: { word: (word) => word.type === 'word' && !word.definite && word.entries.length === 0 && /^[وف]?س?ي../.test(word.form) },
  /** Somebody of whom an age is said: no span of time, no sum, no verb. */
  subject: { word: (word) => word.type === 'word' && !any(word, ['span', 'age', 'extent', 'tally', 'moneyNoun', 'time', 'measure', 'money', 'to', 'from']), free: true },
  /** «الصفحتان», «البوابتين»: of a noun that the lexicon knows. */
  definiteDual: { word: (word) => isDefinite(word) && word.preposition !== 'ل' && isKnownDual(word) },
  /** «والجرحى» */
  andMany: { word: (word) => isDefinite(word) && word.conjunction && isMany(word), free: true },
  andDefinite: { word: (word) => isDefinite(word) && word.conjunction },
  /** «مبلغ يصل إلى…», but not «ليصل إلى»: what it has come to is no bound. */
  bareArrival: { word: (word) => bare(word) && word.classes.has('arrive') },
  indefinite: { word: (word) => word.type === 'word' && !word.definite && !word.classes.has('function') },
  bareYear: { word: (word) => !word.definite && word.classes.has('yearWord') && word.classes.has('years') },
  barePlace: { word: (word) => !word.definite && word.classes.has('placeName') },
  /** «بالمئة» */
  byHundred: { word: (word) => word.preposition === 'ب' && word.classes.has('hundred') },
  /** «الألف» of «3 في الألف» */
  thousandth: { word: (word) => word.definite && word.preposition === '' && word.stem === 'الف' },
  /** «كتابا»: an accusative, which no number of hundreds or thousands takes. */
  tanwin: { word: isTanwin, free: true },
  /** Might be a dual by its ending. */
  dualShape: { word: (word) => word.type === 'word' && /...(?:ين|ان)$/.test(word.form) },
  /** The 2 of «م2». */
  power: { word: (word) => word.type === 'digits', text: /^[23٢٣۲۳]$/ },
  /** «2021» behind «سنة»: the noun is the year's, not the number's. */
  yearToken: { word: (word) => word.type === 'digits', text: /^[12١٢۱۲].{3}$/ },
};

/** Whether a word can be of that shape, wherever it stands. */
export function mayBe(word: Word, shape: Shape): boolean {
  let answer = word.shapes.get(shape);
  if (answer === undefined) word.shapes.set(shape, (answer = shape.word(word)));
  return answer;
}

/** Whether the token is of that shape where it stands. */
export function isShape(source: Source, index: number, shape: Shape): boolean {
  const word = wordAt(source, index);
  if (!word || !mayBe(word, shape) || (shape.free && source.startingAt.has(index))) return false;
  const { text } = shape;
  return !text || text.test(source.text.slice(source.tokens[index]?.start, source.tokens[index]?.end));
}
