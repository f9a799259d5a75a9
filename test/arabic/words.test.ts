import { describe, expect, test } from 'vitest';
import { joinWords } from '../../src/arabic/words.ts';

const isDash = (text: string, at: number): boolean => text[at] === '-';

describe('joinWords', () => {
  test.each([
    ['  نزل المطر،  أمس! ', 'نزل المطر أمس'],
    ['نزل', 'نزل'],
    ['entry-content post_2', 'entry content post 2'],
    ['٢٠٢٦/١١', '٢٠٢٦ ١١'],
    [' … ', ''],
    ['', ''],
    ['نزل😀المطر', 'نزل المطر'],
    ['\u{1E922}\u{1E923} المطر', '\u{1E922}\u{1E923} المطر'],
    ['\ud83d\udca7المطر', 'المطر'],
  ])('%j', (text, words) => {
    expect(joinWords(text, ' ')).toBe(words);
  });
  test('with nothing between the words', () => {
    expect(joinWords('نزل المطر، أمس.', '')).toBe('نزلالمطرأمس');
    expect(joinWords('نزل 😀 المطر', '')).toBe('نزلالمطر');
  });
  test.each([
    ['- المطر -', ': المطر :'],
    ['نزل - المطر أمس', 'نزل : المطر أمس'],
    ['نزل 😀- المطر', 'نزل : المطر'],
    ['😀-', ':'],
  ])('a sign that parts the line stays as a colon: %j', (text, words) => {
    expect(joinWords(text, ' ', isDash)).toBe(words);
  });
});
