import type { Detection, Extraction } from '../../src/model/article.ts';

/** Functions that run inside a page, where dist/bench.js and rivals.js stand. */

interface Engines {
  matn: {
    detect(document: Document): Detection;
    extract(document: Document, url: string, options?: { detection: Detection }): Extraction;
    findQuantities(text: string): unknown[];
  };
  rivals: {
    isProbablyReaderable(document: Document): boolean;
    readability(document: Document): unknown;
    defuddle(document: Document, url: string): unknown;
    letterRuns(text: string): number;
  };
}

/** Median milliseconds of each engine on this page. */
export interface Timings {
  detect: number;
  isProbablyReaderable: number;
  /** extract of a page that detect has been asked about, as the extension has it; then findQuantities over every text of the article. */
  matn: number;
  /** detect, then all of that. */
  whole: number;
  readability: number;
  defuddle: number;
  findQuantities: number;
  letterRuns: number;
  /** Characters of the article's texts. */
  characters: number;
  elements: number;
}

/**
 * Times every engine on the live document, one after the other in each round and in turned order, so that none has the
 * warm or the cold places to itself. A call shorter than the clock can tell is repeated for `leastQuick` milliseconds
 * and the time divided.
 */
export function timeEngines(rounds: number, leastQuick: number): Timings {
  const { matn, rivals } = globalThis as unknown as Engines;
  const url = location.href;
  const textsOf = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(textsOf)
      : typeof value === 'object' && value !== null
        ? [...('text' in value && typeof value.text === 'string' ? [value.text] : []), ...Object.values(value).flatMap(textsOf)]
        : [];
  const { article, detection } = matn.extract(document, url);
  const texts = article ? [article.title, ...textsOf(article.body)] : [document.body?.textContent ?? ''];
  const whole = texts.join('\n');
  const quick = new Set(['detect', 'isProbablyReaderable', 'findQuantities', 'letterRuns']);
  const read = (known: Detection): void => {
    matn.extract(document, url, { detection: known });
    for (const text of texts) matn.findQuantities(text);
  };
  const calls: Record<string, () => unknown> = {
    detect: () => matn.detect(document),
    isProbablyReaderable: () => rivals.isProbablyReaderable(document),
    matn: () => read(detection),
    whole: () => read(matn.detect(document)),
    readability: () => rivals.readability(document),
    defuddle: () => rivals.defuddle(document, url),
    findQuantities: () => matn.findQuantities(whole),
    letterRuns: () => rivals.letterRuns(whole),
  };
  const names = Object.keys(calls);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const run = (name: string, repeats: number): number => {
    const started = performance.now();
    try {
      for (let n = 0; n < repeats; n++) calls[name]?.();
    } catch {
      // a rival that throws on this page has its time up to there
    }
    return performance.now() - started;
  };
  // The clock of a page tells a tenth of a millisecond at best: a quick call is repeated until it fills many of those
  const repeats = Object.fromEntries(
    names.map((name) => {
      let count = 1;
      while (quick.has(name) && count < 10_000 && run(name, count) < leastQuick) count *= 2;
      return [name, count];
    }),
  );
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + Math.max(0, round)) % names.length] ?? '';
      const spent = run(name, repeats[name] ?? 1);
      if (round >= 0) times[name]?.push(spent / (repeats[name] ?? 1)); // the first round only warms
    }
  }
  const middle = (name: string): number => (times[name] ?? []).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
  return {
    detect: middle('detect'),
    isProbablyReaderable: middle('isProbablyReaderable'),
    matn: middle('matn'),
    whole: middle('whole'),
    readability: middle('readability'),
    defuddle: middle('defuddle'),
    findQuantities: middle('findQuantities'),
    letterRuns: middle('letterRuns'),
    characters: whole.length,
    elements: document.getElementsByTagName('*').length,
  };
}

/** One size of the growth table: the page is made of paragraphs of one story, in boxes of ten. */
export function timeGrowth(paragraphs: number, words: number): { detect: number; extract: number; readability: number; bytes: number; elements: number; outcome: string } {
  const { matn, rivals } = globalThis as unknown as Engines;
  const sentence = 'وقال مدير الهيئة إن نحو 340 مزارعا عادوا إلى الوادي خلال ثلاثة أشهر وإن نصف الحقول زرعت قمحا هذا العام بعد انتظار طويل '.split(' ');
  const body = document.body;
  body.replaceChildren();
  const heading = document.createElement('h1');
  heading.textContent = 'سد وادي السنط يمتلئ للمرة الأولى منذ سنوات';
  const article = document.createElement('article');
  body.append(heading, article);
  let box = article as HTMLElement;
  let characters = 0;
  for (let i = 0; i < paragraphs; i++) {
    if (i % 10 === 0) {
      box = document.createElement('div');
      article.append(box);
    }
    const paragraph = document.createElement('p');
    const text = `${String(i)} ${Array.from({ length: words }, (_, n) => sentence[(n + i) % (sentence.length - 1)]).join(' ')}.`;
    paragraph.textContent = text;
    characters += text.length;
    box.append(paragraph);
  }
  const time = (call: () => unknown): number => {
    const once = (): number => {
      const started = performance.now();
      call();
      return performance.now() - started;
    };
    return Math.min(once(), once(), once());
  };
  const extraction = matn.extract(document, '');
  return {
    detect: time(() => matn.detect(document)),
    extract: time(() => matn.extract(document, '')),
    readability: time(() => rivals.readability(document)),
    bytes: characters * 2,
    elements: document.getElementsByTagName('*').length,
    outcome: extraction.failure ?? `${String(extraction.article?.body.length ?? 0)} blocks`,
  };
}

/** extract over a page that is parsed but not shown, so that nothing of it is loaded: milliseconds, the best of three. */
export function timeShape(html: string): number {
  const { matn } = globalThis as unknown as Engines;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const once = (): number => {
    const started = performance.now();
    matn.extract(parsed, 'https://mina.example/news/1');
    return performance.now() - started;
  };
  return Math.min(once(), once(), once());
}

/** findQuantities over one text of this many characters. */
export function timeText(characters: number): { findQuantities: number; letterRuns: number; mentions: number } {
  const { matn, rivals } = globalThis as unknown as Engines;
  const sentence = 'وقال مدير الهيئة إن نحو 340 مزارعا عادوا إلى الوادي خلال ثلاثة أشهر، وإن 45% من الحقول زرعت قمحا بعد عامين. ';
  const text = sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters);
  const time = (call: () => unknown): number => {
    const repeats = Math.max(1, Math.round(100_000 / characters));
    const started = performance.now();
    for (let n = 0; n < repeats; n++) call();
    return (performance.now() - started) / repeats;
  };
  const mentions = matn.findQuantities(text).length;
  return { findQuantities: time(() => matn.findQuantities(text)), letterRuns: time(() => rivals.letterRuns(text)), mentions };
}
