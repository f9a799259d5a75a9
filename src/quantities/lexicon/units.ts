import { coded, dualNoun, noun, words } from './row.ts';
import type { Row } from './row.ts';

/** Currencies by noun. The code is the ISO one where the noun alone says it, else the family that an adjective narrows. */
export const CURRENCIES: readonly Row[] = [
  dualNoun('money', 'دولار دولارات', 'dollar'),
  dualNoun('money', 'دينار دنانير', 'dinar'),
  dualNoun('money', 'درهم دراهم', 'dirham'),
  dualNoun('money', 'ريال ريالات', 'riyal'),
  dualNoun('money', 'جنيه جنيهات', 'pound'),
  dualNoun('money', 'ليرة ليرات', 'lira'),
  dualNoun('money', 'روبية روبيات', 'rupee'),
  dualNoun('money', 'فرنك فرنكات', 'franc'),
  dualNoun('money', 'كرونة كرونات', 'krone'),
  dualNoun('money', 'كورونة كورونات', 'krone'),
  noun('money', 'كرون', 'krone'),
  dualNoun('money', 'بيزو بيزوات', 'peso'),
  noun('money', 'يورو أورو يوروهات يوروات', 'EUR'),
  noun('money', 'إسترليني استرليني', 'GBP'),
  dualNoun('money', 'شيكل شواكل شيكلات', 'ILS'),
  dualNoun('money', 'شيقل شواقل شيقلات', 'ILS'),
  dualNoun('money', 'روبل روبلات', 'RUB'),
  noun('money', 'يوان يوانات', 'CNY'),
  noun('money', 'ين ينا', 'JPY'),
  noun('money', 'وون', 'KRW'),
  dualNoun('money', 'أوقية أواق', 'MRU'),
  noun('money', 'راند راندات', 'ZAR'),
  noun('money', 'رينغيت رينجيت', 'MYR'),
  noun('money', 'زلوتي', 'PLN'),
  noun('money', 'فورنت', 'HUF'),
  noun('money', 'هريفنيا', 'UAH'),
  noun('money', 'نايرا', 'NGN'),
  noun('money', 'تاكا', 'BDT'),
  noun('money', 'بوليفار', 'VES'),
  noun('money', 'ريمنبي', 'CNY'),
  noun('money', 'شلن شلنات', 'shilling'),
  noun('money', 'إيثريوم', 'ETH'),
  noun('money', 'تومان', 'IRT'),
  noun('money', 'سنت سنتات', 'cent'),
  noun('money', 'بنس بنسات', 'penny'),
  dualNoun('money', 'قرش قروش', 'piastre'),
  dualNoun('money', 'هللة هللات', 'halala'),
  noun('money', 'فلس فلوس', 'fils'),
  noun('money', 'مليم مليمات ملاليم', 'millime'),
  noun('money', 'سنتيم سنتيمات', 'centime'),
  noun('money', 'مليم مليمات ملاليم', 'millime'),
  noun('money', 'بيتكوين بتكوين', 'BTC'),
  coded('moneySign', 'USD', '$ us$ usd'),
  coded('moneySign', 'EUR', '€ eur'),
  coded('moneySign', 'GBP', '£ gbp'),
  coded('moneySign', 'JPY', '¥ jpy'),
  coded('moneySign', 'ILS', '₪ ils nis'),
  coded('moneySign', 'TRY', '₺ try'),
  coded('moneySign', 'riyal', '﷼'),
  coded('moneySign', 'RUB', '₽ rub'),
  coded('moneySign', 'INR', '₹ inr'),
  ...'SAR AED EGP KWD QAR BHD OMR JOD IQD LBP SYP YER SDG LYD TND DZD MAD MRU CHF CNY'.split(' ').map((iso) => coded('moneySign', iso, iso)),
  coded('moneySign', 'DZD', 'دج'),
  coded('moneyCountry', 'USD', 'us'),
  coded('moneyCountry', 'AUD', 'a'),
  coded('moneyCountry', 'CAD', 'c'),
  coded('moneyCountry', 'HKD', 'hk'),
  words('moneyInitial', 'د ر ج ل'),
  // Letters that stand for a currency, parted by points: «د.ك.»
  ...['KWD دك', 'SAR رس', 'EGP جم', 'LBP لل', 'SYP لس', 'AED دا', 'QAR رق', 'OMR رع', 'BHD دب', 'TND دت', 'DZD دج', 'MAD دم', 'IQD دع', 'LYD دل', 'YER ري', 'SDG جس'].map((pair) =>
    coded('moneyLetters', pair.slice(0, 3), pair.slice(4)),
  ),
];

