import type { Embed, Image } from '../../model/article.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Box } from '../tree/box.ts';
import type { Dom } from '../tree/dom.ts';
import { ELEMENT } from '../tree/dom.ts';

/** Attributes under which lazy loaders keep the real address, best first. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-orig-file', 'data-large-file', 'data-url', 'data-image', 'data-img', 'data-full', 'data-hi-res-src', 'data-echo', 'data-srcset', 'data-lazy-srcset', 'data-bg']; // prettier-ignore

/** Stand-ins that lazy loaders show until the picture comes. */
const PLACEHOLDER = /^data:|(?:blank|placeholder|spacer|transparent|lazy|loading|loader|pixel|1x1|grey|gray|default)[^/]*\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i;

/** More is no description of a picture. */
const LONGEST_ALT = 2000;

/** The address of the real picture behind an `<img>` (or a lazy stand-in), or undefined. */
function sourceOfImage(element: Element, dom: Dom, base: string): string | undefined {
  const src = dom.attribute(element, 'src');
  const names = dom.attributeNames(element);
  const candidates = [
    ...LAZY.filter((name) => names.includes(name)).map((name) => dom.attribute(element, name) ?? ''),
    ...(src && !PLACEHOLDER.test(src) ? [src] : []),
    dom.attribute(element, 'srcset') ?? '',
    src ?? '',
  ];
  for (const candidate of candidates) {
    const address = /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/.test(candidate) ? largestOf(candidate) : candidate;
    if (address === '' || PLACEHOLDER.test(address)) continue;
    const url = safeUrl(address, base);
    if (url && !/[{}]/.test(decodeURI(safely(url)))) return url;
  }
  return undefined;
}

const safely = (url: string): string => url.replace(/%(?![0-9a-f]{2})/gi, '').replace(/%[89a-f][0-9a-f]/gi, '');

/** The largest candidate of a `srcset`, or the first where none has a size; '' where it has none that a browser would take. */
function largestOf(srcset: string): string {
  let best = '';
  let size = -1;
  for (const [, address = '', descriptor = ''] of srcset.matchAll(/[\s,]*(\S*[^\s,])(?:,|\s+([^,]*))?/g)) {
    // What stands behind an address and is no width makes the whole candidate none.
    const width = descriptor === '' ? '0' : /^(\d+(?:\.\d+)?)[wx]\s*$/.exec(descriptor)?.[1];
    if (width === undefined || Number(width) <= size) continue;
    size = Number(width);
    best = address;
  }
  return best;
}

/** The picture of an img, picture or noscript box, without its caption; undefined for icons, counters and emoji. */
export function imageOf(box: Box, dom: Dom, base: string): Image | undefined {
  if (box.tag === 'noscript') return imageOfNoscript(box.element, dom, base);
  const img = box.tag === 'picture' ? box.children.find((child): child is Box => child.box && child.tag === 'img')?.element : box.element;
  if (!img) return undefined;
  const width = Number(dom.attribute(img, 'width')) || undefined;
  const height = Number(dom.attribute(img, 'height')) || undefined;
  if ((width !== undefined && width < 60) || (height !== undefined && height < 60) || (width !== undefined && height !== undefined && width <= 120 && height <= 100)) return undefined;
  if (isAdvertisement(box, dom, base)) return undefined;
  if (/ (?:emoji|wp smiley|avatar|icon|logo|gravatar|smiley|pixel|tracker) /.test(box.names)) return undefined;
  const src = sourceOfImage(img, dom, base) ?? (box.tag === 'picture' ? sourceOfPicture(box.element, dom, base) : undefined);
  if (!src || /\/(?:emoji|smilies|smileys|icons?|avatars?)\/|gravatar\.com|(?:^|[/_-])(?:mail|print|printer|email|facebook|twitter|whatsapp|share|rss|arrow|bullet|icon|btn|button|logo|line|spacer|dot)[^/]{0,12}\.(?:gif|png)(?:\?|$)|pixel\.|doubleclick|scorecardresearch/i.test(src)) return undefined;
  // A drawing or a chart says how large it is; an SVG that does not is an icon or a logo.
  if (/\.svg(?:\?|$)/i.test(src) && (width ?? 0) < 200) return undefined;
  const alt = (dom.attribute(img, 'alt') ?? '').trim().slice(0, LONGEST_ALT);
  return { type: 'image', src, alt, ...(width && height ? { width, height } : {}) };
}

/** A picture that links to another site, and not to a larger picture: a banner. */
function isAdvertisement(box: Box, dom: Dom, base: string): boolean {
  let link: Box | null = box.parent;
  for (let up = 0; link && link.tag !== 'a' && up < 3; up++) link = link.parent;
  if (link?.tag !== 'a' || link.letters > 0) return false;
  const href = safeUrl(dom.attribute(link.element, 'href'), base);
  const host = siteOf(base);
  return href !== undefined && host !== '' && siteOf(href) !== host && !/\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)|googleusercontent|blogspot|bp\.blogspot|wp\.com|cdn|img|image|static/i.test(href);
}

/** The last two labels of an address's host: `example.com` of `www.news.example.com`. */
function siteOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*\.)?([^./?#]+\.[^./?#]+)(?:[/?#]|$)/.exec(url)?.[1] ?? '';
}

function sourceOfPicture(picture: Element, dom: Dom, base: string): string | undefined {
  for (let node = dom.firstChild(picture); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) !== ELEMENT || dom.tag(node as Element) !== 'source') continue;
    const set = dom.attribute(node as Element, 'srcset') ?? dom.attribute(node as Element, 'data-srcset') ?? '';
    const url = safeUrl(largestOf(set), base);
    if (url) return url;
  }
  return undefined;
}

