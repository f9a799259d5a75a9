import { encodingOf, isText } from './encoding.ts';
import { InputError, NO_TEXT, type ByteStream } from './input.ts';

/**
 * The lines of a stream of bytes as they come, without their ends (\n or \r\n). The encoding is settled by the first
 * bytes beyond ASCII; until then every line reads the same in all of them but UTF-16, which shows at once.
 * Throws an InputError where these bytes are no text.
 */
export async function* linesOf(stream: ByteStream): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held = Buffer.alloc(0);
  let rest = '';
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    decoder ??= decoderFor(held);
    if (!decoder && !held.includes(10)) continue;
    const text = rest + (decoder?.decode(held, { stream: true }) ?? held.toString('latin1'));
    held = Buffer.alloc(0);
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder ? decoder.decode(held) : held.toString('latin1');
  if (rest) yield withoutReturn(rest);
}

/** Bytes from which on a picture can be told from a line with a stray control in it. */
const ENOUGH = 256;

/** Undefined while all is ASCII. A few bytes alone may belong to a letter that the next chunk ends. */
function decoderFor(bytes: Uint8Array): TextDecoder | undefined {
  const telling = bytes.some((byte) => byte >= 0x80 || byte === 0);
  if (!telling) return undefined;
  const encoding = encodingOf(bytes);
  if (bytes.length >= ENOUGH && !isText(new TextDecoder(encoding).decode(bytes, { stream: true }))) throw new InputError(NO_TEXT);
  return new TextDecoder(encoding);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
