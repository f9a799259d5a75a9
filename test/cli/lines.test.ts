import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size));
}
async function lines(bytes: Uint8Array, size = 1 << 16): Promise<string[]> {
  const all: string[] = [];
  for await (const line of linesOf(chunks(bytes, size))) all.push(line);
  return all;
}

const TEXT = 'first line\n\nقتل 15 شخصا\r\nونحو ٤٠٠ جريح\nlast';
const LINES = ['first line', '', 'قتل 15 شخصا', 'ونحو ٤٠٠ جريح', 'last'];

test.each([1, 2, 3, 7, 1000])('lines are whole wherever the stream is cut: every %i bytes', async (size) => {
  expect(await lines(Buffer.from(TEXT), size)).toEqual(LINES);
});
test('a line end at the end makes no further line', async () => {
  expect(await lines(Buffer.from('one\ntwo\n'))).toEqual(['one', 'two']);
  expect(await lines(Buffer.from(''))).toEqual([]);
});
test('UTF-16 with a mark', async () => {
  expect(await lines(Buffer.from('\ufeff' + TEXT, 'utf16le'))).toEqual(LINES);
});
test('a line is given before the next has come', async () => {
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('قتل 15 شخصا\n');
    await new Promise(() => undefined); // never
  }
  const first = await linesOf(slow()).next();
  expect(first.value).toBe('قتل 15 شخصا');
});
