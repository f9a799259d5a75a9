// The key figures of every page in a folder, as CSV: node figures-to-csv.mjs FOLDER > figures.csv
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { extract, findArticleQuantities, phrasings } from 'matn';

const cell = (value) => `"${String(value ?? '').replaceAll('"', '""')}"`;
const folder = process.argv[2] ?? '.';

console.log('file,title,kind,from,to,bound,unit,text');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  const { article } = extract(new JSDOM(readFileSync(join(folder, file))).window.document, '');
  if (!article) continue;
  const texts = phrasings(article).map(({ text }) => text);
  findArticleQuantities(texts).forEach((mentions, i) => {
    for (const { kind, from, to, bound, unit, start, end } of mentions.filter(({ key }) => key)) {
      console.log([file, article.title, kind, from, to, bound, unit, texts[i].slice(start, end)].map(cell).join(','));
    }
  });
}
