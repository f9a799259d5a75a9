import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/arabic/direction.ts';

describe('directionOf', () => {
  it.each([
    ['Google هي شركة أمريكية تعمل في مجال الإنترنت', 'rtl'],
    ['34% من الناخبين', 'rtl'],
    ['قال إن تطبيق WhatsApp متاح', 'rtl'],
    ['The word متن means the body of a text', 'ltr'],
    ['שלום עולם', 'rtl'],
    ['Le journal est paru', 'ltr'],
    ['Правда', 'ltr'],
    ['ﻣﺘﻦ', 'rtl'],
  ] as const)('%s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('takes the direction of what surrounds a text without letters', () => {
    expect(directionOf('300-400')).toBe('rtl');
    expect(directionOf('300-400', 'ltr')).toBe('ltr');
  });

  it('does not count digits, marks and tatweel', () => {
    expect(directionOf('abc مـــــَُّــ ١٢٣٤٥٦٧٨٩')).toBe('ltr');
  });
});
