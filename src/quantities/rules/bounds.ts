import type { BoundRule } from './rule.ts';

/** Certainty, longest phrase first. A rule that skips words («تخطت الوفيات 7 آلاف») does not reach the highlight. */
export const BOUNDS: readonly BoundRule[] = [
  { name: 'no less than', bound: 'atLeast', before: 'ما? no fallShort عن|على' },
  { name: 'at least', bound: 'atLeast', before: 'على الأقل' },
  { name: 'at least, behind', bound: 'atLeast', after: 'noun? rateAdverb? على الأقل' },
  { name: 'at the least estimate', bound: 'atLeast', after: 'noun? على أقل تقدير' },
  { name: 'at least, farther behind', bound: 'atLeast', after: '.*4 على أقل تقدير !#' }, // 60 مترا مكعبا في الثانية على أقل تقدير
  { name: 'as a least', bound: 'atLeast', after: 'noun? rateAdverb? حد أدنى' },
  { name: 'as a least, before', bound: 'atLeast', before: 'حد أدنى', number: '!prepositionB' },
  { name: 'the least of which is', bound: 'atLeast', before: 'أدناه|أدناها' },
  { name: 'of a least amount', bound: 'atLeast', before: 'أدنى|دنيا قدره|قدرها' }, // بقيمة دنيا قدرها 900 مليون,
  { name: 'and upwards', bound: 'atLeast', after: 'noun? فما فوق|أكثر' },
  { name: 'and more', bound: 'atLeast', after: 'noun? فأكثر' },
  { name: 'and still more', bound: 'atLeast', after: 'noun? !الأكثر أكثر !من', unless: 'ratio' },
  { name: 'or more', bound: 'atLeast', after: 'noun? أو أكثر !من' },
  { name: 'or more, of some', bound: 'atLeast', after: 'أو أكثر <من <owner|ownedNoun' }, // عشرة آلاف أو أكثر من الدنانير
  { name: 'or beyond', bound: 'moreThan', after: 'noun? أو يزيدون|يزيد|تزيد قليلا?' },
  { name: 'no more than', bound: 'atMost', before: 'no exceed عن|على' },
  { name: 'not beyond', bound: 'atMost', before: 'no beyond' },
  { name: 'at most', bound: 'atMost', after: 'noun? rateAdverb? على الأكثر' },
  { name: 'at most, before', bound: 'atMost', before: 'على الأكثر' },
  { name: 'as a most', bound: 'atMost', after: 'noun? rateAdverb? حد أقصى' },
  { name: 'as a most, before', bound: 'atMost', before: 'حد|سقف أقصى', number: '!prepositionB' },
  { name: 'the most of which is', bound: 'atMost', before: 'أقصاه|أقصاها' },
  { name: 'of a most amount', bound: 'atMost', before: 'أقصى|قصوى قدره|قدرها' },
  { name: 'or less', bound: 'atMost', after: 'noun? أو أقل !من' },
  { name: 'or less, of some', bound: 'atMost', after: 'أو أقل <من <owner|ownedNoun' },
  { name: 'and less', bound: 'atMost', after: 'noun? فأقل' },
  { name: 'and downwards', bound: 'atMost', after: 'noun? فما دون|أقل|تحت' },
  { name: 'not allowed more', bound: 'atMost', before: '<no <allow <.*5 أكثر من' }, // لا يحق له اختيار أكثر من ثلاثة
  { name: 'all but a little', bound: 'lessThan', after: 'noun? إلا قليلا' },
  { name: 'more than', bound: 'moreThan', before: 'أكثر|أكتر|أزيد|أعلى|أكبر !definite من' },
  { name: 'exceeding', bound: 'moreThan', before: 'ما? exceed عن|على' },
  { name: 'beyond', bound: 'moreThan', before: 'ما? beyond' },
  { name: 'over', bound: 'moreThan', before: 'فوق', unless: 'count' },
  { name: 'over a threshold', bound: 'moreThan', before: 'فوق threshold' },
  { name: 'under a threshold', bound: 'lessThan', before: 'دون|تحت threshold' }, // تحت عتبة 10 بالمئة
  { name: 'over so many', bound: 'moreThan', before: 'ما? فوق', number: 'overTen' },
  { name: 'some over', bound: 'moreThan', before: 'نيف' },
  { name: 'a few over', bound: 'moreThan', before: 'few', number: 'tens conjunction' }, // بضعة وعشرون
  { name: 'and some', bound: 'moreThan', after: 'noun? نيف|نيفا' },
  { name: 'more sign', bound: 'moreThan', before: 'more' },
  { name: 'less than', bound: 'lessThan', before: 'أقل|أدنى !definite من' },
  { name: 'under', bound: 'lessThan', before: 'دون|تحت', unless: 'count' },
  { name: 'under so many', bound: 'lessThan', before: 'ما? دون', number: 'overTen' },
  { name: 'falling short', bound: 'lessThan', before: 'ما? fallShort عن' }, // ديون تقل عن 100 ألف
  { name: 'less sign', bound: 'lessThan', before: 'less' },
  { name: 'reaching', bound: 'upTo', before: 'ما arrive|وصل إلى' },
  { name: 'that reaches', bound: 'upTo', before: '<indefinite bareArrival إلى' },
  { name: 'may reach', bound: 'upTo', before: '<قد|ربما arrive إلى' }, // قد تصل إلى 500 ألف
  { name: 'up to', bound: 'upTo', before: 'حتى|لغاية|لحد' },
  { name: 'about', bound: 'about', before: 'نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|approxSign' },
  { name: 'near', bound: 'about', before: 'ما? near' },
  { name: 'coming near', bound: 'about', before: 'ما? comeNear من' },
  { name: 'turning around', bound: 'about', before: 'يدور|تدور حول' }, // يدور حول 6.7%
  { name: 'close to', bound: 'about', before: 'قرب', unless: 'count' }, // يتداول قرب 4,230 دولارا
  { name: 'in the bounds of', bound: 'about', before: 'في? حدود' },
  { name: 'about, behind', bound: 'about', after: 'noun? تقريبا' },
  { name: 'about, behind its noun and an adjective', bound: 'about', after: 'noun|definite noun|definite? تقريبا' }, // ضعف المتوسط العالمي تقريبا
  { name: 'about, behind its rate', bound: 'about', after: 'noun? rateAdverb تقريبا' }, // 1200 شخص يوميا تقريبا
  { name: 'or so', bound: 'about', after: 'noun? أو نحو ذلك' },
  { name: 'or about that', bound: 'about', after: 'noun? أو نحوها|نحوهم|نحوه' },
  { name: 'not beyond, with its subject', bound: 'atMost', before: 'no beyond .*6 !led', number: '!prepositionB' },
  { name: 'no more than, with its subject', bound: 'atMost', before: 'no exceed .*6 عن|على' },
  { name: 'no less than, with its subject', bound: 'atLeast', before: 'no fallShort .*6 عن' },
  { name: 'exceeding, with its subject', bound: 'moreThan', before: '!no|ما exceed .*6 عن|على', number: '!amounting', unless: 'ratio' },
  { name: 'beyond, with its subject', bound: 'moreThan', before: '!no beyond .*6 !led', number: '!amounting !prepositionB', unless: 'ratio' },
  { name: 'beyond a threshold, with its subject', bound: 'moreThan', before: '!no|ما beyond .*14 threshold' }, // تجاوز عدد الفارين من البلاد عتبة المليون
  { name: 'not beyond a threshold, with its subject', bound: 'atMost', before: 'no beyond .*14 threshold' },
  { name: 'near, with its subject', bound: 'about', before: '!no nearVerb .*6 !led', number: '!amounting !prepositionB', unless: 'ratio' }, // ناهزت القيمة الإجمالية 6,8 مليار
  { name: 'coming near, with its subject', bound: 'about', before: 'comeNear .*20 من' },
];
