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
 * What tells the languages of the Arabic script apart: words that are in every paragraph of one and hardly in the
 * others, and letters that only one of them has. Words weigh more: Arabic names are written with گ and پ, Arabic is
 * typed on Persian keyboards (ی ک), and Persian on Arabic ones (ي ك), so letters alone mislead. Words stand here as
 * `plain` leaves them: one alef, ي and ك for every ya and kaf, ه for the Urdu ہ.
 */
const LANGUAGES: readonly { language: string; words: string; letters: string }[] = [
  {
    language: 'ar',
    words: 'في من على علي الى الي ان عن التي الذي الذين هذا هذه ذلك تلك بعد قبل كان كانت قال مع بين حيث كما لم لن قد او ثم عند منذ خلال وقد وفي ومن وان وقال غير ايضا',
    letters: 'ةإؤ',
  },
  {
    language: 'fa', // and Dari, which shares all of these
    words: 'از در را است اين كه براي با هاي مي شد شده كرد كرده شود بود اند خود هم نيز تا يك ها باشد دارد گفت وي بر پس',
    letters: 'پچژگ',
  },
  { language: 'ur', words: 'كے كي كا كو ميں نے سے اور پر كه هے هيں تها بهي گيا', letters: 'ٹڈڑںےہھ' },
  { language: 'ps', words: 'د په چې او كې ته سره له دي يې نه هم شوې', letters: 'ټډړږښۍځڅګڼې' },
  { language: 'ckb', words: 'له بۆ كه ئەم ئەو لەسەر كرد نێوان', letters: 'ڕڵۆێە' },
  { language: 'ug', words: 'بىلەن ۋە بۇ', letters: 'ۇۈۋڭېە' },
  { language: 'sd', words: 'جي جو كي آهي', letters: 'ٻڀٺٿڄڃڇڊڌڍڏڙڦڪ' },
];
const BY_WORD = index(({ words }) => words.split(' '));
const BY_LETTER = index(({ letters }) => [...letters]);

/** Each distinctive letter counts a fraction of a word, for it may stand in a foreign name. */
const LETTER_WEIGHT = 0.34;
/** The article ال stands on every fifth word of Arabic prose, in other languages only on loans. */
const ARTICLE_WEIGHT = 0.5;
/** Fewer letters say nothing. */
const LEAST_LETTERS = 12;

/**
 * Which language a text is written in, from its words and letters alone. A sentence is enough. Cheap: linear in the
 * text, so hand over a sample of a long one.
 */
export function identifyLanguage(text: string): Identification {
  let arabic = 0;
  let hebrew = 0;
  let latin = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
    } else if (isArabicLetter(code)) arabic++;
    else if (code >= 0x05d0 && code <= 0x05ea) hebrew++;
    else if (code >= 0xc0 && code <= 0x24f) latin++;
    else if (!(code >= 0x600 && code <= 0x6ff) && /\p{L}/u.test(text.charAt(i))) others++;
  }
  const letters = arabic + hebrew + latin + others;
  return { language: letters < LEAST_LETTERS ? 'und' : language(), arabicLetters: arabic, letters };

  function language(): string {
    const most = Math.max(arabic, hebrew, latin, others);
    if (most === arabic) return languageOfArabicScript(text);
    if (most === hebrew) return 'he';
    return most === latin ? languageOfLatinScript(text) : 'und';
  }
}

function languageOfArabicScript(text: string): string {
  const scores: Record<string, number> = {};
  const add = (languages: readonly string[], weight: number) => {
    for (const language of languages) scores[language] = (scores[language] ?? 0) + weight / languages.length;
  };
  for (const word of plain(text).match(/[\u0620-\u06d5\u06fa-\u06ff\u0750-\u077f]+/g) ?? []) {
    const languages = BY_WORD.get(word);
    if (languages) add(languages, 1);
    else if (/^[وفبك]?ال.{3}/.test(word)) add(['ar'], ARTICLE_WEIGHT);
  }
  for (const letter of text) {
    const languages = BY_LETTER.get(letter);
    if (languages) add(languages, LETTER_WEIGHT);
  }
  const [best] = Object.entries(scores).sort((one, other) => other[1] - one[1]);
  return best ? best[0] : 'und';
}

function languageOfLatinScript(text: string): string {
  const english = text.match(/(?<![a-z])(?:the|of|and|to|in|is|for)(?![a-z])/gi)?.length ?? 0;
  const french = text.match(/(?<![a-z])(?:le|la|les|des|du|et|un|une|est)(?![a-z])/gi)?.length ?? 0;
  if (english === 0 && french === 0) return 'und';
  return english >= french ? 'en' : 'fr';
}

/** One spelling for what keyboards and hands write differently; ة and ه stay apart, they tell Arabic from Persian. */
function plain(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u065f\u0670\u200b-\u200f\ufeff]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ہھ]/g, 'ه');
}

function index(keysOf: (row: (typeof LANGUAGES)[number]) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of LANGUAGES) {
    for (const key of keysOf(row)) found.set(key, [...(found.get(key) ?? []), row.language]);
  }
  return found;
}