/** Adjectives that say whose currency: family:code, in any gender. */
const nation = (forms: string, code: string): Row =>
  coded('nation', code, forms.split(' ').flatMap((form) => [form, `${form}ة`, `${form}ا`]).join(' '));

export const NATIONS: readonly Row[] = [
  nation('أميركي أمريكي', 'dollar:USD'),
  nation('كندي', 'dollar:CAD'),
  nation('أسترالي استرالي', 'dollar:AUD'),
  nation('مصري', 'pound:EGP'),
  nation('إسترليني استرليني بريطاني', 'pound:GBP'),
  nation('سوداني', 'pound:SDG'),
  nation('سعودي', 'riyal:SAR'),
  nation('قطري', 'riyal:QAR'),
  nation('يمني', 'riyal:YER'),
  nation('عماني', 'riyal:OMR'),
  nation('إيراني', 'riyal:IRR'),
  nation('برازيلي', 'riyal:BRL'),
  nation('كويتي', 'dinar:KWD'),
  nation('بحريني', 'dinar:BHD'),
  nation('أردني', 'dinar:JOD'),
  nation('عراقي', 'dinar:IQD'),
  nation('ليبي', 'dinar:LYD'),
  nation('تونسي', 'dinar:TND'),
  nation('جزائري', 'dinar:DZD'),
  nation('صربي', 'dinar:RSD'),
  nation('إماراتي', 'dirham:AED'),
  nation('مغربي', 'dirham:MAD'),
  nation('لبناني', 'lira:LBP'),
  nation('سوري', 'lira:SYP pound:SYP'),
  nation('تركي', 'lira:TRY'),
  nation('هندي', 'rupee:INR'),
  nation('باكستاني', 'rupee:PKR'),
  nation('سويسري', 'franc:CHF'),
  nation('سويدي', 'krone:SEK'),
  nation('نرويجي', 'krone:NOK'),
  nation('دنماركي', 'krone:DKK'),
  nation('مكسيكي', 'peso:MXN'),
  nation('ياباني صيني روسي إسرائيلي موريتاني', ''),
];

/** Spans of time. */
export const TIMES: readonly Row[] = [
  dualNoun('time', 'ثانية ثوان ثواني'),
  dualNoun('time', 'دقيقة دقائق'),
  dualNoun('time', 'ساعة ساعات'),
  dualNoun('time', 'يوم أيام'),
  dualNoun('time', 'ليلة ليال ليالي'),
  dualNoun('time', 'أسبوع أسابيع'),
  dualNoun('time', 'شهر أشهر شهور'),
  dualNoun('time', 'سنة سنوات سنين'),
  dualNoun('time', 'عام أعوام'),
  dualNoun('time', 'عقد عقود'),
  dualNoun('time', 'قرن قرون'),
  dualNoun('time', 'موسم مواسم'),
];

/** Prefixes and units that science puts together freely: «ميغاواط», «مللي أمبير», «كيلوهرتز». */
const PREFIXES = 'كيلو سنتي ملي مللي ميلي هكتو ميغا ميجا جيجا غيغا تيرا نانو ميكرو مايكرو';
const BASES = 'نيوتن واط وات فولت فولط أمبير هرتز بايت بت بكسل بيكسل باسكال جول سيفرت';
/** Those of which the papers write a plural; «جولات» are rounds. */
const COUNTED: ReadonlySet<string> = new Set(['واط', 'فولط', 'أمبير', 'بايت']);
const PREFIXED: readonly Row[] = BASES.split(' ').flatMap((base) => ['', ...PREFIXES.split(' ')].map((prefix) => noun('measure', prefix === '' && COUNTED.has(base) ? `${base} ${base}ات` : prefix + base)));

