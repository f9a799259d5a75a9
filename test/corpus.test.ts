import { describe, expect, test } from 'vitest';
import { fold } from '../src/arabic/normalize.ts';
import { compare, readCorpus } from './corpus/notation.ts';
import { findQuantities } from './corpus/engine.ts';
import { fired, RULE_NAMES } from './corpus/fired.ts';

const files = readCorpus();
const sentences = files.flatMap((file) => file.sentences.map((sentence) => ({ ...sentence, file: file.name })));

describe.each(files.map((file) => [file.name, file] as const))('%s', (name, file) => {
  test.each(file.sentences.map((sentence) => [`${String(sentence.line)} ${sentence.text}`, sentence] as const))('%s', (_, sentence) => {
    const { expected, found } = compare(sentence, findQuantities(sentence.text));
    expect(found, `${name}:${String(sentence.line)} ${sentence.text}`).toEqual(expected);
  });
});

describe('the corpus itself', () => {
  test('no sentence stands twice', () => {
    const places = new Map<string, string>();
    const twice: string[] = [];
    for (const { text, file, line } of sentences) {
      const place = `${file}:${String(line)}`;
      const first = places.get(fold(text));
      if (first) twice.push(`${place} is ${first}: ${text}`);
      else places.set(fold(text), place);
    }
    expect(twice).toEqual([]);
  });

  test('expectations stand in the order of the text and begin and end with words', () => {
    const word = /[\p{L}\p{N}\p{M}\u0640]/u;
    const astray = sentences.flatMap(({ text, file, expected }) => {
      let at = 0;
      return expected.flatMap(({ key, optional, surface, line, source }) => {
        if (!key || optional || surface.includes('[')) return [];
        for (let place = text.indexOf(surface, at); place >= 0; place = text.indexOf(surface, place + 1)) {
          const end = place + surface.length;
          const inside = (edge: number): boolean => word.test(text[edge - 1] ?? '') && word.test(text[edge] ?? '');
          if (inside(place) || inside(end)) continue;
          at = end;
          return [];
        }
        return [`${file}:${String(line)} ${source}`];
      });
    });
    expect(astray).toEqual([]);
  });

  test('every rule and every veto decides something somewhere', () => {
    const idle = new Set(RULE_NAMES);
    const unlisted = new Set<string>();
    for (const { text } of sentences) for (const name of fired(text)) if (!idle.delete(name) && !RULE_NAMES.includes(name)) unlisted.add(name);
    expect([...idle]).toEqual([]);
    expect([...unlisted]).toEqual([]);
  });

  test('there are eight hundred sentences and more', () => {
    expect(sentences.length).toBeGreaterThan(800);
  });

  test('a third of the sentences holds nothing to highlight', () => {
    const negative = sentences.filter(({ expected }) => !expected.some(({ key, optional }) => key && !optional));
    expect(negative.length / sentences.length).toBeGreaterThan(0.3);
  });
});
