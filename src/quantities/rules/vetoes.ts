import type { Rule } from './rule.ts';

const COUNTABLE = 'counted|money|measure|time|percent|moneySign|scale|scales';
const THING = 'counted|money|measure|percent|moneySign|scale|scales';

/** Numbers that are understood in order to be left alone. They are asked first and win. */
export const VETOES: readonly Rule[] = [
  // Times
  { name: 'clock', kind: 'time', number: 'clock' }, // 6:30
  { name: 'hour after its word', kind: 'time', before: 'الساعة', number: 'hour' }, // الساعة 7
  { name: 'hour with its part of the day', kind: 'time', number: 'hour', after: 'dayPart !weekday|امس|اليوم|يوم' }, // 11 صباحا
  { name: 'hours from Greenwich', kind: 'time', before: 'غرينتش|جرينتش|timeSign|توقيت plus|minus|dash', number: 'small' },
  { name: 'minute of play', kind: 'time', before: 'الدقيقة|الدقيقتين', number: 'small', after: `!${COUNTABLE}` }, // الدقيقة 32
  { name: 'minute of a goal', kind: 'time', before: 'word|latin bracket', number: 'small digits', after: 'unbracket|من|خطأ|ركلة|comma|و' }, // (32 من ركلة جزاء)
  // Dates
  { name: 'date in digits', kind: 'date', number: 'date' },
  { name: 'weekday', kind: 'date', number: 'weekdayWord' }, // الاثنين
  { name: 'day and month', kind: 'date', number: 'day', after: 'month' }, // 29 يناير
  { name: 'day and month of two words', kind: 'date', number: 'day', after: 'monthHead ordinal|monthTail' }, // 15 تشرين الثاني
  { name: 'day of the month', kind: 'date', number: 'day', after: 'من شهر|الشهر|month|monthHead' }, // 15 من الشهر الجاري
  { name: 'day after its word', kind: 'date', before: 'يوم|يومي|تاريخ|بتاريخ', number: 'day digits', after: `!${COUNTABLE}` }, // يوم 22
  { name: 'days named', kind: 'nothing', number: 'dual', after: 'weekday|month|monthHead' }, // a dual of days before their names
  // Years
  { name: 'year after a month', kind: 'year', before: 'month', number: 'yearLike' }, // أبريل 1966
  { name: 'year after a month of two words', kind: 'year', before: 'monthHead ordinal|monthTail', number: 'yearLike' },
  { name: 'year after its word', kind: 'year', before: 'yearWord definite?', number: 'yearLike', after: '!singular|tanwin|money|measure' }, // عام 2019
  { name: 'year in words', kind: 'year', before: 'yearWord', number: 'yearInWords' }, // عام ألفين وعشرة
  { name: 'second of two years', kind: 'year', before: 'yearWord #', number: 'yearLike' }, // عامي 2013 و2014
  { name: 'year in brackets', kind: 'year', before: 'bracket', number: 'modernYear', after: 'unbracket' }, // (1954)
  { name: 'years from and to', kind: 'year', number: 'modernYear range', after: `!singular|tanwin|money|measure` }, // 2013-2014
  { name: 'year after its time', kind: 'year', before: 'since', number: 'modernYear', after: '!singular|tanwin|money|measure|percent|moneySign|counted' }, // منذ 2016
  { name: 'year after its season', kind: 'year', before: 'season', number: 'modernYear', after: '!singular|tanwin|money|measure' }, // صيف 2016
  { name: 'year of an era', kind: 'year', number: 'era', after: 'هـ|ميلادي|ميلادية|هجري|هجرية' }, // 1442 هـ
  { name: 'year with its letter', kind: 'year', number: 'yearLike', after: '~م' }, // 2020م
  { name: 'year before the era', kind: 'year', number: 'era', after: 'ق point ~م' }, // 300 ق.م
  // Ages
  { name: 'age after its word', kind: 'age', before: 'age ageGap|definite*5', number: 'lifetime', after: 'time' }, // عن عمر يناهز 36 عاما
  { name: 'age after its word, bare', kind: 'age', before: 'age ageGap*5', number: 'lifetime', after: '!noun' }, // سن الـ30
  { name: 'age before its word', kind: 'age', number: 'lifetime', after: 'time? من age' }, // في الـ36 من عمره
  { name: 'age of a person named', kind: 'age', before: 'born ageGap*3', number: 'lifetime', after: 'عام|سنة|سنوات|أعوام|ربيعا' }, // ابن الـ20 عاما
  { name: 'age in brackets', kind: 'age', before: 'bracket', number: 'lifetime', after: 'عام|سنة|سنوات|أعوام|عاما unbracket|comma|dash' }, // (79 عاما)
  { name: 'age between commas', kind: 'age', before: 'comma|dash', number: 'lifetime', after: 'عام|سنة|سنوات|أعوام|عاما comma|dash' }, // ، 45 عاما،
  { name: 'age under a limit', kind: 'age', before: 'دون|تحت|فوق', number: 'lifetime', after: 'عام|سنة|سنوات|أعوام|عاما' }, // تحت 23 سنة
  { name: 'age in springs', kind: 'age', number: 'lifetime', after: 'ربيعا' }, // 20 ربيعا
  // Names
  { name: 'part of a name by a hyphen', kind: 'name', before: '~word !clitic ~dash', number: 'digits' }, // كوفيد-19
  { name: 'name in Latin letters', kind: 'name', before: 'latin !moneySign dash?', number: 'digits !scaled', after: `!${COUNTABLE}` }, // iOS 7
  { name: 'name that goes on in Latin letters', kind: 'name', number: 'digits', after: '!measure|moneySign|times ~latin' }, // 7w
  { name: 'name of a make', kind: 'name', before: 'nameWord dash?', number: 'digits !scaled', after: `!${COUNTABLE}` }, // فرانس 24
  { name: 'square of a unit', kind: 'name', before: '~measure', number: 'twoOrThree' }, // كم2
  { name: 'group by its number', kind: 'name', before: 'مجموعة|قمة|لاءات|دول مجموعة?', number: 'definite words !scaled', after: `!${COUNTABLE}` }, // مجموعة السبع
  { name: 'sum in a name', kind: 'name', number: 'small', after: '~plus ~#' }, // 5+1
  { name: 'second of a sum in a name', kind: 'name', before: '~# ~plus', number: 'small' },
  { name: 'sum in a name, in words', kind: 'name', number: 'small', after: 'زائد #' },
  { name: 'second of a sum in words', kind: 'name', before: '# زائد', number: 'small' },
  { name: 'thousand and one nights', kind: 'name', number: 'bareScale', after: 'ليلة ليلة' },
  // References
  { name: 'no plain number', kind: 'reference', number: 'reference' }, // 192.168.1.1
  { name: 'leading zero', kind: 'reference', number: 'zeroLed' },
  { name: 'number by its word', kind: 'reference', before: 'رقم|المادة|القرار|المرسوم|القانون|المادتين|المادتان colon|hash?', number: 'any' }, // المادة 5
  { name: 'reference after its word', kind: 'reference', before: 'referenceWord colon|hash?', number: 'digits', after: `!${COUNTABLE}` },
  { name: 'number sign', kind: 'reference', before: '~hash', number: 'digits' },
  { name: 'part of an address', kind: 'reference', before: '~slash', number: 'digits' },
  { name: 'head of an address', kind: 'reference', number: 'digits !fraction', after: '~slash' },
  // Ordinals
  { name: 'hour in words', kind: 'time', before: 'الساعة', number: 'ordinal' }, // الساعة السابعة
  { name: 'hour in words with its part of the day', kind: 'time', number: 'ordinal', after: 'dayPart !weekday|امس|اليوم|يوم' }, // السابعة مساء
  { name: 'age as an ordinal', kind: 'age', number: 'ordinal', after: 'من age' }, // في الثامنة عشرة من عمره
  { name: 'age after its word, as an ordinal', kind: 'age', before: 'age', number: 'ordinal' }, // سن العاشرة
  { name: 'day as an ordinal', kind: 'date', number: 'ordinal', after: 'من شهر|الشهر|month|monthHead' }, // الخامس من يناير
  { name: 'month of two words', kind: 'date', before: 'monthHead', number: 'ordinal' }, // تشرين الثاني
  { name: 'day before yesterday', kind: 'nothing', before: 'أمس', number: 'ordinal' }, // أمس الأول
  { name: 'day before yesterday, from', kind: 'nothing', number: 'ordinal', after: 'من أمس' }, // أول من أمس
  { name: 'ordinal', kind: 'ordinal', number: 'ordinal' },
  { name: 'place in an order', kind: 'ordinal', before: 'placeWord', number: 'digits !scaled !signed !grouped', after: `!${COUNTABLE}` }, // الجولة 17
  { name: 'definite number after one thing', kind: 'ordinal', before: 'singularNoun', number: 'definite digits !scaled', after: `!noun` }, // الذكرى الـ20
  { name: 'definite tens after one thing', kind: 'ordinal', before: 'singularNoun', number: 'definite tens !scaled', after: `!time|${THING}` }, // المرحلة العشرين
  // Words that are no numbers here
  { name: 'half that is a name', kind: 'nothing', number: 'fraction', after: 'notHalf' }, // نصف النهائي
  { name: 'verb like a thousand', kind: 'nothing', number: 'bareScale', after: 'tanwin' }, // ألف كتابا
  // Last, because almost anything else is likelier
  { name: 'year by its shape', kind: 'year', before: '!approx', number: 'modernYear', after: `!tanwin|singular|${COUNTABLE}` },
];
