/** The standard URL class, declared here because the pure rooms are compiled without the DOM library. */
declare const URL: new (url: string, base?: string) => { protocol: string; href: string };

/** Servers take no longer ones; a longer address is data, and would be carried through the whole view. */
const LONGEST = 8192;

/**
 * Addresses that the URL standard leaves as they are: a plain host with a name of letters at its end, a path without dots
 * for parents, nothing that would be escaped. Most links of a page are such, and need not be taken apart to be put together.
 */
const PLAIN_ORIGIN = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?=\/)/;
const PLAIN_PATH = /^\/(?:[\w\-~!$&()*+,;=:@%?#]|\/(?!\.)|(?<!\/)\.)*$/;
const CODED_DOT = /%2e/i;

/** What the base that was asked for last has given: all addresses of a page share one, and a picture its headline's. */
let last = { base: '', origin: '', known: new Map<string, string | undefined>() };
const MOST_KNOWN = 4000;

function lastOf(base: string): typeof last {
  if (last.base !== base || last.known.size > MOST_KNOWN) last = { base, origin: PLAIN_ORIGIN.exec(base)?.[0] ?? '', known: new Map() };
  return last;
}

/** An address that is its own absolute form, or that form itself where it begins at the root of the site. */
function plainUrl(address: string, base: string): string | undefined {
  if (address.startsWith('/')) {
    const origin = !address.startsWith('//') ? lastOf(base).origin : '';
    return origin !== '' && PLAIN_PATH.test(address) && !CODED_DOT.test(address) ? origin + address : undefined;
  }
  const origin = PLAIN_ORIGIN.exec(address)?.[0];
  return origin !== undefined && PLAIN_PATH.test(address.slice(origin.length)) && !CODED_DOT.test(address) ? address : undefined;
}

/**
 * The absolute form of an address that may be put into a link or a picture, or undefined where it is none:
 * only http and https pass, whatever white space or control characters disguise the rest.
 */
export function safeUrl(address: string | null | undefined, base = ''): string | undefined {
  if (!address || address.length > LONGEST) return undefined;
  const trimmed = address.trim();
  const plain = plainUrl(trimmed, base);
  if (plain !== undefined) return plain;
  const { known } = lastOf(base);
  if (!known.has(trimmed)) known.set(trimmed, parsed(trimmed, base));
  return known.get(trimmed);
}

function parsed(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
