import type { FurnitureKind, Removed } from '../model/article.ts';
import { h } from './build.ts';
import { writeNumber, type DigitFamily } from './digits.ts';
import { plural, type MessageKey, type Words } from './words.ts';

/** The words for why a part was removed. */
export const REASONS: Readonly<Record<FurnitureKind, MessageKey>> = {
  commentRules: 'reasonCommentRules',
  comments: 'reasonComments',
  trending: 'reasonTrending',
  related: 'reasonRelated',
  share: 'reasonShare',
  promo: 'reasonPromo',
  tags: 'reasonTags',
  advertisement: 'reasonAdvertisement',
  legal: 'reasonLegal',
  navigation: 'reasonNavigation',
  metadata: 'reasonMetadata',
  duplicate: 'reasonDuplicate',
};

/** The reasons of the removed parts, the most frequent first. */
export function reasonsOf(removed: readonly Removed[]): FurnitureKind[] {
  const counts = new Map<FurnitureKind, number>();
  for (const { reason } of removed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([reason]) => reason);
}

/** One honest line under the article: how much of the page was removed and what it was, with the way to see it. */
export function renderFoot(words: Words, removed: readonly Removed[], family: DigitFamily, onShow: () => void): HTMLElement | undefined {
  if (removed.length === 0) return undefined;
  const reasons = reasonsOf(removed).map((reason) => words(REASONS[reason]));
  const named = reasons.slice(0, 4).join(words('listComma')) + (reasons.length > 4 ? '…' : '');
  return h(
    'footer',
    { class: 'foot' },
    h('p', {}, h('span', {}, plural(words, 'removedCount', removed.length, writeNumber(removed.length, family))), words('colon'), named),
    h('button', { type: 'button', class: 'link', 'aria-haspopup': 'dialog', onclick: onShow }, words('removedShow')),
  );
}
