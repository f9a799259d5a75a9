/**
 * What speaks for and against an article, and how much it weighs where it is there whole; an article reaches 0.5. Prose
 * in one place carries most, for it is the only thing that no article can be without. `detect.ts` has the words for each.
 */
export const WEIGHTS = {
  prose: 0.4,
  alone: 0.1,
  headline: 0.2,
  reports: 0.25,
  bare: 0.3,
  article: 0.2,
  published: 0.1,
  teasers: -0.4,
  rivals: -0.4,
  other: -0.6,
} as const;

export type SignalName = keyof typeof WEIGHTS;

/** How far each signal is there: a share from 0 to 1, or true for whole and false for not at all. */
export type Signals = Readonly<Record<SignalName, number | boolean>>;
