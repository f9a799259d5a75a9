import { verb, words } from './row.ts';
import type { Row } from './row.ts';

/** What happens to a figure («ارتفع من 12 إلى 19»): verbs by their past and present stems. */
const VERBS = verb(
  'change',
  'ارتفع زاد تراجع انخفض قفز هبط صعد رفع خفض قلص قلل تحسن تقدم انتقل نزل تقلص نم تحول تدهور تضاعف ازداد انكمش تباطأ انزلق مدد وسع عدل خفف انحسر تناقص',
  'رتفع زيد زد تراجع نخفض قفز هبط صعد رفع خفض قلص قلل تحسن تقدم نتقل نزل تقلص نمو تحول تدهور تضاعف زداد نكمش تباطأ نزلق مدد وسع عدل خفف نحسر تناقص',
);
const WEAK = 'هوى هوت يهوي تهوي تهاوى تهاوت يتهاوى تتهاوى ارتقى ارتقت يرتقي ترتقي';
const NOUNS = 'ارتفاع زيادة تراجع انخفاض قفزة هبوط صعود نزول نمو تقليص تقليل تخفيض خفض رفع تحسن تقدم تحول انتقال تمديد توسيع تعديل تباطؤ انكماش تقلص تضاعف تدني انحسار';
/** «زيادته», «رفعها» */
const OWNED = NOUNS.split(' ').flatMap((noun) => ['ه', 'ها', 'هم'].map((owner) => noun.replace(/ة$/, 'ت') + owner));

export const CHANGES: readonly Row[] = [
  verb('gain', 'خسر كسب ربح أضاف فقد', 'خسر كسب ربح ضيف فقد'), // by so much, to so much
  words('change', [...new Set(`${VERBS.forms} ${WEAK} ${NOUNS} ${OWNED.join(' ')} رفعتها رفعوها خفضتها`.split(' '))].join(' ')),
];
