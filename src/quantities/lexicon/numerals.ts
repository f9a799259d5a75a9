import { coded, numeral, words } from './row.ts';
import type { Row } from './row.ts';

const HUNDRED = 'مئة مائة ماية مأة';
/** «مية» alone is a name as well: a hundred only behind its unit. */
const HUNDRED_TAIL = 'مية';
/** «خمسميت جنيه», before what is counted. */
const SPOKEN_TAIL = 'ميت';
/** 300 to 900 in one word: the unit without its ending, every spelling of the hundred. */
const hundreds = (value: number, ...stems: string[]): Row =>
  numeral('hundreds', value, stems.flatMap((stem) => `${HUNDRED} ${HUNDRED_TAIL} ${SPOKEN_TAIL}`.split(' ').map((hundred) => stem + hundred)).join(' '));
const fusedTeen = (value: number, stems: string): Row =>
  numeral('teen', value, stems.split(' ').flatMap((stem) => [`${stem}عشر`, `${stem}عشرة`]).join(' '));

/** «خمستاشر», «خمسطعش», «خمسطاش»: the teens as they are spoken in Egypt, in the East and in the Maghreb, and as quotes write them. */
const spokenTeen = (value: number, ...stems: string[]): Row =>
  numeral('teen', value, stems.flatMap((stem) => [`${stem}اشر`, `${stem}عش`, `${stem}عشر`, `${stem}اش`]).join(' '));

