import type { Candidate } from './engine.ts';
import type { Source } from './source.ts';

/** What is seen only after every numeral has been understood. */
export function refine(_source: Source, made: Candidate[]): Candidate[] {
  return made;
}
