import type { Rule } from './rule.ts';

/** Numbers that are understood in order to be left alone. They are asked first and win. */
export const VETOES: readonly Rule[] = [
  // Times
  { name: 'minutes taken', kind: 'duration', before: '!الساعة', number: 'clock', after: '=دقيقة|دقائق !dayPart|من', sixtieths: true }, // 1:44.72 دقيقة
  { name: 'hours taken', kind: 'duration', before: '!الساعة', number: 'clock', after: '=ساعة|ساعات !dayPart', sixtieths: true }, // 2:05:41 ساعة
  { name: 'duration by its letter', kind: 'duration', number: 'plain digits !definite', after: '=س|د and? # د|ث' }, // الرحلة 2 س و5 د
  { name: 'rest of a duration by its letter', kind: 'duration', before: '# س|د and?', number: 'plain digits conjunction', after: '=د|ث' },
  { name: 'clock', kind: 'time', number: 'clock' }, // 6:30
  { name: 'hour after its word', kind: 'time', before: 'الساعة', number: 'clockHour' }, // الساعة 7
  { name: 'hour with its part of the day', kind: 'time', number: 'clockHour', after: 'dayPart !weekday|أمس|اليوم|يوم' }, // 11 صباحا
  { name: 'around the clock', kind: 'nothing', number: 'small', after: 'time على #' }, // 24 ساعة على 24
  { name: 'around the clock, again', kind: 'nothing', before: '# time على', number: 'small' },
  { name: 'hours from Greenwich', kind: 'time', before: 'غرينتش|جرينتش|timeSign|توقيت plus|minus|dash', number: 'small' },
  { name: 'minutes past the hour', kind: 'time', before: '#', number: 'small conjunction', after: 'دقيقة|دقائق من? dayPart|صباح|مساء|فجر|ظهر|عصر|ليل' }, // الرابعة و17 دقيقة صباحا
  { name: 'minutes past its hour', kind: 'time', before: 'الساعة #', number: 'small conjunction', after: 'دقيقة|دقائق' },
  { name: 'minute of play', kind: 'time', before: 'الدقيقة|الدقيقتين', number: 'small', after: '!thing' }, // الدقيقة 32
  { name: 'minute of a goal', kind: 'time', before: 'word|latin bracket', number: 'small digits !score !range', after: 'unbracket|من|خطأ|ركلة|comma|و' }, // (32 من ركلة جزاء)
  { name: 'minute of the next goal', kind: 'time', before: 'word|latin bracket # #*3', number: 'small digits conjunction !score !range', after: 'unbracket|من|خطأ|ركلة|comma' }, // (54 و83 من ركلة جزاء)
  { name: 'hour in words', kind: 'time', before: 'الساعة', number: 'ordinal' }, // الساعة السابعة
  { name: 'hour in words with its part of the day', kind: 'time', number: 'ordinal', after: 'dayPart !weekday|أمس|اليوم|يوم' }, // السابعة مساء
  { name: 'hour and its part in words', kind: 'time', number: 'ordinal hourAndPart' }, // الواحدة والنصف
  { name: 'hour before the middle of a day', kind: 'time', number: 'feminineHour', after: 'بعد|قبل|من منتصف|ظهر|عصر|مغرب|عشاء|فجر' }, // الثانية بعد الظهر
  { name: 'hour in digits before the middle of a day', kind: 'time', number: 'clockHour digits', after: 'من? بعد|قبل منتصف|ظهر|عصر' }, // 3 بعد الظهر
  { name: 'minutes past an hour in words', kind: 'time', number: 'small conjunction pastHour', after: 'دقيقة|دقائق' }, // الواحدة و20 دقيقة
  { name: 'part to the hour', kind: 'time', before: '# إلا', number: 'fraction' }, // العاشرة إلا ربعا
  { name: 'minutes to the hour', kind: 'time', before: '# إلا', number: 'small', after: 'دقيقة|دقائق' }, // العاشرة إلا خمس دقائق
  { name: 'round the clock', kind: 'time', before: 'على مدار', number: 'dayHours', after: 'ساعة' }, // على مدار 24 ساعة
  { name: 'two homelands', kind: 'nothing', before: '!طن', number: 'dual ofHomelands' }, // صار الوطن وطنين: no «و» and two tons
  { name: 'movement of the students', kind: 'nothing', before: '!casualty', number: 'dual ofTaliban' }, // طالبان: a movement, hardly ever two students
  { name: 'both of them', kind: 'nothing', before: 'كلا|كلتا|كلي|كلتي|إحدى|أحد|أي من?', number: 'dual definite' }, // في كلتا الحالتين
  { name: 'two named by their numbers', kind: 'nothing', number: 'dual definite', after: '#' }, // الدقيقتين 12 و67
  { name: 'least and greatest heat', kind: 'measure', before: 'extreme word*2', number: 'small digits !range !definite', after: '!noun' }, // الصغرى 14 والكبرى 27
  // Dates
  { name: 'date in digits', kind: 'date', number: 'date' },
  { name: 'day and month by a slash', kind: 'date', before: 'in|to|يوم|تاريخ|منذ|قبل|بعد|weekday', number: 'slashedDate', after: '!owner|noun' }, // افتتح في 3/11
  { name: 'weekday', kind: 'date', number: 'weekdayWord' }, // الاثنين
  { name: 'day and month', kind: 'date', number: 'day', after: 'month' }, // 29 يناير
  { name: 'day and month of two words', kind: 'date', number: 'day', after: 'monthHead ordinal|monthTail' }, // 15 تشرين الثاني
  { name: 'day of the month', kind: 'date', number: 'day', after: 'من? demonstrative? شهر|month|monthHead' }, // 15 من الشهر الجاري
  { name: 'day after its word', kind: 'date', before: 'يوم|يومي|تاريخ', number: 'day digits', after: '!thing' }, // يوم 22
  { name: 'day of this month, left out', kind: 'date', before: 'in|to|يوم|from|حتى|لغاية|تاريخ|مساء|صباح|فجر|أو', number: 'day digits !definite', after: 'الجاري|الحالي|المقبل|القادم|الماضي|المنصرم|الفائت' }, // حتى 18 الجاري
  { name: 'day of that month', kind: 'date', number: 'day digits !definite', after: 'منه' }, // من 5 أيار ولغاية 20 منه
  { name: 'day as an ordinal', kind: 'date', number: 'ordinal', after: 'من? شهر|month|monthHead' }, // الخامس من يناير
  { name: 'month of two words', kind: 'date', before: 'monthHead', number: 'ordinal' }, // تشرين الثاني
  { name: 'month of zero', kind: 'nothing', before: 'شهر', number: 'zero' }, // شهر صفر
  { name: 'middle of a month', kind: 'nothing', number: 'fraction', after: 'من month' }, // النصف من شعبان
  { name: 'day before yesterday', kind: 'nothing', before: 'أمس', number: 'ordinal' }, // أمس الأول
  { name: 'day before yesterday, from', kind: 'nothing', number: 'ordinal', after: 'من أمس' }, // أول من أمس
  // Years
  { name: 'year after a month', kind: 'year', before: 'month', number: 'modernYear' }, // أبريل 1966
  { name: 'old year after a month', kind: 'year', before: 'month', number: 'yearLike', after: '!oneThing' }, // but «منذ يناير 1240 عملية»
  { name: 'year after a month of two words', kind: 'year', before: 'monthHead ordinal|monthTail', number: 'yearLike' },
  { name: 'year after its bare word', kind: 'year', before: 'bareYear', number: 'modernYear' }, // عام 2019
  { name: 'year after its word', kind: 'year', before: 'yearWord definite?', number: 'yearLike', after: '!oneThing' }, // عام 2019
  { name: 'year in words', kind: 'year', before: 'yearWord', number: 'yearInWords' }, // عام ألفين وعشرة
  { name: 'year in words after a month', kind: 'year', before: 'month #? comma?', number: 'yearInWords' },
  { name: 'second of two years', kind: 'year', before: 'yearWord #', number: 'yearLike' }, // عامي 2013 و2014
  { name: 'year in brackets', kind: 'year', before: 'bracket', number: 'modernYear', after: 'unbracket' }, // (1954)
  { name: 'year and the next', kind: 'year', number: 'successive' }, // 2013-2014
  { name: 'years from and to', kind: 'year', number: 'modernYear range', after: '!oneThing' }, // 2013-2014
  { name: 'year after its time', kind: 'year', before: '!approx|أزيد|أعلى|أكبر since', number: 'modernYear !lettered', after: '!oneThing' }, // منذ 2016
  { name: 'year after its season', kind: 'year', before: 'season', number: 'modernYear', after: '!oneThing' }, // صيف 2016
  { name: 'year of an era', kind: 'year', number: 'era', after: 'هـ|ميلادي|ميلادية|هجري|هجرية' }, // 1442 هـ
  { name: 'year with its letter', kind: 'year', number: 'yearLike', after: '~م' }, // 2020م
  { name: 'year before the era', kind: 'year', number: 'era', after: 'ق point ~م' }, // 300 ق.م
  { name: 'decade', kind: 'year', number: 'decade' }, // التسعينيات
  // Ages
  { name: 'age of a thing', kind: 'duration', before: 'lasting متوسط age ageGap*3', number: 'lifetime', after: '=time' }, // أسطولا متوسط عمره 7 سنوات
  { name: 'age after its word', kind: 'age', before: '!lasting age colon? ageGap|definite*5', number: 'lifetime', after: 'time' }, // عن عمر يناهز 36 عاما
  { name: 'age after its word, bare', kind: 'age', before: 'age ageGap*5', number: 'lifetime', after: '!noun' }, // سن الـ30
  { name: 'age after its word, definite', kind: 'age', before: 'age', number: 'lifetime definite', after: '!thing' }, // في سن الـ19 وقع
  { name: 'age that another takes the place of', kind: 'age', before: 'age definite? من', number: 'lifetime !range', after: 'to # time' }, // سن الإحالة من 63 إلى 60 عاما
  { name: 'age that takes its place', kind: 'age', before: 'age definite? من # to', number: 'lifetime !range', after: 'time' },
  { name: 'age that somebody has', kind: 'age', before: 'عنده|عندها|عندي|عندو|عندك|عمرو', number: 'lifetime', after: 'years !span|في|من|على|noun' }, // مدافع عنده 31 سنة
  { name: 'second of two ages', kind: 'age', before: 'age ageGap*5 # time ageGap*3', number: 'lifetime', after: 'time' }, // أعمارهم بين 5 سنوات و12 سنة
  { name: 'age before its word', kind: 'age', number: 'lifetime', after: 'time? من age' }, // في الـ36 من عمره
  { name: 'age in two', kind: 'age', before: 'age ageGap*5', number: 'dual ofTime' }, // يبلغ من العمر عامين
  { name: 'age of somebody', kind: 'age', before: '!span noun !span يبلغ|تبلغ', number: 'lifetime overTen', after: 'years' }, // سيدة تبلغ 63 سنة
  { name: 'age of the subject', kind: 'age', before: 'يبلغ|تبلغ|بلغ|بلغت subject subject*4', number: 'lifetime !range', after: 'years' }, // يبلغ المشتبه به 37 عاما
  { name: 'age that is reached', kind: 'age', before: 'reached', number: 'lifetime', after: 'time' }, // عند بلوغ 18 شهرا
  { name: 'age of somebody introduced', kind: 'age', before: 'called open? word*3 point? word*2 close?', number: 'lifetime digits', after: 'years' }, // ويدعى «م. ع» 34 سنة
  { name: 'age of whom it is said', kind: 'age', before: '!span|age definite definite*2 الذي|التي يبلغ|تبلغ', number: 'lifetime !range', after: 'years' }, // الشاب الذي يبلغ 22 عاما
  { name: 'age of the first of two', kind: 'age', before: 'يبلغان|تبلغان|يبلغون', number: 'lifetime digits', after: '# years' }, // شقيقان يبلغان 19 و22 عاما
  { name: 'age of the second of two', kind: 'age', before: 'يبلغان|تبلغان|يبلغون #?', number: 'lifetime digits', after: 'years' },
  { name: 'age of all who reached it', kind: 'age', before: 'بلغوا|تجاوزوا|تخطوا|يبلغون|يتجاوزون|بلغن|تجاوزن', number: 'lifetime overTen', after: 'years' }, // الذين تجاوزوا 65 عاما
  { name: 'age of whoever reached it', kind: 'age', before: 'من|ممن|لمن|مما بلغ|بلغت|تجاوز|تجاوزت|تخطى|أتم|أتمت|أتموا|أكمل|أكملوا|يبلغ|يتجاوز', number: 'lifetime overTen', after: 'years' }, // كل من بلغ 18 عاما
  { name: 'age behind a name', kind: 'age', before: 'close|point', number: 'lifetime digits', after: 'years comma' }, // «ر.م» 27 سنة، ربة منزل
  { name: 'age of a person named', kind: 'age', before: 'born ageGap*3', number: 'lifetime', after: 'years' }, // ابن الـ20 عاما
  { name: 'age in brackets', kind: 'age', before: 'bracket', number: 'lifetime', after: 'years unbracket|comma|dash' }, // (79 عاما)
  { name: 'age between commas', kind: 'age', before: 'comma|dash', number: 'lifetime', after: 'years comma|dash' }, // ، 45 عاما،
  { name: 'age of a group', kind: 'age', before: 'person|ageGroup owner*2 بين|من?', number: 'lifetime range overTen', after: 'years' }, // السكان بين 15 و64 سنة
  { name: 'age under a limit', kind: 'age', before: 'دون|تحت|فوق', number: 'lifetime', after: 'years' }, // تحت 23 سنة
  { name: 'age in springs', kind: 'age', number: 'lifetime', after: 'ربيعا' }, // 20 ربيعا
  { name: 'age at death', kind: 'age', before: 'death .*12 !ageOther عن', number: 'lifetime', after: 'years' }, // رحلت عن 91 عاما
  { name: 'age at death, to open with', kind: 'age', before: '^ عن', number: 'lifetime', after: 'years' },
  { name: 'age at the end of a notice', kind: 'age', before: 'word !ageOther عن', number: 'lifetime overTen', after: 'years ^|comma' }, // الحاج محمود عن 85 عاما
  // Names
  { name: 'part of a name by a hyphen', kind: 'name', before: '~word !clitic ~dash', number: 'digits' }, // كوفيد-19
  { name: 'name in Latin letters', kind: 'name', before: 'latin !moneySign dash?', number: 'digits !scaled !perCent !score', after: '!thing' }, // iOS 7
  { name: 'name that goes on in Latin letters', kind: 'name', number: 'digits', after: '!measure|moneySign|by ~latin' }, // 7w
  { name: 'name of a make', kind: 'name', before: 'nameWord dash?', number: 'digits !scaled !perCent !score', after: '!thing' }, // فرانس 24
  { name: 'grade behind its fuel', kind: 'name', before: 'fuel', number: 'fuelGrade', after: '!thing' }, // بنزين 95
  { name: 'name that goes on', kind: 'name', number: 'digits', after: 'أوكتان|نيوز|تايمز' }, // بنزين 95 أوكتان, بغداد - 24نيوز
  { name: 'square of a unit', kind: 'name', before: '~measure', number: 'twoOrThree' }, // كم2
  { name: 'group by its number', kind: 'name', before: 'مجموعة|قمة|لاءات|لاءاته|لاءاتها|لاءاتهم', number: 'definite words !scaled', after: '!thing' }, // مجموعة السبع
  { name: 'group of the so many states', kind: 'name', before: 'مجموعة|قمة الدول', number: 'definite words !scaled' }, // مجموعة الدول السبع
  { name: 'house of a thousand', kind: 'name', before: 'قصر|مدينة|ليالي', number: 'definite bareScale' }, // قصر الألف عمود
  { name: 'fixed number of its things', kind: 'name', before: 'definite', number: 'definite fixedMany' }, // الفصول الأربعة
  { name: 'title without its marks', kind: 'name', before: '!every|عن|moneyNoun|extent show !definite', number: 'plain !scaled !definite !perCent', after: '!money|measure' }, // برنامج 60 دقيقة
  { name: 'untold riches', kind: 'number', before: 'earn word*3', number: 'vague definite !few', after: '!من|إلى|owner|noun' }, // يجمع الملايين, but «دفعت الآلاف إلى الفرار»
  { name: 'title of a work', kind: 'name', before: 'work word*3 open definite?', number: 'any' }, // فيلم «اثنا عشر رجلا»
  { name: 'title to open with', kind: 'name', before: '^ open', number: 'small', after: 'noun close !noun' }, // «7 أيام» يتصدر
  { name: 'race over a distance', kind: 'name', before: 'race !definite', number: 'plain', after: 'measure' }, // سباق 3000 متر موانع
  { name: 'runners of a relay', kind: 'name', before: 'race !definite', number: 'small digits', after: 'by #' }, // سباق 4×100 متر
  { name: 'distance of a relay', kind: 'name', before: 'race # by', number: 'digits' },
  { name: 'class by weight of a fight', kind: 'name', before: 'combat .*4 وزن|فئة تحت|فوق|دون?', number: 'plain', after: 'measure' }, // ذهبية وزن 74 كلغ
  { name: 'class by weight', kind: 'name', before: 'bracket وزن|فئة', number: 'plain', after: 'measure' }, // الملاكم (وزن 63.5 كلغ)
  { name: 'bars of a goal', kind: 'name', before: 'الخشبات', number: 'definite' }, // بين الخشبات الثلاث
  { name: 'title that ends in a number', kind: 'name', before: 'open noun', number: 'small !definite !score !range', after: 'close' }, // «شارع عشرة», «سكن 3»
  { name: 'stars of a hotel', kind: 'name', before: 'hotel .*3', number: 'small', after: 'نجوم|نجمة' }, // فنادق من فئة 3 إلى 5 نجوم
  { name: 'vision of a land', kind: 'name', before: 'رؤية|خطة|أجندة word', number: 'modernYear' }, // رؤية عمان 2040
  { name: 'class of a tournament', kind: 'name', before: 'فئة', number: 'plain', after: 'نقطة|نقاط' }, // بطولة من فئة 500 نقطة
  { name: 'place by its number', kind: 'name', before: 'barePlace', number: 'plain !scaled !prepositionL', after: '!thing|tanwin' }, // بئر السبع
  { name: 'station by its number', kind: 'name', before: 'قناة|إذاعة|راديو|تلفزيون definite?', number: 'digits', after: '!thing' }, // قناة العربية 24
  { name: 'sum in a name', kind: 'name', number: 'small', after: '~plus ~#' }, // 5+1
  { name: 'second of a sum in a name', kind: 'name', before: '~# ~plus', number: 'small' },
  { name: 'sum in a name, in words', kind: 'name', number: 'small', after: 'زائد #' },
  { name: 'second of a sum in words', kind: 'name', before: '# زائد', number: 'small' },
  { name: 'thousand and one nights', kind: 'name', number: 'bareScale', after: 'ليلة ليلة' },
  // References
  { name: 'no plain number', kind: 'reference', number: 'reference' }, // 192.168.1.1
  { name: 'leading zero', kind: 'reference', number: 'zeroLed', after: '!thing|feminineMany' }, // but «06 أشخاص»
  { name: 'number by its word', kind: 'reference', before: 'رقم|الرقم|رقمه|رقمها|المادة|المادتين|المادتان|المواد|مادة|الفقرتين|الفقرتان|البندين|البندان colon|hash?', number: 'any' }, // المادة 5
  { name: 'decision by its number', kind: 'reference', before: 'القرار|المرسوم|القانون|القرارين|الكيلومتر|الكيلو', number: 'digits', after: '!thing' }, // القرار 2231
  { name: 'unit of an army', kind: 'reference', before: 'الفرقة|السرية|الكتيبة', number: 'small digits', after: '!thing' }, // الفرقة 19 مشاة
  { name: 'second of two references', kind: 'reference', before: 'المادتين|المادتان|المواد|القرارين|القرارات|الفقرتين|الفقرتان|البندين|البندان #', number: 'any' }, // المادتين 17 و18
  { name: 'first of several numbered things', kind: 'reference', before: 'numberedMany', number: 'small digits !score !definite', after: '#' }, // الصفحات 7 و8
  { name: 'second of several numbered things', kind: 'reference', before: 'numberedMany # #*3', number: 'small digits !score conjunction !definite' },
  { name: 'first of two numbered things', kind: 'reference', before: 'definiteDual', number: 'small digits !score !definite', after: '# !thing' }, // البوابتين 2 و3
  { name: 'second of two numbered things', kind: 'reference', before: 'definiteDual #', number: 'small digits !score conjunction !definite', after: '!thing' },
  { name: 'first of two that share their number', kind: 'reference', before: 'رقم|أرقام #', number: 'small digits conjunction !definite', after: '!tanwin|money|measure|time' }, // رقم 8 و11
  { name: 'reference after its word', kind: 'reference', before: 'referenceWord colon|hash?', number: 'digits !scaled', after: '!thing' },
  { name: 'reference after its definite word', kind: 'reference', before: '!reach الفصل|العدد|الخط|البروتوكول|قرار|قانون|مرسوم|تعميم|منشور|ظهير', number: 'digits !scaled !definite !grouped !range', after: '!thing|tanwin' }, // العدد 8842
  { name: 'coordinate', kind: 'reference', before: 'خط|دائرة عرض|طول', number: 'digits' }, // خط عرض 18.4 شمالا
  { name: 'coordinate by its side', kind: 'reference', number: 'digits', after: 'درجة شمالا|جنوبا|شرقا|غربا' },
  { name: 'article said again', kind: 'reference', before: '# مكرر|مكررا', number: 'digits' }, // المادة 253 مكرر 6
  { name: 'post box', kind: 'reference', before: 'ص point ب', number: 'digits' }, // ص.ب 11543
  { name: 'house of a street', kind: 'reference', number: 'digits !scaled !fraction !definite', after: 'شارع|نهج|زنقة|طريق|مجمع' }, // 24 شارع الجمهورية
  { name: 'number sign', kind: 'reference', before: '~hash', number: 'digits' },
  { name: 'model of a make', kind: 'name', before: 'makeType word word? !function dash?', number: 'digits !scaled !perCent', after: '!noun' }, // سيارة فيات 500
  { name: 'part of an address', kind: 'reference', before: '~slash', number: 'digits' },
  { name: 'head of an address', kind: 'reference', number: 'digits !fraction', after: '~slash' },
  { name: 'whole of a share', kind: 'number', before: 'من أصل|إجمالي', number: 'plain', after: '!noun' }, // 31 مسيرة من أصل 35
  { name: 'list of numbers', kind: 'number', before: '# comma # comma', number: 'digits !score' }, // ١، ٢، ٣
  { name: 'number spoken of', kind: 'number', number: 'plain', after: 'رقمان|رقمين|عددان|عددين' },
  // Ordinals
  { name: 'ordinal', kind: 'ordinal', number: 'ordinal' },
  { name: 'place of whom it is said', kind: 'ordinal', before: 'هو|هي|وهو|وهي', number: 'definite digits !scaled', after: '!thing' }, // الرئيس الجديد، وهو الـ12
  { name: 'place in an order', kind: 'ordinal', before: 'placeWord', number: 'digits !score !decimal !conjunction !scaled !signed !grouped !perCent', after: '!thing' }, // الجولة 17
  { name: 'place before one other thing', kind: 'ordinal', before: 'placeWord|referenceWord', number: 'digits misfits' }, // الطابق 3 بناية 18
  { name: 'definite number after a longer construct', kind: 'count', number: 'definite !scaled !conjunction', before: '=manyIndefinite noun definite', after: '!thing' }, // مصانع دقيق السمك الـ29
  { name: 'definite number after its noun and a feminine adjective', kind: 'count', number: 'definite digits !scaled !conjunction', before: '=manyNoun|likelyPlural feminineAdjective', after: '!thing' }, // السدود الرئيسية الـ14
  { name: 'place of a load or a round', kind: 'ordinal', before: 'serial many', number: 'definite digits !scaled', after: '!thing' }, // حزمة العقوبات الـ19
  { name: 'definite number after one thing', kind: 'ordinal', before: '!manyIndefinite singularNoun', number: 'definite digits !scaled', after: '!thing' }, // الذكرى الـ20
  { name: 'place before its day', kind: 'ordinal', number: 'definite digits !scaled', after: 'يوم #' }, // دورته الـ38 يوم 4 مارس
  { name: 'definite tens after one thing', kind: 'ordinal', before: 'singularNoun', number: 'definite tens !scaled', after: '!thing' }, // المرحلة العشرين
  // Words that are no numbers here
  { name: 'sign of a percentage', kind: 'nothing', number: 'hundredSign', after: '!scale' }, // بالمئة
  { name: 'the one of each', kind: 'number', number: 'one definite', after: 'measure|money' }, // زنة الواحدة كيلوغرامان
  { name: 'half that is a name', kind: 'nothing', number: 'fraction', after: 'notHalf' }, // نصف النهائي
  { name: 'quarter of a town', kind: 'nothing', number: 'fraction', after: 'من ربوع' },
  { name: 'share that is a name', kind: 'nothing', number: 'fraction definite', after: 'owner' }, // الربع الخالي, الثلث المعطل: a definite word has no genitive
  { name: 'verb like a thousand', kind: 'nothing', number: 'bareThousand !definite', after: 'tanwin|owner|بين' }, // ألف كتابا, ألف الروائي كتابه
  { name: 'thousand for others', kind: 'count', before: '# word*3', number: 'bareThousand conjunction', after: 'definite' }, // مئة للطلاب وألف للأسر
  { name: 'verb like a thousand, for somebody', kind: 'nothing', number: 'bareThousand !definite', after: 'definite' }, // ألف للأطفال قصصا
  { name: 'as a thousand', kind: 'nothing', number: 'bareScale prepositionK', after: '!thing' }, // كألف زهرة
  { name: 'verb like a ninth', kind: 'nothing', number: 'loose', after: 'definite tanwin' }, // تسع القاعة جمهورا
  { name: 'verb like a ninth, of so many', kind: 'nothing', number: 'loose', before: '^', after: 'definite #' }, // تسع القاعة ألفي متفرج
  { name: 'verb like a ninth, of all', kind: 'nothing', number: 'loose', before: '^', after: 'definite جميع|كل|أكثر|نحو|حوالي' }, // تسع القاعة جميع الضيوف
  { name: 'verb like a ninth, denied', kind: 'nothing', before: 'لا|لم|لن|ما', number: 'loose' }, // لا تسع الكلمات
  { name: 'lion', kind: 'nothing', number: 'words', after: 'طليق|هائج|مفترس|بري|جائع' }, // سبع طليق
  { name: 'hundred per cent sure', kind: 'number', number: 'words', after: 'byHundred sure' }, // مئة بالمئة متأكد
  { name: 'sure by a hundred', kind: 'number', before: 'sure', number: 'words hundreds', after: 'byHundred' },
  { name: 'thousand greetings', kind: 'number', number: 'bareScale', after: 'شكر|مبروك|أهلا|تحية|سلام|سلامة|رحمة|هنيئا|قبلة|لعنة' }, // ألف شكر
  { name: 'I am not', kind: 'nothing', number: 'notI', after: '!manyIndefinite' }, // لست من هواة السفر
  { name: 'hundred times said', kind: 'number', before: '^|open', number: 'bareScale', after: 'مرة' }, // ألف مرة قلنا
  { name: 'no two people', kind: 'nothing', before: 'يختلف|يختلفان|تختلف word*2', number: 'two !definite' }, // لا يختلف عليه اثنان
  { name: 'company', kind: 'nothing', number: 'words', after: 'عمر' }, // عشرة عمر
  { name: 'double', kind: 'ratio', number: 'weak !definite', before: 'reach|يعادل|تعادل|يساوي|تساوي|تمثل|يمثل word*2', after: '=owner|noun?' }, // تبلغ مساحتها ضعف مساحة العاصمة
  { name: 'double of a figure', kind: 'ratio', number: 'weak !definite', before: 'إلى|نحو|حوالي|قرابة|أكثر|أقل|أي من?', after: '=owner|noun?' },
  { name: 'double of an extent', kind: 'ratio', number: 'weak !definite', after: '=extent' }, // نؤدي ضعف الثمن
  { name: 'weakness', kind: 'nothing', number: 'weak' }, // يعاني ضعفا في السمع
  // Last, because almost anything else is likelier
  { name: 'year beside what it could not count', kind: 'year', before: '!approx|casualty', number: 'modernYear disagrees', after: '!person|victim' }, // 1987 بيان
  { name: 'year by its shape', kind: 'year', before: '!approx|casualty', number: 'modernYear !agrees !lettered', after: '!person|victim !oneThing' },
];
