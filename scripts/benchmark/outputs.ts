import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { linesOfHtml } from './engines.ts';
import type { ArticleOutput } from './article-score.ts';

/** The fields that engines call by different names. */
const TEXT = ['text', 'content', 'textContent', 'body'];
const BYLINE = ['byline', 'author'];
const PUBLISHED = ['published', 'publishedTime', 'date_published', 'date'];

/**
 * What another engine made of the pages, by their names: a folder of NAME.txt (a paragraph a line), NAME.html or
 * NAME.json, or a file of JSON lines of which each names its page in `page` or `file`. Throws where the path is neither.
 */
export function readOutputs(path: string): Map<string, ArticleOutput> {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
  const outputs = new Map<string, ArticleOutput>();
  if (!statSync(path).isDirectory()) {
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const row = fields(JSON.parse(line), path);
      outputs.set(nameOf(textIn(row, ['page', 'file']) ?? ''), fromJson(row));
    }
    return outputs;
  }
  for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
    const text = (): string => readFileSync(join(path, file), 'utf8');
    if (file.endsWith('.json')) outputs.set(nameOf(file), fromJson(fields(JSON.parse(text()), file)));
    else if (file.endsWith('.txt')) outputs.set(nameOf(file), { lines: text().split('\n') });
    else if (file.endsWith('.html')) outputs.set(nameOf(file), { lines: linesOfHtml(text()) });
  }
  return outputs;
}

/** «out/articles/obituary.json», «test/pages/obituary/source.html» → «obituary». */
function nameOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  return basename(path) === 'source.html' ? basename(path.slice(0, -'/source.html'.length)) : basename(path, extname(path));
}

function fields(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`${where}: not an object`);
  return value as Record<string, unknown>;
}

function textIn(row: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  const value = names.map((name) => row[name]).find((candidate) => typeof candidate === 'string' && candidate !== '');
  return value as string | undefined;
}

function fromJson(row: Readonly<Record<string, unknown>>): ArticleOutput {
  const text = textIn(row, TEXT) ?? '';
  const lines = Array.isArray(row['lines']) ? row['lines'].map(String) : /<(?:p|div|br|li|h[1-6])[\s/>]/i.test(text) ? linesOfHtml(text) : text.split('\n');
  return { lines, title: textIn(row, ['title']), byline: textIn(row, BYLINE), published: textIn(row, PUBLISHED) };
}
