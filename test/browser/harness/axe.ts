import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core as a script. */
export function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
