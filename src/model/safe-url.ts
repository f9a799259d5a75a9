/** The standard URL class, declared here because the pure rooms are compiled without the DOM library. */
declare const URL: new (url: string, base?: string) => { protocol: string; href: string };

/**
 * The absolute form of an address that may be put into a link or a picture, or undefined where it is none:
 * only http and https pass, whatever white space or control characters disguise the rest.
 */
export function safeUrl(address: string | null | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address.trim(), base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
