import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { joinWords } from '../../arabic/words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { AGENCIES, PLACES } from './lexicon/places.ts';
import { momentIn } from './moment.ts';
import { relativeIn } from './relative.ts';

const TWO_LETTERS = regex()`\p{L}{2}`;

/** Words of letters and digits with one space between, folded. */
export function bareWords(text: string): string {
  return joinWords(fold(text), ' ');
}

/** Names as `bareWords` gives them, folded all at once; they have no marks inside. */
const bareNames = (names: readonly string[]): ReadonlySet<string> => new Set(fold(names.join('|')).split('|'));

const places = bareNames(PLACES);
const agencies = new Map(AGENCIES.map((name) => [bareWords(name), name]));
const given = bareNames(GIVEN_NAMES);

export const isPlace = (text: string): boolean => places.has(bareWords(text));

/** The agency that a text names, as it is usually written: «رويترز» for «(رويترز)». */
export function agencyIn(text: string): string | undefined {
  return agencies.get(bareWords(text));
}

const TITLE = /^(?:(?:د|أ|م|ا|ب)\s*[./]\s*|(?:الدكتور|الدكتورة|الأستاذ|الأستاذة|المهندس|الشيخ|الصحفي|الصحفية|الزميل|الزميلة|الكاتب|الكاتبة)\s+)+/u;

/** Whether a text begins with a first name of the list. */
export const hasFirstName = (text: string): boolean => given.has(bareWords(text).split(' ')[0] ?? '');

/** A first name, then a family's name that says where it is from: «مأمون الحياري»; an adjective's noun would be definite too. */
const FAMILY = regex()`^(?!ال|نادي |فريق |نجم |مدرب |لاعب |قناه |دوري )\p{L}{3,} ال\p{L}{3,}ي$`;

/** The first name by its letter alone: «ع. رايح»; an agency has no word behind its letters. */
const INITIALS = regex()`^(?:\p{L} ?\. ?){1,2}\p{L}{3,}(?: \p{L}{2,}){0,2}$`;

/** Those who edited a text by their letters, with the agencies that it is from: «ع.ج.م/ أ.ح (د ب أ، رويترز)». */
const EDITORS = regex()`^[\s(-]*((?:\p{L}{1,2}[.] ?)+\p{L}{0,2}(?: ?/ ?(?:\p{L}{1,2}[.] ?)+\p{L}{0,2})*)[\s)]*(?:[([][^()[\]]{2,60}[)\]])?[\s.]*$`;

/** The letters of a line that is nothing but the letters of those who edited the text. */
export const editorsIn = (line: string): string | undefined => (line.length < 90 ? EDITORS.exec(line)?.[1]?.trim() : undefined);

/** A word that joins two names: «مسلي آل معمر», «لحسن أيت باها». */
const JOINED = regex()`^(?!ال)\p{L}{3,} (?:\p{L}{3,} )?(?:ال|بن|بنت|ولد|ايت) \p{L}{3,}(?: \p{L}{3,})?$`;

/** «على» folds to the name «علي», which Egypt writes with the same letter; before these words it says where or how. */
const ON = /^على (?:ال\S+$|(?:مدار|مدى|هامش|ضوء|وقع|طريق|خط|خطى|حافة|درب|غرار|صعيد|رأس|متن|باب|عجل|وشك|مقربة|امتداد|أمل|كل)(?= |$))/u;

/**
 * A person's name alone: two to five words that begin with a first name («سعاد الناصري», «ب. سليم»), stand behind a title
 * («د. أحمد آل علي»), or are a name and a family's.
 */
