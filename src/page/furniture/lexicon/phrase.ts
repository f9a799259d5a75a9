/**
 * One row of the furniture lexicon. To add a phrase, add a row: what the line says, how it stands, and one example.
 *
 * `says` is written as people write it; hamzas, ة/ه, ى/ي, tashkeel and digits are made alike before comparing.
 * `(أ|ب)` one of these, `[أ]` may be there or not, `…` some words (six at most), `#` a number, `تابع!` in a bracket an
 * imperative in its three forms (تابع، تابعي، تابعوا).
 * The phrase always stands at the beginning of its line (marks, emoji and digits before it do not count).
 */
export type Phrase = Row & Length;

interface Row {
  says: string;
  /**
   * What follows the line and goes with it: `list` short lines and links up to the next sentence, `rest` everything to the
   * end of its container, sentences too. Nothing where not given.
   */
  over?: 'list' | 'rest';
  /** The line is part of a card: the short lines in the same small box go with it, a player's title and length. */
  card?: true;
  /** The phrase counts only behind the body, where it could also begin a sentence of a story. */
  behind?: true;
  example: string;
}

/**
 * How the line stands, and how long it may be.
 * - `label`: the line says this and nothing more (with up to `words` further words, 0 where not given).
 * - `opening`: the line begins so, and a colon, a bar, a link or nothing follows: «اقرأ أيضا: …»; at most `words` words long.
 * - `notice`: a sentence that begins so; at most `words` words long.
 */
type Length = { as: 'label'; words?: number } | { as: 'opening' | 'notice'; words: number };
