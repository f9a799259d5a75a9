import type { Mention } from '../../src/model/quantity.ts';

const place = '../../src/quantities/find.ts';
const engine = (await import(place)) as { findQuantities: (text: string) => Mention[] };

/** The engine under examination. */
export const findQuantities = engine.findQuantities;
