import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../test/browser/harness/server.ts';
import { quietChromium } from './bench/chromium.ts';
import { root } from './paths.ts';

/**
 * The pictures of the stores under docs/store: screenshots of 1280×800 (the size that Chrome's store asks for and Mozilla's
 * takes), a promotional tile of 440×280 and the icon of 128 with its margin of 16. They are set from docs/pictures, so
 * `npm run pictures` makes those first and then calls this; `npm run store` sets these alone.
 */
const LANGUAGES = { ar: 'rtl', en: 'ltr', fr: 'ltr' } as const;
type Language = keyof typeof LANGUAGES;

interface Shot {
  name: string;
  /** What the picture says, in each language. */
  words: Record<Language, string>;
  /** Pictures of docs/pictures, and the sample page as a newspaper sends it under the name «page». */
  pictures: readonly string[];
}

const SHOTS: readonly Shot[] = [
  {
    name: '1-article',
    words: { ar: 'نقرة واحدة: الخبر وحده وأرقامه', en: 'One click: the article alone, and its figures', fr: 'Un clic : l’article seul, et ses chiffres' },
    pictures: ['page', 'popup-light'],
  },
  {
    name: '2-figures',
    words: { ar: 'أرقام الخبر مفهومة، بالأرقام وبالكلمات', en: 'Figures understood, in digits and in words', fr: 'Les chiffres compris, en chiffres et en lettres' },
    pictures: ['tab-light'],
  },
  {
    name: '3-removed',
    words: { ar: 'كل ما حُذف معروض، ويمكن إعادته', en: 'What was taken away is shown, and can be put back', fr: 'Ce qui est retiré est montré, et peut être remis' },
    pictures: ['panel-removed', 'popup-number-in-words'],
  },
  {
    name: '4-themes',
    words: { ar: 'اقرأ كما تحب، ولا شيء يغادر جهازك', en: 'Read it your way; nothing leaves your machine', fr: 'À votre goût ; rien ne quitte votre appareil' },
    pictures: ['popup-paper', 'popup-dark'],
  },
];

const FONTS = `
@font-face { font-family: Naskh; font-weight: 700; src: url(/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2); unicode-range: U+0600-06FF }
@font-face { font-family: Naskh; font-weight: 700; src: url(/noto-naskh-arabic/files/noto-naskh-arabic-latin-700-normal.woff2); unicode-range: U+0000-00FF, U+2019 }`;
const STYLE = `${FONTS}
* { box-sizing: border-box; margin: 0 }
body { inline-size: 1280px; block-size: 800px; overflow: hidden; background: #f1ede4; color: #1d1b18; font: 700 40px/1.4 Naskh, serif; text-align: center }
p { padding-block-start: 40px }
img { position: absolute; border-radius: 10px; box-shadow: 0 1px 2px #0003, 0 12px 40px #0003; inset-block-start: 148px }
.alone { inset-inline-start: 140px; inline-size: 1000px }
.first { left: 40px; inline-size: 590px } .second { left: 650px; inline-size: 590px }
.page { left: 40px; inline-size: 800px; opacity: .75 } .page + img { left: 620px; inline-size: 620px; inset-block-start: 178px }`;

/** The document of one shot; a single picture runs out at the foot, as a window does. */
function shotPage({ words, pictures }: Shot, language: Language): string {
  const place = (name: string, index: number): string => (name === 'page' ? 'page' : pictures.length === 1 ? 'alone' : index === 0 ? 'first' : 'second');
  const images = pictures.map((name, index) => `<img class="${place(name, index)}" src="/${name}.png" alt="">`).join('');
  return `<!doctype html><html lang="${language}" dir="${LANGUAGES[language]}"><meta charset="utf-8"><title>${words[language]}</title><link rel="stylesheet" href="/store.css"><p>${words[language]}</p>${images}`;
}

const TILE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Matn</title><link rel="stylesheet" href="/store.css">
<style>body { inline-size: 440px; block-size: 280px; background: #fcfbf8; padding-block-start: 38px; font-size: 56px } img { position: static; box-shadow: none; inline-size: 110px; display: block; margin: 0 auto }</style>
<img src="/matn-lit.svg" alt=""><span style="color: #0e5f55">متن</span>`;
const ICON = '<!doctype html><meta charset="utf-8"><title>Matn</title><style>body { margin: 16px } img { display: block; inline-size: 96px }</style><img src="/matn-lit.svg" alt="">';

/** Sets all of them anew. */
export async function makeStorePictures(): Promise<void> {
  const folder = join(root, 'docs', 'store');
  mkdirSync(folder, { recursive: true });
  const folders = ['docs/pictures', 'icons', 'scripts/sample', 'node_modules/@fontsource'].map((path) => join(root, path));
  const server = await serve(folders, {
    '/store.css': (_, response) => response.setHeader('content-type', 'text/css').end(STYLE),
    '/tile': TILE,
    '/icon': ICON,
  });
  const browser = await quietChromium();
  try {
    const page = await browser.newPage();
    const take = async (path: string, width: number, height: number, name: string): Promise<Uint8Array> => {
      await page.setViewport({ width, height });
      await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle0' });
      await page.evaluate('document.fonts.ready.then(() => 0)');
      if (name) console.log(name);
      return page.screenshot(name ? { path: join(folder, `${name}.png`) as `${string}.png`, omitBackground: true } : {});
    };
    const newspaper = await take('/index.html', 1280, 1000, '');
    server.route('/page.png', (_, response) => response.setHeader('content-type', 'image/png').end(newspaper));
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      for (const shot of SHOTS) {
        server.route('/shot', shotPage(shot, language));
        await take('/shot', 1280, 800, `${shot.name}-${language}`);
      }
    }
    await take('/tile', 440, 280, 'tile-440x280');
    await take('/icon', 128, 128, 'icon-128');
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeStorePictures();
