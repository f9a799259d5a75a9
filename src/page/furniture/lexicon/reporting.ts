/**
 * Verbs by which a story says who said something, folded; a regular expression's alternatives. A line that has one is the
 * story's own and no word of the house. Words that a house also says of itself («نشر», «ذكر المصدر») are not among them.
 */
export const REPORTING =
  'قال|قالت|قالوا|يقول|تقول|اضافت?|[يت]ضيف|اكدت?|[يت]ؤكد|اعلنت?|اوضحت?|اشارت?|صرحت?|حذرت?|طالبت?|دعا|دعت|كشفت?|بحسب';