/** Number words. The first digit of a class name says nothing; the roles are those of `numeral.ts`. */
export const NUMERALS: readonly Row[] = [
  numeral('zero', 0, 'صفر صفرا'),
  numeral('one', 1, 'واحد واحدة واحدا'),
  numeral('oneOf', 1, 'أحد إحدى'), // a number only in 11, 21, 31…
  numeral('two', 2, 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين إتنين إثنتين'),
  numeral('twoOf', 2, 'اثنا اثني اثنتا اثنتي إتنا إتني'), // before عشر, as a construct
  numeral('unit', 3, 'ثلاثة ثلاث ثلاثا تلاتة تلات'),
  numeral('unit', 4, 'أربعة أربع أربعا'),
  numeral('unit', 5, 'خمسة خمس خمسا'),
  numeral('unit', 6, 'ستة ست ستا'),
  numeral('unit', 7, 'سبعة سبع سبعا'),
  numeral('unit', 8, 'ثمانية ثماني ثمان ثمانيا ثمنية تمانية تمنية'),
  numeral('spokenUnit', 8, 'تمن'), // a price as well: see compose.ts
  numeral('unit', 9, 'تسعة تسع تسعا'),
  numeral('ten', 10, 'عشرة عشر عشرا'),
  fusedTeen(11, 'أحد إحدى حدا'),
  fusedTeen(12, 'اثنا اثني اثنتا اثنتي'),
  fusedTeen(13, 'ثلاثة ثلاث'),
  fusedTeen(14, 'أربعة أربع'),
  fusedTeen(15, 'خمسة خمس'),
  fusedTeen(16, 'ستة ست'),
  fusedTeen(17, 'سبعة سبع'),
  fusedTeen(18, 'ثمانية ثماني ثمان'),
  fusedTeen(19, 'تسعة تسع'),
  numeral('teen', 11, 'حداشر حداعش حدعش احدعش'),
  numeral('teen', 12, 'اتناشر اتنعش اثنعش اثناعش اطنعش اطناعش طنعش تناعش'),
  spokenTeen(13, 'تلت', 'تلط', 'ثلط', 'ثلثط'),
  spokenTeen(14, 'أربعت', 'أربعط', 'ربعط', 'ربعت'),
  spokenTeen(15, 'خمست', 'خمسط'),
  numeral('teen', 16, 'ستاشر ستعش سطعش سطاش ستطعش ستطاش'),
  spokenTeen(17, 'سبعت', 'سبعط'),
  spokenTeen(18, 'تمنت', 'تمنط', 'ثمنط', 'ثمنت'),
  spokenTeen(19, 'تسعت', 'تسعط'),
  numeral('tens', 30, 'تلاتين'),
  numeral('tens', 80, 'تمانين'),
  numeral('tens', 20, 'عشرون عشرين'),
  numeral('tens', 30, 'ثلاثون ثلاثين'),
  numeral('tens', 40, 'أربعون أربعين'),
  numeral('tens', 50, 'خمسون خمسين'),
  numeral('tens', 60, 'ستون ستين'),
  numeral('tens', 70, 'سبعون سبعين'),
  numeral('tens', 80, 'ثمانون ثمانين'),
  numeral('tens', 90, 'تسعون تسعين'),
  numeral('hundred', 100, HUNDRED),
  numeral('hundredTail', 100, `${HUNDRED} ${HUNDRED_TAIL}`),
  numeral('spokenHundred', 100, 'مية ميت'), // water and a dead man as well: see compose.ts
  numeral('hundreds', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان ميتين مايتان مايتين مايتا مايتي مأتان مأتين'),
  hundreds(300, 'ثلاث', 'ثلاثة', 'تلت', 'تلات', 'ثلث'),
  hundreds(400, 'أربع', 'أربعة', 'ربع'),
  hundreds(500, 'خمس', 'خمسة'),
  hundreds(600, 'ست', 'ستة'),
  hundreds(700, 'سبع', 'سبعة'),
  hundreds(800, 'ثمان', 'ثماني', 'ثمانية', 'ثمن', 'تمن', 'تمان'),
  hundreds(900, 'تسع', 'تسعة'),
  numeral('scale', 1e3, 'ألف ألفا'),
  numeral('scale', 1e6, 'مليون مليونا'),
  numeral('scale', 1e9, 'مليار مليارا بليون بليونا ملياردا'),
  numeral('scale', 1e12, 'تريليون تريليونا ترليون ترليونا تريليونات ترليونات'),
  numeral('dozen', 12, 'دزينة دستة دزينات دستات'),
  numeral('scales', 1e3, 'آلاف ألوف اَلاف ءالاف تلاف'), // «سبع تلاف» is spoken
  numeral('scales', 1e6, 'ملايين'),
  numeral('scales', 1e9, 'مليارات بلايين ملايير'),
  numeral('scaleTwo', 2e3, 'ألفان ألفين ألفي'),
  numeral('scaleTwo', 2e6, 'مليونان مليونين مليوني'),
  numeral('scaleTwo', 2e9, 'ملياران مليارين ملياري بليونان بليونين'),
  numeral('scaleTwo', 2e12, 'تريليونان تريليونين تريليوني ترليونين'),
  // «ألفا مشجع» is 2000, «ألفًا» is 1000: see compose.ts
  numeral('scaleConstruct', 2e3, 'ألفا'),
  numeral('scaleConstruct', 2e6, 'مليونا'),
  numeral('scaleConstruct', 2e9, 'مليارا بليونا'),
  numeral('scaleConstruct', 2e12, 'تريليونا ترليونا'),
  numeral('dozenTwo', 24, 'دزينتان دزينتين'),
];

const SUFFIXES = ['هم', 'ها', 'ه', 'هن', 'نا', 'هما', 'كم'];
const owned = (forms: string): string => forms.split(' ').flatMap((form) => SUFFIXES.map((suffix) => form + suffix)).join(' ');

/** Fractions; `looseFraction` also means something else (خمس is 5, ثمن is price) and needs a definite noun after it. */
export const FRACTIONS: readonly Row[] = [
  numeral('fraction', 1 / 2, 'نصف نصفا'),
  numeral('spokenHalf', 1 / 2, 'نص'), // a text as well: see fractions.ts
  words('halved', 'ساعة دقيقة شهر كيلو متر لتر ليتر طن جنيه ليرة دينار درجة'), // what people say half of in one breath
  numeral('fraction', 1 / 3, 'ثلث ثلثا'), // «ثلثا السكان» is two thirds: see fractionTwo
  numeral('fraction', 1 / 4, 'ربع ربعا'),
  numeral('fraction', 1 / 6, 'سدس'),
  numeral('fractionTwo', 2 / 3, 'ثلثان ثلثين ثلثي ثلثا'),
  numeral('looseFraction', 1 / 5, 'خمس'),
  numeral('looseFraction', 1 / 7, 'سبع'),
  numeral('looseFraction', 1 / 9, 'تسع'),
  numeral('looseFraction', 1 / 10, 'عشر'),
  // with its «u» written: «خُمس أرضه»
  numeral('roundedFraction', 1 / 5, 'خمس'),
  numeral('roundedFraction', 1 / 7, 'سبع'),
  numeral('roundedFraction', 1 / 8, 'ثمن'),
  numeral('roundedFraction', 1 / 9, 'تسع'),
  numeral('roundedFraction', 1 / 10, 'عشر'),
  numeral('ownedFraction', 1 / 2, owned('نصف')),
  numeral('ownedFraction', 1 / 3, owned('ثلث')),
  numeral('ownedFraction', 1 / 4, owned('ربع')),
  numeral('ownedFraction', 2 / 3, owned('ثلثا ثلثي')),
  numeral('ownedFraction', 2 / 5, owned('خمسا')),
  numeral('ownedFraction', 1 / 5, 'خمسهم خمسها خمسهن خمسنا'),
  numeral('ownedFraction', 1 / 6, owned('سدس')),
  ...['أثلاث', 'أرباع', 'أخماس', 'أسداس', 'أسباع', 'أثمان', 'أتساع', 'أعشار'].map((forms, index) => numeral('ownedParts', 1 / (index + 3), owned(forms))), // ثلاثة أرباعهم
  numeral('parts', 1 / 3, 'أثلاث'),
  numeral('parts', 1 / 4, 'أرباع'),
  numeral('parts', 1 / 5, 'أخماس'),
  numeral('parts', 1 / 6, 'أسداس'),
  numeral('parts', 1 / 7, 'أسباع'),
  numeral('parts', 1 / 8, 'أثمان'),
  numeral('parts', 1 / 9, 'أتساع'),
  numeral('parts', 1 / 10, 'أعشار'),
  numeral('fractionSign', 1 / 2, '½'),
  numeral('fractionSign', 1 / 4, '¼'),
  numeral('fractionSign', 3 / 4, '¾'),
  numeral('fractionSign', 1 / 3, '⅓'),
  numeral('fractionSign', 2 / 3, '⅔'),
  numeral('fractionSign', 1 / 5, '⅕'),
  numeral('fractionSign', 1 / 8, '⅛'),
  numeral('times', 1, 'أضعاف أمثال أضعافه أضعافها أمثاله أمثالها'),
  numeral('double', 2, 'ضعف ضعفا مثلي'), // also weakness
  numeral('twice', 2, 'ضعفين ضعفي ضعفان'),
  words('decimalWord', 'فاصل فاصلة'),
  words('except', 'إلا'),
];

/** Words that name an order of magnitude and no number. */
export const MAGNITUDES: readonly Row[] = [
  coded('vague', 'tens', 'عشرات'),
  coded('vague', 'hundreds', 'مئات مائات مئين'),
  coded('vagueScale', 'thousands', 'آلاف ألوف'),
  coded('vagueScale', 'millions', 'ملايين'),
  coded('vagueScale', 'billions', 'مليارات بلايين ملايير'),
  coded('few', 'few', 'بضع بضعة بضعا'),
];

/** Ordinals: never a figure by themselves. */
export const ORDINALS: readonly Row[] = [
  numeral('ordinal', 1, 'أول أولى أولا أوائل'),
  numeral('ordinal', 2, 'ثاني ثانية ثان ثانيا'),
  numeral('ordinal', 3, 'ثالث ثالثة ثالثا'),
  numeral('ordinal', 4, 'رابع رابعة رابعا'),
  numeral('ordinal', 5, 'خامس خامسة خامسا'),
  numeral('ordinal', 6, 'سادس سادسة سادسا'),
  numeral('ordinal', 7, 'سابع سابعة سابعا'),
  numeral('ordinal', 8, 'ثامن ثامنة ثامنا'),
  numeral('ordinal', 9, 'تاسع تاسعة تاسعا'),
  numeral('ordinal', 10, 'عاشر عاشرة عاشرا'),
  numeral('ordinalUnit', 1, 'حادي حادية'),
  numeral('decade', 20, 'عشرينيات عشرينات'),
  numeral('decade', 30, 'ثلاثينيات ثلاثينات'),
  numeral('decade', 40, 'أربعينيات أربعينات'),
  numeral('decade', 50, 'خمسينيات خمسينات'),
  numeral('decade', 60, 'ستينيات ستينات'),
  numeral('decade', 70, 'سبعينيات سبعينات'),
  numeral('decade', 80, 'ثمانينيات ثمانينات'),
  numeral('decade', 90, 'تسعينيات تسعينات'),
];
