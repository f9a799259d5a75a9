import type { Extraction } from './model/article.ts';
import { addressOf, articleDocument } from './page/detect-frames.ts';
import { selectionDocument } from './page/detect-selection.ts';
import { extract } from './page/extract.ts';
import { standingOf } from './page/standing.ts';

/** Set by shell/tabs just before where only the selection is wanted; taken once. */
const wish = globalThis as { matnSelection?: boolean };
const selected = wish.matnSelection ? selectionDocument(document) : null;
delete wish.matnSelection;

/** Stays in the page's isolated world: the next click asks it, and the script need not come again. */
export const standing = standingOf(document, () => {
  const { document: read, detection } = articleDocument(document);
  return { extraction: extract(read, addressOf(read, document), { detection }), whole: read === document };
});

/** Injected into a page by shell/tabs; the build makes this the completion value of the script. */
export const extraction: Extraction = selected ? extract(selected, document.URL) : standing.again().extraction;
