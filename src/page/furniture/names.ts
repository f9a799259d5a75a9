import type { FurnitureKind } from '../../model/article.ts';

/** Words that the web at large puts into class and id of furniture; a weak sign, never enough without a shape. */
const NAMES: readonly (readonly [FurnitureKind, RegExp])[] = [
  ['comments', / (?:comments?|commentlist|respond|disqus|replies|wpdiscuz|wpd|fb comments|livefyre|commentaires) /],
  ['share', / (?:share|sharing|shares|social|addtoany|addthis|sharethis|sharedaddy|a2a|socials|shareaholic|essb|heateor) /],
  ['tags', / (?:tags|tagcloud|post tag|tag links|keywords|tag list|tagged) /],
  ['related', / (?:related|relatedposts|recommended|recommendations?|similar|yarpp|readmore|read more|read also|more news|next post|prev post|post navigation|prevnext|nav links|nav previous|post nav|pager|jp relatedposts|crp|suggest|suggestions) /],
  ['trending', / (?:popular|trending|mostread|most read|most viewed|most popular|latest|latest news|ticker|newsticker|breaking|recent posts|top news|lastnews|hot news|marquee) /],
  ['promo', / (?:newsletter|subscribe|subscription|promo|follow|mailchimp|mc4wp|signup|app banner|popup|modal|googlenews) /],
  ['advertisement', / (?:ad|ads|adv|advert|adverts|advertisement|advertising|adsbygoogle|adsense|banner|banners|sponsor|sponsored|taboola|outbrain|dfp|gpt ad|ad slot|adslot|adbox|code block) /],
  ['legal', / (?:cookie|cookies|gdpr|copyright|copyrights|consent|disclaimer) /],
  ['navigation', / (?:breadcrumbs?|pagination|menu|navbar|navigation|skip link|toolbar|sidebar|widget area|footer|header menu|topbar|crumbs) /],
]; // prettier-ignore

/** What was found for names that were asked before: the boxes of a page share theirs, and each is asked several times. */
const known = new Map<string, FurnitureKind | null>();

/** The family that the names of a box speak of. */
export function familyOfNames(names: string): FurnitureKind | undefined {
  if (names === '') return undefined;
  let family = known.get(names);
  if (family === undefined) {
    if (known.size > 5000) known.clear();
    known.set(names, (family = NAMES.find(([, words]) => words.test(names))?.[0] ?? null));
  }
  return family ?? undefined;
}
