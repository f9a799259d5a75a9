import type { Article } from '../model/article.ts';
import { h } from './build.ts';

/** Hands a text to the browser as a file to be saved; nothing leaves the machine. */
export function offerFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = h('a', { href: url, download: name });
  link.click();
  // The browser has taken the blob by then; Firefox needs a moment.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name from the headline that every system takes: no separators, reserved or invisible characters, at most 80 characters. */
export function fileName({ title }: Pick<Article, 'title'>, extension: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\u0000-\u001F\u007F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$|[\uD800-\uDBFF]$/g, '');
  // Windows keeps some names for its devices, whatever stands behind their point.
  return `${name === '' || DEVICE.test(name) ? `matn ${name}`.trim() : name}.${extension}`;
}
