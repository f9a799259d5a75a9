import { zipSync, type Zippable } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder as a zip archive: sorted entries, one date, no rights or owners. Pictures are compressed already. */
export function zipped(folder: string, keep: (file: string) => boolean = () => true): Uint8Array {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile() && keep(file))
    .sort();
  return zipFiles(files.map((file) => [file, readFileSync(join(folder, file))]));
}

/** The same for files from anywhere, in the order given. */
export function zipFiles(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const entries: Zippable = {};
  const mtime = new Date(1980, 0, 1); // the same local time in every zone, and the earliest that the format knows
  for (const [file, bytes] of files) entries[file] = [bytes, { level: /\.png$/.test(file) ? 0 : 9, mtime }];
  return zipSync(entries);
}
