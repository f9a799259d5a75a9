import type { Image } from '../model/article.ts';

/** Who made a picture, where its caption does not already say so: «… (رسم: الميزان)» has. */
export function creditBeside({ credit, caption }: Image): string | undefined {
  return credit && !caption?.text.includes(credit) ? credit : undefined;
}
