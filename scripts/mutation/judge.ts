import { createRequire } from 'node:module';
import type { Case } from './suite.ts';

/** What the judge is sent: the tests with one mutant in them, as a script, and which tests to ask first. */
export interface Trial {
  code: string;
  first: string[];
}
/** The test that noticed, or undefined; or how the tests could not even be loaded, which is a notice as well. */
export interface Verdict {
  killer?: string;
  message?: string;
  tests: number;
}

const require = createRequire(import.meta.url);

/** Asks one test after another until one fails. */
async function judge({ code, first }: Trial): Promise<Verdict> {
  let cases: Case[];
  const module = { exports: {} as { cases: Case[] } };
  try {
    // The script is a bundle of this project's own tests.
    (new Function('require', 'module', 'exports', code) as (...args: unknown[]) => void)(require, module, module.exports);
    ({ cases } = module.exports);
  } catch (error) {
    return { killer: 'loading', message: String(error).slice(0, 200), tests: 0 };
  }
  const rank = new Map(first.map((name, i) => [name, i - first.length]));
  const ordered = cases.map((one, i) => ({ one, at: rank.get(one.name) ?? i })).sort((a, b) => a.at - b.at);
  for (const { one } of ordered) {
    try {
      await one.run();
    } catch (error) {
      return { killer: one.name, message: (error instanceof Error ? error.message : String(error)).slice(0, 200), tests: cases.length };
    }
  }
  return { tests: cases.length };
}

process.on('message', (trial: Trial) => {
  void judge(trial).then((verdict) => process.send?.(verdict));
});
