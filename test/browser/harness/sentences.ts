import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extension } from '../../../scripts/paths.ts';

type Catalogue = Readonly<Record<string, { message: string }>>;

const locales = join(extension, '_locales');
const CATALOGUES: readonly Catalogue[] = readdirSync(locales).map((locale) => JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8')) as Catalogue);

/** A sentence of the interface in each language it speaks: a browser of a Linux package often has English alone, whatever it is asked for. */
export function sentencesOf(key: string): string[] {
  const said = CATALOGUES.flatMap((catalogue) => catalogue[key]?.message ?? []);
  if (said.length === 0) throw new Error(`«${key}» is in no catalogue`);
  return said;
}

/** Under which keys a sentence stands in the catalogue of any language; none where the interface does not speak so. */
export function keysOf(sentence: string | null | undefined): string[] {
  return CATALOGUES.flatMap((catalogue) => Object.keys(catalogue).filter((key) => catalogue[key]?.message === sentence));
}
