/**
 * What Readability does for whole pages of the web, and what the small copy that `src/page/region/readability.ts` hands it
 * can never need: it has elements, their classes and their texts, and nothing else. Each is left out with what stands here
 * in its place: a third of its code, and the texts for a log that nobody reads, which it writes out of whole pages.
 */
const UNASKED: Readonly<Record<string, string>> = {
  // no title, metadata or scripts
  _getJSONLD: '',
  _getArticleMetadata: 'return { title: this._getArticleTitle() };',
  _unescapeHtmlEntities: '',
  _removeScripts: '',
  // no pictures, addresses or styles
  _unwrapNoscriptImages: '',
  _isSingleImage: '',
  _isUrl: '',
  _fixLazyImages: '',
  _fixRelativeUris: '',
  _cleanStyles: '',
  _cleanClasses: '',
  _isProbablyVisible: 'return true;',
};

/** The source of the library without what is not asked of it and without its tracing, which a minifier drops under `if (false)`; throws where a version of it has no such part. */
export function trimReadability(source: string): string {
  let trimmed = source;
  for (const [name, instead] of Object.entries(UNASKED)) {
    const method = new RegExp(`^ {2}${name}\\(([^)]*)\\) \\{\\n[^]*?^ {2}\\},$`, 'm');
    if (!method.test(trimmed)) throw new Error(`Readability has no method «${name}»`);
    trimmed = trimmed.replace(method, `  ${name}($1) { ${instead} },`);
  }
  return withoutLog(trimmed).replace(/= !!options\.debug;/, '= false;').replace(/\bif \(this\._debug\)/g, 'if (false)');
}

/** Without the calls of `this.log`, whose arguments are worked out even where the log is off. */
function withoutLog(source: string): string {
  const [first = '', ...rest] = source.split(/\bthis\.log\((?!\))/);
  if (rest.length < 10) throw new Error('Readability writes its log otherwise');
  return first + rest.map((part) => `void (0${part.slice(endOfCall(part))}`).join('');
}

/** The place of the bracket that closes a call, in the source behind the one that opens it. */
function endOfCall(source: string): number {
  let depth = 1;
  for (const { 0: sign, index } of source.matchAll(/"(?:[^"\\]|\\.)*"|`[^`]*`|[()]/g)) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth === 0) return index;
  }
  throw new Error('a call without an end');
}
