import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../src/arabic/language.ts';

/** Sentences written for this test, one or two a language. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  ['ar', 'news', 'أعلنت الوزارة أن الأمطار التي هطلت على المحافظة خلال الليل لم تسبب أضرارا كبيرة في الطرق'],
  ['ar', 'short headline', 'افتتاح الجسر الجديد في المدينة'],
  ['ar', 'typed on a Persian keyboard', 'قال مدیر المستشفی إن المریض وصل الی الطوارئ فی ساعة متأخرة من اللیل بعد أن کان فی بیته'],
  ['ar', 'with foreign names', 'التقى پاتريك ڤيلاسكيز نظيره گوران في الدار البيضاء بعد المباراة التي انتهت بالتعادل'],
  ['ar', 'with tashkeel and tatweel', 'إِنَّ الـــكِتابَ الَّذي قَرَأْتُهُ مِنْ قَبْلُ كانَ جَميلًا'],
  ['fa', 'news', 'رئیس سازمان هواشناسی گفت که بارش باران در استان‌های شمالی تا پایان هفته ادامه دارد'],
  ['fa', 'typed with Arabic letters', 'رييس سازمان هواشناسي اعلام كرد بارش باران در استان هاي شمالي تا پايان هفته ادامه خواهد داشت و مردم بايد از سفر با خودرو پرهيز كنند'],
  ['fa', 'Dari', 'وزارت معارف افغانستان می‌گوید که مکاتب در ولایت بامیان پس از یک هفته باز شده است'],
  ['ur', 'news', 'محکمہ موسمیات کے مطابق ملک کے شمالی علاقوں میں بارش کا سلسلہ ہفتے کے آخر تک جاری رہے گا'],
  ['ps', 'news', 'د کرنې وزارت وايي چې د هېواد په شمال کې د باران له امله سړکونه تړل شوي دي'],
  ['ckb', 'news', 'وەزارەتی کشتوکاڵ ڕایگەیاند کە بارانبارین لە پارێزگاکانی باکوور تا کۆتایی هەفتە بەردەوام دەبێت'],
  ['he', 'news', 'משרד התחבורה הודיע כי הכביש ייפתח מחדש ביום ראשון'],
  ['en', 'news', 'The ministry said that the road to the north is open for the first time'],
  ['fr', 'news', 'Le ministère a annoncé que la route du nord est ouverte et que les travaux'],
  ['und', 'nothing to tell from', '12:30 — 34%'],
  ['und', 'another script', 'Министерство сообщило об открытии дороги'],
];

describe('identifyLanguage', () => {
  it.each(SENTENCES)('%s: %s', (language, _, text) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it('counts letters of the Arabic script and of all scripts', () => {
    expect(identifyLanguage('متن ٣٤ Matn, «נ»')).toEqual({ language: 'und', arabicLetters: 3, letters: 8 });
  });
});
