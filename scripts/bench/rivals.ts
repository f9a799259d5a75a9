import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/** The engines that somebody could use instead, as one script for the same page. Bundled for measuring, never shipped. */
Object.assign(globalThis, {
  rivals: {
    isProbablyReaderable: (document: Document) => isProbablyReaderable(document),
    readability: (document: Document) => new Readability(document.cloneNode(true) as Document).parse(),
    defuddle: (document: Document, url: string) => new Defuddle(document.cloneNode(true) as Document, { url }).parse(),
    /** The least that a search for words and numbers in any text can do: one pass over its letters and digits. */
    letterRuns: (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  },
});
