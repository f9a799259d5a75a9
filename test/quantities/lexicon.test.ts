import { describe, expect, test } from 'vitest';
import { expand, ROWS } from '../../src/quantities/lexicon/lexicon.ts';
import { RuleBook } from '../../src/quantities/rulebook.ts';
import { pattern } from '../../src/quantities/pattern.ts';
import { RULE_NAMES } from '../../src/quantities/find.ts';

describe('the lexicon', () => {
  test('no two rows have one form in one class', () => {
    const places = new Map<string, string>();
    const twice: string[] = [];
    for (const row of ROWS) {
      for (const { form, class: name } of expand(row)) {
        if (['plural', 'singular', 'dual'].includes(name)) continue;
        const key = `${name} ${form}`;
        const first = places.get(key);
        if (first !== undefined && first !== row.forms) twice.push(`${key}: ${first} / ${row.forms}`);
        places.set(key, row.forms);
      }
    }
    expect(twice).toEqual([]);
  });

  test('no row is empty, and no form begins with the article where it would hide the word', () => {
    const odd = ROWS.flatMap(({ class: name, forms }) =>
      forms.split(' ').filter((form) => form === '' || (form.startsWith('ال') && form.length > 4 && name !== 'function')).map((form) => `${name} «${form}»`),
    );
    expect(odd).toEqual([]);
  });
});

describe('the rules', () => {
  test('have names of their own', () => {
    expect(RULE_NAMES.length).toBe(new Set(RULE_NAMES).size);
  });

  test('that share a name are refused', () => {
    expect(() => new RuleBook([{ name: 'one' }, { name: 'one' }])).toThrow('one');
  });

  test('with an empty pattern are refused', () => {
    expect(() => pattern('')).toThrow();
    expect(() => pattern('نحو|')).toThrow();
  });
});
