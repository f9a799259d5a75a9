import { traceQuantities } from '../../src/quantities/find.ts';

export { RULE_NAMES } from '../../src/quantities/find.ts';

/** Names of the rules, vetoes, links and bounds that decided something in the text. */
export function fired(text: string): string[] {
  return traceQuantities(text).trace.steps.filter(({ step }) => step.taken).map(({ step }) => step.rule);
}