/** A unit that the papers spell in many ways: each with its plural and its own endings. */
const spellings = (singulars: string, row: typeof noun): Row[] => singulars.split(' ').map((singular) => row('measure', `${singular} ${singular}ات`));

/** Measures: length, area, volume, weight, energy, temperature, data; letters and symbols as the papers write them. */
export const MEASURES: readonly Row[] = [
  dualNoun('measure', 'متر أمتار'),
  dualNoun('measure', 'كيلومتر كيلومترات'),
  ...spellings('سنتيمتر سنتمتر سانتيمتر سانتمتر مليمتر ميليمتر ملليمتر ملمتر كيلوغرام كيلوجرام غرام جرام', dualNoun),
  ...spellings('نانومتر ميكرومتر مايكرومتر مليغرام ميليغرام ملليغرام مليجرام ميليجرام ملليجرام ميكروغرام ميكروجرام مايكروغرام مليلتر ميليلتر ملليلتر مليليتر ملليتر', noun),
  words('measure', 'سم ملم مم كلغ كغ كغم كجم كلغم غم جم ملغ ملغم ملج مجم مل ميكرون'),
  noun('measure', 'ميل أميال'),
  noun('measure', 'قدم أقدام'),
  dualNoun('measure', 'بوصة بوصات'),
  dualNoun('measure', 'إنش إنشات'),
  dualNoun('measure', 'هكتار هكتارات'),
  dualNoun('measure', 'دونم دونمات'),
  dualNoun('measure', 'فدان أفدنة'),
  dualNoun('measure', 'طن أطنان'),
  dualNoun('measure', 'كيلو كيلوات'),
  dualNoun('measure', 'لتر لترات'),
  dualNoun('measure', 'ليتر ليترات'),
  noun('measure', 'هكتوليتر هكتولتر'),
  dualNoun('measure', 'برميل براميل'),
  dualNoun('measure', 'غالون غالونات'),
  dualNoun('measure', 'جالون جالونات'),
  dualNoun('measure', 'أونصة أونصات أوقيات'),
  dualNoun('measure', 'قيراط قراريط'),
  dualNoun('measure', 'رطل أرطال'),
  dualNoun('measure', 'قنطار قناطير'),
  dualNoun('measure', 'كوب أكواب'),
  dualNoun('measure', 'طول أطوال'), // of a horse: «بفارق طول وربع الطول»
  ...PREFIXED,
  noun('measure', 'حصان أحصنة'),
  dualNoun('measure', 'درجة درجات'),
  dualNoun('measure', 'عقدة'),
  words('measure', 'غيغا جيجا ميغا'),
  noun('measure', 'سعرة سعرات'),
  noun('measure', 'ميليبار بار'),
  noun('measure', 'سلزيوس فهرنهايت سيلزيوس'),
  noun('measure', 'ديسيبل'),
  words('measure', 'كم كلم م km kg mm cm gb mb tb mw kw gw mhz ghz ml nm م² كم² كلم² م³ km² m² m³ ° ℃'),
  words('light', 'سطوع سطوعها سطوعه إضاءة إنارة ضوء'),
  words('measureHead', PREFIXES),
  words('perUnit', 'س سا ساعة ث ثانية د دقيقة h s يوم'),
  words('measureAdjective', 'مربع مربعة مربعا مكعب مكعبة مكعبا مئوية فهرنهايت سلزيوس سيلزيوس بحري بحرية بحريا متري مترية مكافئ ساعة'),
  words('rateAdverb', 'يوميا سنويا شهريا أسبوعيا'),
];

export const PERCENTS: readonly Row[] = [
  words('percent', '% ٪ ؉ ‰ ﹪ ％'),
  words('perMille', '؉ ‰'),
  words('percentWord', 'مئوية'),
];
