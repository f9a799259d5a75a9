import { isPerCent } from './compose.ts';
import { digitsOnly } from './digits.ts';
import type { Numeral, Trait } from './numeral.ts';
import { isMany, isNoun } from './shapes.ts';
import { has, wordAt } from './source.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';
import type { Word } from './words.ts';

export type Test = (numeral: Numeral, source: Source) => boolean;

const integer = (numeral: Numeral): boolean => Number.isInteger(numeral.from) && !numeral.traits.has('ordinal') && !numeral.traits.has('decade') && !numeral.traits.has('decimal') && !numeral.traits.has('fraction');
const within = (low: number, high: number): Test => (numeral) =>
  integer(numeral) && !numeral.traits.has('scaled') && (numeral.from ?? -1) >= low && (numeral.to ?? -1) <= high;
const years = (low: number, high: number): Test => (numeral, source) =>
  within(low, high)(numeral, source) && numeral.traits.has('digits') && !numeral.traits.has('grouped');

/** «الثالثة والنصف», «الواحدة»: 1 to 12 as an hour is called. */
const isHour = ({ traits, from }: Numeral): boolean => (traits.has('ordinal') || traits.has('one')) && (from ?? 0) >= 1 && (from ?? 99) < 13;

/** «البالغة», «لتبلغ» */
const isOfItsOwn = (word: Word | undefined): boolean => word !== undefined && (word.definite || word.preposition === 'ل');

const TANWIN_SCALE = /^(?:الفا|مليونا|مليارا|بليونا|تريليونا)$/;

