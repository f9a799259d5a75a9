/** What the HTML standard says an element is, as far as an article cares. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a line of their own. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul',
);

/** Never shown, or never text of an article. */
export const SKIPPED_TAGS = set(
  'script style template head link meta title base svg canvas math area map datalist param source track object applet frame frameset noframes colgroup col option optgroup rp rt',
);

/** Things the reader works with rather than reads. */
export const CONTROL_TAGS = set('input select textarea button output progress meter');

/** Shown as a picture or as a labelled link. */
export const MEDIA_TAGS = set('img picture iframe video audio embed amp-img amp-video amp-iframe amp-youtube amp-audio noscript');

export const HEADING_TAGS = set('h1 h2 h3 h4 h5 h6');
