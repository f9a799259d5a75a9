import { existsSync, readFileSync } from 'node:fs';
import { findQuantities } from '../../src/quantities/find.ts';
import type { FoundFigure } from './quantity-score.ts';

export type QuantityEngine = (text: string) => FoundFigure[];

const DIGITS = /[0-9\u0660-\u0669]+(?:[.,\u066b\u066c][0-9\u0660-\u0669]+)*/g;

export const QUANTITY_ENGINES: Readonly<Record<string, QuantityEngine>> = {
  Matn: (text) => findQuantities(text).filter(({ key }) => key),
  /** What a search for digits finds: the least that any engine should do better than. */
  'every run of digits': (text) =>
    [...text.matchAll(DIGITS)].map(({ 0: written, index }) => {
      const western = written.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\u066b/g, '.');
      const value = Number(western.replace(/[,\u066c](?=[0-9]{3}(?![0-9]))/g, '').replace(',', '.'));
      return { start: index, end: index + written.length, from: value, to: value };
    }),
};

/**
 * Another engine's answers as JSON lines, by text: `{"text", "mentions": [{"start", "end", "from", "to", …}]}`, where
 * `value` may stand for an equal `from` and `to`, and a mention of `"key": false` is left out. Throws where a line is not so.
 */
export function readAnswers(file: string): QuantityEngine {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  const answers = new Map<string, FoundFigure[]>();
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line === '') return;
      const row = JSON.parse(line) as { text?: unknown; mentions?: unknown };
      if (typeof row.text !== 'string' || !Array.isArray(row.mentions)) throw new Error(`${file}:${String(index + 1)}: needs "text" and "mentions"`);
      const mentions = row.mentions as (FoundFigure & { value?: number; key?: boolean })[];
      answers.set(row.text, mentions.filter(({ key }) => key !== false).map((mention) => ({ ...mention, from: mention.from ?? mention.value ?? null, to: mention.to ?? mention.value ?? null })));
    });
  return (text) => answers.get(text) ?? [];
}