export function isPerson(text: string): boolean {
  const plain = text.trim();
  const name = plain.replace(TITLE, '');
  if (ON.test(plain) || /[\d:؟!،؛#@«»"|/]/u.test(name) || plain.length > 45) return false;
  const bare = bareWords(name);
  const words = bare.split(' ');
  const [first = ''] = words;
  if (INITIALS.test(plain)) return true;
  if (words.every((word) => word.length < 2)) return false; // an agency by its letters
  if (words.length < 2 || words.length > 5 || isPlace(name)) return false;
  return given.has(first) || JOINED.test(bare) || (/^عبد/.test(first) && first.length > 5) || (name !== plain && words.length <= 4) || FAMILY.test(bare);
}

/** A desk of the paper in place of a name: «محرر الشؤون المحلية», «قسم الرياضة», «مراسلنا في حلب». */
export function isDesk(text: string): boolean {
  const words = bareWords(text).split(' ');
  return words.length >= 2 && words.length <= 6 && /^(?:محرره?|المحررون?|قسم|القسم|مراسل(?:نا|ه|و|ون|تنا)?|المراسل|مندوب(?:نا)?|موفد(?:نا)?|هيئه|فريق|وحده|مكتب|غرفه|دائره)$/u.test(words[0] ?? '');
}

/** The office that speaks for a house: «المكتب الإعلامي للمحافظة», «دائرة العلاقات العامة والإعلام», «إعلام الجامعة». */
const PRESS_OFFICE = regex()`^(?:(?:ال)?(?:مكتب|قسم|دائره|اداره|لجنه|وحده|مديريه|شعبه|هيئه) (?:ال)?(?:اعلام|اعلامي|اعلاميه|علاقات العامه|اتصال|صحافه)(?!\p{L})|العلاقات العامه|اعلام (?:ال)\p{L}{3,}(?!\p{L}))`;

/** A press office, alone on its line or beside a town, which may be a village that no list has. */
export function pressOfficeIn(text: string): string | undefined {
  const parts = text.trim().split(/\s+[-–—]\s+|\s*[/|:]\s*/u);
  const offices = parts.filter((part) => isPressOffice(part));
  return parts.length <= 2 && offices.length === 1 && parts.every((part) => part.split(' ').length <= 8) ? offices[0] : undefined;
}

function isPressOffice(text: string): boolean {
  const bare = bareWords(text);
  return bare.split(' ').length <= 7 && PRESS_OFFICE.test(bare);
}

/** What opens or stands in a sentence or a page's own words, folded; a name has no verb of its own and no preposition before it. */
const NO_NAME = /^(?:في|من|الي|عن|حتي|بلا|بين|مع|منذ|هل|كيف|لماذا|ماذا|اقرا|شارك|تابع|اشترك|اضغط|المزيد|جميع|معلومات|نبذه) |(?:^| )(?:الذي|التي|هذا|هذه|قد|لم|لن|كان|كانت|ان|قال|قالت|اكد|كشف|اعلن|يكتب|تكتب|يمكن|يجب|تم|يتم|نحن|انا)(?: |$)|^(?:article|author|about|post|share|more|read) (?:info|details|the|this|more|meta|author)/u;

/** Words that stand where a name would and name nobody. */
const NOBODY = /^(?:(?:ال)?بريد(?: ال?الكتروني)?|الاسم|خاصه?|حصريا?|متابعات|غير معروف|نشرت?|(?:اخر )?تحديث|(?:تغطيه )?(?:مستمره?|مباشره?)|عاجل|تعليق(?:ات)?|مشاهد(?:ه|ات)|\d+ (?:تعليق|مشاهد|قراء|دقيقه|دقائق).*)$/u;

/** Whether a text can be a byline: at most eight words or several names, no sentence, no address («على الهامش» is a column). */
export function isName(text: string): boolean {
  const bare = bareWords(text);
  // «على» folds to the name «علي», which Egypt writes with the same letter.
  if (bare === '' || NOBODY.test(bare) || /https?:|www\.|@|[؟!?؛]|^على ال\S+$/iu.test(text.trim()) || NO_NAME.test(bare)) return false;
  if (arePersons(text)) return true;
  return bare.split(' ').length <= 8 && text.split(/\s*[،,]\s*/u).every((part, i) => part.split(' ').length <= (i > 0 ? 3 : 8));
}

/** One or more persons: «إسلام دياب، نهى شكري ومحمود طه». */
export function arePersons(text: string): boolean {
  const parts = text.split(/\s*[،,|]\s*|\s+\/\s+|\s+و\s+/u).flatMap(partsAtAnd).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  const [first = '', ...others] = parts;
  return parts.length < 7 && isPerson(first) && others.every((part) => isPerson(part) || (part.split(' ').length <= 4 && !/[\d٠-٩]/.test(part) && !isPlace(part) && agencyIn(part) === undefined));
}

/** «نهى شكري ومحمود طه» is two persons, «الشيخ ولد بابا» and «سعاد وليد» are one each: what follows و begins with a first name, and is none with it. */
function partsAtAnd(text: string): string[] {
  const words = text.split(/\s+/);
  const at = words.findIndex((word, i) => i >= 2 && /^و\S{2}/u.test(word) && !hasFirstName(word) && hasFirstName(word.slice(1)));
  return at < 0 ? [text] : [words.slice(0, at).join(' '), ...partsAtAnd([words[at]?.slice(1), ...words.slice(at + 1)].join(' '))];
}

/** What can stand on a byline beside the name and ends it: a date, a handle, a bar. */
const AFTER_NAME = /\s*[|،,•·-]?\s*(?:\d|[٠-٩]|(?:منذ|قبل|يوم|في|نشر|تاريخ|بتاريخ|آخر تحديث)\s|(?:السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)|@|https?:)/u;

/**
 * A name out of a line that is known to hold one: without dates, handles, cities and brackets; undefined where what is
 * left is too long or too short for a name.
 */
export function nameIn(text: string): string | undefined {
  let line = text.replace(/\s+/g, ' ').replace(/^[\s:：|\-–—/•ـ]+/u, '').replace(/^(?:منذ|قبل)\s.*$/u, ''); // prettier-ignore
  const moment = momentIn(line);
  if (moment && moment.end - moment.start > line.length * 0.6) return undefined;
  if (moment || relativeIn(line, new Date(0)) || /@|https?:|\s\d/.test(line)) line = line.split(AFTER_NAME).find((part) => TWO_LETTERS.test(part)) ?? '';
  const whole = agencyIn(line);
  if (whole) return line.replace(/[()«»"[\]]/g, '').trim();
  const parts = line.split(/\s*(?:[|•·\n]|\s[-–—ـ]\s|\s[-–—]|[-–—]\s|:|：|\s\/\s|\/\s|\()\s*/u).map((part) => part.replace(/[()«»"[\]]/g, '').trim()).filter((part) => part !== ''); // prettier-ignore
  const names = parts.filter((part) => !part.split(/\s*[،,/]\s*/).every(isPlace));
  const name = names.find(isPerson) ?? names.find(isDesk) ?? names[0] ?? parts[0];
  const clean = name?.replace(/[\s:،,.\-–—|/]+$/u, '');
  if (!clean || !TWO_LETTERS.test(clean) || clean.length > 90 || clean.length < 3) return undefined;
  if (clean.split(' ').length > 7 && !arePersons(clean)) return undefined;
  return clean;
}

/** «درعا - هيثم الحريري | الحسكة - جوان عيسى»: several reporters, with or without a city each; «تيزي وزو: ع. رايح / س. لعمراني»: of one city. */
export function reportersIn(text: string): string | undefined {
  const [town = '', others = ''] = text.split(/\s*[-–—:：]\s+/u, 2);
  if (isPlace(town) && arePersons(others) && !isPerson(others)) return others.trim();
  const parts = text.split(/\s*[|؛]\s*|\s+\/\s+/u);
  if (parts.length < 2 || parts.length > 5) return undefined;
  if (arePersons(text)) return parts.join('، ');
  if (!parts.some((part) => reporterIn(part))) return undefined;
  // Where one is known for a reporter, the others stand in the same form.
  const names = parts.map((part) => reporterIn(part) ?? (/^\S+(?: \S+)?\s*[-–—:]\s*\S+ \S+/u.test(part) ? nameIn(part) : undefined));
  return names.every((name) => name !== undefined) ? names.join('، ') : undefined;
}

/** Who took the picture has not written the story. */
const PICTURE = /^(?:تصوير|صوره?|الصوره?|عدسه|فيديو|مونتاج|اخراج|رسم|غلاف)$/u;

/**
 * A reporter with a city on either side: «الرياض - محمد الفهد», «سعاد ناصر (تونس)», «الدوحة: أحمد علي»; also with the
 * paper between them, or at the end of a caption that has run into the line.
 */
export function reporterIn(text: string): string | undefined {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length > 90) return undefined;
  const line = momentIn(whole) ? whole.replace(/\s*[|،,-]?\s*(?:\d|[٠-٩]).*$/u, '') : whole;
  const parts = line.replace(/[()]/g, ' - ').split(/\s*[-–—ـ:：|،,/]\s+|\s+[-–—ـ:：|،,/]\s*|\s*[،/]\s*/u).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  if (parts.length < 2 || parts.length > 6) return undefined;
  const [before = '', after = ''] = parts.slice(-2);
  if (parts.length === 2 && !isPlace(before) && isPlace(before.split(' ').at(-1) ?? '') && before.split(' ').length > 3 && isPerson(after)) return after;
  if (PICTURE.test(fold(parts[0] ?? ''))) return undefined;
  const person = parts.find(isPerson);
  if (person && (parts.some(isPlace) || parts.length === 2)) return person;
  if (!parts.some(isPlace)) return undefined;
  const name = parts.find((part) => !isPlace(part) && TWO_LETTERS.test(part) && part.split(' ').length <= 4 && !/\d/.test(part));
  return name && (agencyIn(name) ?? (/^[«"]/.test(name) ? nameIn(name) : undefined));
}
