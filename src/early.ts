import { askEarly } from './shell/early.ts';

askEarly();
