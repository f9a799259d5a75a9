import type { Extraction } from '../model/article.ts';

/** What a page that was read once answers when it is asked again. */
export interface Answer {
  extraction: Extraction;
  /** What was noted for this extraction, if the page has not changed since. */
  noted?: string;
}

export interface Standing {
  /** The extraction of the page as it is now; read anew only where the page has changed. */
  again(): Answer;
  /** Keeps something beside the extraction until the page changes. */
  note(something: string): void;
}

/**
 * Keeps what was read of a document as long as nobody changes the document: an article depends on its elements,
 * attributes, texts and its address, and on nothing else. Costs a page that was never read nothing, and any other page one
 * call at its first change. Nothing is kept where there was no article, or where it did not stand in `document` itself.
 */
export function standingOf(document: Document, read: () => { extraction: Extraction; whole: boolean }): Standing {
  let kept: Answer | undefined;
  let url = '';
  const watch = new MutationObserver(forget);
  function forget(): void {
    kept = undefined;
    watch.disconnect();
  }
  return {
    again() {
      // Changes of this very moment have not been told yet.
      if (kept && watch.takeRecords().length === 0 && url === document.URL) return kept;
      forget();
      const { extraction, whole } = read();
      if (whole && extraction.article) {
        kept = { extraction };
        url = document.URL;
        watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }
      return { extraction };
    },
    note(something) {
      if (kept) kept.noted = something;
    },
  };
}
