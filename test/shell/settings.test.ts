import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

vi.mock('../../src/shell/browser.ts', () => ({ browser: {} }));
const { LIMITS, readSettings } = await import('../../src/shell/settings.ts');

describe('settings from a store', () => {
  test('nothing, or something else, gives the defaults', () => {
    for (const value of [undefined, null, 3, 'dark', []]) expect(readSettings(value)).toEqual(DEFAULT_SETTINGS);
  });
  test('what is sound is kept, what is broken falls back alone', () => {
    const read = readSettings({ version: 1, theme: 'dark', face: 'comic', size: 500, lineHeight: '2', digits: 'western', hiddenKinds: ['percent', 'colour', 7], pictures: 'no' });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', size: LIMITS.size[1], digits: 'western', hiddenKinds: ['percent'] });
  });
  test('a later version is read for what is known of it', () => {
    expect(readSettings({ version: 9, theme: 'paper', size: 22, glow: true })).toEqual({ ...DEFAULT_SETTINGS, theme: 'paper', size: 22 });
  });
  test('whatever is stored, every setting is within its limits, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'version', '__proto__'), fc.anything()), (value) => {
        const read = readSettings(value);
        for (const [name, [least, most]] of Object.entries(LIMITS)) {
          const number = read[name as keyof typeof LIMITS];
          expect(number).toBeGreaterThanOrEqual(least);
          expect(number).toBeLessThanOrEqual(most);
        }
        expect(readSettings({ ...read })).toEqual(read);
      }),
    );
  });
});
