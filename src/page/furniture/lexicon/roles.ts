/** What those who write are, folded, without the article; a regular expression's alternatives. */
export const ROLE =
  'صحا?فيه?|كاتبه?|باحثه?|محرره?|مراسله?|اكاديميه?|اعلاميه?|روائيه?|شاعره?|مدونه?|مترجمه?|مصوره?|محلله?|مؤلفه?|ناقده?|قاصه?|مخرجه?|خبيره?|استاذه?|طبيبه?|مهندسه?|محاميه?|سفيره?|دبلوماسيه?';
