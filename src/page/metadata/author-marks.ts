import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { familyOfNames } from '../furniture/names.ts';
import type { Box } from '../tree/box.ts';
import { textOf, walkBoxes } from '../tree/box.ts';
import { labelled } from './labels.ts';
import { agencyIn, arePersons, bareWords, isDesk, isPerson, nameIn } from './names.ts';
import type { NearLine } from './near.ts';
import { isShort } from './near.ts';
import type { Scene } from './scene.ts';
import { usable } from './structured-author.ts';

/*
 * What the page marks as its author's: by the name of a box, by where a link leads, by microdata. Marks are made by people
 * all over the world and mean it more or less: what they hold is a writer's name only as far as it looks like one.
 */

const AUTHOR_NAMES = / (?:author|authors|aut|auth|byline|by|writer|writers|wr|reporter|reporters|reps|auteur|creator|contributor|kateb|katib|journalist|journalistes?|editor|signature|sig|posted|source) /;
const AUTHOR_BOX = / (?:author|writer|about author|author box|author info|author bio) /;
/** A section in an author's box: «المصدر» and «source» also name what is no person. */
const SECTION = /^(?:أخبار|اخبار|محليات|رياضة|اقتصاد|سياسة|ثقافة)$/u;
const VERB = /^\s*(?:كتب|كتبت|نشره|نشرته|بقلم|بواسطة|by)\s*[:：]?\s+/iu;
const ABOUT = /^(?:نبذة )?عن (?=\S+ )/u;
const OTHER_TEXTS = /(?:المزيد|مقالات|جميع|عن الكاتب|الكاتب)/u;
/** Signs that stand beside names and not within them. */
export const BESIDE = /[()–—|-]/;

/** A short line in a box that the page calls the author's (or one close around it). */
export function marked({ text, item }: NearLine): string | undefined {
  let at: Box | null = item.box;
  for (let up = 0; at && up < 4 && at.letters < 130; up++, at = at.parent) {
    if (!AUTHOR_NAMES.test(at.names) && at.tag !== 'address') continue;
    const plain = text.replace(VERB, '');
    const name = arePersons(plain) && !BESIDE.test(plain) ? plain : (labelled({ text }) ?? nameIn(plain));
    return name && !SECTION.test(name) ? name : undefined;
  }
  return undefined;
}

/** A person, a desk or an agency; a column's title in the author's box is none («كلمة حق»). */
export const sureOf = (name: string | undefined): string | undefined => (name !== undefined && (arePersons(name) || isDesk(name) || agencyIn(name) !== undefined) ? name : undefined);

const AUTHOR_ADDRESS = regex('i')`(?:^|[/?&=._-])(?:authors?|auteurs?|writers?|kuttab|kateb|katib|columnists?|journalists?|reporters?|editors?|by|byline|الكاتب|كاتب|كتاب|المحرر|محرر)[/=_-]+[\p{L}\p{N}]`;
/** Longest line in which a link to the author may stand: date, section and comments stand beside it. */
const LONGEST_LINE = 250;

/** The text of a link that the page marks as leading to the author: rel=author, or an address like /writer/12. */
export function authorLink({ text, item }: NearLine, { survey: { dom } }: Scene): string | undefined {
  let found: string | undefined;
  if (item.box.letters > LONGEST_LINE) return undefined;
  walkBoxes(item.box, (box) => {
    if (found !== undefined || box.tag !== 'a' || box.letters < 4 || box.letters > 40) return found === undefined;
    const address = plainAddress(dom.attribute(box.element, 'href') ?? '');
    const marks = / author /.test(` ${dom.attribute(box.element, 'rel') ?? ''} ${dom.attribute(box.element, 'itemprop') ?? ''} `) || AUTHOR_ADDRESS.test(address);
    const linked = marks ? textOf(box) : '';
    if (linked !== '' && text.includes(linked) && linked.includes(' ')) found = arePersons(text) && /[،,]|\sو/u.test(text) && !BESIDE.test(text) ? text : nameIn(linked);
    return true;
  });
  return found;
}

/** The address as people read it; a broken escape is read as it stands. */
function plainAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Most elements that the author's mark may stand before the body, and behind it. */
const BEFORE = 250;
const BEHIND = 40;

/** `itemprop="author"`, `rel="author"`. */
export function propAuthor(scene: Scene): string | undefined {
  const first = scene.body[0]?.box.order ?? 0;
  const last = scene.body.at(-1)?.box.order ?? 0;
  for (const { name, box } of scene.survey.props) {
    if (!/^(?:author|creator)$/.test(name) || box.letters > 80 || box.order > last + BEHIND || box.order < first - BEFORE) continue;
    const found = nameIn(box.letters > 0 ? textOf(box) : (scene.survey.dom.attribute(box.element, 'content') ?? ''));
    if (found && usable(found, scene)) return found;
  }
  return undefined;
}

/** An author's box beside the story: the first short line of a box that is called so. */
export function authorBox({ items }: Scene): string | undefined {
  for (const item of items) {
    if (item.letters > 40 || item.letters < 5 || !isShort(item)) continue;
    let at: Box | null = item.box;
    for (let up = 0; at && up < 4; up++, at = at.parent) {
      // «comment-author» is a reader.
      if (!AUTHOR_BOX.test(at.names) || at.letters > 600 || familyOfNames(at.names) === 'comments') continue;
      const person = nameIn(item.text.replace(ABOUT, ''));
      if (person && bareWords(person).includes(' ') && !OTHER_TEXTS.test(person)) return person;
    }
  }
  return undefined;
}

/** A line that leads to what else somebody has written: «المزيد من مقالات الكاتب», «جميع مقالات فلان», «للكاتب أيضا». */
const OF_THE_WRITER = regex()`^[^\p{L}]*(?:(?:(?:ال)?مزيد|جميع|كل|من|مقالات|كتابات|مواد) )*(?:لل?|ال)كاتبه?(?: ايضا)?[^\p{L}]*$`;

/** The name over such a line, wherever on the page: an author's box that no class calls so. */
export function nameOverOtherTexts({ items }: Scene): string | undefined {
  const at = items.findIndex(({ text, letters }) => letters < 45 && OF_THE_WRITER.test(fold(text)));
  const over = items.slice(Math.max(0, at - 3), Math.max(0, at)).reverse().find(({ text, letters }) => letters < 40 && isPerson(text)); // prettier-ignore
  return over?.text.trim();
}

/** Over what a page says of its writer: «عن الكاتب», «معلومات الكاتبة». */
const ABOUT_WRITER = regex()`^[^\p{L}]*(?:معلومات |نبذه )?(?:عن )?(?:ال)كاتبه?[^\p{L}]*$`;

/** The name under such a line, wherever on the page: alone, or behind a label in a sentence. */
export function nameUnderAbout({ items }: Scene): string | undefined {
  const at = items.findIndex(({ text, letters }) => letters < 25 && ABOUT_WRITER.test(fold(text)));
  const under = at < 0 ? undefined : items[at + 1]?.text.trim();
  return under === undefined ? undefined : isPerson(under) ? under : labelled({ text: under });
}
