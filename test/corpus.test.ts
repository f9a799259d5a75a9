import { describe, expect, test } from 'vitest';
import { fold } from '../src/arabic/normalize.ts';
import { compare, readCorpus } from './corpus/notation.ts';
import { findQuantities } from './corpus/engine.ts';

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

  test('expectations stand in the order of the text', () => {
    const astray = sentences.flatMap(({ text, file, expected }) => {
      let at = 0;
      return expected.flatMap(({ key, surface, line, source }) => {
        const plain = surface.replace(/\[[^\]]*\]/g, '').trim();
        const place = key ? text.indexOf(plain, at) : text.indexOf(plain);
        if (key && place >= 0) at = place + plain.length;
        return place < 0 && !surface.includes('[') ? [`${file}:${String(line)} ${source}`] : [];
      });
    });
    expect(astray).toEqual([]);
  });

  test('a third of the sentences holds nothing to highlight', () => {
    const negative = sentences.filter(({ expected }) => !expected.some(({ key }) => key));
    expect(negative.length / sentences.length).toBeGreaterThan(0.3);
  });
});
