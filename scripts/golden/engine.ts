import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../../src/model/article.ts';

export type Extract = (document: Document, url: string, options?: { without?: string[] }) => Extraction;

const file = join(import.meta.dirname, '../../src/page/extract.ts');

/** The extraction engine, or undefined as long as it is not part of this checkout. */
export async function loadExtract(): Promise<Extract | undefined> {
  return existsSync(file) ? ((await import(file)) as { extract: Extract }).extract : undefined;
}
