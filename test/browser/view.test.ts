import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleExtraction } from '../reader/sample.ts';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser } from './harness/driver.ts';
import { until } from './harness/wait.ts';
import { axeIn, openPage, openReading } from './reading.ts';

const THEMES = ['auto', 'light', 'paper', 'dark', 'contrast'] as const;

/** Presses a key where the focus is, as far as a page's own listeners can tell. */
const press = (browser: Browser, key: string, code = ''): Promise<void> =>
  browser.evaluate(
    (pressed, place) => {
      (document.activeElement?.closest('.stop') ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: pressed, code: place, bubbles: true, cancelable: true }));
    },
    key,
    code,
  );

/** Moves the pointer to the middle of words of the text; gives what the tip says then. */
const hover = (browser: Browser, words: string): Promise<string> =>
  browser.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.body') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      text.parentElement?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 }));
      const tip = document.querySelector<HTMLElement>('#tip');
      return tip?.hidden ? '' : (tip?.textContent ?? '');
    }
    return '';
  }, words);

const panel = (browser: Browser, name: string): Promise<boolean> => until(() => browser.evaluate((one) => document.querySelector(`dialog.${one}[open]`) !== null, name), `the panel ${name}`);

describe.each(BROWSERS)('the view in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, { window: { width: 1300, height: 900 } });
  });
  afterAll(() => browser.quit());

  describe.each(THEMES)('theme %s', (theme) => {
    test('breaks no rule of accessibility: article, every panel, options, kept articles', async () => {
      await openReading(browser, sampleExtraction, { theme });
      expect(await axeIn(browser), 'article').toEqual([]);
      for (const [key, opened] of [['a', 'settings'], ['f', 'figures'], ['r', 'removed'], ['c', 'actions'], ['?', 'shortcuts']] as const) {
        await press(browser, key);
        await panel(browser, opened);
        expect(await axeIn(browser), opened).toEqual([]);
        await browser.evaluate(() => {
          document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
        });
      }
      await press(browser, '/');
      await until(() => browser.evaluate(() => document.querySelector('.searchbar') !== null), 'the search bar');
      expect(await axeIn(browser), 'find').toEqual([]);
      await browser.open(`${browser.origin}/reader.html?key=nothing&url=https%3A%2F%2Fdifaf.example%2Fnews`);
      await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'error'), 'the state error');
      expect(await axeIn(browser), 'error').toEqual([]);
      await openPage(browser, 'options', { theme });
      expect(await axeIn(browser), 'options').toEqual([]);
      await openPage(browser, 'library', { theme });
      expect(await axeIn(browser), 'library').toEqual([]);
    });

    test('text and highlighted text have the contrast of AA', async () => {
      await openReading(browser, sampleExtraction, { theme });
      const ratios = await browser.evaluate(() => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d');
        const light = (name: string): number => {
          if (!canvas) return 0;
          canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name);
          canvas.fillRect(0, 0, 1, 1);
          const parts = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
        };
        const text = ['--ink --page', '--ink --card', '--ink --lit', '--ink --lit-strong', '--ink --spoken', '--soft --page', '--soft --card', '--accent --page', '--accent --card', '--page --ink', '--on-accent --accent', '--page --percent'];
        const shapes = ['count', 'percent', 'ratio', 'money', 'measure', 'duration', 'score'].map((kind) => `--${kind} --card`);
        return [...text.map((pair) => [pair, 4.5] as const), ...shapes.map((pair) => [pair, 3] as const)].map(([pair, least]) => {
          const [one = 0, other = 0] = pair.split(' ').map(light);
          return { pair, least, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
        });
      });
      for (const { pair, least, ratio } of ratios) expect(ratio, pair).toBeGreaterThanOrEqual(least);
    });
  });

  test('the article keeps its language and direction whatever the interface speaks', async () => {
    await openReading(browser, sampleExtraction);
    const said = await browser.evaluate(() => {
      const article = document.querySelector('article');
      return {
        lang: article?.lang,
        dir: article && getComputedStyle(article).direction,
        landmarks: ['header', 'main', 'footer'].map((tag) => document.querySelector(`body > ${tag}`) !== null),
        h1: document.querySelectorAll('h1').length,
        title: document.title,
      };
    });
    expect(said).toMatchObject({ lang: 'ar', dir: 'rtl', landmarks: [true, true, true], h1: 1 });
    expect(said.title).toContain(sampleExtraction.article?.title);
  });

  test('what is copied is the page’s own text, whatever digits and signs are shown', async () => {
    const text = 'قُتِلَ 23 شخصًا، وبلغت الخسائرُ ٤٫٥ مليونِ دينارٍ.\nونزح 1,250 آخرون.';
    const extraction = structuredClone(sampleExtraction);
    if (extraction.article) extraction.article.body = [{ type: 'paragraph', content: { text, marks: [{ type: 'strong', start: 0, end: 8 }] } }];
    await openReading(browser, extraction, { digits: 'arabicIndic', diacritics: false });
    await until(() => browser.evaluate(() => document.querySelector('.body p')?.textContent?.includes('٢٣')), 'the other digits');
    const copied = await browser.evaluate(async () => {
      const paragraph = document.querySelector('.body p');
      const shown = paragraph?.textContent ?? '';
      const selection = getSelection();
      if (paragraph) selection?.selectAllChildren(paragraph);
      document.dispatchEvent(new ClipboardEvent('copy'));
      const taken = selection?.toString() ?? '';
      await new Promise((done) => setTimeout(done, 50));
      return { shown, taken, after: paragraph?.textContent ?? '', selected: selection?.toString() ?? '' };
    });
    expect(copied.shown).toBe('قتل ٢٣ شخصا، وبلغت الخسائر ٤٫٥ مليون دينار.\nونزح ١,٢٥٠ آخرون.');
    expect(copied.taken).toBe(text);
    expect(copied.after).toBe(copied.shown);
    expect(copied.selected).toBe(copied.shown);
  });

  test('a card leads to its sentence, and Enter there back to the card', async () => {
    await openReading(browser, sampleExtraction);
    const place = await browser.evaluate(() => {
      const card = [...document.querySelectorAll<HTMLElement>('.card')].at(-1);
      card?.click();
      return card?.dataset.places?.split(' ')[0];
    });
    expect(await browser.evaluate(() => (document.activeElement as HTMLElement).dataset.place)).toBe(place);
    expect(await browser.evaluate(() => document.querySelector('#tip')?.textContent)).not.toBe('');
    await press(browser, 'Enter');
    expect(await browser.evaluate(() => (document.activeElement as HTMLElement).dataset.places?.split(' '))).toContain(place);
  });

  test('hovering a number in words tells it in digits', async () => {
    await openReading(browser, sampleExtraction);
    const tip = await hover(browser, 'أربعة آلاف');
    expect(tip).toContain('4,000');
    const away = await browser.evaluate(() => {
      document.querySelector('.body p')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 1, clientY: 1 }));
      return document.querySelector<HTMLElement>('#tip')?.hidden;
    });
    expect(away).toBe(true);
  });

  test('what was removed can be put back where it stood', async () => {
    await openReading(browser, sampleExtraction);
    await press(browser, 'r');
    await panel(browser, 'removed');
    const order = await browser.evaluate(() => {
      const pieces = [...document.querySelectorAll<HTMLElement>('dialog .piece')];
      pieces.find(({ textContent }) => textContent.includes('طالع أيضا'))?.querySelector('button')?.click();
      const blocks = [...document.querySelectorAll<HTMLElement>('.body > *')];
      const at = blocks.findIndex(({ textContent }) => textContent.includes('طالع أيضا'));
      return { before: blocks[at - 1]?.dataset.block, after: blocks[at + 1]?.dataset.block, dialog: document.querySelector('dialog[open]') === null };
    });
    expect(order).toEqual({ before: '1', after: '2', dialog: true });
  });

  test('digits and tashkeel are shown as chosen in what was put back and in the table of figures as well', async () => {
    const extraction = structuredClone(sampleExtraction);
    const [piece] = extraction.removed;
    if (piece) piece.blocks = [{ type: 'paragraph', content: { text: 'شارَكَه 25 قارئا', marks: [] } }];
    await openReading(browser, extraction, { digits: 'arabicIndic', diacritics: false });
    await press(browser, 'r');
    await panel(browser, 'removed');
    const restored = await browser.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('dialog .piece')].find(({ textContent }) => textContent.includes('25'))?.querySelector('button')?.click();
      return document.querySelector('.body [data-restored]')?.textContent;
    });
    expect(restored).toBe('شاركه ٢٥ قارئا');
    await press(browser, 'f');
    await panel(browser, 'figures');
    const table = await browser.evaluate(() => document.querySelector('dialog tbody')?.textContent ?? '');
    expect(table).toContain('٢٣ قتيلا');
    expect(table).not.toMatch(/[0-9]/);
  });

  test('find takes hamza, tashkeel and digits as readers do', async () => {
    await openReading(browser, sampleExtraction);
    await press(browser, '/');
    await until(() => browser.evaluate(() => document.querySelector('.searchbar input') !== null), 'the search bar');
    const count = await browser.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.searchbar input');
      if (field) field.value = 'اسرة';
      field?.dispatchEvent(new Event('input'));
      return document.querySelector('.searchbar output')?.textContent;
    });
    expect(count).toContain('2');
  });

  test('an article is kept, found, read again and deleted', async () => {
    await openReading(browser, sampleExtraction);
    await press(browser, 's');
    await until(() => browser.evaluate(() => document.querySelector('[data-tool="keep"]')?.getAttribute('aria-pressed') === 'true'), 'the article to be kept');
    await openPage(browser, 'library');
    const address = await until(() => browser.evaluate(() => document.querySelector<HTMLAnchorElement>('.kept a')?.href), 'the kept article');
    const none = await browser.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field) field.value = 'زرافة';
      field?.dispatchEvent(new Event('input'));
      return document.querySelectorAll('.kept li').length;
    });
    expect(none).toBe(0);
    await browser.open(address);
    await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'article'), 'the article from the library');
    await openPage(browser, 'library');
    await until(() => browser.evaluate(() => document.querySelector<HTMLElement>('.kept button')), 'the list').catch(() => undefined);
    await browser.evaluate(() => document.querySelector<HTMLElement>('.kept button')?.click());
    await until(() => browser.evaluate(() => document.querySelectorAll('.kept li').length === 0), 'the list to be empty');
    // A slip of the hand is taken back.
    expect(await axeIn(browser)).toEqual([]);
    await browser.evaluate(() => document.querySelector<HTMLElement>('main .row .link')?.click());
    await until(() => browser.evaluate(() => document.querySelectorAll('.kept li').length === 1), 'the article to be back');
    await browser.evaluate(() => document.querySelector<HTMLElement>('.kept button')?.click());
    await until(() => browser.evaluate(() => document.querySelectorAll('.kept li').length === 0), 'the list to be empty again');
  });

  test('a reading that is kept no more ends in one sentence and one thing to do', async () => {
    await browser.open(`${browser.origin}/reader.html?key=nothing&url=https%3A%2F%2Fdifaf.example%2Fnews`);
    await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'error'), 'the state error');
    expect(await browser.evaluate(() => document.querySelectorAll('.notice button').length)).toBe(1);
    expect(await axeIn(browser)).toEqual([]);
  });

  test('without an Arabic voice, listening says so in a sentence', async () => {
    await openReading(browser, sampleExtraction);
    await press(browser, 'l');
    const said = await until(() => browser.evaluate(() => document.querySelector('.player')?.textContent), 'the player');
    const voices = await browser.evaluate(() => speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('ar')).length);
    if (voices === 0) expect(said.length).toBeGreaterThan(20);
    expect(await axeIn(browser)).toEqual([]);
  });

  test('what stands in a list within a list is found once', async () => {
    await openReading(browser, sampleExtraction);
    await press(browser, '/');
    await until(() => browser.evaluate(() => document.querySelector('.searchbar input') !== null), 'the search bar');
    const ranges = await browser.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.searchbar input');
      if (field) field.value = 'مخيم العين';
      field?.dispatchEvent(new Event('input'));
      return document.querySelector('.searchbar output')?.textContent;
    });
    expect(ranges).toMatch(/1[^0-9]+1/);
  });

  // Firefox shows the page's own objects to tests from behind a glass: no voice can be put there.
  if (name === 'chromium') test('with a voice each sentence is lit while it is read, from where the reader is, at the chosen speed, and a failing voice ends it', async () => {
    await openReading(browser, sampleExtraction, { size: 40, digits: 'arabicIndic' });
    await browser.evaluate(() => {
      const said: SpeechSynthesisUtterance[] = [];
      const utterance = class extends EventTarget {
        rate = 1;
        voice = null;
        lang = '';
        onend?: () => void;
        onerror?: (event: { error: string }) => void;
        constructor(readonly text: string) {
          super();
        }
      };
      const synthesis = { speaking: true, pending: false, getVoices: () => [{ lang: 'ar-SA', name: 'صوت', localService: true }], speak: (one: SpeechSynthesisUtterance) => said.push(one), cancel: () => undefined };
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: utterance });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.assign(window, { said });
    });
    const now = (): Promise<{ text: string; rate: number; lit: string; count: number }> =>
      browser.evaluate(() => {
        const { said } = window as unknown as { said: SpeechSynthesisUtterance[] };
        const lit = [...(CSS.highlights.get('matn-spoken') ?? [])].map(String).join('');
        return { text: said.at(-1)?.text ?? '', rate: said.at(-1)?.rate ?? 0, lit, count: said.length };
      });
    const event = (type: 'onend' | 'onerror'): Promise<void> =>
      browser.evaluate((kind) => {
        const { said } = window as unknown as { said: Record<string, (event: { error: string }) => void>[] };
        said.at(-1)?.[kind]?.({ error: 'network' });
      }, type);
    await press(browser, 'l');
    await until(async () => (await now()).count === 1, 'the first sentence');
    expect(await now()).toMatchObject({ text: sampleExtraction.article?.title, lit: sampleExtraction.article?.title, rate: 1 });
    await event('onend');
    await event('onend');
    const third = await now();
    expect(third.text).toContain('ما لا يقل عن 23 قتيلا');
    expect(third.lit).toContain('ما لا يقل عن ٢٣ قتيلا');
    await browser.evaluate(() => {
      const speed = document.querySelector<HTMLSelectElement>('.player select');
      if (speed) speed.value = '1.5';
      speed?.dispatchEvent(new Event('change'));
    });
    expect(await now()).toMatchObject({ text: third.text, rate: 1.5, count: 4 });
    expect(await axeIn(browser)).toEqual([]);
    await event('onerror');
    expect(await browser.evaluate(() => ({ player: document.querySelector('.player'), said: document.querySelector('[role=status]')?.textContent, lit: CSS.highlights.has('matn-spoken') }))).toEqual({ player: null, lit: false, said: expect.stringMatching(/\S/) as string });
    await browser.evaluate(() => {
      [...document.querySelectorAll('.body p')].at(-1)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await press(browser, 'l');
    await until(async () => (await now()).count === 5, 'the sentence on the screen');
    const [range] = await browser.evaluate(() => [...(CSS.highlights.get('matn-spoken') ?? [])].map((one) => (one as Range).getBoundingClientRect().top / innerHeight));
    expect((await now()).text).not.toBe(sampleExtraction.article?.title);
    expect(range).toBeGreaterThan(0);
    expect(range).toBeLessThan(1);
  });

  test('the place of reading is found again in the same session', async () => {
    await openReading(browser, sampleExtraction, { size: 40 });
    await browser.evaluate(async () => {
      window.scrollTo(0, 600);
      await new Promise((done) => setTimeout(done, 600));
    });
    await openReading(browser, sampleExtraction, { size: 40 });
    await until(() => browser.evaluate(() => Math.abs(window.scrollY - 600) < 40), 'the former place');
  });

  test('tables, options and filters work by what assistive tools see', async () => {
    await openReading(browser, sampleExtraction);
    await press(browser, 'f');
    await panel(browser, 'figures');
    const rows = await browser.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('dialog select');
      if (select) select.value = 'money';
      select?.dispatchEvent(new Event('change'));
      return [...document.querySelectorAll<HTMLElement>('dialog tbody tr')].map(({ hidden, dataset }) => ({ hidden, kind: dataset.kind }));
    });
    expect(rows.filter(({ hidden }) => !hidden).map(({ kind }) => kind)).toEqual(['money', 'money']);
  });

  test('settings are seen at once, kept within their limits, and there the next time', async () => {
    await openReading(browser, sampleExtraction, { theme: 'light' });
    await press(browser, 'a');
    await panel(browser, 'settings');
    const seen = await browser.evaluate(() => {
      const [size] = document.querySelectorAll<HTMLInputElement>('dialog input[type=range]');
      for (const value of ['22', '26', '31', '36']) {
        if (size) size.value = value;
        size?.dispatchEvent(new Event('input'));
      }
      document.querySelector<HTMLInputElement>('dialog input[value=dark]')?.click();
      document.querySelector<HTMLInputElement>('dialog input[value=arabicIndic]')?.click();
      return { size: getComputedStyle(document.querySelector('.body') ?? document.body).fontSize, theme: document.documentElement.dataset.theme, digits: [...document.querySelectorAll('.meta, .foot, .card .number')].map(({ textContent }) => textContent).join().replace(/[^0-9]/g, '') };
    });
    // What the view itself writes follows at once: date, counts and the numbers of the cards.
    expect(seen).toEqual({ size: '36px', theme: 'dark', digits: '' });
    await browser.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    await browser.open(`${browser.origin}/options.html`);
    const kept = await until(
      () => browser.evaluate(() => document.querySelector('main h1') && { size: document.querySelector<HTMLInputElement>('input[type=range]')?.value, theme: document.documentElement.dataset.theme }),
      'the options',
    );
    expect(kept).toEqual({ size: '36', theme: 'dark' });
  });
});
