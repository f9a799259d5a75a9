import type { Detection, Extraction } from '../model/article.ts';
import { detect } from '../page/detect.ts';
import { extract } from '../page/extract.ts';
import { extractText } from '../page/plain-text.ts';
import { isHtml } from './input.ts';

/**
 * Parses a page as browsers do (the HTML5 algorithm: real pages are broken). Its scripts are not run and nothing is
 * loaded. jsdom is imported here and only when a page is read: it takes longer to load than a thousand lines to search.
 */
export async function parseHtml(html: string, url: string): Promise<Document> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() });
  return window.document;
}

/** The article of a page or of a plain text. `url` is '' where it is not known. */
export async function extractSource(source: string, url: string): Promise<Extraction> {
  return isHtml(source) ? extract(await parseHtml(source, url), url) : extractText(source, url);
}

/** Whether a page or a plain text is an Arabic article. */
export async function detectSource(source: string, url: string): Promise<Detection> {
  return isHtml(source) ? detect(await parseHtml(source, url)) : extractText(source, url).detection;
}
