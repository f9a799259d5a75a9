import { JSDOM, VirtualConsole } from 'jsdom';

/** A document of a page in a string; scripts do not run, and complaints about style sheets are not heard. */
export function documentOf(html: string, url = 'https://mina.example/news/1'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** A whole page around a body, with its title. */
export function page(body: string, title = 'عودة المياه إلى حي الزيتون بعد انقطاع عامين', head = ''): Document {
  return documentOf(`<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title} | صحيفة الميناء</title>${head}</head><body>${body}</body></html>`);
}
