/** How a number is written in words. Every combination is seen in newspapers, the schoolmaster's choice or not. */
export interface Style {
  /** Of the counted noun: 3-10 take the opposite form (ثلاثة رجال, ثلاث نساء). */
  gender: 'masculine' | 'feminine';
  /** Nominative ـون/ـان or genitive-accusative ـين. */
  case: 'nominative' | 'oblique';
  /** مئتا كتاب, ألفي كتاب rather than مئتان كتاب, ألفين كتاب where the noun follows. */
  construct: boolean;
  /** The word of a hundred. */
  hundred: 'مئة' | 'مائة' | 'ماية';
  /** ثلاثمئة or ثلاث مئة. */
  joined: boolean;
  /** Which of its spellings eight has before a hundred and a feminine noun. */
  eight: 'ثماني' | 'ثمان';
  /** «ألفا وثلاثمئة», «ألفًا وثلاثمئة» or «ألف وثلاثمئة». */
  tanwin: 'none' | 'alef' | 'marked';
  /** و before a word, or standing alone as typists leave it. */
  and: 'joined' | 'spaced';
  /** أ إ آ written ا. */
  bareAlef: boolean;
  /** ة written ه. */
  ha: boolean;
}

interface Scale {
  value: number;
  one: string;
  plural: string;
}
const SCALES: readonly Scale[] = [
  { value: 1e12, one: 'تريليون', plural: 'تريليونات' },
  { value: 1e9, one: 'مليار', plural: 'مليارات' },
  { value: 1e6, one: 'مليون', plural: 'ملايين' },
  { value: 1e3, one: 'ألف', plural: 'آلاف' },
];
const UNITS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'] as const;
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const;

/** The words of an integer from 0 to 10^12, as they stand before its counted noun (or alone, without `construct`). */
export function writeNumber(value: number, style: Style): string {
  if (!Number.isInteger(value) || value < 0 || value > 1e12) throw new RangeError(`not a number to write: ${String(value)}`);
  const words = value === 0 ? ['صفر'] : groups(value, style);
  const text = words.join(style.and === 'joined' ? ' و' : ' و ');
  return spell(text, style);
}

/** The spelling habits that concern every word, for the number and its noun alike. */
export function spell(text: string, style: Pick<Style, 'bareAlef' | 'ha'>): string {
  const alef = style.bareAlef ? text.replace(/[أإآ]/g, 'ا') : text;
  return style.ha ? alef.replace(/ة/g, 'ه') : alef;
}

/** The addends between which و stands, largest first. */
function groups(value: number, style: Style): string[] {
  const words: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest -= count * scale.value;
    if (count > 0) words.push(...scaled(count, scale, rest === 0, style));
  }
  if (rest > 0) words.push(...belowThousand(rest, { ...style, last: true }));
  return words;
}

/** «ثلاثة آلاف», «مئتا ألف», «خمسة وعشرين ألفا»: `last` where nothing but the noun follows. */
function scaled(count: number, scale: Scale, last: boolean, style: Style): string[] {
  if (count === 1) return [last ? scale.one : singular(scale.one, style.case === 'oblique' ? style.tanwin : 'none')];
  if (count === 2) return [dual(scale.one, last && style.construct, style)];
  const words = belowThousand(count, { ...style, gender: 'masculine', construct: true, last: true });
  const tail = count % 100;
  const one = tail >= 11 && !last ? singular(scale.one, style.tanwin) : scale.one;
  words.push(`${words.pop() ?? ''} ${tail >= 3 && tail <= 10 ? scale.plural : one}`);
  return words;
}

function belowThousand(value: number, style: Style & { last: boolean }): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words: string[] = [];
  if (hundreds === 1) words.push(style.hundred);
  else if (hundreds === 2) words.push(dual(style.hundred, rest === 0 && style.construct && style.last, style));
  else if (hundreds > 2) {
    const unit = hundreds === 8 ? style.eight : (UNITS[hundreds] ?? '');
    words.push(`${unit}${style.joined ? '' : ' '}${style.hundred}`);
  }
  return [...words, ...belowHundred(rest, style)];
}

function belowHundred(value: number, style: Style): string[] {
  const masculine = style.gender === 'masculine';
  if (value === 0) return [];
  if (value <= 10) return [unitWord(value, style)];
  if (value === 11) return [masculine ? 'أحد عشر' : 'إحدى عشرة'];
  if (value === 12) {
    const two = style.case === 'nominative' ? (masculine ? 'اثنا' : 'اثنتا') : masculine ? 'اثني' : 'اثنتي';
    return [`${two} ${masculine ? 'عشر' : 'عشرة'}`];
  }
  if (value < 20) return [`${unitWord(value - 10, style)} ${masculine ? 'عشر' : 'عشرة'}`];
  const tens = (TENS[Math.floor(value / 10)] ?? '') + (style.case === 'nominative' ? 'ون' : 'ين');
  const unit = value % 10;
  if (unit === 0) return [tens];
  const first = unit === 1 ? (masculine ? 'واحد' : 'إحدى') : unitWord(unit, style);
  return [first, tens];
}

function unitWord(value: number, style: Style): string {
  const masculine = style.gender === 'masculine';
  if (value === 1) return masculine ? 'واحد' : 'واحدة';
  if (value === 2) {
    return (masculine ? 'اثن' : 'اثنت') + (style.case === 'nominative' ? 'ان' : 'ين');
  }
  if (value === 10) return masculine ? 'عشرة' : 'عشر';
  if (value === 8) return masculine ? 'ثمانية' : style.eight;
  return (UNITS[value] ?? '') + (masculine ? 'ة' : '');
}

/** ألفان ألفين, before the noun ألفا ألفي; مئتان from مئة. */
function dual(word: string, construct: boolean, style: Style): string {
  const stem = word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word;
  if (style.case === 'nominative') return stem + (construct ? 'ا' : 'ان');
  return stem + (construct ? 'ي' : 'ين');
}

function singular(word: string, tanwin: Style['tanwin']): string {
  return tanwin === 'none' ? word : `${word}${tanwin === 'marked' ? 'ًا' : 'ا'}`;
}

/** A noun with the forms that numbers ask of it. */
export interface Noun {
  gender: Style['gender'];
  plural: string;
  singular: string;
  accusative: string;
}

/** The form of the noun behind `value`: «ثلاثة كتب», «أحد عشر كتابا», «مئة كتاب». */
export function counted(value: number, noun: Noun): string {
  const tail = value % 100;
  if (tail >= 3 && tail <= 10) return noun.plural;
  return tail >= 11 ? noun.accusative : noun.singular;
}
