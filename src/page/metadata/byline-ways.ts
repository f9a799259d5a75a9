import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { isProse } from '../furniture/bench.ts';
import { authorBox, authorLink, BESIDE, marked, nameOverOtherTexts, nameUnderAbout, propAuthor, sureOf } from './author-marks.ts';
import { agencyAtEnd, agencyInOpening, agencyOfLine } from './dateline.ts';
import { labelled, tailOf } from './labels.ts';
import { momentIn } from './moment.ts';
import { agencyIn, arePersons, bareWords, editorsIn, hasFirstName, isDesk, isPerson, isPlace, nameIn, pressOfficeIn, reporterIn, reportersIn } from './names.ts';
import type { Line, Near } from './near.ts';
import { isShort, partsOf } from './near.ts';
import { mayBeName, nameBehindTown, nameBesideDate, nameOverRole } from './plain-name.ts';
import type { Scene } from './scene.ts';
import { structuredAuthor } from './structured-author.ts';

/** One way in which pages say who wrote them. */
export interface Way {
  name: string;
  /**
   * `shown`: the page says it to its readers, beside the headline. `data`: it says it to machines alone. `behind`: it says it
   * behind the story or only by the way; where nothing else does, this counts. `house`: the site's own name, where it stands
   * as the writer's and nobody else is named.
   */
  said: 'shown' | 'data' | 'behind' | 'house';
  find(near: Near): string | undefined;
}

/**
 * Every way, in the order in which they are believed: what names its writer by a word before what only stands where names
 * stand, a person before an agency, what a reader sees before what a machine is told.
 */
