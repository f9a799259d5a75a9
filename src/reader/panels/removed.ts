import type { Removed } from '../../model/article.ts';
import { applyDisplay } from '../display.ts';
import { renderBlock } from '../blocks.ts';
import { h } from '../build.ts';
import { REASONS, reasonsOf } from '../foot.ts';
import type { Scene } from '../host.ts';
import { jumpTo } from '../jump.ts';
import { renderPhrasing } from '../phrasing.ts';
import { pictureOf } from '../pictures.ts';
import { openPanel } from './panel.ts';

/** Under this name a kind of part is remembered for a site. */
function nameOf({ reason, step }: Removed): string {
  return `${reason} ${step}`;
}

/** «ما حُذف»: every removed part by reason, to look at and to put back where it stood. */
export async function openRemoved(scene: Scene): Promise<void> {
  const { host, reading } = scene;
  const { words } = host;
  const { removed } = reading.extraction;
  const remembered = (await host.restoring?.names()) ?? [];
  const groups = reasonsOf(removed).map((reason) =>
    h(
      'section',
      {},
      h('h3', {}, words(REASONS[reason])),
      removed.map((piece, i) => piece.reason === reason && renderPiece(scene, piece, i, remembered.includes(nameOf(piece)))),
    ),
  );
  const panel = openPanel(words, 'removed', words('removedTitle'), h('p', { class: 'hint' }, words('removedHint')), groups);
  panel.dialog.addEventListener('close', () => {
    document.querySelector<HTMLElement>('.foot .link')?.focus({ preventScroll: true });
  });
}

function renderPiece(scene: Scene, piece: Removed, index: number, remembered: boolean): HTMLElement {
  const { host, reading } = scene;
  const { words } = host;
  const shown = piecesOf(scene, index).length > 0;
  const put = h('button', { type: 'button', class: 'button', 'data-piece': index }, words(shown ? 'removedTakeOut' : 'removedPutBack'));
  put.addEventListener('click', () => {
    if (piecesOf(scene, index).length > 0) {
      for (const element of piecesOf(scene, index)) element.remove();
      showButtons(scene);
      return;
    }
    const [first] = putBack(scene, piece, index);
    put.closest('dialog')?.close();
    if (first) jumpTo(first, { focus: true });
    scene.announce('removedIsBack');
  });
  const always =
    host.restoring &&
    h(
      'label',
      {},
      h('input', {
        type: 'checkbox',
        checked: remembered,
        'data-name': nameOf(piece),
        onchange: ({ target }) => {
          const { checked, dataset } = target as HTMLInputElement;
          // One choice holds for every part of its sort.
          for (const other of document.querySelectorAll<HTMLInputElement>('dialog .piece input')) if (other.dataset.name === dataset.name) other.checked = checked;
          host.restoring?.remember(nameOf(piece), checked).then(async () => {
            if (checked) await restoreRemembered(scene);
            showButtons(scene);
          }, () => {
            scene.announce('settingsUnkept');
          });
        },
      }),
      words('removedAlways'),
    );
  const text = h('div', { class: 'piece-text', tabindex: 0, role: 'group', 'aria-label': words(REASONS[piece.reason]), lang: reading.article.language, dir: reading.article.direction, title: piece.step }, blocksOf(scene, piece));
  // A picture alone that does not come leaves nothing to look at but the word.
  const name = (): void => {
    if (text.textContent.trim() === '' && !text.querySelector('img')) text.textContent = words('removedPicture');
  };
  text.addEventListener('error', () => { setTimeout(name); }, true);
  name();
  return h('div', { class: 'piece' }, text, h('div', { class: 'row' }, put, always));
}

/** Says on each button of the open panel what it would do now. */
function showButtons(scene: Scene): void {
  for (const button of document.querySelectorAll<HTMLElement>('dialog [data-piece]')) {
    button.textContent = scene.host.words(piecesOf(scene, Number(button.dataset.piece)).length > 0 ? 'removedTakeOut' : 'removedPutBack');
  }
}

function blocksOf({ host }: Scene, piece: Removed): HTMLElement[] {
  const context = {
    h,
    words: host.words,
    text: (phrasing: Parameters<typeof renderPhrasing>[1]) => renderPhrasing(h, phrasing, [], -1),
    picture: pictureOf(host),
  };
  return piece.blocks.map((block) => renderBlock(context, block)).filter((element) => element !== undefined);
}

function piecesOf({ article }: Scene, index: number): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(`[data-restored="${String(index)}"]`)];
}

/** Puts a part back behind the block where it stood, and behind earlier parts of the same place; gives its elements. */
function putBack(scene: Scene, piece: Removed, index: number): HTMLElement[] {
  const body = scene.article.querySelector('.body');
  const elements = blocksOf(scene, piece);
  if (!body) return elements;
  for (const element of elements) {
    element.dataset.restored = String(index);
    element.dataset.after = String(piece.after);
  }
  const next = [...body.children].find((other) => {
    if (!(other instanceof HTMLElement)) return false;
    const { block, restored, after } = other.dataset;
    if (block !== undefined) return Number(block) > piece.after;
    return restored !== undefined && (Number(after) > piece.after || (Number(after) === piece.after && Number(restored) > index));
  });
  for (const element of elements) body.insertBefore(element, next ?? null);
  const { digits, diacritics } = scene.host.settings();
  if (digits !== 'asWritten' || !diacritics) applyDisplay(scene.article, { digits, diacritics });
  return elements;
}

/** Puts back what the reader has chosen to see on this site. */
export async function restoreRemembered(scene: Scene): Promise<void> {
  const names = (await scene.host.restoring?.names()) ?? [];
  if (names.length === 0) return;
  scene.reading.extraction.removed.forEach((piece, i) => {
    if (names.includes(nameOf(piece)) && piecesOf(scene, i).length === 0) putBack(scene, piece, i);
  });
}
