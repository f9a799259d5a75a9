import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Catalogue = Record<string, { message: string }>;

const LANGUAGES = ['ar', 'en', 'fr'] as const;
const read = (language: string): Catalogue => JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8')) as Catalogue;
const FORM = /_(zero|one|two|few|many|other)$/;

/** Keys with all plural forms of one name counted once. */
const names = (catalogue: Catalogue): string[] => [...new Set(Object.keys(catalogue).map((key) => key.replace(FORM, '_')))].sort();
const forms = (catalogue: Catalogue, name: string): string[] => Object.keys(catalogue).filter((key) => FORM.test(key) && key.replace(FORM, '_') === name).map((key) => FORM.exec(key)?.[1] ?? '').sort();

const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const source = files('src').filter((file) => /\.(?:ts|html)$/.test(file)).concat('manifest.json').map((file) => readFileSync(file, 'utf8')).join('\n');

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  const catalogue = read(language);
  test('says all that the Arabic one says, and nothing more', () => {
    expect(names(catalogue)).toEqual(names(read('ar')));
  });
  test('has every plural form of its language', () => {
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const name of names(catalogue).filter((key) => key.endsWith('_'))) expect(forms(catalogue, name), name).toEqual(wanted);
  });
  test('leaves nothing empty and takes the same substitutions', () => {
    const places = (text = ''): string[] => [...new Set(text.match(/\$\d/g))].sort();
    for (const [key, { message }] of Object.entries(catalogue)) {
      expect(message.trim(), key).not.toBe('');
      const same = read('ar')[key];
      if (same && !FORM.test(key)) expect(places(message), key).toEqual(places(same.message));
    }
  });
  test('is sorted, so that two hands can add to it', () => {
    const keys = Object.keys(catalogue);
    expect(keys).toEqual([...keys].sort());
  });
});

test('every text is used somewhere', () => {
  const unused = names(read('ar')).filter((name) => {
    const bare = name.replace(/_$/, '');
    // The sentence of a failure is asked for by its reason: failurePdf by 'pdf'.
    const reason = /^failure([A-Z])(.*)$/.exec(bare);
    const word = reason ? `${(reason[1] ?? '').toLowerCase()}${reason[2] ?? ''}` : bare;
    return !source.includes(`'${word}'`) && !source.includes(`__MSG_${word}__`) && !source.includes(`"${word}"`);
  });
  expect(unused).toEqual([]);
});
