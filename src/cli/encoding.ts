import { isArabicLetter } from '../arabic/letters.ts';

/** A text and how its bytes were read. */
export interface Decoded {
  text: string;
  /** WHATWG name: 'utf-8', 'utf-16le', 'windows-1256'… */
  encoding: string;
}

/** How much of the beginning is looked at for a declaration; real pages put it behind scripts and comments. */
const HEAD = 8192;

/**
 * Reads bytes as text: by byte order mark, by their own shape (UTF-16, UTF-8), then by what the page declares, and
 * where that contradicts the letters, by which Arabic encoding gives Arabic words. Undefined where it is no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return isText(text) ? { text, encoding } : undefined;
}

/** The encoding of a text by its bytes; the beginning of a long text is enough, if it is not all ASCII. */
export function encodingOf(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (marked) return marked;
  const { sequences, broken } = countUtf8(bytes);
  if (broken * 20 <= sequences) return 'utf-8'; // a page may hold a few broken bytes of an advertisement and still be UTF-8
  const declared = declaredEncoding(bytes);
  const candidates = ['windows-1256', 'iso-8859-6'].map((encoding) => ({ encoding, share: arabicShare(bytes, encoding) }));
  if (declared === 'iso-8859-6') candidates.reverse(); // where both read alike, the page is believed
  const best = candidates.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share > 0.05) return best.encoding;
  if (declared && declared !== 'utf-8') return declared;
  return sequences > broken ? 'utf-8' : 'windows-1252';
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every second byte is the 00 of ASCII or the 06 of Arabic, bytes that no 8-bit text uses. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  const high = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0x00 || bytes[i] === 0x06) high[i & 1] = (high[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = high.map((count) => count / (length / 2));
  if (odd > 0.7 && even < 0.3) return 'utf-16le';
  if (even > 0.7 && odd < 0.3) return 'utf-16be';
  return undefined;
}

/** Well-formed sequences of two bytes and more, and bytes that belong to none; a sequence cut by the end is not broken. */
function countUtf8(bytes: Uint8Array): { sequences: number; broken: number } {
  let sequences = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let at = 1;
    while (at < length && ((bytes[i + at] ?? 0) & 0xc0) === 0x80) at++;
    if (length > 1 && at === length) sequences++;
    else if (length !== 1 && i + at < bytes.length) broken++;
    i += length === 0 ? 1 : at;
  }
  return { sequences, broken };
}

/** What the page says of itself: XML declaration or meta, outside comments. UTF-16 said in ASCII bytes can only mean UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD)).replace(/<!--[^]*?-->/g, '');
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/i.exec(head) ?? /<meta[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head);
  if (!label?.[1]) return undefined;
  try {
    const { encoding } = new TextDecoder(label[1]);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined; // a name that no browser knows either
  }
}

/**
 * How Arabic the bytes are in an encoding, 0 to 1: the share of words that begin with «ال», the article, or are «في» or
 * «من», where most letters beyond ASCII are Arabic. About 0.3 for prose; near 0 for the wrong one of two Arabic
 * encodings (in ISO-8859-6 the «ال» of windows-1256 reads «اف»).
 */
function arabicShare(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 1 << 18));
  let arabic = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isArabicLetter(code)) arabic++;
    else if (code > 0xbf && code !== 0x640) foreign++;
  }
  if (arabic <= foreign) return 0;
  const words = text.match(/[\u0621-\u064a]+/g) ?? [];
  const typical = words.filter((word) => /^[وبفك]?ال|^(?:في|من|على)$/.test(word)).length;
  return words.length > 0 ? typical / words.length : 0;
}

/** Whether what was decoded is a text: pictures, archives and PDF files decode too, but mostly to controls and replacement characters. */
export function isText(text: string): boolean {
  const sample = text.slice(0, 1 << 16);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd * 20 <= sample.length && !sample.startsWith('%PDF-');
}
