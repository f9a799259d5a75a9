import { extract } from '../../src/page/extract.ts';
import { toHtml } from '../../src/reader/export/html.ts';

/** Bundled and run in a browser: a page as the file that the reader would save. */
Object.assign(globalThis, {
  saved(source: string): string {
    const { article } = extract(new DOMParser().parseFromString(source, 'text/html'), 'https://a.example/1');
    return article ? toHtml(article, document) : '';
  },
});
