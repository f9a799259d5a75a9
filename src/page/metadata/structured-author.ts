import { agencyIn, bareWords } from './names.ts';
import type { Scene } from './scene.ts';
import { likeness } from './title.ts';

const METAS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'article:author_name', 'twitter:data1'];

/** The author that the page gives for machines: a person or an agency, never the site itself. */
export function structuredAuthor(scene: Scene): string | undefined {
  const { structured } = scene;
  const names = structured.stories.flatMap((story) => authorsIn(story['author'] ?? story['creator'])).filter((name) => usable(name, scene));
  if (names.length > 0) return [...new Set(names)].slice(0, 4).join('، ');
  for (const key of METAS) {
    const value = structured.meta.get(key);
    if (!value || !usable(value, scene)) continue;
    if (key !== 'twitter:data1' || /^(?:كتب|written by)/i.test(structured.meta.get('twitter:label1') ?? '')) return value;
  }
  return undefined;
}

function authorsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (Array.isArray(value)) return value.flatMap(authorsIn);
  if (value && typeof value === 'object') {
    const { name, '@type': type } = value as Record<string, unknown>;
    return /Organization/.test(JSON.stringify(type ?? '')) && typeof name === 'string' && !agencyIn(name) ? [] : authorsIn(name);
  }
  return [];
}

const ACCOUNTS = /^(?:(?:super )?(?:admin|user)|administrator|editor|guest|user\d*|webmaster|root|wpadmin|غير معروف|مدير الموقع|فريق التحرير|المحرر|هيئة التحرير|الموقع)$/i;

/** A name with which somebody logs in: «wadi_desk3», «sport-2». */
const LOGIN = /^(?=.*[\d_])[\w.-]+$/;

/** A name that a reader would take for an author: no account, no address, not the site or its owner. */
export function usable(name: string, scene: Scene): boolean {
  if (name.length < 3 || name.length > 60 || /https?:|@|\.(?:com|net|org)\b/i.test(name) || ACCOUNTS.test(name.trim()) || LOGIN.test(name.trim())) return false;
  const copyright = bareWords(scene.structured.meta.get('copyright') ?? '');
  return !(scene.siteName !== '' && likeness(name, scene.siteName) > 0.7) && !(copyright !== '' && copyright.includes(bareWords(name)));
}
