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

/** What addresses are read against, taken apart once. */
interface Base {
  /** Scheme and host, without the slash behind them; '' where the base is no web address. */
  origin: string;
  /** The base up to the last slash of its path. */
  folder: string;
  /** What addresses that are not plain were found to be. */
  known: Map<string, string | undefined>;
}

/** Nearly all addresses of a page share its base. */
const bases = new Map<string, Base>();
const MOST_BASES = 4;
const MOST_KNOWN = 4000;

function baseOf(base: string): Base {
  const ready = bases.get(base);
  if (ready && ready.known.size <= MOST_KNOWN) return ready;
  if (bases.size >= MOST_BASES) bases.clear();
  const [folder = '', origin = ''] = /^(https?:\/\/[^/?#]+)(?:[^?#]*\/)?/.exec(parsed(base, '') ?? '') ?? [];
  const made = { origin, folder, known: new Map<string, string | undefined>() };
  bases.set(base, made);
  return made;
}

/** An address that is its own absolute form, or that form itself where it goes on from the root of the site or from the page's folder. */
function plainUrl(address: string, base: string): string | undefined {
  const origin = PLAIN_ORIGIN.exec(address)?.[0] ?? '';
  const isRelative = origin === '' && /^[^/?#:][^:]*$/.test(address);
  const path = isRelative ? `/${address}` : address.slice(origin.length);
  if (path.startsWith('//') || !PLAIN_PATH.test(path) || CODED_DOT.test(path)) return undefined;
  if (origin !== '') return address;
  const from = baseOf(base);
  return from.origin === '' ? undefined : isRelative ? from.folder + address : from.origin + address;
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
  const { known } = baseOf(base);
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
