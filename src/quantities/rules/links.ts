import type { Link } from './rule.ts';

const UNITS = 'money|time|measure|counted';
/** Neighbouring numerals that make one; tried in order, left to right. */
export const LINKS: readonly Link[] = [
  { name: 'hour and minute', make: 'clock', left: 'digits hour', right: 'digits small', between: '~colon' },
  { name: 'minutes and hundredths', make: 'clock', left: 'digits small', right: 'digits decimal', between: '~colon' },
  { name: 'date with slashes', make: 'date', left: 'digits', right: 'digits', between: '~slash', then: '~slash' },
  { name: 'date with dashes', make: 'date', left: 'day digits', right: 'day digits', between: '~dash', then: '~dash' },
  { name: 'date with dashes, year first', make: 'date', left: 'modernYear', right: 'day digits', between: '~dash', then: '~dash' },
  { name: 'row of numbers', make: 'reference', left: 'digits', right: 'digits', between: '~dash', then: '~dash' },
  { name: 'score in brackets by a slash', make: 'score', before: 'sport .*24 bracket', left: 'goals', right: 'goals', between: '~slash', after: 'unbracket' }, // يفوز على إنبي (3/1)
  { name: 'day and month in digits', make: 'date', left: 'day digits', right: 'month12 digits', between: '~slash' },
  { name: 'sides of a thing', make: 'apart', left: 'plain digits', right: 'plain digits', between: 'by', after: 'by? #? measure' }, // 3×4 أمتار
  { name: 'score after the play', make: 'score', before: 'sport .*24', left: 'goals', right: 'goals', between: 'dash|by', after: `!${UNITS}|month` },
  { name: 'score before the play', make: 'score', left: 'goals', right: 'goals', between: '~dash|by', after: '.*5 sport' },
  { name: 'score to nothing', make: 'score', left: 'small', right: 'nil', between: 'dash|by' },
  { name: 'score from nothing', make: 'score', left: 'nil', right: 'small', between: 'dash|by', after: '!thing' },
  { name: 'score of equals', make: 'score', left: 'goals', right: 'goals', between: '~dash', equal: true },
  { name: 'votes against votes', make: 'score', before: 'divided .*4', left: 'goals', right: 'goals', between: '~dash' }, // انقسم 9-3
  { name: 'heat of a day and its night', make: 'range', before: 'heat .*24', left: 'goals', right: 'goals', between: '~dash', falling: true }, // الحرارة: أبها 28-15، جدة 37-29
  { name: 'score that falls, of a court', make: 'score', before: '!nameWord|placeWord|referenceWord|رقم|قانون|قرار|مرسوم|yearWord|month|latin|ساعة|close', left: 'goals', right: 'goals overTwelve', between: '~dash', after: `!${UNITS}|percent|month|noun|open`, falling: true }, // غينيا (31-22)
  { name: 'score that falls', make: 'score', before: '!nameWord|placeWord|referenceWord|رقم|قانون|قرار|مرسوم|yearWord|month|latin|ساعة|close', left: 'goals overMonth', right: 'goals', between: '~dash', after: `!${UNITS}|percent|month|noun|open`, falling: true }, // لتجاوز الخصم 102-97
  { name: 'score that falls in brackets', make: 'score', before: '!nameWord|placeWord|referenceWord|رقم|قانون|قرار|مرسوم|yearWord|month|weekday|يوم|تاريخ|latin bracket', left: 'goals small', right: 'goals small', between: '~dash', after: 'unbracket', falling: true }, // يطيح بضيفه (3-2)
  { name: 'score between its sides', make: 'score', before: 'side', left: 'goals small', right: 'goals small', between: 'dash', after: 'side' }, // النصر 4 - 1 الاتفاق
  { name: 'goals against goals', make: 'score', left: 'small', right: 'small', between: 'هدف|أهداف? مقابل' },
  { name: 'goals for goals', make: 'score', left: 'dual ofGoal', right: 'small prepositionL', between: '' },
  { name: 'goals in one word for goals', make: 'score', left: 'inGoals', right: 'small prepositionL', between: '' }, // بثلاثية لواحد
  { name: 'goals for nothing', make: 'score', left: 'small', right: 'small prepositionL', between: 'هدف|أهداف', after: '!noun' },
  { name: 'change', make: 'apart', before: 'change .*8 من', between: `${UNITS}|percent? to` },
  { name: 'between and', make: 'range', before: 'بين', right: 'conjunction', between: '' },
  { name: 'between and, apart', make: 'range', before: 'بين', between: 'and' },
  { name: 'between to', make: 'range', before: 'بين', between: 'to' }, // ما بين 150 إلى 170
  { name: 'from to', make: 'range', before: 'من', between: 'to' },
  { name: 'from for to', make: 'range', before: 'من', right: 'prepositionL', between: '' },
  { name: 'one to other', make: 'range', near: true, before: '!nameWord|placeWord|referenceWord|عيار|yearWord|month|ordinal', left: 'plain !weekdayWord !definiteWords', right: 'plain', between: 'to' },
  { name: 'one of them to other', make: 'range', near: true, left: 'plain definiteWords !weekdayWord', right: 'plain definite', between: 'to' }, // الخمس إلى العشر, but not السدود الأربعة إلى 92 مليونا
  { name: 'one dash other', make: 'range', left: 'digits', right: 'digits', between: '~dash' },
  { name: 'one dash other, turned round', make: 'range', left: 'digits small', right: 'digits small', between: '~dash', after: 'thing|percent', falling: true }, // 10-5 دقائق
  { name: 'one spaced dash other', make: 'range', left: 'digits', right: 'digits', between: 'dash' },
  { name: 'one or other', make: 'range', left: 'plain', right: 'plain', between: 'or' },
  { name: 'some among', make: 'ratio', left: 'plain !definite', right: 'plain', between: 'من بين|أصل|كل|إجمالي' },
  { name: 'two of each so many', make: 'ratio', left: 'dual !definite', right: 'plain', between: 'من كل' }, // طفلان من كل خمسة
  { name: 'some of so many', make: 'ratio', left: 'small digits', right: 'wholeOfShare', between: 'من', after: 'noun' },
  { name: 'mark of its whole', make: 'ratio', left: 'digits decimal', right: 'wholeOfMark', between: 'من', after: '!thing|noun' }, // 17.82 من 20
  { name: 'mark told as one', make: 'ratio', before: '<mark <word*2', left: 'small digits', right: 'wholeOfMark', between: 'من', after: '!thing|noun' }, // بمعدل 17 من 20
  { name: 'some for each', make: 'ratio', left: 'plain !one', right: 'plain', between: 'لكل' },
];
