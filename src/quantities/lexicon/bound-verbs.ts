import { verb, words } from './row.ts';
import type { Row } from './row.ts';

/** Verbs that say how certain the number behind them is, in all their forms: past stems, then present stems. */
export const BOUND_VERBS: readonly Row[] = [
  verb('beyond', 'تجاوز فاق', 'تجاوز تعدى تخطى فوق تعد تخط'),
  words('beyond', 'تخطى تعدى تعدت تعدوا تعدتا تخطت تخطوا تخطتا متجاوزا متجاوزة متخطيا متخطية'),
  verb('exceed', 'زاد رب', 'زيد زد ربو نيف'),
  words('exceed', 'يربي تربي'),
  verb('fallShort', 'قل نقص', 'قل نقص'),
  verb('near', 'قارب ناهز لامس شارف', 'قارب ناهز لامس شارف'),
  words('near', 'مقاربا مقاربة ملامسا ملامسة مناهزا مناهزة'),
  words('nearVerb', 'ناهز ناهزت يناهز تناهز قاربت يقارب تقارب شارفت لامست'), // «قارب» is a boat as well
  verb('comeNear', 'اقترب', 'قترب قرب'),
  words('comeNear', 'مقتربا مقتربة'),
  verb('arrive', '', 'صل'),
];
