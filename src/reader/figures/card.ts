import type { Bound, FigureKind, Mention } from '../../model/quantity.ts';
import { fold } from '../../arabic/normalize.ts';
import { h } from '../build.ts';
import type { MessageKey, Words } from '../words.ts';
import { rangeSign, ring } from './signs.ts';

/** The words for how certain a figure is. */
export const BOUNDS: Readonly<Record<Bound, MessageKey>> = {
  about: 'boundAbout',
  atLeast: 'boundAtLeast',
  moreThan: 'boundMoreThan',
  atMost: 'boundAtMost',
  lessThan: 'boundLessThan',
  upTo: 'boundUpTo',
};

/** The words for what sort of figure it is. */
export const KINDS: Readonly<Record<FigureKind, MessageKey>> = {
  count: 'kindCount',
  percent: 'kindPercent',
  money: 'kindMoney',
  measure: 'kindMeasure',
  duration: 'kindDuration',
  ratio: 'kindRatio',
  score: 'kindScore',
};

/** The kind's name; undefined for kinds that are no figures. */
export function kindName(words: Words, mention: Mention): string | undefined {
  const key = (KINDS as Partial<Record<Mention['kind'], MessageKey>>)[mention.kind];
  return key && words(key);
}

/** Ends of a clause, behind which the counted thing cannot go on. */
const CLAUSE_END = /[.،,؛;:؟?!()«»"\n–—]/;

/** The words from «من» on that follow a share: «تسعين في المئة [من بيوت القرية]»; '' where none do. */
export function wholeOf(text: string, mention: Mention): string {
  const rest = text.slice(mention.end);
  if (!/^\s+من\s/.test(rest)) return '';
  const clause = rest.slice(0, (CLAUSE_END.exec(rest)?.index ?? rest.length));
  return clause.trim().split(/\s+/).slice(0, 4).join(' ');
}

/** «3 [منها توقفت عن الإرسال]»: what a number without a noun of its own is part of; '' where nothing follows. */
function partOf(text: string, mention: Mention): string {
  if (mention.kind !== 'count' || mention.unit || !/^\s+(?:منها|منهم|منهن|منهما)\s/.test(text.slice(mention.end))) return '';
  const rest = text.slice(mention.end);
  return rest.slice(0, CLAUSE_END.exec(rest)?.index ?? rest.length).trim().split(/\s+/).slice(0, 4).join(' ');
}

/** What the number counts, as the article says it: the unit, or the whole of a share, else the kind's name. */
export function countedBy(text: string, mention: Mention, words: Words): string {
  const whole = mention.kind === 'percent' || mention.kind === 'ratio' ? wholeOf(text, mention) : partOf(text, mention);
  const unit = mention.unit && fold(mention.unit) !== '%' && mention.kind !== 'percent' ? mention.unit : '';
  return [unit, whole].filter(Boolean).join(' ') || (mention.currency ?? kindName(words, mention) ?? '');
}

/** The part of a whole that a mention means, 0 to 1; undefined where it is no share (a rise of 12 per cent is none). */
export function shareOf(text: string, mention: Mention): number | undefined {
  if (mention.from === null || mention.from !== mention.to) return undefined;
  const part = mention.kind === 'percent' ? mention.from / 100 : mention.from;
  const share = mention.kind === 'ratio' || (mention.kind === 'percent' && wholeOf(text, mention) !== '');
  return share && part > 0 && part <= 1 ? part : undefined;
}

/** What a card says; the number begins with U+061C in the style sheet, so that it keeps the article's own order. */
export interface CardText {
  number: string;
  counted: string;
  /** 0 to 1 against the largest figure of the same unit in the strip. */
  length?: number | undefined;
}

/** A figure lifted out of its sentence: certainty, number, what it counts, and the tab of its kind. */
export function renderCard(words: Words, text: string, mention: Mention, { number, counted, length }: CardText): HTMLButtonElement {
  const share = shareOf(text, mention);
  const range = mention.kind !== 'score' && mention.from !== null && mention.to !== null && mention.from !== mention.to;
  const kind = kindName(words, mention);
  const card = h(
    'button',
    { type: 'button', class: 'card', 'data-kind': mention.kind },
    h('span', { class: 'bound' }, mention.bound ? words(BOUNDS[mention.bound]) : ''),
    h('span', { class: 'number' }, number),
    h('span', { class: 'counted', title: counted }, counted),
    kind && kind !== counted && h('span', { class: 'unseen' }, kind),
    share === undefined ? range && rangeSign() : ring(share),
    h('span', { class: length === undefined ? 'tab' : 'tab compared' }),
  );
  if (length !== undefined) card.style.setProperty('--length', String(length));
  return card;
}
