/** What stands with a colon before a notice of the house, folded or not; alternatives of a regular expression. */
export const NOTICE = 'تنويه|تنبيه|ملاحظ[هة]|ملحوظ[هة]|[اإ]فصاح|توضيح|[اإ]خلاء مسؤولي[هة]';

/** It at the beginning of a line, with its colon. */
export const NOTICE_LABEL = new RegExp(`^\\s*(?:${NOTICE})\\s*[:：]`, 'u');
