import type catalogue from '../_locales/ar/messages.json';

/** A key of the message catalogues; the Arabic one is the measure. */
export type MessageKey = keyof typeof catalogue;

/** Looks a text of the interface up in the reader's language; `$1`, `$2`… take the substitutions. */
export type Words = (key: MessageKey, ...substitutions: string[]) => string;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** Names of texts that the catalogues give in all plural forms: «جزء واحد، جزآن، 7 أجزاء، 11 جزءا، 100 جزء». */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Name}_other` ? Name : never) : never;

/** The language of the interface: the one whose catalogue the browser chose. */
export function languageOf(words: Words): string {
  return words('languageCode');
}

/** The direction of the interface; the article keeps its own. */
export function directionOf(words: Words): 'rtl' | 'ltr' {
  return languageOf(words) === 'ar' ? 'rtl' : 'ltr';
}

/** The text for `count` things in the plural form of the interface's language; `shown` is the number as it is to be written. */
export function plural(words: Words, name: PluralKey, count: number, shown: string): string {
  const form: PluralForm = new Intl.PluralRules(languageOf(words)).select(count);
  return words(`${name}_${form}` as MessageKey, shown);
}
