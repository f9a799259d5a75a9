import { describe, expect, it } from 'vitest';
import { familyOfNames } from '../../src/page/furniture/names.ts';

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
