import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { mayBeName } from '../metadata/plain-name.ts';
import { REPORTING } from './lexicon/reporting.ts';

/*
 * The last line of many pages says what the house is: «… صحيفة إلكترونية مستقلة تصدر من عمّان», «… خبرك أولا بأول». It is
 * taken behind the last sentence alone, where it begins with the site's own name or calls a paper by two of its words.
 */

const LONGEST = 170;
const KIND = '(?:صحيفه|جريده|موقع|مجله|منصه|شبكه|وكاله|بوابه|قناه|مؤسسه|منظمه|جمعيه|مبادره|تعاونيه|مدونه|يوميه|اسبوعيه)';
const MANNER = '(?:ال)?(?:الكترونيه?|اخباريه?|مستقله?|رقميه?|اعلاميه?|شامله?|يوميه|اسبوعيه|صحفيه?|صحافيه?|سياسيه?|ثقافيه?|عربيه?|محليه?|غير ربحيه?|ورقيه)';
const IS_HOUSE = regex()`^(?:هي |هو )?(?:اول |اكبر )?(?:ال)?${KIND}(?!\p{L})`;
const IS_MANNER = regex()`^${MANNER}`;
const CALLS = regex()`(?<!\p{L})(?:ال)?${KIND} ${MANNER}(?: و?${MANNER})*(?!\p{L})`;
const CARES = regex()`(?<!\p{L})(?:تصدر|يصدر|تعني|يعني|تهتم|يهتم|تقدم|يقدم|تغطي|يغطي|تاسست?|انطلقت?|علي مدار|اولا باول|لحظه بلحظه)(?!\p{L})`;
const REPORT = regex()`(?<!\p{L})[وف]?(?:${REPORTING}|ذكرت?|نقلت?|نشرت|وفقا?|كانت?)(?!\p{L})`;

const bare = (text: string): string => fold(text).replace(/[\s:،,.|«»"–—-]+/gu, ' ').trim(); // prettier-ignore

/** Whether a line behind the story says what the house is; `site` is its name, '' where none is known. */
export function isHouseLine(text: string, site: string): boolean {
  if (text.length > LONGEST || text.length < 12 || /\n/.test(text)) return false;
  const line = bare(text);
  if (REPORT.test(line)) return false;
  const name = bare(site);
  const own = line.replace(IS_HOUSE, '').trim();
  const named = name.length < 3 ? undefined : [line, own].find((begun) => begun.startsWith(`${name} `));
  if (named !== undefined) {
    const rest = named.slice(name.length).trim();
    // «صدى الوادي» may also be who did something; then the sentence has a verb and no word for what it is.
    return IS_HOUSE.test(rest) || CARES.test(rest) || (/[:–—|-]/.test(text.slice(0, site.length + 12)) && rest.split(' ').length <= 6 && !mayBeName(rest)) || (own.startsWith(name) && IS_MANNER.test(rest));
  }
  return CALLS.test(line) && CARES.test(line) && line.search(CALLS) < 30;
}

/** What stands behind a first sentence that says what the house is: «… منظمة غير ربحية. الآراء الواردة …»; all of it where there is none. */
export function behindHouseLine(text: string, site: string): string {
  const end = text.search(/[.!]\s+\S/u);
  return end > 0 && isHouseLine(text.slice(0, end), site) ? text.slice(end + 1).trim() : text;
}
