import { testHostilePages } from './run.ts';

testHostilePages(({ slow }) => !slow);
