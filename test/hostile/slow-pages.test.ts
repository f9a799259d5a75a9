import { testHostilePages } from './run.ts';

/** Each within the time that a test has: `vitest.config.ts`. */
testHostilePages(({ slow }) => slow === true);
