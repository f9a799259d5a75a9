import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser, View } from './harness/driver.ts';
import { serve, type Route, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { choose, openPage } from './reading.ts';
import { BODY, HEADLINE, page } from './story.ts';

/** A picture of one colour, as a server sends it. */
function picture(shade: number): Route {
  const png = new PNG({ width: 320, height: 200 });
  png.data.fill(shade);
  const file = PNG.sync.write(png);
  return (_request, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(file);
}

const figure = (src: string, caption: string): string => `<figure><img src="${src}" width="640" height="400" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;

/** Keeps the article by the button of the view, wherever that stands, until its pictures are there as well: then it is said. */
async function keep(view: View): Promise<void> {
  await view.evaluate(() => {
    document.querySelector<HTMLElement>('[data-tool="keep"]')?.click();
  });
  await until(() => view.evaluate(() => document.querySelector('[data-tool="keep"]')?.getAttribute('aria-pressed') === 'true' && document.querySelector('.said')?.textContent !== ''), 'the article to be kept');
}

/** The figures of the article in the tab in front: what each picture is, and its caption. */
function figures(view: View): Promise<{ kind: string; wide: number; caption: string }[]> {
  return view.evaluate(async () => {
    const all = [...document.querySelectorAll('article figure')];
    for (const image of document.querySelectorAll('article img')) image.setAttribute('loading', 'eager');
    await Promise.all([...document.querySelectorAll<HTMLImageElement>('article img')].map((image) => image.decode().catch(() => undefined)));
    return all.map((one) => {
      const image = one.querySelector('img');
      return { kind: image?.src.split(';')[0] ?? '', wide: image?.naturalWidth ?? 0, caption: one.querySelector('figcaption')?.textContent ?? '' };
    });
  });
}

describe.each(BROWSERS)('an article kept for later in %s', (name) => {
  let here: Server;
  let elsewhere: Server;
  let browser: Browser;
  beforeAll(async () => {
    [here, elsewhere] = await Promise.all([serve([], { '/own.png': picture(90) }), serve([], { '/foreign.png': picture(180) })]);
    const [first = '', second = '', third = ''] = BODY.map((text) => `<p>${text}</p>`);
    here.route('/news.html', page(`<article><h1>${HEADLINE}</h1>${first}${figure('/own.png', 'الجسر الجديد صباح الافتتاح')}${second}${figure(`${elsewhere.origin}/foreign.png`, 'تلاميذ على الجسر في يومه الأول')}${third}</article>`));
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await Promise.all([here.close(), elsewhere.close()]);
  });
  beforeEach(async () => {
    await choose(browser, {});
    await browser.open(`${here.origin}/news.html`);
    await until(() => browser.evaluate(() => [...document.images].every(({ complete }) => complete)), 'the pictures of the page');
  });

  /** Reads the newest kept article from the list, deletes it there, and tells what it showed and what was asked of the network. */
  async function fromLibrary(): Promise<{ shown: Awaited<ReturnType<typeof figures>>; asked: number }> {
    const asked = here.requests.length + elsewhere.requests.length;
    await openPage(browser, 'library');
    const address = await until(() => browser.evaluate(() => document.querySelector<HTMLAnchorElement>('.kept a')?.href), 'the kept article');
    await browser.open(address);
    await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'article'), 'the article from the library');
    const shown = await figures(browser);
    await openPage(browser, 'library');
    await until(() => browser.evaluate(() => document.querySelector<HTMLElement>('.kept button') !== null), 'the list');
    await browser.evaluate(() => document.querySelector<HTMLElement>('.kept button')?.click());
    await until(() => browser.evaluate(() => document.querySelectorAll('.kept li').length === 0), 'the list to be empty');
    return { shown, asked: here.requests.length + elsewhere.requests.length - asked };
  }

  const expected = [
    { kind: 'data:image/webp', wide: 320, caption: 'الجسر الجديد صباح الافتتاح' },
    { kind: '', wide: 0, caption: 'تلاميذ على الجسر في يومه الأول' },
  ];

  test('holds the pictures that the page lets be read, of the others the captions, and asks for nothing', async () => {
    const popup = await browser.press();
    // The view asks for the pictures that it shows; keeping them asks for none.
    await until(() => popup.evaluate(() => [...document.images].every(({ complete }) => complete)), 'the pictures of the view');
    const asked = (): string[] => [...here.requests, ...elsewhere.requests].map(({ path }) => path).filter((path) => path.endsWith('.png'));
    const before = asked();
    await keep(popup);
    expect(asked()).toEqual(before);
    await popup.close();
    expect(await fromLibrary()).toEqual({ shown: expected, asked: 0 });
  });

  test('does so as well when it is kept in the reading tab', async () => {
    const popup = await browser.press();
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('[data-tool="openTab"]')?.click();
    });
    await browser.switchTo('reader.html');
    await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'article'), 'the article in the tab');
    await keep(browser);
    await browser.closeTab();
    await browser.switchTo('news.html');
    expect(await fromLibrary()).toEqual({ shown: expected, asked: 0 });
  });

  test('goes into the file of all and comes back from it', async () => {
    const popup = await browser.press();
    await keep(popup);
    await popup.close();
    await openPage(browser, 'library');
    const file = await browser.evaluate(async () => {
      const taken = new Promise<string>((done) => {
        document.addEventListener('click', (event) => {
          const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
          if (link) event.preventDefault();
        }, true);
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then(done);
          return make(blob);
        };
      });
      document.querySelector<HTMLElement>('.page .row .button')?.click();
      return taken;
    });
    expect(file).toContain('data:image/webp;base64,');
    expect((await fromLibrary()).shown).toEqual(expected);
    await openPage(browser, 'library');
    await browser.evaluate((text) => {
      const picker = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'matn.json', { type: 'application/json' }));
      if (picker) picker.files = files.files;
      picker?.dispatchEvent(new Event('change'));
    }, file);
    await until(() => browser.evaluate(() => document.querySelector('.kept a') !== null), 'the article that was brought in');
    expect((await fromLibrary()).shown).toEqual(expected);
  });
});
