import { isArabicLetter } from './letters.ts';

export interface Identification {
  /** BCP 47 primary language: 'ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'he', 'en', 'fr'…; 'und' where there is too little to tell. */
  language: string;
  /** Letters of the Arabic script, whatever the language. */
  arabicLetters: number;
  /** Letters of any script. */
  letters: number;
}

/**
 * What tells the languages of the Arabic script apart: words that are in every paragraph of one and in none of the
 * others, and letters that only one of them has. Words come first: Arabic names are written with گ and پ, Arabic is
 * typed on Persian keyboards (ی ک), and Persian on Arabic ones (ي ك), so letters alone mislead. Words stand as `plain`
 * leaves them: one alef, ي and ك for every ya and kaf.
 */
const LANGUAGES: readonly { language: string; words: string; letters: RegExp }[] = [
  {
    language: 'ar',
    words: 'في من على علي الى الي ان عن التي الذي الذين هذا هذه ذلك تلك بعد قبل كان كانت قال مع بين حيث كما لم لن قد او ثم عند منذ خلال وقد وفي ومن وان وقال غير ايضا',
    letters: /[ةإؤ]/g,
  },
  {
    language: 'fa', // and Dari, which shares all of these
    words: 'از در را است اين كه براي با هاي مي شد شده كرد كرده شود بود اند خود هم نيز تا يك ها باشد دارد گفت وي بر پس آن',
    letters: /[پچژگ]/g,
  },
  { language: 'ur', words: 'كے كي كا كو ميں نے سے هے هيں اور پر كه ہے ہیں ہیں ہے تھا بھي گيا', letters: /[ٹڈڑںےہھ]/g },
  { language: 'ps', words: 'د په چې او كې ته سره له دي يې نه هم شوې', letters: /[ټډړږښۍځڅګڼې]/g },
  { language: 'ckb', words: 'له لە بۆ كه كە ئەم ئەو بە لەسەر كرد نێوان', letters: /[ڕڵۆێە]/g },
  { language: 'ug', words: 'بىلەن ۋە بۇ', letters: /[ۇۈۋڭېە]/g },
  { language: 'sd', words: '۾ ۽ جي جو كي آهي', letters: /[ٻڀٺٿڄڃڇڊڌڍڏڙڦڪ]/g },
];
const WORDS = new Map<string, string[]>();
for (const { language, words } of LANGUAGES) {
  for (const word of words.split(' ')) WORDS.set(plain(word), [...(WORDS.get(plain(word)) ?? []), language]);
}

/** Each distinctive letter counts a fraction of a word, for it may stand in a foreign name. */
const LETTER_WEIGHT = 0.34;
/** The article ال, on every fifth word of Arabic prose, in other languages only on loans. */
const ARTICLE_WEIGHT = 0.5;

/**
 * Which language a text is written in, from its words and letters alone. A few hundred letters are enough; from fewer
 * than a dozen nothing is concluded. Cheap: linear in the text, so hand over a sample of a long one.
 */
export function identifyLanguage(text: string): Identification {
  let arabicLetters = 0;
  let hebrew = 0;
  let latin = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
    } else if (isArabicLetter(code)) arabicLetters++;
    else if (code >= 0x05d0 && code <= 0x05ea) hebrew++;
    else if (code >= 0xc0 && code <= 0x24f) latin++;
    else if (/\p{L}/u.test(text.charAt(i))) others++;
  }
  const letters = arabicLetters + hebrew + latin + others;
  const most = Math.max(arabicLetters, hebrew, latin, others);
  const counts = { arabicLetters, letters };
  if (most < 12 || most === others) return { language: 'und', ...counts };
  if (most === hebrew) return { language: 'he', ...counts };
  if (most === latin) return { language: latinLanguage(text), ...counts };
  return { language: languageOfArabicScript(text), ...counts };
}

function languageOfArabicScript(text: string): string {
  const score = new Map<string, number>();
  const add = (language: string, weight: number) => score.set(language, (score.get(language) ?? 0) + weight);
  for (const word of plain(text).match(/[\u0620-\u06d5\u06fa-\u06ff\u0750-\u077f]+/g) ?? []) {
    const languages = WORDS.get(word);
    for (const language of languages ?? []) add(language, 1 / (languages?.length ?? 1));
    if (!languages && /^[وفبك]?ال.{3}/.test(word)) add('ar', ARTICLE_WEIGHT);
  }
  for (const { language, letters } of LANGUAGES) add(language, LETTER_WEIGHT * (text.match(letters)?.length ?? 0));
  const [best] = [...score].sort((one, other) => other[1] - one[1]);
  return best && best[1] > 0 ? best[0] : 'und';
}

/** One spelling for what keyboards and hands write differently; ة and ه stay apart, they tell Arabic from Persian. */
function plain(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u065f\u0670\u200b-\u200f\ufeff]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ہ/g, 'ه');
}

function latinLanguage(text: string): string {
  const english = text.match(/(?<![a-z])(?:the|of|and|to|in|is|for)(?![a-z])/gi)?.length ?? 0;
  const french = text.match(/(?<![a-z])(?:le|la|les|des|du|et|un|une|est)(?![a-z])/gi)?.length ?? 0;
  if (english === 0 && french === 0) return 'und';
  return english >= french ? 'en' : 'fr';
}
