/** What stands with a colon before a notice of the house, folded or not; alternatives of a regular expression. */
export const NOTICE = 'تنويه|تنبيه|ملاحظ[هة]|ملحوظ[هة]|[اإ]فصاح|توضيح|[اإ]خلاء مسؤولي[هة]';
