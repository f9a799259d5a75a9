import type { Ellipsis } from './rule.ts';

/**
 * Where a number without a noun counts what a figure before it in the sentence counted: «17 اكتشافا، 15 منها بمجهود خاص».
 * Asked in order about numbers that no rule has given a unit.
 */
export const ELLIPSES: readonly Ellipsis[] = [
  { name: 'so many of those people', number: '!one', after: 'منهم|منهن|غيرهم|غيرهن|سواهم', counted: true }, // خمسة منهم
  { name: 'so many of those', number: '!one', after: 'منها|منهما|غيرها|سواها' }, // خمسة منها
  { name: 'of those people so many', before: 'منهم|منهن|بينهم|بينهن .*3 !casualty', number: '!one !dual', counted: true }, // أوقفت 30 منهم وبرأت اثنين
  { name: 'of those so many', before: 'منها|بينها .*3', number: '!one !dual' }, // ينال البطل منها 516 ألفا
  { name: 'instead of so many', before: 'بدلا|عوضا|مقارنة|مقابل من|عن|مع?', number: '!definite', percent: true }, // 320 دينارا بدلا من 280
  { name: 'against so many that changed', before: 'مقابل change', number: 'digits !definite', after: '!noun' }, // انخفاض 160 سهما مقابل ارتفاع 58
  { name: 'for or against', before: 'vote .*2', number: 'plain !definite !one !two', after: '!noun' }, // وعارضه 207
  { name: 'against what is usual', before: 'مقابل|مقارنة word*4 قدره|قدرها', number: '!definite', after: '!noun' }, // 412 ملم مقابل معدل قدره 363
  { name: 'what it may come to', before: '<قد reach إلى?', number: 'plain !definite', after: '!noun', timed: true }, // 272 يوما وقد تبلغ 300
  { name: 'bought or sold for so many', before: 'trade .*3', number: 'prepositionB !definite !dual', after: '!noun', money: true }, // نزلت لـ70 جنيها ونشتريها بـ85
  { name: 'what its price was', before: 'كان|كانت|جان|جانت', number: 'prepositionB !definite !dual', after: '!noun', money: true }, // صار بألفي دينار وكان بسبعمئة
  { name: 'what it is changed to', before: 'changeOfIt to', number: 'plain digits !definite', after: '!noun' }, // 14 رحلة وتعتزم رفعها إلى 21
  { name: 'what it was before', before: 'بعد|بعدما|عندما|فيما|حين|بينما أن? كان|كانت|كانوا', number: '!definite' }, // بعدما كان 120
  { name: 'from what it was', before: 'from', number: 'digits decimal !definite !scaled', after: '!noun|thing', percent: true }, // إلى 2.4 بالمئة من 2.9 في أغسطس
  { name: 'and so much of the next', number: 'conjunction digits decimal !scaled !definite', after: '!noun|thing', percent: true }, // 3.2 في المئة هذا العام و3.5 في المقبل
  { name: 'of its whole', before: '# noun من', number: 'digits !definite', after: '!noun' }, // فاز في 12 مباراة من 15
  { name: 'all of those', before: 'tally total .*6', number: '!definite', counted: true }, // انتشلت 11 جثة ليصل العدد الإجمالي إلى 58
  { name: 'of so many', before: 'من أصل|إجمالي|مجموع', number: '!definite' }, // 95 شاحنة من أصل 600
  { name: 'those that follow', before: 'follow .*4', number: 'prepositionB' }, // تليها القائمة بـ78
  { name: 'only so many of those', after: 'فقط', number: '!definite' }, // حمولتها 14 فقط
  { name: 'two of those', number: 'two nominative !definite' }, // احتفظ اثنان بصوتيهما
  { name: 'and of the others', before: 'andDefinite بين|من?', number: 'digits !definite', after: '!noun' }, // المؤيدين 312 صوتا والمعارضين 208
  { name: 'for the other', number: 'conjunction', parallel: true }, // 20 سنة للمرأة و25 للرجل
  { name: 'for the next', before: 'comma', parallel: true }, // 500 دينار للعزاب، 800 للمتزوجين
  { name: 'that of the next in order', before: '# على', number: 'digits !definite', after: '!noun' }, // والثانية على 33
  { name: 'so many with its preposition', number: 'digits prepositionB !definite', after: '!noun', alike: true }, // نابلس بـ195 اعتداء والخليل بـ112
  { name: 'balance of the same', before: 'balance .*4', number: '!definite' }, // رصيد منافسه عند 22
  { name: 'and so many harmed', before: 'casualty', number: 'plain !definite !one !dual', after: '!noun', people: true }, // مصرع 9 أشخاص وإصابة 14
  { name: 'and so many did', before: 'andDid', number: 'digits plain !definite !modernYear', after: 'comma|^|على|في|عن|إلى|دون|andDid', counted: true, done: true }, // 14 رحلة وألغت 9
  { name: 'from so many to so many', before: '# word !andMany rateAdverb? to', number: '!definite', after: '!noun' }, // من 35 ألف برميل يوميا إلى 50 ألفا
  { name: 'and for the other', number: 'conjunction scaled', after: '!noun' }, // 100 ألف جنيه للأسرة و25 ألفا لكل مصاب
  { name: 'that of the next in a list', before: 'comma word*2', number: 'digits !definite !conjunction !scaled', after: 'comma|^', counted: true }, // صلاح 12 هدفا، هالاند 11
  { name: 'and of the next place', before: 'andOne !casualty', number: 'digits !definite !conjunction', after: 'andOne|andDefinite|comma|^' }, // الرياض 46 درجة ومكة 44
  { name: 'led to as the one before', before: '!andMany على|إلى', number: 'plain digits !definite !modernYear', after: '!noun', led: true }, // على 12 متهما … وعلى 35
  { name: 'behind the same verb, with its subject', before: 'بينما|فيما|لكن|حين word word word*2', number: 'digits plain !definite !modernYear', after: '!noun', said: true }, // تقضي 900 ساعة بينما تقضي جارتها 700
  { name: 'behind the same verb', before: 'word !function|clitic', number: 'plain !definite !modernYear', after: '!noun', led: true }, // أبيع مئة كيلو … أبيع ثلاثين
];
