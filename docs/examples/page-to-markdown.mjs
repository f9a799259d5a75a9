// One page as Markdown: node page-to-markdown.mjs page.html https://example.org/news/1
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { extract, toMarkdown } from 'matn';

const [file, url = ''] = process.argv.slice(2);
const { article, failure } = extract(new JSDOM(readFileSync(file)).window.document, url);
if (article) process.stdout.write(toMarkdown(article));
else console.error(`no article: ${failure}`);
