import type { Figure } from '../../quantities/rank.ts';
import { fold } from '../../arabic/normalize.ts';
import { h } from '../build.ts';
import { familyFor, type DigitFamily } from '../digits.ts';
import { changeAll, onNewSize } from '../new-sizes.ts';
import { placeName, type Place } from '../phrasing.ts';
import type { Words } from '../words.ts';
import type { Settings } from '../../model/settings.ts';
import { countedBy, renderCard } from './card.ts';
import { largeNumber } from './value.ts';

/** How many figures the strip shows; the rest stand in the table. */
const STRIP_LENGTH = 7;

export interface StripOptions {
  words: Words;
  /** `phrasings(article)` as texts. */
  texts: readonly string[];
  /** Best first. */
  figures: readonly Figure[];
  digits: Settings['digits'];
  habit: DigitFamily;
  /** A card was chosen: its places, the first first. */
  onChoose: (places: readonly Place[]) => void;
  onAll: () => void;
}

/** «أرقام الخبر»: the best figures as cards in a row that scrolls sideways, each leading to its sentence. */
export function renderStrip({ words, texts, figures, digits, habit, onChoose, onAll }: StripOptions): HTMLElement | undefined {
  const shown = figures.slice(0, STRIP_LENGTH);
  if (shown.length === 0) return undefined;
  const family = familyFor(digits, habit);
  const lengths = comparedLengths(shown);
  const cards = shown.map((figure, i) => {
    const { mention, phrasing } = figure;
    const text = texts[phrasing] ?? '';
    const places = figure.places.map((place): Place => ({ phrasing: place.phrasing, start: place.mention.start }));
    const card = renderCard(words, text, mention, {
      number: largeNumber(text, mention, family, digits === 'asWritten'),
      counted: countedBy(text, mention, words),
      length: lengths[i],
    });
    card.dataset.places = places.map(placeName).join(' ');
    card.addEventListener('click', () => {
      onChoose(places);
    });
    return h('li', {}, card);
  });
  const all = h('button', { type: 'button', class: 'all-figures', onclick: onAll }, words('figuresAll'));
  const row = h('ul', { role: 'list' }, cards, h('li', {}, all));
  watchEdges(row);
  return h('section', { class: 'strip', 'aria-labelledby': 'figures-title' }, h('h2', { id: 'figures-title', class: 'unseen' }, words('figuresTitle')), row);
}

/** Below this part of the largest a bar shows nothing, and the figures are hardly of one sort: a price beside a budget. */
const LEAST_LENGTH = 0.02;

/**
 * For figures of one unit, how long each is against the longest, 0 to 1, percentages against the whole; undefined for a
 * figure without company.
 */
export function comparedLengths(figures: readonly Figure[]): (number | undefined)[] {
  const values = figures.map(({ mention: { kind, unit, currency, from, to } }) =>
    from !== null && from === to && from > 0 && kind !== 'score' && kind !== 'ratio'
      ? { group: `${kind} ${currency ?? (kind === 'percent' ? '' : fold(unit ?? '?'))}`, value: from }
      : undefined,
  );
  return values.map((own) => {
    if (!own || own.group.endsWith('?')) return undefined;
    const peers = values.filter((other) => other?.group === own.group).map((other) => other?.value ?? 0);
    const greatest = Math.max(...peers);
    const longest = own.group.startsWith('percent') && greatest <= 100 ? 100 : greatest;
    const shown = peers.filter((value) => value >= greatest * LEAST_LENGTH);
    return shown.length > 1 && shown.includes(own.value) ? own.value / longest : undefined;
  });
}

/** Says on the row at which of its ends more is to be seen, for the fading edge. */
function watchEdges(row: HTMLElement): void {
  const look = (): (() => void) => {
    const hidden = row.scrollWidth - row.clientWidth;
    const passed = Math.abs(row.scrollLeft);
    return () => {
      row.toggleAttribute('data-before', passed > 2);
      row.toggleAttribute('data-after', hidden - passed > 2);
    };
  };
  row.addEventListener('scroll', () => { changeAll([look]); }, { passive: true });
  onNewSize(row, look);
}
