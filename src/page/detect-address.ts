import { fold } from '../arabic/normalize.ts';

/** What an address alone says about its page; newspapers all over the world write theirs alike. */
export type AddressKind = 'unknown' | 'home' | 'listing' | 'service' | 'item';

const INDEX = /^(?:index|default|home|main)(?:\.\w+)?$|^(?:ar|arabic|mobile|m)$/i;
const LISTING = /^(?:category|categories|cat|tag|tags|topic|topics|section|sections|search|archive|archives|author|authors|page|label|latest|browse|products?|shop|store|forums?|showthread|viewtopic|threads?|members?|قسم|اقسام|أقسام|تصنيف|وسم|وسوم|بحث|الأرشيف|كاتب)(?:\.\w+)?$/i;
const SERVICE =
  /^(?:about|about-?us|contact|contact-?us|privacy|privacy-?policy|terms|terms-of-(?:use|service)|login|signin|register|signup|cart|checkout|account|profile|faq|help|advertise|sitemap|subscribe|من-نحن|اتصل-بنا|إتصل-بنا|سياسة-الخصوصية|شروط-الاستخدام|تسجيل-الدخول|اعلن-معنا)(?:\.\w+)?$/i;

/** Titles of pages that every site has, folded; a title may hold one of them as a part of its own: «الرئيسية | الصحيفة». */
const TITLES: readonly (readonly [RegExp, AddressKind])[] = [
  [/^(?:home|home ?page|الرئيسيه|الصفحه الرئيسيه|الواجهه|accueil)$/, 'home'],
  [/^(?:نتائج البحث|البحث|بحث|ارشيف|الارشيف|كل الاخبار|search results?|archives?)(?: |$)/, 'listing'],
  [
    /^(?:من نحن|اتصل بنا|تواصل معنا|سياسه الخصوصيه|بيان الخصوصيه|شروط الاستخدام|شروط واحكام.*|الشروط والاحكام|اتفاقيه الاستخدام|تسجيل الدخول|انشاء حساب|سله المشتريات|سله التسوق|اعلن معنا|خريطه الموقع|الاسئله الشائعه|.*404.*|الصفحه غير موجوده|.*not found|about(?: us)?|contact(?: us)?|privacy policy|log ?in|sign in)$/,
    'service',
  ],
];

/** What a title says of its page; its parts are divided by the bars and dashes that sites put around their own name. */
export function kindOfTitle(title: string): AddressKind {
  const parts = fold(title.slice(0, 200)).split(/\s*[|»«›:•·]+\s*|\s+[-–—]+\s+/);
  for (const [pattern, kind] of TITLES) if (parts.some((part) => pattern.test(part.trim()))) return kind;
  return 'unknown';
}

/** Judges an absolute http(s) address. */
export function kindOfAddress(address: string): AddressKind {
  const url = parse(address);
  if (!url) return 'unknown';
  const parts = url.pathname.split('/').filter(Boolean).map(decode);
  const named = parts.filter((part) => !INDEX.test(part));
  const last = named.at(-1) ?? '';
  if (named.length === 0) return url.search === '' ? 'home' : 'unknown';
  if (SERVICE.test(last)) return 'service';
  // An identifier or a headline in the last part names one page, whatever the parts before it are called.
  const item = /\d{4,}/.test(last) || last.split(/[-_+ ]+/).length >= 5;
  if (!item && named.some((part) => LISTING.test(part))) return 'listing';
  return item || /\d{3,}/.test(url.search) ? 'item' : 'unknown';
}

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
