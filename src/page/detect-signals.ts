import type { Facts } from './detect-facts.ts';

/** One thing that speaks for or against an article: how much it weighs, and what is said of it. */
export interface Signal {
  /** English phrase for the list of reasons. */
  reason: string;
  /** Added to the score where the signal is whole; negative where it speaks against. */
  weight: number;
  /** How far the signal is there, 0 to 1. */
  measure(facts: Facts): number;
}

/** 0 at `low` and below, 1 at `high` and above. */
const ramp = (value: number, low: number, high: number) => Math.min(1, Math.max(0, (value - low) / (high - low)));
const when = (there: boolean) => (there ? 1 : 0);

/** An article reaches 0.5. Prose in one place carries most, for it is the only thing no article can be without. */
export const SIGNALS: readonly Signal[] = [
  { reason: 'prose in one place', weight: 0.45, measure: ({ prose }) => ramp(prose.length, 60, 600) },
  { reason: 'hardly any prose elsewhere', weight: 0.1, measure: ({ prose }) => ramp(prose.length / (prose.total || 1), 0.3, 0.8) },
  { reason: 'a heading that says what the title says', weight: 0.3, measure: ({ headline }) => when(headline) },
  { reason: 'calls itself an article', weight: 0.2, measure: ({ declaredArticle }) => when(declaredArticle) },
  { reason: 'gives its time of publication', weight: 0.1, measure: ({ published }) => when(published) },
  { reason: 'address of a single item', weight: 0.1, measure: ({ address }) => when(address === 'item') },
  { reason: 'address of a front page', weight: -0.5, measure: ({ address }) => when(address === 'home') },
  { reason: 'address of a list of pages', weight: -0.35, measure: ({ address }) => when(address === 'listing') },
  { reason: 'address of a service page', weight: -0.6, measure: ({ address }) => when(address === 'service') },
  { reason: 'title of a front page or a list', weight: -0.4, measure: ({ title }) => when(title === 'home' || title === 'listing') },
  { reason: 'title of a service page', weight: -0.6, measure: ({ title }) => when(title === 'service') },
  { reason: 'headings that lead elsewhere stand in the prose', weight: -0.4, measure: ({ linkedHeadings, prose }) => ramp(linkedHeadings / prose.texts.length, 0.25, 0.6) },
  { reason: 'the prose is half links', weight: -0.3, measure: ({ prose }) => ramp(prose.mainLinks / (prose.length || 1), 0.4, 1) },
  { reason: 'several texts of equal weight', weight: -0.4, measure: ({ prose }) => ramp(prose.rivals, 0, 3) },
  { reason: 'links outweigh the prose', weight: -0.15, measure: ({ prose }) => ramp(prose.links / (prose.length || 1), 3, 10) },
  { reason: 'calls itself something else', weight: -0.6, measure: ({ declaredOther }) => when(declaredOther !== undefined) },
  { reason: 'made by forum, shop or wiki software', weight: -0.6, measure: ({ generator }) => when(generator !== undefined) },
];
