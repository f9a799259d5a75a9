/** Functions that are sent into the popup. */

/** The state that the popup says it is in, once it is final. */
export function finalState(): string | undefined {
  const { state } = document.documentElement.dataset;
  return state === 'loading' ? undefined : state;
}

/** Runs axe-core, which must be there already. One entry a broken rule: its name and the first element. */
export async function runAxe(): Promise<string[]> {
  interface Violation {
    id: string;
    nodes: { html: string }[];
  }
  const { axe } = globalThis as unknown as { axe: { run(context: Document): Promise<{ violations: Violation[] }> } };
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => `${id}: ${(nodes[0]?.html ?? '').slice(0, 200)}`);
}
