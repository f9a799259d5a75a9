import { MONTH_NAMES } from '../../arabic/months.ts';
import { coded, words } from './row.ts';
import type { Row } from './row.ts';

/** Months of one word; those of two are a head and an ordinal. */
const SINGLE_MONTHS = [...new Set(MONTH_NAMES.map(({ name }) => name).filter((name) => !/ |\d|^ال/.test(name)))].join(' ');

/** Months of the western, Maghreb, Levantine and Hijri systems; two-word names have a head and an ordinal. */
export const CALENDAR: readonly Row[] = [
  words('month', SINGLE_MONTHS),
  words('monthHead', 'تشرين كانون ربيع جمادى جماد ذو ذي'),
  words('monthTail', 'قعدة حجة آخرة آخر'),
  words('weekday', 'سبت أحد اثنين ثلاثاء أربعاء خميس جمعة'),
  words('yearWord', 'عام سنة عامي عامين أعوام سنوات سنتي موسم موسمي موسما'),
  words('yearSign', 'م هـ ه ميلادي ميلادية هجري هجرية ق.م'),
  words('years', 'عام عاما سنة سنوات أعوام سنين ربيعا'),
  words('season', 'صيف شتاء خريف ربيع مطلع بداية نهاية منتصف أواخر أوائل أواسط حرب مونديال أولمبياد كأس'),
  words('since', 'منذ في حتى بحلول خلال قبل بعد من إلى لغاية سنة أفق أكتوبر'),
  words('dayWord', 'يوم يومي تاريخ ليلة ليل صباح مساء فجر أيام ظهر'),
  words('dayPart', 'صباحا مساء ظهرا عصرا ليلا نهارا فجرا ص توقيت غرينتش جرينتش'),
  words('century', 'قرن'),
  words('age', 'عمر عمره عمرها عمري أعمارهم أعمارهن أعمار سن سنها عمرهم عمرهما أعمارهما عمرك عمريهما عمرية'),
  words('ageGroup', 'فئة شريحة فئات شرائح أعمار شباب نساء رجال أطفال بالغين مراهقين مسنين واقعة سكان مشاركين ناخبين'),
  words('ageGap', 'يناهز تناهز ناهز ناهزت يبلغ تبلغ بلغ بلغت لا يقل تقل يتجاوز تتجاوز تجاوز تجاوزت عن على نحو حوالي قرابة بين ما أكثر أقل من فوق تحت دون يزيد تزيد إلى حتى هو هي لم'),
  words('approx', 'نحو حوالي حوالى قرابة زهاء أكثر أكتر أقل'),
  words('span', 'مدة فترة مهلة خبرة عقوبة سجن حبس زمن تاريخ مسيرة ولاية خدمة ضمان هدنة حكم عقد تجربة متوسط فارق تأخير انتظار عمل إقامة حظر منع'),
  words('reached', 'بلوغ بلوغه بلوغها بلوغهم بلوغهن إتمامه إتمامها إتمامهم إكماله إكمالها'),
  words('called', 'يدعى تدعى مدعو مدعوة اسمه اسمها يسمى تسمى'),
  words('death', 'رحل رحلت توفي توفيت وفاة رحيل مات ماتت غيب غيبه غيبها نعى نعت ينعى تنعى نعي وداع ودع ودعت شيع شيعت منية حياة'),
  // What has an age and is no living being: «رقما عمره 11 عاما»
  words('lasting', 'أسطول أسطولا رقم رقما قياسي قياسيا مبنى جسر شجرة معبد كنيسة مسجد نزاع صراع خلاف سفينة لغز حظر نظام عرف تقليد'),
  words('ageOther', 'يزيد تزيد زاد زادت يقل تقل ينقص تنقص يربو عوضا بدلا فضلا ناهيك بعيدا لا'),
  words('born', 'ابن ابنة بنت صاحب صاحبة ذو ذات ذي بالغ بالغة'),
  coded('timeSign', '', 'gmt utc'),
];
