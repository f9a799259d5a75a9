import type { Joint } from './rule.ts';

/** Two figures of one unit that make a range, or a change that is two; tried in order. */
export const JOINTS: readonly Joint[] = [
  { name: 'figures of a range between', make: 'range', before: 'بين', right: 'conjunction', between: '', bareLeft: true }, // بين 5 في المئة و7 في المئة
  { name: 'figures of a range between, apart', make: 'range', before: 'بين', between: 'and', bareLeft: true }, // بين 5% و 7%
  { name: 'figures of a range between, each for one', make: 'range', before: 'بين', right: 'conjunction', between: 'في? definite' }, // بين 350 درهما للساعة و400 درهم
  { name: 'figures of a range between, to', make: 'range', before: 'بين', between: 'to', bareLeft: true }, // بين 50 كلغ إلى 60 كلغ
  { name: 'figures of a change', make: 'apart', before: 'change .*8 من', between: 'to' }, // ارتفع من 5% إلى 7%
  { name: 'figures of the next change', make: 'apart', before: 'change .*12 to # word? comma? .*5 من', between: 'to' }, // من 5% إلى 7%، وفي الشمال من 4% إلى 6%
  { name: 'figures of a change, by and to', make: 'apart', before: 'change|gain .*4', between: 'to' }, // ارتفع 3 دولارات إلى 75 دولارا
  { name: 'figures of a range from', make: 'range', before: 'من', between: 'to', bareLeft: true }, // من متر إلى مترين
  { name: 'figures of a range from, for', make: 'range', before: 'من', right: 'prepositionL', between: '', bareLeft: true }, // من 5 دولارات لـ7 دولارات
  { name: 'figures of a range to', make: 'range', near: true, before: '!nameWord|placeWord', between: 'to' }, // 5% إلى 7%
  { name: 'figures of a range by a dash', make: 'range', near: true, between: 'dash' }, // 5%-7%
  { name: 'figures of a range by or', make: 'range', near: true, between: 'or' }, // خمسة أيام أو ستة أيام
];
