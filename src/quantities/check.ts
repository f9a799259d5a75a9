import { pattern } from './pattern.ts';

interface Named {
  name: string;
  before?: string;
  after?: string;
  between?: string;
  then?: string;
}

/**
 * Compiles every pattern of the rules before any text is read, so that the words they name are known with their
 * clitics, and throws where two rules share a name or a pattern says nothing.
 */
export function checkRules(rules: readonly Named[]): void {
  const names = new Set<string>();
  for (const { name, before, after, between, then } of rules) {
    if (names.has(name)) throw new Error(`Two rules are called «${name}»`);
    names.add(name);
    for (const text of [before, after, between || undefined, then]) if (text !== undefined) pattern(text);
  }
}
