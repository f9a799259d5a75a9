/** The standard URL class, declared here because the pure rooms are compiled without the DOM library. */
declare const URL: new (url: string, base?: string) => { protocol: string; href: string };

/** Servers take no longer ones; a longer address is data, and would be carried through the whole view. */
const LONGEST = 8192;

/**
 * The absolute form of an address that may be put into a link or a picture, or undefined where it is none:
 * only http and https pass, whatever white space or control characters disguise the rest.
 */
export function safeUrl(address: string | null | undefined, base?: string): string | undefined {
  if (!address || address.length > LONGEST) return undefined;
  try {
    const url = new URL(address.trim(), base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
