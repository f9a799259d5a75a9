/*
 * `\p{L}` is every letter of Unicode: nearly seven hundred stretches, which a browser puts together anew for each regular
 * expression that names it, half a millisecond at its first use and as much again at its second. Sixty of them cost a click
 * more than reading the page. What news is written in has far fewer.
 */

/**
 * Letters: exact for the scripts from Latin to Arabic with its presentation forms (U+0000 to U+07FF, U+FB00 to U+FFDF);
 * beyond, where no Arabic newspaper writes, a whole script counts as letters with its own signs and digits. No emoji.
 */
const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2' +
  '\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0710\\u0712-\\u072f\\u074d-\\u07a5\\u07b1\\u07ca-\\u07ea\\u07f4\\u07f5\\u07fa\\u0800-\\u0815\\u0840-\\u0858\\u0860-\\u08c9' +
  '\\u0900-\\u1ffc\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u318f\\u31a0-\\u31ff\\u3400-\\ud7ff\\uf900-\\ufb1d\\ufb1f-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfb\\ufe70-\\ufefc' +
  '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}';

/** Digits and fractions of the same scripts, the raised and lowered ones, numbers in circles. */
const NUMBERS = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u07c0-\\u07c9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\uff10-\\uff19';

/** Punctuation of the same scripts and of all. */
const PUNCTUATION =
  '!-#%-*,-\\/:;?@\\[-\\]_\\{\\}\\u00a1\\u00a7\\u00ab\\u00b6\\u00b7\\u00bb\\u00bf\\u037e\\u0387\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0609\\u060a\\u060c\\u060d\\u061b\\u061d-\\u061f\\u066a-\\u066d\\u06d4' +
  '\\u2010-\\u2027\\u2030-\\u2043\\u2045-\\u2051\\u2053-\\u205e\\u2e00-\\u2e5d\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301f\\ufd3e\\ufd3f\\uff01-\\uff03\\uff05-\\uff0a\\uff0c-\\uff0f\\uff1a\\uff1b\\uff1f\\uff20\\uff3b-\\uff3d\\uff5b\\uff5d';

const CLASSES: Readonly<Record<string, string>> = { L: LETTERS, N: NUMBERS, P: PUNCTUATION };

/**
 * A regular expression with the flag u, written as a literal is: ``regex('g')`[^\p{L}\p{N}]+` ``. `\p{L}`, `\p{N}` and `\p{P}`
 * stand for the letters, numbers and punctuation above, also inside a class; what is inserted is taken as it stands. Throws where a literal would
 * not compile. Make it once, outside of the function that uses it.
 */
export function regex(flags = ''): (parts: TemplateStringsArray, ...inserted: string[]) => RegExp {
  return (parts, ...inserted) => new RegExp(withClasses(String.raw(parts, ...inserted)), `${flags}u`);
}

/** The source with its `\p{…}` spelt out: bare inside a class, a class of its own elsewhere. */
function withClasses(source: string): string {
  let inside = false;
  return source.replace(/\\p\{([LNP])\}|\\[^]|[[\]]/g, (found: string, name: string | undefined) => {
    if (found === '[') inside = true;
    else if (found === ']') inside = false;
    else if (name !== undefined) return inside ? (CLASSES[name] ?? '') : `[${CLASSES[name] ?? ''}]`;
    return found;
  });
}
