import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipped } from '../scripts/zip.ts';

/** A folder with the same two files, written in another order, at another time. */
function folderOf(names: readonly string[], moment: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'matn-zip-'));
  mkdirSync(join(folder, 'b'));
  for (const name of names) {
    writeFileSync(join(folder, name), `متن ${name}`);
    utimesSync(join(folder, name), moment, moment);
  }
  return folder;
}

test('the same files are the same bytes, whenever, wherever and in which order they were written', () => {
  const folders = [folderOf(['a.js', 'b/c.js'], new Date('2001-02-03T04:05:06Z')), folderOf(['b/c.js', 'a.js'], new Date())];
  const zone = process.env['TZ'];
  try {
    const [first, second] = folders.map((folder, i) => {
      process.env['TZ'] = i === 0 ? 'Asia/Tokyo' : 'America/Lima';
      return Buffer.from(zipped(folder)).toString('hex');
    });
    expect(second).toBe(first);
    expect(Buffer.from(zipped(folders[0] ?? '', (file) => file !== 'a.js')).toString('hex')).not.toBe(first);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});
