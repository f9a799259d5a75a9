import { detect } from './page/detect.ts';
import { extract } from './page/extract.ts';
import { findQuantities } from './quantities/find.ts';

/** The engine as a plain script, for measuring and for tests in a browser; never part of the package. */
Object.assign(globalThis, { matn: { detect, extract, findQuantities } });
