/** Presentation forms by what they stand for, in the order of Unicode: alone, at the end, at the beginning, in the middle. */
const FORMS = new Map<string, string[]>();
for (let code = 0xfe80; code <= 0xfefc; code++) {
  const form = String.fromCharCode(code);
  const letters = form.normalize('NFKC');
  FORMS.set(letters, [...(FORMS.get(letters) ?? []), form]);
}

/** Letters with two forms are not tied to the next. */
const ties = (letter: string): boolean => (FORMS.get(letter)?.length ?? 0) === 4;

/** The text as old type draws it: «ﻣﺌﺔ» for «مئة», «ﻷن» with one sign for its لأ. What has no such forms stays. */
export function drawn(text: string): string {
  return text.normalize('NFC').replace(/[\u0621-\u063a\u0641-\u064a]+/g, (word) => {
    let out = '';
    for (let at = 0; at < word.length; at++) {
      const before = ties(word.charAt(at - 1)) ? 1 : 0;
      const pair = FORMS.get(word.slice(at, at + 2));
      const forms = (at + 1 < word.length && pair) || FORMS.get(word.charAt(at)) || [];
      if (pair && at + 1 < word.length) at++;
      const last = at + 1 === word.length || word.charAt(at + 1) === 'ء';
      out += forms[before + (forms.length === 4 && !last ? 2 : 0)] ?? forms[0] ?? word.charAt(at);
    }
    return out;
  });
}
