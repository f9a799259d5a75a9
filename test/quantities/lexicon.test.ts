import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/quantities/lexicon/lexicon.ts';
import { expand, ROWS } from '../../src/quantities/lexicon/rows.ts';
import { RuleBook } from '../../src/quantities/rulebook.ts';
import { pattern } from '../../src/quantities/pattern.ts';
import { RULE_NAMES } from '../../src/quantities/find.ts';
import { BOUNDS } from '../../src/quantities/rules/bounds.ts';
import { ELLIPSES } from '../../src/quantities/rules/ellipses.ts';
import { FIGURES } from '../../src/quantities/rules/figures.ts';
import { JOINTS } from '../../src/quantities/rules/joints.ts';
import { LINKS } from '../../src/quantities/rules/links.ts';
import { VETOES } from '../../src/quantities/rules/vetoes.ts';

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

  test('takes the forms of a noun for one word, and words that only do the same for several', () => {
    expect(entriesOf('سيارات')?.map(({ base }) => base)).toContain('سياره');
    expect(entriesOf('ماراثون')?.every(({ base }) => base === 'ماراثون')).toBe(true);
  });

  test('no row is empty, and no form begins with the article where it would hide the word', () => {
    const odd = ROWS.flatMap(({ class: name, forms }) =>
      forms.split(' ').filter((form) => form === '' || (form.startsWith('ال') && form.length > 4 && name !== 'function')).map((form) => `${name} «${form}»`),
    );
    expect(odd).toEqual([]);
  });

  test('says of every form what its rows say, the first row of a class before the others', () => {
    const said = new Map<string, unknown[]>();
    for (const row of ROWS) {
      const forms = expand(row);
      for (const { form, class: name, value } of forms) {
        const senses = said.get(form) ?? [];
        if (!senses.some((sense) => (sense as { class: string }).class === name)) said.set(form, [...senses, { class: name, value, code: row.code ?? '', base: row.noun ? forms[0]?.form : form }]);
      }
    }
    expect(said.size).toBeGreaterThan(5000);
    for (const [form, senses] of said) expect([form, entriesOf(form)?.filter((entry) => !entry.class.startsWith('='))]).toEqual([form, senses]);
  });
});

describe('the rules', () => {
  test('have names of their own', () => {
    expect(RULE_NAMES.length).toBe(new Set(RULE_NAMES).size);
  });

  test('that share a name are refused', () => {
    expect(() => new RuleBook([{ name: 'one' }, { name: 'one' }])).toThrow('one');
  });

  test('have patterns that can be read, and one that says nothing cannot', () => {
    const patterns = [...VETOES, ...FIGURES, ...LINKS, ...JOINTS, ...BOUNDS, ...ELLIPSES].flatMap((rule) => Object.entries(rule)).filter(([key, text]) => ['before', 'after', 'between', 'then'].includes(key) && text !== '').map(([, text]) => String(text));
    expect(patterns.length).toBeGreaterThan(400);
    for (const text of patterns) expect(pattern(text).parts.elements.length, text).toBe(text.split(' ').length);
    expect(() => pattern('').parts).toThrow();
    expect(() => pattern('نحو|').parts).toThrow();
  });
});
