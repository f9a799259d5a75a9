import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { mayBeName } from '../metadata/plain-name.ts';
import { CARES, KIND, MANNER } from './lexicon/house.ts';
import { REPORTING } from './lexicon/reporting.ts';

/*
 * The last line of many pages says what the house is: «… صحيفة إلكترونية مستقلة تصدر من عمّان», «… خبرك أولا بأول». It is
 * taken behind the last sentence alone, where it begins with the site's own name or calls a paper by two of its words.
 */

const LONGEST = 170;
const OF_KIND = `(?:ال)?(?:${KIND})`;
const OF_MANNER = `(?:ال)?(?:${MANNER})`;
const IS_HOUSE = regex()`^(?:هي |هو )?(?:اول |اكبر )?${OF_KIND}(?!\p{L})`;
const IS_MANNER = regex()`^${OF_MANNER}`;
const CALLS = regex()`(?<!\p{L})${OF_KIND} ${OF_MANNER}(?: و?${OF_MANNER})*(?!\p{L})`;
const DOES = regex()`(?<!\p{L})(?:${CARES})(?!\p{L})`;
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
    return IS_HOUSE.test(rest) || DOES.test(rest) || (/[:–—|-]/.test(text.slice(0, site.length + 12)) && rest.split(' ').length <= 6 && !mayBeName(rest)) || (own.startsWith(name) && IS_MANNER.test(rest));
  }
  return CALLS.test(line) && DOES.test(line) && line.search(CALLS) < 30;
}

/** What stands behind a first sentence that says what the house is: «… منظمة غير ربحية. الآراء الواردة …»; all of it where there is none. */
export function behindHouseLine(text: string, site: string): string {
  const end = text.search(/[.!]\s+\S/u);
  return end > 0 && isHouseLine(text.slice(0, end), site) ? text.slice(end + 1).trim() : text;
}
