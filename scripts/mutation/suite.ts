import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/**
 * Stands in for vitest while mutants are judged: the same tests and the same `expect`, in one process and without a
 * start for each, of which a mutant would otherwise cost three seconds.
 */
type Body = (...args: never[]) => unknown;
export interface Case {
  name: string;
  run: () => unknown;
}
export const cases: Case[] = [];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as unknown as Record<string, unknown>;
Object.assign(expect, chai.expect);
Object.assign(globalThis, { [GLOBAL_EXPECT]: expect });

const scope: string[] = [];
const functionOf = (...parts: unknown[]): Body => (parts.find((part) => typeof part === 'function') ?? (() => undefined)) as Body;
const eachRow = (table: readonly unknown[], use: (row: unknown[], i: number) => void): void => {
  table.forEach((row, i) => {
    use(Array.isArray(row) ? row : [row], i);
  });
};

const one = (name: string, ...parts: unknown[]): void => {
  cases.push({ name: [...scope, name].join(' > '), run: functionOf(...parts) as () => unknown });
};
const group = (name: string, ...parts: unknown[]): void => {
  scope.push(name);
  (functionOf(...parts) as () => void)();
  scope.pop();
};
export const test = Object.assign(one, {
  each: (table: readonly unknown[]) => (name: string, ...parts: unknown[]) => {
    eachRow(table, (row, i) => {
      one(`${name} [${String(i)}] ${String(row[0]).slice(0, 60)}`, () => functionOf(...parts)(...(row as never[])));
    });
  },
});
export const it = test;
export const describe = Object.assign(group, {
  each: (table: readonly unknown[]) => (name: string, ...parts: unknown[]) => {
    eachRow(table, (row, i) => {
      group(`${name} [${String(i)}] ${String(row[0]).slice(0, 60)}`, () => functionOf(...parts)(...(row as never[])));
    });
  },
});
