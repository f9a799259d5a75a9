/**
 * One row of the lexicon: its class, its forms, and what the class needs to know about it.
 * Forms are written as in any newspaper, parted by spaces; hamza seats, ى/ي, ة/ه and tashkeel need not be varied.
 */
export interface Row {
  class: string;
  forms: string;
  /** Value of a numeral, ordinal, fraction; seconds are of no interest here. */
  value?: number;
  /** Currency (ISO 4217 or a family such as 'dollar'), magnitude, or nationality codes by family. */
  code?: string;
  /**
   * Set for nouns: the first form is a singular whose tanwin form is generated; 'dual' also generates the dual, which
   * carries 2 («دولاران دولارين», and «نقطتي أساس» of a feminine); the forms after the first are plurals.
   */
  noun?: 'dual' | 'plain';
}

/** Shorthands for tables of rows. */
export const numeral = (cls: string, value: number, forms: string): Row => ({ class: cls, value, forms });
export const words = (cls: string, forms: string): Row => ({ class: cls, forms });
export const noun = (cls: string, forms: string, code?: string): Row => ({ class: cls, forms, noun: 'plain', ...(code ? { code } : {}) });
export const dualNoun = (cls: string, forms: string, code?: string): Row => ({ class: cls, forms, noun: 'dual', ...(code ? { code } : {}) });
/** Every form of a verb that news puts before a number: its stems with the letters of the third person, of number and future. */
export const verb = (cls: string, past: string, present: string): Row => ({
  class: cls,
  forms: [
    ...past.split(' ').filter((stem) => stem !== '').flatMap((stem) => ['', 'ت', 'ا', 'تا', 'وا'].map((end) => stem + end)),
    ...present.split(' ').flatMap((stem) => ['ي', 'ت', 'سي', 'ست'].flatMap((person) => ['', 'ان', 'ون', 'وا', 'ن'].map((end) => person + stem + end))),
  ].join(' '),
});
export const coded = (cls: string, code: string, forms: string): Row => ({ class: cls, forms, code });
