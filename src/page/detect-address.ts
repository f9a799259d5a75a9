/** What an address or a title alone says about its page; sites all over the world name theirs alike. */
export type PageKind = 'home' | 'listing' | 'service' | 'item' | '';

/** Names of pages that every site has, as they stand in titles and, with hyphens for blanks, in addresses. */
const NAMES: readonly (readonly [RegExp, PageKind])[] = [
  [/^(?:home|index|default|main|ar|mobile|(?:الصفحة )?الرئيسية)$/, 'home'],
  [
    /^(?:about|contact|privacy|terms|login|cart|من نحن|[اإ]تصل بنا|سياسة الخصوصية|شروط الاستخدام|.* غير موجودة|404)(?: us| policy)?$/,
    'service',
  ],
  [/^(?:category|tags?|topics?|section|archives?|author|page|products?|shop|forum|showthread|thread|search|[أا]قسام|قسم|تصنيف|وسم|[أا]رشيف|بحث|نتائج البحث.*)$/, 'listing'],
];

/** Judges an absolute http(s) address. */
export function kindOfAddress(address: string): PageKind {
  const [, path, query] = /^https?:\/\/[^/?#]+([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
  if (path === undefined) return '';
  const parts = decode(path)
    .split('/')
    .map((part) => part.replace(/\.[a-z]+$/i, ''))
    .filter((part) => part && kindOfName(part) !== 'home');
  const last = parts.at(-1);
  if (last === undefined) return query ? '' : 'home';
  // An identifier or a headline in the last part names one page, whatever the parts before it are called.
  if (/\d{4}/.test(last) || last.split(/[-_+ ]+/).length > 4) return 'item';
  const named = parts.map(kindOfName).filter(Boolean).at(-1);
  return named ?? (/\d{3}/.test(query ?? '') ? 'item' : '');
}

/** Judges a title by its parts, divided by the bars and dashes that sites put around their own name: «الرئيسية | الصحيفة». */
export function kindOfTitle(title: string): PageKind {
  const parts = title.split(/\s*[|»«›:•·]\s*|\s+[-–—]\s+/);
  return parts.map(kindOfName).find(Boolean) ?? '';
}

function kindOfName(name: string): PageKind {
  const plain = name.toLowerCase().replace(/[-_+ ]+/g, ' ').trim();
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? '';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
