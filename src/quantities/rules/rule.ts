import type { MentionKind } from '../../model/quantity.ts';

/** A question a rule asks about the numeral itself: a trait, or one of the tests of `asks.ts`; `!` before it denies it. */
export type Asks = string;

/** What a numeral is where it stands. The first rule of the table that fits decides. */
export interface Rule {
  name: string;
  /** 'nothing': the words are no number at all. */
  kind: MentionKind | 'nothing';
  number?: Asks;
  /** Patterns (see `pattern.ts`) that must end before, or start behind, the numeral. */
  before?: string;
  after?: string;
  /** What it is where a certainty is said with it: «أكثر من 20» counts something. */
  boundKind?: MentionKind;
  /** The unit is known but stands elsewhere: it is not highlighted with the number. */
  apart?: boolean;
  /** For scores whose other side is said in words: «هدفين نظيفين», «هدف لمثله». */
  other?: number | 'same';
  /** «3 في الألف»: the value is so many tenths of what is written. */
  tenths?: boolean;
  /** «1:45 ساعة»: the value is an hour and 45 sixtieths. */
  sixtieths?: boolean;
  /** «شخص من كل أربعة»: the value is one by the number. */
  invert?: boolean;
  /** Everything that the pattern behind takes is highlighted. */
  whole?: boolean;
}

/** Two neighbouring numerals read as one. */
export interface Link {
  name: string;
  make: 'range' | 'ratio' | 'score' | 'date' | 'clock' | 'reference' | 'apart' | 'year';
  left?: Asks;
  right?: Asks;
  before?: string;
  /** Patterns of exactly what stands between them; '' where nothing does. */
  between: string;
  /** A third numeral of the same chain («5/17/2018») and what stands before it. */
  then?: string;
  after?: string;
  /** Both sides are the same number: «1-1». */
  equal?: boolean;
  /** Only where neither end is many times the other: «منذ 2023 إلى 69,546 شهيدا» are two numbers. */
  near?: boolean;
  /** The left side is the greater: «102-97»; a range of that order was written as it is seen and is turned round. */
  falling?: boolean;
}

/** Two neighbouring figures, each with its unit, read as one range or told to be two. */
export interface Joint {
  name: string;
  make: 'range' | 'apart';
  before?: string;
  /** Exactly what stands between them; '' where nothing does. */
  between: string;
  /** Only where neither end is many times the other: «خسر 40 نقطة إلى 7200 نقطة» are two figures. */
  near?: boolean;
  right?: Asks;
  /** A left end without its unit takes that of the right one. */
  bareLeft?: boolean;
}

/** Where a number is of the same things as a figure before it. */
export interface Ellipsis {
  name: string;
  number?: Asks;
  before?: string;
  after?: string;
  /** What the sentence has done something to, never what it did that in: «31 هدفا في 38 مباراة وصنع 12». */
  done?: boolean;
  /** Of people or things that are counted, never of money or measures: «منهم». */
  counted?: boolean;
  /** Of people alone: «مصرع 9 أشخاص وإصابة 14». */
  people?: boolean;
  /** The same little word stands before both: «إلى 450 جنيها … إلى 95». */
  led?: boolean;
  /** Of per cent too. */
  percent?: boolean;
  /** The same little word stands behind both. */
  parallel?: boolean;
  /** Of spans of time too. */
  timed?: boolean;
  /** Of money alone. */
  money?: boolean;
  /** The verb before the figure stands again, with a subject of its own: «تقضي 900 ساعة بينما تقضي جارتها 700». */
  said?: boolean;
  /** The same preposition is written before both: «بـ195 اعتداء … بـ141». */
  alike?: boolean;
}

/** Certainty said beside a number. */
export interface BoundRule {
  name: string;
  bound: 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'upTo';
  before?: string;
  after?: string;
  /** A kind that it does not bound: planes fly «فوق أربع محافظات». */
  unless?: MentionKind;
  number?: Asks;
}
