import { safeUrl } from '../../model/safe-url.ts';
import { h } from '../build.ts';
import { toHtml } from '../export/html.ts';
import { toMarkdown } from '../export/markdown.ts';
import { toText } from '../export/text.ts';
import { fileName, offerFile } from '../file.ts';
import type { Scene } from '../host.ts';
import { icon, type IconName } from '../icons.ts';
import type { MessageKey } from '../words.ts';
import { openPanel } from './panel.ts';

/** Everything that takes the article somewhere else: clipboard, file, printer, another program. */
export function openActions(scene: Scene): Promise<void> {
  const { host, reading } = scene;
  const { words } = host;
  const { article } = reading;
  const url = safeUrl(article.url);
  const item = (name: IconName, label: MessageKey, act: () => void | Promise<void>): HTMLElement => {
    const button = h('button', { type: 'button', class: 'item' }, icon(name), words(label));
    button.addEventListener('click', () => {
      panel.close();
      void Promise.resolve(act()).catch(() => {
        scene.announce('actionFailed');
      });
    });
    return h('li', {}, button);
  };
  const copy = (text: string) => async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    scene.announce('copied');
  };
  const html = (): string => toHtml(article, document, { mentions: reading.mentions });
  const copyHtml = async (): Promise<void> => {
    const blob = (type: string, text: string): Blob => new Blob([text], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', html()), 'text/plain': blob('text/plain', toText(article)) })]);
    scene.announce('copied');
  };
  const share = async (): Promise<void> => {
    if (!url) return;
    if ('share' in navigator) await navigator.share({ title: article.title, url }).catch(() => undefined);
    else await copy(url)();
  };
  const panel = openPanel(
    words,
    'actions',
    words('actionCopy'),
    h(
      'ul',
      { role: 'list' },
      item('copy', 'copyText', copy(toText(article))),
      item('copy', 'copyMarkdown', copy(toMarkdown(article))),
      item('copy', 'copyHtml', copyHtml),
      item('keep', 'saveMarkdown', () => { offerFile(fileName(article, 'md'), 'text/markdown', toMarkdown(article)); }),
      item('keep', 'saveHtml', () => { offerFile(fileName(article, 'html'), 'text/html', html()); }),
      item('search', 'actionFind', async () => (await import('../find/find.ts')).openFind(scene)),
      item('print', 'actionPrint', () => { print(); }),
      url ? item('openTab', 'actionShare', share) : undefined,
      url ? item('copy', 'copyLink', copy(url)) : undefined,
      url ? item('original', 'actionOriginal', () => { open(url, '_blank', 'noopener,noreferrer'); }) : undefined,
    ),
  );
  return Promise.resolve();
}
