import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/reader/dates.ts';

const now = new Date(2026, 9, 13, 12, 0).getTime();
const at = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();
const words = (iso: string, articleLanguage = 'ar', family: 'western' | 'arabicIndic' = 'western', language = 'ar') => dateWords(iso, now, { language, articleLanguage, family });

describe('dates in words', () => {
  test('the day by name, the year only where it is another one', () => {
    expect(words('2026-10-13')?.date).toBe('الثلاثاء، 13 أكتوبر');
    expect(words('2025-10-13')?.date).toContain('2025');
    expect(words('2026-10-13')?.full).toBe('الثلاثاء، 13 أكتوبر 2026');
    expect(words('2026-10-13', 'ar', 'arabicIndic')?.date).toContain('١٣');
  });
  test('months as the article’s country calls them', () => {
    expect(words('2026-01-05', 'ar-DZ')?.date).toContain('جانفي');
    expect(words('2026-01-05', 'ar-LB')?.date).toContain('كانون الثاني');
    expect(words('2026-01-05', 'ar-EG')?.date).toContain('يناير');
    expect(words('2026-01-05', 'ar-LB', 'western', 'fr')?.date).toContain('janvier');
  });
  test('how long ago, by the hour where the hour is known', () => {
    expect(words(at(2))?.relative).toBe('قبل ساعتين');
    expect(words(at(0.002))?.relative).toBe('الآن');
    expect(words(at(0.5))?.relative).toBe('قبل 30 دقيقة');
    expect(words('2026-10-13')?.relative).toBe('اليوم');
    expect(words('2026-10-12')?.relative).toBe('أمس');
    expect(words('2026-08-01')?.relative).toBe('قبل شهرين');
    expect(words('2020-08-01')?.relative).toBe('قبل 6 سنوات');
  });
  test('the Hijri day stands behind it', () => {
    expect(words('2026-10-13')?.detail).toMatch(/1448/);
  });
  test('what is no date is none', () => {
    expect(words('soon')).toBeUndefined();
  });
});