/** Questions about a numeral that are not one of its traits. */
const TESTS: Readonly<Record<string, Test>> = {
  any: () => true,
  definite: (numeral) => numeral.definite,
  conjunction: (numeral) => numeral.conjunction,
  prepositionK: (numeral) => numeral.preposition === 'ك',
  prepositionB: (numeral) => numeral.preposition === 'ب',
  prepositionL: (numeral) => numeral.preposition === 'ل',
  plain: (numeral) => !['fraction', 'vague', 'dual', 'multiple', 'score', 'ratio', 'date', 'clock', 'reference', 'ordinal', 'decade', 'multiple'].some((trait) => numeral.traits.has(trait as Trait)),
  /** 1 to 31, as a day of the month. */
  day: within(1, 31),
  month12: within(1, 12),
  hour: within(0, 24),
  /** An hour, also as «11.20» or «16,30». */
  clockHour: (numeral) => (numeral.from ?? 99) <= 24 && (numeral.from ?? -1) >= 0 && !numeral.traits.has('scaled') && !numeral.traits.has('ordinal') && !numeral.traits.has('dual'),
  nil: (numeral) => numeral.from === 0 && numeral.to === 0,
  /** What a share is said of without «كل»: «3 من 10 مخالطين». */
  wholeOfShare: (numeral) => [3, 4, 5, 6, 7, 8, 9, 10, 100, 1000].includes(numeral.from ?? 0) && numeral.from === numeral.to,
  /** What a school or a critic marks out of. */
  wholeOfMark: (numeral) => numeral.traits.has('digits') && [5, 10, 20, 100].includes(numeral.from ?? 0),
  hundreds: (numeral) => (numeral.from ?? 0) >= 100,
  overTen: (numeral) => (numeral.from ?? 0) > 10,
  /** More than a month can be. */
  overTwelve: (numeral) => (numeral.from ?? 0) > 12,
  /** More than a day of the month can be. */
  overMonth: (numeral) => (numeral.from ?? 0) > 31,
  small: within(0, 100),
  goals: (numeral, source) => within(0, 150)(numeral, source) && !numeral.traits.has('vague') && (numeral.traits.has('digits') || numeral.traits.has('zero')),
  lifetime: (numeral) => (numeral.from ?? 999) <= 120 && (numeral.to ?? 999) <= 130 && !numeral.traits.has('vague') && !numeral.traits.has('fraction'),
  /** What the strength of a quake can be. */
  ofRichter: (numeral) => (numeral.from ?? 0) >= 1 && (numeral.to ?? 99) < 10,
  twoOrThree: within(2, 3),
  yearLike: years(1000, 2200),
  modernYear: years(1800, 2099),
  /** «2000 مدرس», «2005 كتب»: what ends in two noughts counts a singular, what ends in 3 to 10 a plural. */
  agrees: (numeral, source) => {
    const rest = (numeral.to ?? 1) % 100;
    const word = wordAt(source, numeral.last);
    if (!word || !isNoun(word)) return false;
    return rest === 0 ? !isMany(word) : rest >= 3 && rest <= 10 && isMany(word);
  },
  /** «1987 بيان»: from 11 to 99 what is counted is an accusative, «1987 بيانا»; without its ending it is not counted. */
  disagrees: (numeral, source) => {
    const word = wordAt(source, numeral.last);
    return (numeral.to ?? 0) % 100 > 10 && word !== undefined && word.classes.has('counted') && word.classes.has('singular') && !word.feminine && !word.form.endsWith('ا');
  },
  era: years(1, 3000),
  /** «عام ألفين», but not «هذا العام ألفا»: a year is no object. */
  yearInWords: (numeral, source) => wordAt(source, numeral.first)?.stem !== 'الفا' && numeral.traits.has('words') && !numeral.traits.has('digits') && integer(numeral) && (numeral.from ?? 0) >= 1000 && (numeral.to ?? 0) <= 2200,
  weekdayWord: (numeral, source) => numeral.traits.has('two') && numeral.last - numeral.first === 1 && has(source, numeral.first, 'weekday') && (numeral.definite || has(source, numeral.first - 1, 'dayWord')),
  bareThousand: (numeral) => numeral.traits.has('bareScale') && numeral.from === 1000 && numeral.preposition === '' && numeral.last - numeral.first === 1,
  definiteWords: (numeral) => numeral.definite && !numeral.traits.has('digits'),
  ofGoal: (numeral, source) => has(source, numeral.first, 'goal'),
  ofContract: (numeral, source) => /^عقد[اي]ن$/.test(wordAt(source, numeral.first)?.stem ?? ''),
  ofHomelands: (numeral, source) => wordAt(source, numeral.first)?.form === 'وطنين',
  ofTaliban: (numeral, source) => wordAt(source, numeral.first)?.stem === 'طالبان',
  ofTime: (numeral, source) => has(source, numeral.first, 'time'),
  ofTimes: (numeral, source) => has(source, numeral.first, 'twoTimes'),
  ofPoint: (numeral, source) => has(source, numeral.first, 'point1'),
  /** «250 مليونا»: what is counted would take the ending away. */
  tanwinScale: (numeral, source) => numeral.last - numeral.first > 1 && TANWIN_SCALE.test(wordAt(source, numeral.last - 1)?.form ?? ''),
  /** «لست»: I am not. */
  notI: (numeral, source) => numeral.last - numeral.first === 1 && wordAt(source, numeral.first)?.form.replace(/^و/, '') === 'لست',
  dayHours: within(24, 24),
  ofOnce: (numeral, source) => has(source, numeral.first, 'once'),
  ofMoney: (numeral, source) => has(source, numeral.first, 'money'),
  ofMeasure: (numeral, source) => has(source, numeral.first, 'measure'),
  weak: (numeral, source) => numeral.last - numeral.first === 1 && has(source, numeral.first, 'double'),
  /** «خمسة», «عشرون»: 3 to 99 in words as they are said of men and of people, without a scale. */
  people: (numeral, source) => (numeral.from ?? 0) > 2 && within(3, 99)(numeral, source) && ((numeral.from ?? 0) > 10 || wordAt(source, numeral.first)?.form.endsWith('ه') === true),
  /** «3/11», which may be the third of November; «2 1/4» has a whole before its part, and is no day. */
  slashedDate: (numeral, source) => {
    const isPart = numeral.traits.has('fraction') && numeral.traits.has('digits') && (numeral.from ?? 1) < 1;
    return isPart && digitsOnly(source.text.slice(numeral.start, numeral.end).split(/[/⁄]/)[1] ?? '') <= 12;
  },
  /** «0.7 بالمئة», «1.2 في المئة»: what a name's number is not. */
  perCent: (numeral, source) => isPerCent(source, numeral.last),
  /** «2013-2014» */
  successive: (numeral, source) => numeral.traits.has('range') && years(1800, 2099)(numeral, source) && numeral.to === (numeral.from ?? 0) + 1,
  /** «البالغة 65 مليونا», «لتبلغ 65 مليونا», «لتصل إلى 5»: what is said before it is said of something else. */
  amounting: (numeral, source) => [1, 2].some((back) => has(source, numeral.first - back, 'reach') && isOfItsOwn(wordAt(source, numeral.first - back))),
  /** «2000 ل.ل.»: letters of a currency. */
  lettered: (numeral, source) => has(source, numeral.last, 'moneyInitial') && has(source, numeral.last + 1, 'point'),
  /** «بالمئة» without its number. */
  hundredSign: (numeral, source) => numeral.definite && numeral.preposition === 'ب' && numeral.last - numeral.first === 1 && has(source, numeral.first, 'hundred'),
  /** «3 بناية»: from 3 to 10 what is counted is a plural. */
  misfits: (numeral, source) => {
    const word = wordAt(source, numeral.last);
    return within(3, 10)(numeral, source) && word !== undefined && isNoun(word) && word.classes.has('singular') && !isMany(word) && !['time', 'measure', 'money'].some((name) => word.classes.has(name));
  },
  /** «الواحدة والنصف», «الثانية عشرة والربع» */
  hourAndPart: (numeral, source) => TESTS['feminineHour']?.(numeral, source) === true && !Number.isInteger(numeral.from),
  /** «الثانية», «الواحدة»: what hours are called. */
  feminineHour: (numeral, source) => numeral.definite && isHour(numeral) && wordAt(source, numeral.first)?.feminine === true,
  /** Behind such an hour: «الرابعة و20 دقيقة». */
  pastHour: (numeral, source) => {
    const hour = source.endingAt.get(numeral.first) ?? source.endingAt.get(numeral.first - 1);
    return hour !== undefined && hour.definite && isHour(hour) && wordAt(source, hour.first)?.feminine === true;
  },
  /** «الفصول الأربعة», «عجائب الدنيا السبع»: there are no more of them, so that their number is their name. */
  fixedMany: (numeral, source) => numeral.definite && [1, 2].some((back) => [0, numeral.from].includes(entryOf(wordAt(source, numeral.first - back), 'fixedMany')?.value ?? -1)),
  /** Grades of petrol and diesel. */
  fuelGrade: (numeral) => numeral.traits.has('digits') && [10, 50, 80, 85, 87, 90, 91, 92, 93, 95, 96, 97, 98, 100, 500].includes(numeral.from ?? 0),
  /** «اثنان», «عشرون»: the subject of its sentence. */
  nominative: (numeral, source) => wordAt(source, numeral.first)?.form.endsWith('ان') === true,
  oneOrTwo: (numeral) => numeral.traits.has('one') || numeral.traits.has('two'),
};

