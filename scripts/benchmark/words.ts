/**
 * The words of a text as the benchmark compares them: runs of letters and digits after NFKC, without tatweel and vowel
 * signs, every digit set as 0 to 9. Spelling is kept: an engine that changes letters changes the text.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** The words with one space before each, so that a run of them can be looked for from the beginning of a word. */
export function runOf(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}

/** The places in `text` at which all of `part` stands, in order and without a gap. */
export function placesOf(part: readonly string[], text: readonly string[]): number[] {
  const places: number[] = [];
  if (part.length === 0) return places;
  for (let at = 0; at + part.length <= text.length; at++) {
    if (part.every((word, i) => text[at + i] === word)) places.push(at);
  }
  return places;
}
