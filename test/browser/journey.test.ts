import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import { settledButton } from './harness/button.ts';
import type { Browser, Popup } from './harness/driver.ts';
import { keysOf, sentencesOf } from './harness/sentences.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';

/** What the popup shows, read from its own document. */
interface Shown {
  state: string;
  title: string;
  text: string;
  figures: string[];
  direction: string;
}

function look(view: Pick<Popup, 'evaluate'>): Promise<Shown> {
  return view.evaluate(() => {
    // The figures are the words over the lights: the characters whose middle lies upon one.
    const places = new Map<string, string>();
    for (const light of document.querySelectorAll<HTMLElement>('.light')) {
      const { left, right, top, bottom } = light.getBoundingClientRect();
      const walker = document.createTreeWalker(light.parentElement ?? light, NodeFilter.SHOW_TEXT);
      let words = '';
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (let i = 0; i < text.length; i++) {
          const range = document.createRange();
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          const box = range.getBoundingClientRect();
          const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
          if (x >= left && x < right && y > top && y < bottom) words += text.data.charAt(i);
        }
      }
      const place = light.dataset['place'] ?? '';
      places.set(place, [places.get(place), words.trim()].filter(Boolean).join(' '));
    }
    return {
      state: document.documentElement.dataset['state'] ?? '',
      title: document.querySelector('h1')?.textContent ?? '',
      text: document.querySelector('article')?.textContent ?? document.body.textContent ?? '',
      figures: [...places.values()],
      direction: getComputedStyle(document.querySelector('h1') ?? document.body).direction,
    };
  });
}

/** Everything that a page could notice of an extension: its markup, styles and scripts. */
function pageState(): string {
  return document.documentElement.outerHTML + String(document.styleSheets.length) + Object.keys(window).join();
}

/** A sentence of the interface as an Arabic browser says it; Linux packages of browsers often speak English alone. */
function inArabic(sentence: string): string {
  const [key] = keysOf(sentence);
  return key === undefined ? `«${sentence}» is in no catalogue` : (sentencesOf(key).find((one) => /[\u0600-\u06ff]/.test(one)) ?? '');
}

/** The smallest file that the browsers show in their own viewer. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>';

describe.each(BROWSERS)('the way of a reader in %s', (name) => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(['scripts/sample', 'test/browser/pages'], {
      '/paper.pdf': (_request, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF),
    });
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
  });

  test('the button lights on an Arabic article and one click shows the article alone', async () => {
    await browser.open(`${server.origin}/index.html`);
    expect(await settledButton(browser)).toBe('article');
    const before = await browser.evaluate(pageState);
    const popup = await browser.press();
    const shown = await look(popup);
    await popup.close();

    expect(shown).toMatchObject({ state: 'article', title: 'سد وادي السنط يمتلئ للمرة الأولى منذ 12 عاما', direction: 'rtl' });
    expect(shown.text).toContain('وينتظر نحو أربعة آلاف مزارع في القرى المحيطة بالوادي');
    expect(shown.text).toContain('ودعت إلى خفض الهدر إلى أقل من 10 في المئة');
    for (const furniture of ['لا يزيد التعليق على 500 حرف', 'زرت السد قبل 20 سنة', 'قطار الضواحي', 'اشترك في نشرة', 'ساقية مهجورة', 'جميع الحقوق']) {
      expect(shown.text).not.toContain(furniture);
    }
    expect(shown.figures).toEqual(expect.arrayContaining(['نحو أربعة آلاف مزارع', 'نحو 340 مليون متر مكعب', '97 في المئة', 'ما لا يقل عن 1.2 مليار دولار']));
    for (const calm of ['2027', 'الثالثة', '63 عاما', '2018']) expect(shown.figures.join(' | ')).not.toContain(calm);
    expect(await browser.evaluate(pageState)).toBe(before);
  });

  test('the same opens in a tab of its own', async () => {
    await browser.open(`${server.origin}/index.html`);
    await settledButton(browser);
    const popup = await browser.press();
    const inPopup = await look(popup);
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('[data-tool="openTab"]')?.click();
    });
    await browser.switchTo('reader.html');
    const inTab = await until(async () => {
      const shown = await look(browser);
      return shown.state === 'article' ? shown : undefined;
    }, 'the article in the tab');
    expect(inTab).toEqual(inPopup);
    await browser.closeTab();
    await browser.switchTo('index.html');
  });

  test.each(['english.html', 'home.html', 'persian.html'])('the button stays dark on %s', async (page) => {
    await browser.open(`${server.origin}/${page}`);
    expect(await settledButton(browser)).toBe('other');
  });

  test('pages that no extension may read get one calm Arabic sentence', async () => {
    for (const page of [...browser.restricted, `${server.origin}/paper.pdf`]) {
      await browser.open(page);
      const popup = await browser.press();
      const { state, title } = await look(popup);
      await popup.close();
      expect({ page, state }).toEqual({ page, state: 'restricted' });
      expect(inArabic(title)).toMatch(/^[\u0600-\u06ff].{10,120}[.؟]$/);
    }
  });

  test('a page without an article says so', async () => {
    await browser.open(`${server.origin}/home.html`);
    const popup = await browser.press();
    const { state, title } = await look(popup);
    await popup.close();
    expect(['article', 'empty']).toContain(state);
    expect(title).toMatch(/[\u0600-\u06ff]/);
  });
});

describe.each(BROWSERS)('a tab older than the extension in %s', (name) => {
  test('one click shows its article', async () => {
    const server = await serve(['scripts/sample']);
    const browser = await launch(name, { install: false });
    try {
      await browser.open(`${server.origin}/index.html`);
      await browser.install();
      await browser.switchTo('index.html');
      const popup = await browser.press();
      expect(await look(popup)).toMatchObject({ state: 'article', title: 'سد وادي السنط يمتلئ للمرة الأولى منذ 12 عاما' });
      await popup.close();
    } finally {
      await browser.quit();
      await server.close();
    }
  });
});
