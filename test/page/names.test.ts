import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/normalize.ts';
import { familyOfNames } from '../../src/page/furniture/names.ts';
import { GIVEN_NAMES } from '../../src/page/metadata/lexicon/given-names.ts';
import { PLACES } from '../../src/page/metadata/lexicon/places.ts';
import { Names } from '../../src/page/tree/hidden.ts';
import { bareWords, isPlace } from '../../src/page/metadata/names.ts';

describe('names of boxes', () => {
  it.each([
    ['comments', 'comments comment commentlist respond disqus'],
    ['share', 'share social addtoany sharethis'],
    ['tags', 'tags tagcloud keywords'],
    ['related', 'related relatedposts recommended similar suggestions pager'],
    ['trending', 'popular trending mostread latest ticker breaking'],
    ['promo', 'newsletter subscribe signup popup'],
    ['advertisement', 'ad ads advert adverts advertisement banner banners sponsored taboola'],
    ['legal', 'cookie cookies copyright disclaimer'],
    ['navigation', 'breadcrumb breadcrumbs pagination menu sidebar footer'],
  ])('speak of %s', (family, names) => {
    for (const name of names.split(' ')) expect(familyOfNames(` ${name} `), name).toBe(family);
  });
  it.each([' most viewed ', ' recent posts ', ' read more ', ' post tag ', ' app banner ', ' ad slot ', ' skip link '])('of two words: %s', (names) => {
    expect(familyOfNames(names)).toBeDefined();
  });
  it.each([' article ', ' shared-border ', ' adventure ', ' latestness ', ' commentary ', ' content '])('say nothing where they only begin alike: %s', (names) => {
    expect(familyOfNames(names)).toBeUndefined();
  });
});

describe('hashes among the names of boxes', () => {
  const familyOf = (className: string): string | undefined => familyOfNames(new Names().words(className, null));
  it.each(['sc-AdFWg6', 'iAdQvT', 'sc-bdVaJa kAdBar', 'svelte-AdK3z', '_3kAdQ', 'Card_body__Ad9Xk'])('are no words: %s', (className) => {
    expect(familyOf(className)).toBeUndefined();
  });
  it.each([['adBox', 'advertisement'], ['adTop2', 'advertisement'], ['isAdTop', 'advertisement'], ['Card_adBox__x7Qd2', 'advertisement'], ['css-1qd4kq-AdSlot', 'advertisement'], ['block__shareBar', 'share'], ['a2a_kit', 'share'], ['mc4wp-form', 'promo'], ['gpt-ad-300x250', 'advertisement']])('are told from words: %s is of %s', (className, family) => {
    expect(familyOf(className)).toBe(family);
  });
  it('are the same for boxes of one kind', () => {
    expect(new Names().words('sc-bdVaJa kAdBar', null)).toBe(new Names().words('sc-bdVaJa kAdBar', null));
    expect(new Names().words('sc-bdVaJa', null)).not.toBe(new Names().words('sc-bdVaJb', null));
  });
});

describe('names of people and places', () => {
  it('have no marks inside, since they are folded all at once', () => {
    expect([...GIVEN_NAMES, ...PLACES].filter((name) => fold(name) !== bareWords(name) || name.includes('|'))).toEqual([]);
    expect(PLACES.filter((place) => !isPlace(`«${place}»`))).toEqual([]);
  });
});
