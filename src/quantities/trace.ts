import type { Numeral } from './numeral.ts';

/** One thing that was tried on a numeral. */
export interface Step {
  rule: string;
  stage: 'numeral' | 'link' | 'rule' | 'bound';
  /** Whether it decided; what fits and did not was beaten by one before it. */
  taken: boolean;
  kind?: string;
  with?: Numeral;
}

/** Writes down every candidate, its rule, its parts and what beat it. */
export class Trace {
  readonly steps: { numeral: Numeral; step: Step }[] = [];
  note(numeral: Numeral, step: Step): void {
    this.steps.push({ numeral, step });
  }
}