export const WAYS: readonly Way[] = [
  { name: 'label', said: 'shown', find: ({ pick, below, above }) => pick(below, labelled) ?? pick(above, labelled) },
  { name: 'label in the headline', said: 'shown', find: ({ pick, scene }) => pick([scene.title], inTitle) },
  { name: 'link to the author', said: 'shown', find: ({ pick, scene, ...near }) => pick([...near.below, ...near.early, ...near.rows], (line) => noDesk(authorLink(line, scene))) ?? pick(near.above, (line) => (marked(line) ? authorLink(line, scene) : sureOf(authorLink(line, scene)))) },
  { name: 'author mark', said: 'shown', find: ({ pick, below, early }) => pick([...below, ...early], (line) => noDesk(sureOf(marked(line)))) },
  { name: 'reporter and town', said: 'shown', find: ({ pick, below }) => pick(below, ({ text }) => reportersIn(text) ?? reporterIn(text)) },
  { name: 'person alone', said: 'shown', find: ({ pick, below, scene }) => pick(below, ({ text }) => (arePersons(text) && !isToldOf(text, scene) ? (BESIDE.test(text) ? nameIn(text) : text) : undefined)) },
  { name: 'name over a role', said: 'shown', find: ({ pick, below, isStranger }) => pick([texts(below)], (lines) => nameOverRole(lines, isStranger)) },
  { name: 'line of the opening', said: 'shown', find: ({ pick, opening }) => pick(opening.filter((text) => text.length < 70), (text) => labelled({ text }) ?? reportersIn(text) ?? reporterIn(text) ?? (isPerson(text) ? text : nameBehindTown(text))) },
  { name: 'author mark above', said: 'shown', find: ({ pick, above }) => pick(above, (line) => sureOf(marked(line))) },
  { name: 'name over a role above', said: 'shown', find: ({ pick, above, isStranger }) => pick([texts(above).reverse()], (lines) => nameOverRole(lines, isStranger)) },
  { name: 'press office', said: 'shown', find: ({ pick, below, opening }) => pick([...below.filter(({ item }) => item.linked < 0.5), ...opening.map((text) => ({ text }))], ({ text }) => (text.length < 70 ? pressOfficeIn(text) : undefined)) },
  { name: 'microdata', said: 'data', find: ({ pick, scene }) => pick([scene], propAuthor) },
  { name: 'label behind the standfirst', said: 'shown', find: ({ pick, early }) => pick(early, labelled) },
  { name: 'person behind the standfirst', said: 'shown', find: ({ pick, early }) => pick(early, ({ text }) => reportersIn(text) ?? reporterIn(text) ?? (arePersons(text) ? text : undefined)) },
  { name: 'author mark, any name', said: 'shown', find: ({ pick, below }) => pick(below, marked) },
  { name: 'beside the date', said: 'shown', find: ({ pick, below, isStranger }) => pick([texts(below)], (lines) => nameBesideDate(lines, isStranger)) },
  { name: 'behind a town', said: 'shown', find: ({ pick, below }) => pick(below, ({ text }) => nameBehindTown(text)) },
  { name: 'opening of the first sentence', said: 'shown', find: ({ pick, opening }) => pick(opening.slice(0, 1), nameInOpening) },
  { name: 'author mark above, any name', said: 'shown', find: ({ pick, above, scene }) => (structuredAuthor(scene) === undefined ? pick(above, marked) : undefined) },
  { name: 'desk or agency', said: 'shown', find: ({ pick, below, early }) => pick([...below, ...early], ({ text }) => agencyIn(text) ?? (isDesk(text) ? text : undefined)) },
  { name: 'structured data', said: 'data', find: ({ scene }) => structuredAuthor(scene) },
  // A reporter is named before the agency that the text comes from.
  { name: 'label behind', said: 'behind', find: ({ pick, behind }) => pick(behind(), (line) => (line.item.linked < 0.5 ? labelled(line) : undefined)) },
  { name: 'author box', said: 'behind', find: ({ pick, scene }) => pick([scene], authorBox) },
  { name: 'name over a role behind', said: 'behind', find: ({ pick, behind, isStranger }) => pick([texts(behind())], (lines) => nameOverRole(lines, isStranger)) },
  { name: 'name over other texts', said: 'behind', find: ({ pick, scene }) => pick([scene], nameOverOtherTexts) },
  { name: 'name under «عن الكاتب»', said: 'behind', find: ({ pick, scene }) => pick([scene], nameUnderAbout) },
  { name: 'person under the text', said: 'behind', find: (near) => near.pick([...near.behind().slice(0, SIGNATURES), ...near.among()], (line) => sureOf(signature(line, near))) },
  { name: 'source', said: 'behind', find: ({ pick, below, above, behind }) => pick([...below, ...above], source) ?? pick(behind(), source) },
  { name: 'name under the text', said: 'behind', find: (near) => near.pick(near.behind().slice(0, SIGNATURES), (line) => signature(line, near)) },
  { name: 'initials', said: 'behind', find: ({ pick, last, behind }) => pick([last.split('\n').at(-1) ?? '', ...texts(behind().slice(0, SIGNATURES))], editorsIn) },
  { name: 'last line', said: 'behind', find: (near) => near.pick([near.closing].filter((text) => text.length < 60), (text) => nameOverRole([text], near.isStranger) ?? labelled({ text }) ?? source({ text }) ?? signature({ text }, near)) },
  { name: 'agency', said: 'behind', find: ({ pick, below, first, last }) => pick(below, ({ text }) => agencyOfLine(text)) ?? pick([last], agencyAtEnd) ?? pick([first], agencyInOpening) },
  { name: 'photographer', said: 'behind', find: ({ pick, scene, below, above, behind }) => (isGallery(scene) ? pick([...below, ...above, ...behind()], photographer) : undefined) },
  { name: 'person above', said: 'behind', find: ({ pick, above, isStranger }) => pick(above.slice(0, 3), ({ text, item }) => (item.linked < 0.5 && hasFirstName(text) && arePersons(text) && isStranger(text) ? text : undefined)) },
  { name: 'the house itself', said: 'house', find: houseLine },
  { name: 'the agency itself', said: 'house', find: ({ pick, first, isHouse }) => pick([agencyInOpening(first) ?? ''], (agency) => (isHouse(agency) ? agency : undefined)) },
]; // prettier-ignore

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/** A desk may have posted what a person has written. */
const noDesk = (name: string | undefined): string | undefined => (name !== undefined && isDesk(name) ? undefined : name);

/** Most lines right behind the body in which a signature may stand. */
const SIGNATURES = 3;

const inTitle = (title: string): string | undefined => /[\s.،!؟-]بقلم\s*[:：/-]?\s*(.{4,40})$/u.exec(title)?.[1];

/** A name that the headline speaks of: a picture's caption, a keyword. */
const isToldOf = (name: string, { title }: Scene): boolean => fold(title).includes(fold(name).trim());

const SOURCE = regex()`^(?:[^\p{L}\p{N}]*)(?:المصدر|مصدر الخبر|مصدر|المصادر|source|نقلا عن|وكالات)\s*[:：|\-–—]\s*(.+)$`;

