import type { Article, Block } from '../model/article.ts';
import type { Host } from './host.ts';

/**
 * What is shown for a picture: nothing where the reader wants none, of a kept article what was kept with it, else the
 * picture itself, from the newsroom that published it.
 */
export function pictureOf({ settings, kept }: Pick<Host, 'settings' | 'kept'>): (address: string) => string | undefined {
  return (address) => (!settings().pictures ? undefined : kept ? kept[address] : address);
}

/** The addresses of all pictures of an article. */
export function picturesOf({ image, body }: Article): string[] {
  const addresses = (block: Block): string[] => (block.type === 'image' ? [block.src] : block.type === 'blockquote' ? block.children.flatMap(addresses) : []);
  return [...new Set([...(image ? [image.src] : []), ...body.flatMap(addresses)])];
}
