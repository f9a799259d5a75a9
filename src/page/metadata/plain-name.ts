import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { senseOf } from '../furniture/grammar.ts';
import { ROLE } from '../furniture/lexicon/roles.ts';
import { agencyIn, bareWords, isName, isPerson, isPlace } from './names.ts';
import { momentIn } from './moment.ts';
import { RUBRICS } from './lexicon/rubrics.ts';

/*
 * Names that no list of first names has. Nothing in such a word says that it is a name, but the place can: beside the date,
 * behind a town, over a line that says what its bearer does. Then it is enough that it may be one: two to four words, none of
 * them a word that sections, buttons and sentences are made of.
 */

const WORDS = regex()`^\p{L}{2,}(?: \p{L}{2,}){1,3}$`;
/** Words without which a sentence hardly comes; no name has one. */
const SENTENCE = /(?:^| )(?:في|من|الي|عن|ان|لا|لم|لن|ما|هل|كيف|بعد|قبل|بين|مع|ضد|عند|هذا|هذه|التي|الذي|قد|كل|غير|حول|منذ|حتي|ثم|او|اهم|ابرز|اخر|احدث)(?= |$)/u;
/** A word that begins so is joined to the one before: «اقتصاد وأعمال». */
const AND = regex()`^و(?=\p{L}{4})`;
/** A clitic before or behind: «وزوجها», «لمقاضاة», «بأسعار». */
const NO_WORD_OF_A_NAME = /^(?:وال|لل|بال|فال|كال|سي|ست)|^و.{5}|.{3}(?:ها|هم|هما|كم|ات|تين|يون)$/u;
const rubrics = new Set(RUBRICS.map(bareWords));

/** Whether a line may be somebody's name: asked only where its place says that a name stands there. */
export function mayBeName(text: string): boolean {
  const line = text.trim();
  if (isPerson(line)) return true;
  const bare = bareWords(line);
  if (!WORDS.test(line.replace(/[\u064b-\u0652]/g, '')) || bare.length > 32 || SENTENCE.test(bare) || !isName(line) || isPlace(line) || agencyIn(line) !== undefined) return false;
  const words = bare.split(' ');
  // «كفاح الزعل» may be one, «الشأن المحلي» is a section.
  if (bare.startsWith('ال') || words.some((word) => rubrics.has(word) || rubrics.has(word.replace(/^ال/, '')) || (AND.test(word) && rubrics.has(word.slice(1))))) return false;
  // Four words are a name where one of them joins two; a sentence's words carry what names do not.
  if ((words.length > 3 && !/ (?:بن|ابن|بنت|ابو|ابي|ام|عبد|ال|الله|الدين) /.test(` ${bare} `)) || words.some((word) => NO_WORD_OF_A_NAME.test(word))) return false;
  return senseOf(line, { linked: false, behind: true }) === undefined;
}

const IS_ROLE = regex()`^[^\p{L}]*(?:(?:هو|هي) )?(?:${ROLE})(?!\p{L})`;
const BEFORE_ROLE = regex()`^[^\p{L}]*((?:\p{L}+ ){2,4}?)(?:[-–—،,:(]+ ?)?(?:${ROLE})(?!\p{L})`;

/** The line says what somebody does: «كاتب سوري مقيم في برلين», «مراسلة الاقتصاد». */
const isRole = (text: string): boolean => text.length < 220 && IS_ROLE.test(fold(text).trim());

/** The name before what its bearer does, on one line: «* كفاح زعل كاتب وباحث من الأردن». */
function nameBeforeRole(text: string): string | undefined {
  if (text.length > 220) return undefined;
  const words = BEFORE_ROLE.exec(fold(text).replace(/\s+/g, ' '))?.[1]?.trim().split(' ').length ?? 0;
  if (words < 2) return undefined;
  const name = text.replace(/^[^\u0620-\u064aA-Za-z]+/, '').split(/\s+/).slice(0, words).join(' ').replace(/[\s\-–—،,:(]+$/u, ''); // prettier-ignore
  return mayBeName(name) ? name : undefined;
}

/** Signs that part what stands on one line beside a date. */
const BAR = /\s*[|•·،,؛]\s*|\s+[-–—/]\s*|\s*[-–—/]\s+/u;
const DATE_WORDS = regex()`^[^\p{L}]*(?:(?:ال)?(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)|الساعه|نشر(?:ت)?|بتاريخ|يوم|تاريخ النشر|اخر تحديث|تحديث)?[^\p{L}]*$`;

/** What a line holds beside its date and town, where it has a date: «كفاح زعل - إربد - 12 آذار 2024»; undefined where that is no one name. */
function nameWithDate(text: string): string | undefined {
  const moment = text.length < 110 ? momentIn(text) : undefined;
  if (!moment) return undefined;
  const others = text.split(BAR).filter((part) => !/[\d٠-٩]/.test(part) && !DATE_WORDS.test(fold(part)) && !isPlace(part));
  const [only = '', ...more] = others;
  return more.length === 0 && mayBeName(only) ? only.trim() : undefined;
}

/** A line that is a date and nothing else, with its day, its hour and «نشر في». */
function isDate(text: string): boolean {
  const moment = text.length < 80 ? momentIn(text) : undefined;
  return moment !== undefined && DATE_WORDS.test(fold(text).slice(0, moment.start));
}

/** The name on the date line, or on the line over or under it; `lines` in the order of the page. */
export function nameBesideDate(lines: readonly string[], may: (name: string) => boolean): string | undefined {
  for (const [i, line] of lines.entries()) {
    const same = nameWithDate(line);
    if (same && may(same)) return same;
    if (!isDate(line)) continue;
    const beside = [lines[i - 1], lines[i + 1]].find((other) => other !== undefined && mayBeName(other) && may(other));
    if (beside) return beside.trim();
  }
  return undefined;
}

/** The name over a line that says what its bearer does; `lines` in the order of the page. */
export function nameOverRole(lines: readonly string[], may: (name: string) => boolean): string | undefined {
  for (const [i, line] of lines.entries()) {
    const own = nameBeforeRole(line);
    if (own && may(own)) return own;
    const over = lines[i - 1]?.replace(/^[\s*•–—-]+/u, '');
    if (over !== undefined && isRole(line) && mayBeName(over) && may(over)) return over.trim();
  }
  return undefined;
}

/** «إربد - كفاح زعل»: a town and one name, on a line of their own or before the colon of an opening. */
export function nameBehindTown(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const parts = text.split(/\s*[-–—ـ:：|،,/()]+\s*/u).filter((part) => part !== ''); // prettier-ignore
  const others = parts.filter((part) => !isPlace(part));
  const [only = ''] = others;
  return parts.length >= 2 && parts.length <= 3 && others.length === 1 && mayBeName(only) ? only : undefined;
}
