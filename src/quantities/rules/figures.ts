import type { Rule } from './rule.ts';

/** Figures of a story, most telling first; what no rule takes is a bare number. */
export const FIGURES: readonly Rule[] = [
  { name: 'score', kind: 'score', number: 'score' }, // 2-1
  { name: 'goals to nothing', kind: 'score', number: 'small !fraction !vague', after: 'هدف|أهداف? نظيف|نظيفين|نظيفة|نظيفتين|بيضاء', other: 0, whole: true }, // بثلاثة أهداف نظيفة
  { name: 'goals without answer', kind: 'score', number: 'small !fraction !vague', after: 'هدف|أهداف? دون|بدون|بلا رد|مقابل', other: 0, whole: true }, // بهدفين دون رد
  { name: 'goals to none', kind: 'score', number: 'small !fraction !vague', after: 'هدف|أهداف? مقابل لا شيء', other: 0, whole: true },
  { name: 'goals to the same', kind: 'score', number: 'small !fraction !vague', after: 'هدف|أهداف? لمثله|لمثلها|لمثلهما', other: 'same', whole: true }, // بهدف لمثله
  { name: 'goals to each', kind: 'score', number: 'small !fraction !vague', after: 'هدف|أهداف? لكل فريق|منهما|منهم|جانب|طرف', other: 'same', whole: true }, // بهدفين لكل منهما
  { name: 'goals to one', kind: 'score', number: 'small !fraction !vague', after: 'هدف|أهداف? مقابل هدف', other: 1, whole: true }, // ثلاثة أهداف مقابل هدف
  { name: 'goals for one', kind: 'score', number: 'small !fraction !vague', after: 'هدف|أهداف? لهدف', other: 1, whole: true }, // هدفين لهدف
  { name: 'goals between them', kind: 'count', before: 'فارق .*3', number: 'dual ofGoal' }, // قلص الفارق إلى هدفين
  { name: 'talks of three', kind: 'nothing', number: 'inGoals' }, // مفاوضات ثلاثية بلا نتيجة
  { name: 'two goals', kind: 'number', number: 'dual ofGoal' }, // سجل هدفين
  { name: 'per mille', kind: 'percent', number: '!definite', after: '=perMille', tenths: true }, // 35‰ is 3.5 %
  { name: 'per mille in words', kind: 'percent', number: '!definite', after: '=في +thousandth', tenths: true }, // 3 في الألف
  { name: 'per mille in one word', kind: 'percent', number: '!definite', after: '=بالألف', tenths: true }, // 3 بالألف
  { name: 'percent', kind: 'percent', after: '=percent' }, // 5%
  { name: 'percent before', kind: 'percent', before: '~=percent', number: 'digits' }, // %5
  { name: 'percent in words', kind: 'percent', after: '=في +hundred' }, // تسعين في المئة
  { name: 'percent as it is spoken', kind: 'percent', before: '!casualty', after: '=في +المية' }, // 30 في المية
  { name: 'percent in one word', kind: 'percent', after: '=byHundred' }, // 90 بالمائة
  { name: 'percentage points', kind: 'percent', after: '=نقطة|نقاط +مئوية' },
  { name: 'a point and a part', kind: 'percent', number: 'dual halved ofPoint', after: '=مئوية' }, // نقطة ونصف مئوية
  { name: 'two percentage points', kind: 'percent', number: 'dual !ofMeasure', after: '=مئويتين|مئويتان|مئوية' }, // نقطتين مئويتين
  { name: 'basis points', kind: 'measure', after: '=نقطة|نقاط +أساس' }, // a hundredth each: never 75 %
  { name: 'two basis points', kind: 'measure', number: 'dual', after: '=أساس' }, // نقطتي أساس
  { name: 'base of a rate', kind: 'number', before: '# word لكل', number: 'plain', after: '=noun?' }, // 45 حالة لكل 100 ألف نسمة
  { name: 'ratio', kind: 'ratio', number: 'ratio', after: '=noun' }, // ثلاثة من كل ثمانية أطفال
  { name: 'ratio by itself', kind: 'ratio', number: 'ratio' },
  { name: 'one of so many', kind: 'ratio', before: '=noun من كل', number: 'plain', invert: true }, // شخص من كل أربعة
  { name: 'multiple of that', kind: 'ratio', number: 'multiple', after: 'demonstrative? =owner', apart: true }, // ضعفي هذه الكمية
  { name: 'multiple', kind: 'ratio', number: 'multiple' }, // ثلاثة أضعاف
  { name: 'so many times over', kind: 'ratio', before: 'multiply .*3', number: 'plain !one', after: '=مرة|مرات' }, // تضاعفت أربع مرات
  { name: 'so many times as', kind: 'ratio', number: 'plain !one', after: '=مرة|مرات أكبر|أكثر|أعلى|أقل|أسرع|أغلى|أضعف|أقوى|أطول|أثقل' },
  { name: 'as by so many times', kind: 'ratio', before: 'أكبر|أكثر|أعلى|أقل|أسرع|أغلى|أضعف|أقوى|أطول|أثقل tanwin?', number: 'plain !one', after: '=مرة|مرات' }, // أكثر تواترا بخمس مرات
  { name: 'so many times and a part', kind: 'ratio', number: 'plain decimal', after: '=مرة' }, // 1.7 مرة
  { name: 'twice over', kind: 'ratio', before: 'multiply .*3', number: 'dual ofTimes' }, // تضاعف مرتين
  { name: 'two contracts', kind: 'count', before: 'sign .*3', number: 'dual ofContract' }, // وقعت الشركتان عقدين
  { name: 'contracts', kind: 'count', before: 'sign .*2', number: 'plain', after: '=عقد|عقود' }, // توقيع خمسة عقود
  { name: 'club that is no coin', kind: 'number', after: 'ريال مدريد|سوسيداد|بيتيس|مايوركا|سرقسطة|سالت' }, // ليفربول 2 ريال مدريد 0
  { name: 'rate to buy or sell', kind: 'money', number: 'plain digits decimal', after: 'شراء|بيع' }, // 49.60 للشراء
  { name: 'money', kind: 'money', after: '=money +nation?' }, // 5 دنانير كويتية
  { name: 'money of some', kind: 'money', after: 'من =money +nation?' }, // ملايين من الدولارات
  { name: 'money by a sign', kind: 'money', after: '=moneySign !hash' }, // 5$
  { name: 'money in letters', kind: 'money', after: '=moneyInitial +point +ك|س|م|ل|إ|ق|ع|ب|ت|ج|أ|ي +point?' }, // 5 د.ك.
  { name: 'money after its sign', kind: 'money', before: '=moneyCountry? =moneySign' }, // $5, US$5
  { name: 'rate of exchange, for', kind: 'money', number: 'plain digits', after: 'forMoney' }, // من 15 إلى 47 للدولار
  { name: 'rate of exchange', kind: 'money', number: 'plain digits', after: 'مقابل =money', apart: true }, // 30.95 مقابل الدولار
  { name: 'parts of a second', kind: 'duration', after: '=جزء|جزءا|أجزاء +من +hundred|scale? +من? +الثانية' }, // بفارق 12 جزءا من المئة من الثانية
  { name: 'barrels a day by their letters', kind: 'measure', after: '=ب +~slash +~ي|يوم' }, // 9.8 مليون ب/ي
  { name: 'candles of light', kind: 'measure', before: 'light .*5', after: '=شمعة' }, // سطوع يصل إلى 4500 شمعة
  { name: 'measure in two words', kind: 'measure', after: '=measureHead +measure +measureAdjective?' }, // 5 كيلو متر
  { name: 'years of light', kind: 'measure', after: '=سنة|سنوات|سنين +ضوئية' }, // 49 سنة ضوئية
  { name: 'watches', kind: 'count', after: '=ساعة|ساعات ثمينة|فاخرة|يد|يدوية|ذهبية|ماسية|حائط|ذكية|مرصعة|سويسرية' }, // ست ساعات ثمينة
  { name: 'contracts in great number', kind: 'count', number: 'plain hundreds', after: '=عقد|عقدا|عقود' }, // 347 عقد زواج
  { name: 'nights spent', kind: 'count', number: 'plain scaled', after: '=ليلة' }, // 19 مليون ليلة
  { name: 'part of a second', kind: 'duration', number: 'digits decimal', after: 'من =الثانية' }, // بفارق 0,4 من الثانية
  { name: 'duration', kind: 'duration', after: '=time !yearToken' },
  { name: 'duration from some', kind: 'duration', number: 'vague', after: 'من =time' },
  { name: 'duration after its construct', kind: 'duration', before: '=manySpans definite', number: 'definite words' }, // سنوات الجفاف السبع
  { name: 'duration after its noun', kind: 'duration', before: '=manyTime', number: 'definite' }, // السنوات الخمس
  { name: 'measure after its noun', kind: 'measure', before: '=manyMeasure', number: 'definite' }, // الأمتار العشرين
  { name: 'share of an extent', kind: 'ratio', number: 'fraction !definite', after: '=extent owner|noun' }, // نصف طول الملعب
  { name: 'measure by another', kind: 'measure', after: '=measure +~power? +~slash +~perUnit' }, // 80 كلم/سا
  { name: 'measure', kind: 'measure', after: '=measure +~power? +measureAdjective?' },
  { name: 'parts by the million', kind: 'measure', after: '=جزء|أجزاء +بالمليون|بالمليار|بالألف' }, // 12 ألف جزء بالمليون
  { name: 'parts in the million', kind: 'measure', after: '=جزء|أجزاء +في|لكل +scale' },
  { name: 'measure from some', kind: 'measure', number: 'vague', after: 'من =measure' },
  { name: 'degrees by their scale', kind: 'measure', number: 'plain', after: '=مئوية|فهرنهايت|سلزيوس' }, // 50 مئوية
  { name: 'degrees below zero', kind: 'measure', number: 'small', after: 'تحت الصفر' }, // 2 تحت الصفر
  { name: 'strength of a quake', kind: 'measure', before: 'strength approx?', number: 'plain digits !definite ofRichter', after: '!noun' }, // أقواها بقوة 4.1
  { name: 'money by its noun', kind: 'money', before: 'moneyNoun approx?', number: 'scaled !definite', after: '!thing|noun' }, // قروضا بنحو 18 مليارا
  { name: 'money by the extent of its noun', kind: 'money', before: 'moneyNoun word? قدره|قدرها|قيمته|قيمتها approx?', number: 'scaled !definite', after: '!counted|noun' }, // ربحا صافيا قدره 120 مليونا
  { name: 'money by its word', kind: 'money', before: 'مبلغ', number: 'scaled', after: '!counted' }, // مبلغ أربعة ملايين
  { name: 'dual of time', kind: 'duration', number: 'dual ofTime' }, // عامين
  { name: 'dual of money', kind: 'money', number: 'dual ofMoney' }, // دولارين
  { name: 'dual of a measure', kind: 'measure', number: 'dual ofMeasure', after: '=مئويتين|مئويتان|مئوية|مربعين|مربعان|مكعبين|مكعبان?' }, // مترين, درجتين مئويتين
  { name: 'once and a half', kind: 'ratio', number: 'dual halved ofOnce' }, // بنحو مرة ونصف
  { name: 'dual to so many', kind: 'count', number: 'dual range', after: '=noun' }, // من رحلتين إلى خمس رحلات
  { name: 'dual', kind: 'count', number: 'dual' }, // قتيلين
  { name: 'dual with its number', kind: 'count', number: 'two !definite', before: '=dualShape' }, // صحفيين اثنين
  { name: 'one of its unit', kind: 'count', before: '=نقطة|هدف|قتيل|جريح|إصابة|وفاة|شهيد', number: 'one !definite' }, // نقطة واحدة
  { name: 'one of its time', kind: 'duration', before: '=time !ليلة', number: 'one !definite' }, // في يوم واحد
  { name: 'only one', kind: 'count', before: 'سوى|إلا على|من|في? =noun', number: 'one !definite' }, // سوى جثمان واحد
  { name: 'one or two of its noun', kind: 'count', before: '=indefinite', number: 'range words small', after: '!noun' }, // وجبة واحدة أو اثنتين
  { name: 'one only', kind: 'count', before: '=indefinite', number: 'one !definite', after: 'فقط' },
  { name: 'one at least', kind: 'count', before: '=indefinite', number: 'one !definite', after: 'على الأقل|الأكثر' }, // مدرسة واحدة على الأقل
  { name: 'one that was harmed', kind: 'count', before: 'casualty|vote =noun !dualShape', number: 'one !definite' }, // قتل شخص واحد
  { name: 'one that a thing consists of', kind: 'count', before: 'يتكون|تتكون|يتألف|تتألف|مكون|مكونة|مؤلف|مؤلفة word*3 من =noun', number: 'one !definite' }, // يتألف من غرفة واحدة
  { name: 'one before others', kind: 'count', before: '=noun !unity', number: 'one !definite', after: '#' }, // وزيرا واحدا وخمسة خبراء
  { name: 'one behind others', kind: 'count', before: '# word*2 =andOne !unity', number: 'one !definite' }, // ثلاث نساء ورجل واحد
  { name: 'one of its money', kind: 'money', before: '=money', number: 'one !definite' },
  { name: 'one of its measure', kind: 'measure', before: '=measure +measureAdjective?', number: 'one !definite' },
  { name: 'share of them', kind: 'ratio', number: 'owned' }, // نصفهم
  { name: 'share of a whole', kind: 'ratio', number: 'fraction !definite', after: '=owner' }, // نصف السكان
  { name: 'share of that', kind: 'ratio', number: 'fraction !definite', after: 'demonstrative =owner', apart: true }, // ثلثي هذه الأسهم
  { name: 'share of what was said', kind: 'ratio', number: 'fraction !definite', after: 'ذلك|هذا' }, // أقل من ثلث ذلك
  { name: 'share of some', kind: 'ratio', number: 'fraction !definite', after: '=noun' }, // ربع مساحة الملعب
  { name: 'share of what', kind: 'ratio', number: 'fraction !definite', after: 'ما|مما' }, // تسعة أعشار ما يعرض
  { name: 'share from some', kind: 'ratio', number: 'fraction', after: 'من =definite|noun' },
  { name: 'share by itself', kind: 'ratio', number: 'fraction', before: 'سوى|إلا|إلى|مقدار|واقع|نسبة|نحو|حوالي|أكثر|أقل|ل|أي من?' }, // إلى النصف
  { name: 'share by which', kind: 'ratio', number: 'fraction prepositionB !definite', after: '!noun|owner' }, // ارتفعت الكميات بثلث تقريبا
  { name: 'share in digits', kind: 'ratio', number: 'fraction digits' }, // 3/4
  { name: 'magnitude of a whole', kind: 'count', number: 'vague !definite', after: '=owner' }, // مئات المدنيين
  { name: 'magnitude from some', kind: 'count', number: 'vague', after: 'من =definite|noun' }, // المئات من المدنيين
  { name: 'magnitude', kind: 'count', number: 'vague !definite', after: '=noun' },
  { name: 'magnitude of those whose number is told', kind: 'count', before: '=many comma? function word عددهم|عددها|عددهن .*2', number: 'vague !few', apart: true, after: '!noun|owner' }, // المقاتلين الذين يقدر عددهم بالآلاف
  { name: 'magnitude in its place', kind: 'count', number: 'vague !few', before: 'reach =definite .*6', apart: true },
  { name: 'magnitude by itself', kind: 'count', number: 'vague !few' },
  { name: 'two of them', kind: 'count', before: 'word', number: 'two nominative !definite', after: '!noun' }, // احتفظ اثنان بصوتيهما
  { name: 'only so many', kind: 'count', number: 'plain !one !definite', after: 'فقط' }, // رجح ثلاثة فقط
  { name: 'two casualties', kind: 'count', before: 'casualty', number: 'two !definite' }, // نجاة اثنين
  { name: 'one or two alone', kind: 'number', number: 'oneOrTwo', after: '!منهم|منها|منهن|آخر|آخران|آخرين|من' },
  { name: 'definite number after its noun and its plural adjective', kind: 'count', number: 'definite !scaled !conjunction', before: '=soundMany soundMany', after: '!thing' }, // اللاعبون المصابون الثلاثة
  { name: 'definite number after its known noun', kind: 'count', number: 'definite !scaled !conjunction', before: '=knownMany', after: '!thing' }, // الفرق الثمانية
  { name: 'definite number after its noun and an adjective', kind: 'count', number: 'definite !scaled !conjunction', before: '=manyNoun definite !feminineMany', after: '!thing' }, // البنوك العمومية الثلاثة
  { name: 'definite number after its construct', kind: 'count', number: 'definite !scaled !conjunction', before: '=manyIndefinite definite', after: '!thing' }, // أعضاء المجلس الـ25
  { name: 'definite number after its construct with a name', kind: 'count', number: 'definite !scaled !conjunction', before: '=manyIndefinite unknown', after: '!thing' }, // فتيات شيبوك الـ276
  { name: 'definite number after its nouns', kind: 'count', number: 'definite !scaled !conjunction', before: '=manyNoun', after: '!thing' },
  { name: 'definite number after its noun', kind: 'count', number: 'definite words !tens !scaled !one !two !conjunction', before: '=likelyPlural|ownedNoun', after: '!thing' },
  { name: 'definite number after their nouns', kind: 'count', number: 'definite words !scaled !conjunction', before: '=ownedMany', after: '!thing' }, // تلاميذها الثلاثين
  { name: 'definite number after some noun', kind: 'count', number: 'definite words !tens !scaled !one !two !conjunction', before: 'definite', after: '!thing' },
  { name: 'number after its plural', kind: 'count', number: 'words small !definite !one !two !conjunction', before: '=manyIndefinite', after: '!noun' }, // نقاط ست
  { name: 'definite number between its noun and an object', kind: 'count', before: '=manyNoun', number: 'definite words small !scaled !tens !one !two !conjunction', after: 'tanwin|singular' }, // العلماء السبعة بيانا
  { name: 'count before its tally', kind: 'count', after: 'tally =definite', number: 'plain', apart: true }, // 50 ألفا حصيلة الوفيات
  { name: 'count', kind: 'count', after: '!withObject|agreed =noun !yearToken', number: 'plain !one !zero !definite !tanwinScale' },
  { name: 'count behind its ending', kind: 'count', after: '=thing !yearToken', number: 'plain !definite tanwinScale' }, // 30 مليونا مواطن
  { name: 'count of the so many', kind: 'count', after: '=thing|tanwin !yearToken', number: 'plain !one !zero definite' }, // الثلاث فرق
  { name: 'count of the so many thousand', kind: 'count', after: '=noun', number: 'plain definite scaled' }, // الثلاثون ألف متفرج
  { name: 'count from so many', kind: 'count', number: 'plain !definite !one', after: 'من # =noun', apart: true }, // في 14 من 22 محافظة
  { name: 'count of a make', kind: 'count', after: 'من طراز|نوع|فئة|عيار|ماركة|صنف|موديل|جنسية|جنسيات', number: 'plain !definite !one' }, // ثلاث من طراز بوينغ
  { name: 'count from those', kind: 'count', after: 'من demonstrative =owner', number: 'plain !definite !one', apart: true }, // 14 ألفا من هذه الأجهزة
  { name: 'count from under what fell', kind: 'count', after: 'من تحت|بين|داخل|وسط أنقاض|ركام|حطام', number: 'plain !one !definite', apart: true }, // انتشلت 33 من تحت الركام
  { name: 'counted among those', kind: 'count', after: 'في عداد =owner', number: 'plain !one !definite', apart: true }, // 15 في عداد المفقودين
  { name: 'count from some', kind: 'count', after: 'من !land|peril =owner|noun', number: 'plain !definite !one' }, // 3 من دفاع الزمالك
  { name: 'count of them', kind: 'count', number: 'plain !one', after: 'منهم|منها|منهن|بينهم' },
  { name: 'balance', kind: 'count', before: 'balance .*4', number: 'plain !one', after: '!noun', apart: true }, // وتجمد رصيد منافسه عند 22
  { name: 'count of the next that was changed to', kind: 'count', before: '# word*3 =andMany to', number: 'plain !definite', after: '!thing', apart: true }, // القتلى إلى 34 ألفا والجرحى إلى 77 ألفا
  { name: 'tally', kind: 'count', before: 'tally tally? =definite|noun !total .*10', number: 'plain !one', apart: true }, // عدد الشهداء 56
  { name: 'tally in all', kind: 'count', before: 'tally total .*6', number: 'plain !one', after: '!noun', apart: true }, // العدد الإجمالي 58
  { name: 'tally behind its noun', kind: 'count', before: '=definite comma? بالغ|بالغة عددهم|عددها|عددهن .*4', number: 'plain !one', apart: true }, // المرشحون البالغ عددهم 743
  { name: 'tally behind its noun and a verb', kind: 'count', before: '=many definite? word عددهم|عددهن .*5', number: 'plain scaled', after: '!noun', apart: true }, // المقيمون بلغ عددهم 3 ملايين
  { name: 'count that was reached', kind: 'count', before: 'reach =definite .*6', number: 'plain scaled', apart: true }, // بلغت الإصابات 28 ألفا
  { name: 'heat that changed to', kind: 'measure', before: 'change حرارة|درجات|درجة .*6 to', number: 'small digits !definite', after: '!noun' }, // تهبط الحرارة مساء إلى 4
  { name: 'count that was changed to', kind: 'count', before: 'change =word !dayPart|rateAdverb|function .*5 to', number: 'plain !definite', apart: true }, // ارتفاع ضحايا العبارة إلى 112
  { name: 'none but so many', kind: 'count', before: 'سوى|إلا', number: 'plain !one !definite' }, // لم ينج سوى ثلاثة
  { name: 'for so many', kind: 'count', number: 'words prepositionL plain !one', after: 'comma|colon|^' }, // لسبعة
  { name: 'so many of them', kind: 'count', before: 'منها|منهم|منهن|بينهم|بينها', number: 'plain !one' }, // غادر منها 55
  { name: 'share told behind a colon', kind: 'count', before: '=many .*3 colon', number: 'plain digits', after: 'forWhom|في', apart: true }, // توزعت المقاعد كالآتي: 34 للائتلاف
  { name: 'share of a place', kind: 'count', before: 'colon|comma|بين', number: 'plain digits', after: 'في word' },
  { name: 'share of the next place', kind: 'count', before: '# في word word?', number: 'plain digits conjunction', after: 'في word' }, // 120 في العاصمة، و48 في الساحل
  { name: 'casualties', kind: 'count', before: 'casualty', number: 'plain !one' }, // قتل 3
  { name: 'casualties, about', kind: 'count', before: 'casualty approx من?', number: 'plain !one', apart: true }, // أصيب أكثر من 60
  { name: 'victims said first', kind: 'count', before: '=victim', number: 'plain !one !definite', apart: true }, // القتلى أربعة
  { name: 'so many people', kind: 'count', before: 'indefinite !أبو|أبي|أم|بن|ابن', number: 'words people !definite', after: '!noun' }, // بقي خمسة تحت الأنقاض
  { name: 'count that its noun went beyond', kind: 'count', before: '=many beyond|near', number: 'plain scaled', apart: true }, // الأصوات فاقت المليون
  { name: 'definite digits after their nouns', kind: 'count', number: 'definite digits overTen !scaled !conjunction', before: '=ownedPlural|ownedBroken', after: '!thing' }, // مقاعده الـ187
  { name: 'large number', kind: 'count', number: 'plain scaled !definiteWords' },
  { name: 'large number in words', kind: 'count', number: 'plain words hundreds !definite' }, // فإذا بهم خمسمئة
  { name: 'large definite number', kind: 'number', number: 'definite scaled', boundKind: 'count' }, // دون الأربعين ألفا
  { name: 'definite number by itself', kind: 'number', number: 'definite' },
  { name: 'bare number', kind: 'number', boundKind: 'count' }, // يؤوي عشرة وأكثر
];
