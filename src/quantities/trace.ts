import type { Numeral } from './numeral.ts';

/** One thing that was tried on a numeral. */
export interface Step {
  rule: string;
  stage: 'numeral' | 'link' | 'rule' | 'bound';
  /** Whether it decided; what fits and did not was beaten by the one before it. */
  taken: boolean;
  /** What the rule would have made of it. */
  kind?: string;
  /** The other numeral of a link. */
  with?: Numeral;
}

/** Writes down every numeral with its parts, every rule that fitted it, and which one beat the others. */
export class Trace {
  readonly steps: { numeral: Numeral; step: Step }[] = [];
  note(numeral: Numeral, step: Step): void {
    this.steps.push({ numeral, step });
  }
}

/** The trace as lines for a reader: a numeral with its parts, below it each candidate and what beat it. */
export function renderTrace(text: string, { steps }: Trace): string {
  const numerals = new Map<string, string[]>();
  for (const { numeral, step } of steps) {
    const value = numeral.magnitude ?? (numeral.from === numeral.to ? String(numeral.from) : `${String(numeral.from)}..${String(numeral.to)}`);
    const title = `${text.slice(numeral.start, numeral.end)} = ${value}  (${numeral.rule}: ${numeral.parts.join(' + ')})`;
    const lines = numerals.get(title) ?? [];
    numerals.set(title, lines);
    const taken = lines.find((line) => line.startsWith('  + rule'));
    const beaten = step.stage === 'rule' && !step.taken ? `, beaten by ${taken?.slice(9).split(' → ')[0] ?? 'another'}` : '';
    const other = step.with ? ` with ${step.with.parts.join(' ')}` : '';
    lines.push(`  ${step.taken ? '+' : '-'} ${step.stage} ${step.rule}${step.kind ? ` → ${step.kind}` : ''}${other}${beaten}`);
  }
  return [...numerals].map(([title, lines]) => [title, ...lines].join('\n')).join('\n');
}
