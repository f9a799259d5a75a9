/**
 * What tells the languages of the Arabic script apart: words that are in every paragraph of one and in none of the
 * others, and letters that only one of them has. Words weigh more: Arabic names are written with گ and پ, Arabic is
 * typed on Persian keyboards (ی ک), and Persian on Arabic ones (ي ك), so letters alone mislead. Words stand here as
 * `plain` leaves them: ي and ك for every ya and kaf.
 */
const LANGUAGES: readonly (readonly [language: string, letters: string, words: string])[] = [
  ['ar', 'ةإؤ', 'في من علي إلي الي أن إن ان عن التي الذي هذا هذه ذلك بعد كان قال مع بين لم لا قد أو وفي'],
  ['fa', 'پچژگ', 'از در را است اين كه با هاي مي شد كرد بود خود هم يك ها گفت'], // and Dari, which shares these
  ['ur', 'ٹڈڑںےہھ', 'كے كي كا ميں نے سے اور كہ'],
  ['ps', 'ټډړږښۍځڅګڼې', 'د په چې او ته سره دي'],
  ['ckb', 'ڕڵۆێە', 'لە كە لەسەر'],
  ['ug', 'ۇۈۋېڭە', 'ۋە بۇ بيلەن ئۈچۈن'],
  ['sd', 'ٻڄڃڏڙڪڳڻ', '۾ ۽ جو جي آهي'],
];

/** A distinctive letter counts a fraction of a word, for it may stand in a foreign name. */
const LETTER_WEIGHT = 0.34;
/** The article ال stands on every fifth word of Arabic prose, in other languages only on loans. */
const ARTICLE_WEIGHT = 0.5;
/** A word with its article, and perhaps one letter before that is written with it. */
const DEFINITE = /^[وفبك]?ال[ء-ي]{3,}$/;

/**
 * BCP 47 primary language of a text in the Arabic script: 'ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', or 'und' where
 * nothing tells. A sentence is enough; the work is linear in the text, so hand over a sample of a long one. Looked up
 * and not matched: content.js asks on every Arabic page, and a pattern costs most the first time.
 */
export function languageOfArabicScript(text: string): string {
  const words = plain(text).split(/[^ء-ۿ]+/);
  const definite = words.filter((word) => DEFINITE.test(word)).length;
  let language = 'und';
  let most = 0;
  for (const [name, letters, known] of LANGUAGES) {
    let score = name === 'ar' ? definite * ARTICLE_WEIGHT : 0;
    for (const letter of letters) score += (text.split(letter).length - 1) * LETTER_WEIGHT;
    const list = new Set(known.split(' '));
    for (const word of words) if (list.has(word)) score++;
    if (score <= most) continue;
    language = name;
    most = score;
  }
  return language;
}

/** One spelling for what keyboards and hands write differently: no tashkeel, tatweel and joiners, one ya, one kaf. */
function plain(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u065f\u0670\u200b-\u200f\ufeff]/g, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك');
}