/** What a question asks, by its name: one of the above, or a trait. */
const testOf = (name: string): Test => TESTS[name] ?? ((numeral) => numeral.traits.has(name as Trait));

/** All questions of a rule as one, read when they are first asked; a question with `!` must be answered with no. */
export function asks(questions: string | undefined): Test | null {
  if (!questions) return null;
  let tests: readonly Test[] | undefined;
  return (numeral, source) => (tests ??= questions.split(' ').map(readQuestion)).every((test) => test(numeral, source));
}

function readQuestion(question: string): Test {
  const test = testOf(nameOf(question));
  return question.startsWith('!') ? (numeral, source) => !test(numeral, source) : test;
}

const nameOf = (question: string): string => question.replace('!', '');

/** Questions about clitics, and whether it is plain: like traits, they ask for no value and no word. */
const OF_THE_MAKE = /^(?:definite|conjunction|preposition[KBL]|plain)$/;
const isOfTheMake = (question: string): boolean => OF_THE_MAKE.test(nameOf(question)) || !(nameOf(question) in TESTS);

/** The questions that all numerals of one make answer alike, and the others as a rule writes them. */
export function splitAsks(questions: string | undefined): { make: readonly string[]; rest: string } {
  const all = questions?.split(' ') ?? [];
  return { make: all.filter(isOfTheMake), rest: all.filter((question) => !isOfTheMake(question)).join(' ') };
}

/** A power of two for each trait and clitic, in the order in which they are met. */
const bits = new Map<string, number>();

function bitOf(name: string): number {
  let bit = bits.get(name);
  if (bit === undefined) bits.set(name, (bit = 2 ** bits.size));
  return bit;
}

/** One number for all numerals of the same traits and clitics; there are fewer than 53 of those. */
export function makeOf({ traits, definite, conjunction, preposition }: Numeral): number {
  let make = preposition === '' ? 0 : bitOf(preposition);
  for (const trait of traits) make += bitOf(trait);
  if (definite) make += bitOf('definite');
  return conjunction ? make + bitOf('conjunction') : make;
}
