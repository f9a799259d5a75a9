import type { Extraction } from './model/article.ts';
import { afterPaint } from './reader/after-paint.ts';
import type { Reading } from './reader/reading.ts';
import { notedOf, recallReading } from './reader/recall.ts';
import { isFailure, type Failure } from './shell/failure.ts';
import { activeTab, noteInActiveTab, readPressedTab, standingIn } from './shell/tabs.ts';

/** The article of the tab in front with its figures: as they were where the page was read before and has not changed. */
export async function arrive(): Promise<Reading | Extraction | Failure> {
  const tab = await activeTab();
  if (isFailure(tab)) return tab;
  const standing = await standingIn(tab);
  if (standing && isFailure(standing)) return standing;
  const known = standing?.extraction.article && recallReading(standing.extraction, standing.extraction.article, standing.noted);
  if (known) return known;
  // The engine of the figures is fetched while the page is being read, not before: it would keep the question waiting.
  const engine = import('./reader/reading.ts');
  engine.catch(() => undefined); // heard where it is awaited
  const extraction = standing?.extraction ?? (await readPressedTab(tab));
  if (isFailure(extraction) || !extraction.article) return extraction;
  const reading = (await engine).readingOf(extraction, extraction.article);
  afterPaint(() => void noteInActiveTab(notedOf(reading)));
  return reading;
}
