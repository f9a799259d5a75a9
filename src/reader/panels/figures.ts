import type { FigureKind } from '../../model/quantity.ts';
import { h } from '../build.ts';
import { BOUNDS, countedBy, KINDS, kindName } from '../figures/card.ts';
import { figureRows, toCsv } from '../figures/list.ts';
import { valueInDigits } from '../figures/value.ts';
import { shownText } from '../display.ts';
import { familyFor } from '../digits.ts';
import { fileName, offerFile } from '../file.ts';
import type { Scene } from '../host.ts';
import { placeName } from '../phrasing.ts';
import { openPanel } from './panel.ts';

/**
 * All key figures as a table: filtered by kind, copied or saved as CSV or JSON; each row leads to its sentence.
 * With a place it opens at that row.
 */
export function openFigures(scene: Scene, at?: string): Promise<void> {
  const { host, reading } = scene;
  const { words } = host;
  const family = familyFor(host.settings().digits, reading.habit);
  const list = reading.mentions.flatMap((mentions, phrasing) => mentions.filter(({ key }) => key).map((mention) => ({ mention, phrasing })));
  const kinds = (Object.keys(KINDS) as FigureKind[]).filter((kind) => list.some(({ mention }) => mention.kind === kind));
  const seen = (text: string): string => shownText(text, host.settings());
  const rows = list.map(({ mention, phrasing }) => {
    const text = reading.texts[phrasing] ?? '';
    const place = placeName({ phrasing, start: mention.start });
    const go = h('button', { type: 'button', class: 'link', 'data-place': place, lang: reading.article.language }, seen(text.slice(mention.start, mention.end)));
    go.addEventListener('click', () => {
      panel.close();
      scene.figures.reach([place]);
    });
    return h(
      'tr',
      { 'data-kind': mention.kind },
      h('td', { class: 'value' }, [mention.bound && `${words(BOUNDS[mention.bound])} `, valueInDigits(mention, family) ?? '—']),
      h('td', { lang: reading.article.language }, seen(countedBy(text, mention, words))),
      h('td', {}, kindName(words, mention)),
      h('td', {}, go),
    );
  });
  const filter = h('select', {}, h('option', { value: '' }, words('figuresEveryKind')), kinds.map((kind) => h('option', { value: kind }, words(KINDS[kind]))));
  filter.addEventListener('change', () => {
    for (const row of rows) row.hidden = filter.value !== '' && row.dataset.kind !== filter.value;
  });
  const shown = (): ReturnType<typeof figureRows> =>
    figureRows(reading.texts, reading.mentions).filter(({ kind }) => filter.value === '' || kind === filter.value);
  const formats = [
    { name: 'CSV', extension: 'csv', type: 'text/csv', make: () => toCsv(shown()) },
    { name: 'JSON', extension: 'json', type: 'application/json', make: () => JSON.stringify(shown(), null, 2) + '\n' },
  ];
  const tools = formats.flatMap(({ name, extension, type, make }) => [
    h('button', { type: 'button', class: 'button', onclick: () => void navigator.clipboard.writeText(make()).then(() => { scene.announce('copied'); }, () => { scene.announce('actionFailed'); }) }, words('copyAs', name)),
    h('button', { type: 'button', class: 'button', onclick: () => { offerFile(fileName(reading.article, extension), type, extension === 'csv' ? `\uFEFF${make()}` : make()); } }, words('saveAs', name)),
  ]);
  const head = (['figuresValue', 'figuresCounted', 'figuresKind', 'figuresInText'] as const).map((key) => h('th', { scope: 'col' }, words(key)));
  if (list.length === 0) {
    openPanel(words, 'figures', words('figuresTitle'), h('p', { class: 'hint' }, words('figuresNone')));
    return Promise.resolve();
  }
  const panel = openPanel(
    words,
    'figures',
    words('figuresTitle'),
    h('div', { class: 'row' }, h('label', {}, `${words('figuresFilter')} `, filter), tools),
    h('div', { class: 'grid', tabindex: 0, role: 'region', 'aria-label': words('figuresAll') }, h('table', {}, h('thead', {}, h('tr', {}, head)), h('tbody', {}, rows))),
  );
  if (at !== undefined) {
    const row = panel.body.querySelector<HTMLElement>(`tbody [data-place="${at}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }
  return Promise.resolve();
}
