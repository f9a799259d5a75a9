import { faultsOfExtraction, faultsOfMentions } from '../../src/model/check.ts';
import { phrasings } from '../../src/model/phrasings.ts';
import { extract } from '../../src/page/extract.ts';
import { findArticleQuantities } from '../../src/quantities/find.ts';
import { rankFigures } from '../../src/quantities/rank.ts';
import { mutate } from './mutations.ts';
import { randomFrom } from './random.ts';

/** Bundled and run in a real browser: thousands of damaged pages a minute. */

/** One damaged page that broke a promise. */
export interface Broken {
  seed: number;
  faults: string[];
  html: string;
}

export interface Tally {
  runs: number;
  articles: number;
  broken: Broken[];
  /** Milliseconds and seed of the slowest reading. */
  slowest: { milliseconds: number; seed: number };
}

const NOW = new Date('2026-01-05T12:00:00Z');
const URL_OF_PAGE = 'https://fuzz.example/2025/11/05/news/1';

/** Reads `source` damaged by each of the seeds `from`, `from` + 1 …, until `runs` or the time is up. */
export function fuzzPage(source: string, from: number, runs: number, milliseconds: number): Tally {
  const parser = new DOMParser();
  const stage: Stage = { parser, source, whole: parser.parseFromString(source, 'text/html') };
  const tally: Tally = { runs: 0, articles: 0, broken: [], slowest: { milliseconds: 0, seed: from } };
  const end = performance.now() + milliseconds;
  for (let seed = from; seed < from + runs && performance.now() < end; seed++) {
    tally.runs++;
    const page = damaged(stage, seed);
    const watch = new MutationObserver(() => undefined);
    watch.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    const started = performance.now();
    let faults: string[];
    try {
      const extraction = extract(page, URL_OF_PAGE, { now: NOW });
      const taken = performance.now() - started;
      if (taken > tally.slowest.milliseconds) tally.slowest = { milliseconds: taken, seed };
      faults = faultsOfExtraction(JSON.parse(JSON.stringify(extraction)) as typeof extraction);
      if (extraction.article) {
        tally.articles++;
        if (seed % 4 === 0) faults.push(...faultsOfFigures(phrasings(extraction.article).map(({ text }) => text)));
      }
    } catch (error) {
      faults = [error instanceof Error ? `${String(error)}\n${error.stack ?? ''}` : String(error)];
    }
    if (watch.takeRecords().length > 0) faults.push('the page was changed');
    watch.disconnect();
    if (faults.length > 0 && tally.broken.length < 20) tally.broken.push({ seed, faults: faults.slice(0, 5), html: damaged(stage, seed).documentElement?.outerHTML ?? '' });
  }
  return tally;
}

interface Stage {
  parser: DOMParser;
  source: string;
  whole: Document;
}

/** The same page for the same seed. */
function damaged({ parser, source, whole }: Stage, seed: number): Document {
  const random = randomFrom(seed);
  // A page whose transfer broke off is parsed anew: the parser closes what stands open.
  const page = random.below(20) === 0 ? parser.parseFromString(source.slice(0, random.below(source.length)), 'text/html') : (whole.cloneNode(true) as Document);
  mutate(page, random);
  return page;
}

function faultsOfFigures(texts: readonly string[]): string[] {
  const mentions = findArticleQuantities(texts);
  rankFigures(texts, mentions);
  return texts.flatMap((text, i) => faultsOfMentions(text, mentions[i] ?? []));
}

Object.assign(globalThis, { fuzzPage });
