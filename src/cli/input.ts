import { readFile } from 'node:fs/promises';
import { decode } from './encoding.ts';

/** A file that cannot be used; its message is one line for the user. */
export class InputError extends Error {}

/** What is said of bytes that are no text. */
export const NO_TEXT = 'is not a text in UTF-8, UTF-16, windows-1256 or ISO-8859-6';

/** Bytes as they come from standard input. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** The text of a file, or of standard input for '-'. */
export async function readText(file: string, stdin: ByteStream): Promise<string> {
  const bytes = file === '-' ? await readAll(stdin) : await readFile(file).catch((error: unknown) => explain(error));
  const decoded = decode(bytes);
  if (!decoded) throw new InputError(NO_TEXT);
  return decoded.text;
}

async function readAll(stream: ByteStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB',
};

/** Says in one line why a file cannot be read. */
export function explain(error: unknown): never {
  const { code = '', message } = error as NodeJS.ErrnoException;
  throw new InputError(REASONS[code] ?? `cannot be read (${code || message})`);
}

/** Elements that make a text a page, in any letter case; a news text that names one of them in passing is still a text. */
const STARTS = /^[\s\ufeff]*<(?:!doctype|html|head|body|meta|title|link|\?xml|!--)/i;
const CLOSES = /<\/(?:p|div|a|span|h[1-6]|li|ul|article|section|table|td|body|html|head|title|script|style)\s*>/gi;

/** Whether a text is an HTML page, by what stands in it and not by the name of its file. */
export function isHtml(text: string): boolean {
  return STARTS.test(text.slice(0, 1024)) || (text.slice(0, 1 << 18).match(CLOSES)?.length ?? 0) >= 3;
}
