/**
 * The month names of the Arab press. Each name stands as a reader types it; compare folded forms (normalize.fold).
 * Three systems are in use side by side: the international one (يناير), the Levantine one (كانون الثاني) and the
 * French one of the Maghreb (جانفي), with the Moroccan spellings (غشت).
 */
const GREGORIAN: readonly (readonly string[])[] = [
  ['يناير', 'ينايير', 'كانون الثاني', 'كانون ثاني', 'كانون2', 'كانون الثانى', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري', 'فيفرى'],
  ['مارس', 'آذار', 'اذار', 'مارث'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'ابريل'],
  ['مايو', 'أيار', 'ماي', 'ماى', 'آيار'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليوز', 'يوليه', 'تموز', 'جويلية', 'جويليه'],
  ['أغسطس', 'آب', 'غشت', 'أوت', 'اغسطس'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'ايلول'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'تشرين1', 'اكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين2', 'نونبر', 'تشرين الثانى'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'كانون1', 'دجنبر'],
];

/** The months of the Hijri year, with the spellings in use. */
const HIJRI: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول', 'ربيع الاول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع آخر', 'ربيع الثانى'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى', 'جماد أول', 'جماد الأول', 'جمادي الأولى'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جماد ثاني', 'جماد الثاني', 'جمادي الآخرة', 'جمادى الثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان', 'رمضان المبارك'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذي قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذي حجة'],
];

export interface MonthName {
  /** As written, not folded. */
  name: string;
  /** 1 to 12. */
  month: number;
  calendar: 'gregorian' | 'hijri';
}

const rows = (table: readonly (readonly string[])[], calendar: MonthName['calendar']): MonthName[] =>
  table.flatMap((names, index) => names.map((name) => ({ name, month: index + 1, calendar })));

/** Every month name, longest first, so that «ربيع الأول» is tried before a shorter name inside it. */
export const MONTH_NAMES: readonly MonthName[] = [...rows(GREGORIAN, 'gregorian'), ...rows(HIJRI, 'hijri')].sort(
  (a, b) => b.name.length - a.name.length,
);
