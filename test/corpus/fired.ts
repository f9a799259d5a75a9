import { NO_HABIT } from '../../src/quantities/digits.ts';
import { decide } from '../../src/quantities/engine.ts';
import { findQuantities } from '../../src/quantities/find.ts';
import { link } from '../../src/quantities/link.ts';
import { BOUNDS } from '../../src/quantities/rules/bounds.ts';
import { FIGURES } from '../../src/quantities/rules/figures.ts';
import { LINKS } from '../../src/quantities/rules/links.ts';
import { VETOES } from '../../src/quantities/rules/vetoes.ts';
import { scan } from '../../src/quantities/scan.ts';
import { readSource } from '../../src/quantities/source.ts';
import { Trace } from '../../src/quantities/trace.ts';
import { wrap } from '../../src/quantities/wrap.ts';

/** Every rule, veto, link and bound of the engine, by name. */
export const RULE_NAMES: readonly string[] = [...VETOES, ...FIGURES, ...LINKS, ...BOUNDS].map(({ name }) => name);

/** Names of what decided something in the text; reading it once first makes the engine learn the words of its patterns. */
export function fired(text: string): string[] {
  findQuantities('');
  const trace = new Trace();
  const source = readSource(text, NO_HABIT);
  scan(source);
  link(source, LINKS, trace);
  wrap(source);
  decide(source, [...VETOES, ...FIGURES], BOUNDS, trace);
  return trace.steps.filter(({ step }) => step.taken).map(({ step }) => step.rule);
}
