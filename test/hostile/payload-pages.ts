import { page, PARAGRAPHS, TITLE } from './story.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\0', '\ufffd');
const PER_PAGE = 120;

/**
 * Pages that carry all payloads: as markup, as text, in captions, alternatives and metadata. The page may run no script,
 * so that whatever runs is ours.
 */
export function pagesWith(all: readonly string[]): string[] {
  const count = Math.ceil(all.length / PER_PAGE);
  return Array.from({ length: count }, (_, i) => {
    const some = all.slice(i * PER_PAGE, (i + 1) * PER_PAGE);
    const [first = '', second = '', third = ''] = some.slice(i);
    const asText = some.map((payload) => `<p>${PARAGRAPHS[i % 4]?.slice(0, 60) ?? ''} ${escaped(payload)} 12 ألف شخص</p>`).join('');
    const asParts = some.slice(0, 40).map((payload) => `<figure><img src="/p.jpg?${escaped(payload)}" alt="${escaped(payload)}" width=300 height=200><figcaption>صورة ${escaped(payload)}</figcaption></figure><p>${PARAGRAPHS[3]?.slice(0, 50) ?? ''} <a href="${escaped(payload)}" title="${escaped(payload)}">${escaped(payload)}</a></p>`).join('');
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'; img-src 'none'; frame-src 'none'; object-src 'none'; media-src 'none'"><meta name="author" content="${escaped(second)}"><meta property="og:site_name" content="${escaped(third)}"><meta property="article:section" content="${escaped(first)}"><meta property="og:image" content="${escaped(second)}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author: { name: second }, image: third }).replaceAll('</', '<\\/')}</script>`;
    // Markup last: some of it swallows all that follows.
    return page({ title: `${TITLE} ${escaped(first)}`, head, body: asText + asParts, after: some.map((payload) => `<section><p>${PARAGRAPHS[i % 4] ?? ''}</p>${payload}</section>`).join('\n') });
  });
}