function source({ text }: Line): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const rest = SOURCE.exec(fold(line))?.[1];
  return rest && rest.length < 60 ? (agencyIn(rest) ?? nameIn(tailOf(line, rest))) : undefined;
}

/** A name without the dashes, stars and bars on either side. */
const withoutSigns = (text: string): string => text.trim().replace(/^[\s\-–—/*•(]+|[\s\-–—/*•)]+$/gu, '');

/** A name alone behind the body, or with the paper: «بردى برس - ريم شاهين». */
function signature({ text, item }: Line, { isStranger }: Near): string | undefined {
  const line = withoutSigns(text.replace(/\s+/g, ' '));
  if (line.length > 60) return undefined;
  const words = line.split(' ');
  // A name that the lexicon does not know counts where nothing but it stands under the last sentence.
  const plain = item?.verdict?.step === 'tail: signature' && words.length >= 2 && words.length <= 4 && !/[\d.:؟!،؛#()]/u.test(line) && mayBeName(line) && isStranger(line);
  return agencyIn(line) ?? reporterIn(line) ?? (isPerson(line) || plain ? line : undefined);
}

const LABELLED_IN_DASHES = /^(?:[^:：.؟!\n]{2,40}\s[-–—]\s+)?([^:：.؟!\n–—-]{3,25}[:：]\s*[^:：.؟!\n]{4,40}?)\s+[-–—]\s/u;

/** «نزوى - سالم الحراصي: دشنت …», «كتبت رغد العيسى: …», «تحرير: رغد العيسى - دشنت …»: the reporter in the opening of the first paragraph. */
function nameInOpening(first: string): string | undefined {
  const inDashes = LABELLED_IN_DASHES.exec(first.slice(0, 120))?.[1];
  if (inDashes) return personIn(labelled({ text: inDashes }));
  const opening = /^([^.؟!\n]{5,60}?)\s*[:：]\s/u.exec(first.slice(0, 80))?.[1];
  if (!opening) return undefined;
  if (!/[-–—/،(]/.test(opening)) return personIn(labelled({ text: opening }));
  return personIn(reporterIn(opening)) ?? nameBehindTown(opening);
}

/** Pictures with their captions and hardly any text: who took them is the author. */
const isGallery = ({ body }: Scene): boolean => {
  const pictures = body.filter(({ block }) => block.type === 'image').length;
  return pictures >= 3 && body.filter((item) => item.block.type !== 'image' && isProse(item)).length <= pictures + 1;
};

const photographer = ({ text }: Line): string | undefined => personIn(nameIn(/^\s*(?:تصوير|عدسة|صور)\s*[:：/-]?\s*(.+)$/u.exec(text)?.[1] ?? ''));

const personIn = (name: string | undefined): string | undefined => (name !== undefined && isPerson(name) ? name : undefined);

/** Beside the house's name on a line of its own: «أرقام - خاص». */
const OWN = /^(?:خاص|خاصه|حصري)$/u;
const EDGES = /^[\s([«"]+|[\s)\]»":：.]+$/gu;
const HOUSE_PARTS = /\s*[|،/]\s*|\s+[-–—]\s*|\s*[-–—]\s+/u;

/** «حلب / إدلب: صدى الوادي». */
const TOWN_AND_NAME = /^([^:：]{2,40})[:：]\s+([^:：]{3,40})$/u;

/** The line between headline and body that is the site's own name, with its town or the date: «سكاي نيوز عربية - أبوظبي». */
function houseLine({ scene, isHouse }: Near): string | undefined {
  const townAndHouse = (line: string): string | undefined => {
    const [, towns = '', name = ''] = TOWN_AND_NAME.exec(line) ?? [];
    return towns.split(HOUSE_PARTS).some(isPlace) && isHouse(name) ? name : undefined;
  };
  for (const item of scene.below.filter(isShort)) {
    const lines = partsOf(item);
    const dated = lines.some((line) => momentIn(line));
    for (const line of lines) {
      const behindTown = townAndHouse(line);
      if (behindTown) return behindTown;
      const parts = line.split(HOUSE_PARTS).filter((part) => !momentIn(part));
      const others = parts.filter((part) => !isPlace(part));
      const [name = ''] = others;
      if (others.length === 2 && others.some((part) => OWN.test(bareWords(part)))) return others.join(' - ');
      if (others.length === 1 && (dated || others.length < parts.length) && isHouse(name)) return name.replace(EDGES, '');
    }
  }
  return undefined;
}
