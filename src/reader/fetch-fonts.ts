/**
 * Fetches the faces that an article is set in before any style sheet asks for them, which it does only once there is an
 * article to be laid out: the first layout would be without them, and for nothing. `names` are files in fonts/, without
 * their ending, parted by spaces.
 */
export function fetchFonts(names = ''): void {
  for (const name of names.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href: `fonts/${name}.woff2` });
    document.head.append(link);
  }
}
