import type { Pictures } from '../../model/pictures.ts';
import { safeUrl } from '../../model/safe-url.ts';
import { h, type Child } from '../build.ts';
import { toHtml } from '../export/html.ts';
import { toMarkdown } from '../export/markdown.ts';
import { toText } from '../export/text.ts';
import { openFind } from '../find/find.ts';
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
  const html = (pictures: Pictures = {}): string => toHtml(article, document, { mentions: reading.mentions, pictures });
  const copyHtml = async (): Promise<void> => {
    const blob = (type: string, text: string): Blob => new Blob([text], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', html()), 'text/plain': blob('text/plain', toText(article)) })]);
    scene.announce('copied');
  };
  const share = async (address: string): Promise<void> => {
    await navigator.share({ title: article.title, url: address }).catch(() => undefined);
  };
  const list = (...items: Child[]): HTMLElement => h('ul', { role: 'list' }, items);
  const panel = openPanel(
    words,
    'actions',
    words('actionCopy'),
    list(
      item('copy', 'copyText', copy(toText(article))),
      item('copy', 'copyMarkdown', copy(toMarkdown(article))),
      item('copy', 'copyHtml', copyHtml),
      url && item('link', 'copyLink', copy(url)),
      url && 'share' in navigator && item('share', 'actionShare', () => share(url)),
    ),
    list(
      item('save', 'saveHtml', async () => { offerFile(fileName(article, 'html'), 'text/html', html(await host.pictures?.())); }),
      item('save', 'saveMarkdown', () => { offerFile(fileName(article, 'md'), 'text/markdown', toMarkdown(article)); }),
      item('print', 'actionPrint', () => { print(); }),
      item('search', 'actionFind', () => openFind(scene)),
      url && item('original', 'actionOriginal', () => { open(url, '_blank', 'noopener,noreferrer'); }),
    ),
  );
  return Promise.resolve();
}
