import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { arePersons, isPerson, nameIn } from './names.ts';

/** What someone did for the story; folded. A picture alone makes no author: «تصوير» counts only beside another role. */
const ROLE = '(?:بقلم|بقلم الكاتب|كتب|كتبت|كتبها|كتبه|كتبته|كتبتها|كتابه|نص|نصوص|النص|الكاتب|الكاتبه|للكاتب|اعداد|اعداد وتحرير|رصد و(?:تحرير|متابعه|اعداد)|اعدها|اعدته|اعده|تحرير|ترجمه|حوار|حاوره|حاورته|حاورها|اجري الحوار|اجرت الحوار|تقرير|تحقيق|متابعه|متابعات|تغطيه|مراسل|بواسطه|من طرف|المحرر|الناشر|نشر بواسطه|نشرت بواسطه|اضيف بواسطه|ارسلت بواسطه|مشاركه من|كاتب المقال|كاتب الخبر|اسم الكاتب|المؤلف|الصحفي|by|written by|author|par)';
const PICTURE = '(?:تصوير|صور|الصور|عدسه|فيديو|مونتاج|اخراج)';
/** Through whom, behind the role: «تحرير من طرف …», «تم كتابته من قبل …». */
const VIA = '(?: (?:من طرف|من قبل|بواسطه|بقلم))?';
const LABEL = `(?:(?:${PICTURE}\\s*(?:[,،/+&]\\s*و?|و)\\s*)*${ROLE}(?:\\s*(?:[,،/+&]\\s*و?|\\sو)\\s*(?:${ROLE}|${PICTURE}))*${VIA})`;
const COLON_ALONE = regex()`^\s*\p{L}+(?: \p{L}+)?\s*:\s*$`;
const NEXT_LABEL = regex()`\s+[|•·]\s+|\s*[،,]\s*\p{L}+\s*[:：]|\s+(?:راجع(?:ه|ته|ها)|مراجعة|تدقيق|تصوير|ترجمة)(?: \p{L}+)?\s*[:：]|\s+و?ال[ذت]ي\s`;
const LABELLED = regex()`^(?:[^\p{L}\p{N}]*)${LABEL}(?:(?:\s*\([^)]*\))?\s*[:：/|،,.…\-–—]+\s*|\s+(?:ال(?:كاتب|كاتبه|صحفي)\s*[:/]?\s*)?)(.+)$`;
const LABELLED_INSIDE = /[\s|،\d](?:بقلم|بواسطه|كتب|كتبت|اعداد|كتابت(?:ه|ها) من (?:قبل|طرف))\s*[:：]?\s+(.+)$/u;
const LABEL_ALONE = regex()`^[^\p{L}\p{N}]*(?:${LABEL}|${PICTURE})[^\p{L}\p{N}]*$`;
/** Labels that are as often the office of whoever is named before. */
const OFFICE = regex()`^[^\p{L}]*(?:مراسل|(?:ال)?محرر)(?!\p{L})`;
/** Labels that a name always follows; «تقرير» or «حوار» alone may be the name of a rubric. */
const SURE_ALONE = regex()`^[^\p{L}]*(?:بقلم|كتبت?|كتبها|بواسطه|من طرف|(?:نشرت?|اضيف|ارسلت) بواسطه|اعداد|(?:اسم )?الكاتبه?|كاتب (?:المقال|الخبر)|المؤلف|by|written by|author|par)[^\p{L}]*$`;

/** A label without the name («بواسطة», «تصوير ونص:»), or the picture's. */
export const isLabel = (text: string): boolean => LABEL_ALONE.test(fold(text).trim());

/** Whether the name stands on the next line: a label or another short word with a colon («المصدر:»), or a label alone. */
export function leadsOn(line: string, next: string): boolean {
  if (COLON_ALONE.test(line)) return true;
  if (!isLabel(line) || isLabel(next) || next.length > 60) return false;
  return /[:：،,/|]\s*$/u.test(line) || SURE_ALONE.test(fold(line)) || arePersons(next);
}

/** «كتب: …», «إعداد …», «نص وصور: …», «نشر بتاريخ … بواسطة …». */
export function labelled({ text }: { text: string }): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const folded = fold(line);
  if (folded.length > 110) return undefined;
  const rest = LABELLED.exec(folded)?.[1] ?? LABELLED_INSIDE.exec(folded)?.[1];
  // «كتب التاريخ» is no byline: without a colon a name has to follow.
  if (!rest || (!/[:：/|،,–—-]/.test(folded.slice(0, folded.length - rest.length)) && !isPerson(nameIn(rest) ?? '') && !arePersons(rest) && (rest.split(' ').length > 4 || !/\s/.test(rest.trim())))) return undefined;
  // «مراسل «الميناء» في عدن» says what somebody is, not who.
  if (OFFICE.test(folded) && !/[:：]/.test(folded) && !isPerson(nameIn(rest) ?? '') && !arePersons(rest)) return undefined;
  // «نص: فلان، صوت: فلانة»: the first of several roles.
  const name = tailOf(line, rest).split(NEXT_LABEL)[0] ?? '';
  return arePersons(name) ? name : nameIn(name);
}

/** The end of the line as written that folds to `rest`. */
export function tailOf(line: string, rest: string): string {
  for (let at = Math.max(0, line.length - rest.length * 2); at < line.length; at++) if (fold(line.slice(at)).trim() === rest.trim()) return line.slice(at).trim();
  return rest;
}
