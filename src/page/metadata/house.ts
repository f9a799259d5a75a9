import { regex } from '../../arabic/regex.ts';
import { bareWords, isPlace } from './names.ts';
import type { Scene } from './scene.ts';
import { textIn } from './structured.ts';
import { likeness } from './title.ts';

const SITE_PARTS = /\s*[|–—:-]\s*/u;
const bareOf = (name: string): string => bareWords(name).replace(KIND, '');

const TWO_LETTERS = regex()`\p{L}{2}`;
/** What papers are called before their own name, or the sign of their rights (behind a caption it is the photographer's), which an agency shortens in brackets: «جريدة صباح الجنوب», «© صدى النهر», «وكالة أنباء الوادي (وادي)». */
const HOUSE = regex('g')`(?:جريد[ةه]|صحيف[ةه]|موقع|وكال[ةه]|قنا[ةه]|منص[ةه]|بواب[ةه]|شبك[ةه]|مجل[ةه]|راديو|[إا]ذاع[ةه]|(?<=(?:^|\n|حقوق[^©\n]{0,30}|محفوظ[^©\n]{0,12})\s*)©|(?:الحقوق )?محفوظ[ةه] ل)\s*(?:لـ?\s)?(\p{L}+(?: [\p{L}\d]+){0,3})(?: ?\((\p{L}+)\))?`;
/** Where a text is from says another house's name. */
const SOURCE = /^[^\u0620-\u064a]*(?:المصدر|مصدر الخبر|مصدر|المصادر|نقلا عن|نقلاً عن)(?![\u0620-\u064a])/u;
const KIND = /^(?:ل?جريده|ل?صحيفه|موقع|وكاله|قناه|منصه|بوابه|شبكه|مجله|ل?راديو|ل?اذاعه) /u;

/** Tells the site's own name from an author's; the page is read once, when first asked. */
export function houseOf(scene: Scene): (name: string) => boolean {
  let called: string[] | undefined;
  const { siteName, structured } = scene;
  const names = [siteName, structured.meta.get('application-name'), ...structured.stories.map((story) => textIn(story['publisher']))].filter((name) => name !== undefined && name !== '') as string[];
  const said = names.map((site) => ({ site, parts: site.split(SITE_PARTS).map(bareOf) }));
  const body = new Set(scene.body);
  const isHouse = (name: string): boolean => {
    const bare = bareOf(name);
    if (bare === '') return false;
    if (said.some(({ site, parts }) => parts.includes(bare) || likeness(name, site) > 0.7) || isHost(name, scene.url)) return true;
    called ??= scene.items.filter((item) => !body.has(item) && item.letters < 300 && item.text.search(HOUSE) >= 0 && !SOURCE.test(item.text)).flatMap(({ text }) => [...text.matchAll(HOUSE)].flatMap((found) => [found[1], found[2]].map((said = '') => bareOf(said))));
    return called.some((house) => house === bare || (bare.includes(' ') && house.startsWith(`${bare} `)));
  };
  // The same few names stand in many lines, and every way of finding the writer asks again.
  const known = new Map<string, boolean>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = isHouse(name)));
    return answer;
  };
}

/** A name in Latin letters that the page's address begins with: «KOOORA» on kooora.com, «CNN» on arabic.cnn.com. */
function isHost(name: string, url: string): boolean {
  const latin = name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  if (latin.length < 3 || latin.length < name.replace(/[\s.]+/g, '').length) return false;
  const host = url.split('/')[2]?.toLowerCase().split('.').slice(0, -1) ?? [];
  return host.some((label) => label.replace(/-/g, '') === latin || (latin.length > 4 && label.startsWith(latin)));
}

/** The line without the site's own name where something else stands beside it: «صدى النهر - محرر الاقتصاد». A city stays. */
export function withoutHouse(line: string, isHouse: (name: string) => boolean): string {
  const parts = line.split(/(\s*[|:：/،]\s*|\s+[-–—]\s*|\s*[-–—]\s+)/u);
  if (parts.length < 3 || line.length > 110) return line;
  const at = parts.findIndex((part, i) => i % 2 === 0 && part !== '' && !isPlace(part) && isHouse(part));
  // Before its colon stand the towns that a house writes from, no writer.
  if (at < 0 || (at > 0 && /[:：]/.test(parts[at - 1] ?? ''))) return line;
  parts.splice(at === 0 ? 0 : at - 1, 2);
  const rest = parts.join('').trim();
  return TWO_LETTERS.test(rest) ? rest : line;
}