/** A lazy picture's twin in `<noscript>`: nodes where scripts are off, text where they are on. */
function imageOfNoscript(element: Element, dom: Dom, base: string): Image | undefined {
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === ELEMENT && dom.tag(node as Element) === 'img') {
      const src = sourceOfImage(node as Element, dom, base);
      if (src) return { type: 'image', src, alt: (dom.attribute(node as Element, 'alt') ?? '').trim().slice(0, LONGEST_ALT) };
    }
    const [, address] = /<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(dom.nodeValue(node) ?? '') ?? [];
    const src = safeUrl(address?.replace(/&amp;/g, '&'), base);
    if (src && !/[?&](?:tid|cid|ev|v)=|\/pixel|\/tr\?|collect\?|counter|\b1x1\b/i.test(src)) return { type: 'image', src, alt: '' };
  }
  return undefined;
}

interface Player {
  at: RegExp;
  media: Embed['media'];
  name: string;
  /** The page to show instead of the player's own address. */
  page?: (match: RegExpExecArray) => string;
}

/** Players and posts that news pages embed; anything else that is embedded is an advertisement or a tool. */
const PLAYERS: readonly Player[] = [
  { at: /youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([A-Za-z0-9_-]{6,})/, media: 'video', name: 'YouTube', page: ([, id = '']) => `https://www.youtube.com/watch?v=${id}` },
  { at: /youtu\.be\/[A-Za-z0-9_-]{6,}|youtube\.com\/watch/, media: 'video', name: 'YouTube' },
  { at: /dailymotion\.com\/embed\/video\/([A-Za-z0-9]+)/, media: 'video', name: 'Dailymotion', page: ([, id = '']) => `https://www.dailymotion.com/video/${id}` },
  { at: /player\.vimeo\.com\/video\/(\d+)/, media: 'video', name: 'Vimeo', page: ([, id = '']) => `https://vimeo.com/${id}` },
  { at: /facebook\.com\/plugins\/video\.php/, media: 'video', name: 'Facebook' },
  { at: /facebook\.com\/plugins\/post\.php|facebook\.com\/[^/?#]+\/(?:posts|videos|photos)\//, media: 'post', name: 'Facebook' },
  { at: /(?:twitter|x)\.com\/[^/?#]+\/status(?:es)?\/\d+/, media: 'post', name: 'X' },
  { at: /instagram\.com\/(?:p|reel|tv)\/[^/?#]+/, media: 'post', name: 'Instagram' },
  { at: /tiktok\.com\/(?:embed|@)/, media: 'post', name: 'TikTok' },
  { at: /t\.me\/[^/?#]+\/\d+/, media: 'post', name: 'Telegram' },
  { at: /soundcloud\.com|podcasts\.apple\.com|open\.spotify\.com|anchor\.fm|castbox\.fm/, media: 'audio', name: 'Audio' },
  { at: /jwplatform\.com|jwplayer|brightcove|kaltura|vidyard|streamable\.com|rumble\.com\/embed|ok\.ru\/videoembed|vk\.com\/video_ext/, media: 'video', name: 'Video' },
  { at: /docs\.google\.com\/(?:viewer|document|forms)|scribd\.com\/embeds|issuu\.com|documentcloud\.org|datawrapper|infogram|flourish\.studio|google\.com\/maps/, media: 'document', name: 'Document' },
]; // prettier-ignore

/** An embedded player or post as a labelled link, or undefined where it is nothing that a reader would miss. */
export function embedOf(address: string | null | undefined, base: string, label = ''): Embed | undefined {
  const url = safeUrl(address, base);
  if (!url) return undefined;
  for (const { at, media, name, page } of PLAYERS) {
    const match = at.exec(url);
    if (!match) continue;
    const inner = /[?&]href=([^&]+)/.exec(url)?.[1];
    const href = page?.(match) ?? (inner ? safeUrl(decoded(inner)) : undefined) ?? url;
    return { type: 'embed', media, href, label: label || name };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The player of an iframe, video, audio or AMP box. */
export function embedOfBox(box: Box, dom: Dom, base: string): Embed | undefined {
  const { element, tag } = box;
  const label = (dom.attribute(element, 'title') ?? '').trim().slice(0, LONGEST_ALT);
  const clean = /[\u0600-\u06ff]/.test(label) ? label : '';
  if (tag === 'amp-youtube') return embedOf(`https://www.youtube.com/embed/${dom.attribute(element, 'data-videoid') ?? ''}`, base, clean);
  if (tag === 'video' || tag === 'audio' || tag === 'amp-video' || tag === 'amp-audio') {
    const media = tag.endsWith('audio') ? 'audio' : 'video';
    const href = safeUrl(dom.attribute(element, 'src') ?? sourceInside(element, dom), base);
    return href ? { type: 'embed', media, href, label: clean || (media === 'audio' ? 'Audio' : 'Video') } : undefined;
  }
  const src = dom.attribute(element, 'src');
  const lazy = dom.attribute(element, 'data-src') ?? dom.attribute(element, 'data-lazy-src') ?? dom.attribute(element, 'data-litespeed-src');
  return embedOf(src && !/^about:|^data:/.test(src) ? src : lazy, base, clean) ?? embedOf(lazy, base, clean);
}

function sourceInside(element: Element, dom: Dom): string | null {
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === ELEMENT && dom.tag(node as Element) === 'source') return dom.attribute(node as Element, 'src');
  }
  return null;
}
