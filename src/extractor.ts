import type { Extraction } from './model/article.ts';
import { addressOf, articleDocument } from './page/detect-frames.ts';
import { selectionDocument } from './page/detect-selection.ts';
import { extract } from './page/extract.ts';

/** Set by shell/tabs just before where only the selection is wanted; taken once. */
const wish = globalThis as { matnSelection?: boolean };
const selected = wish.matnSelection ? selectionDocument(document) : null;
delete wish.matnSelection;

const read = selected ?? articleDocument(document);

/** Injected into a page by shell/tabs; the build makes this the completion value of the script. */
export const extraction: Extraction = extract(read, selected ? document.URL : addressOf(read, document));
