import type { PictureLimits, Pictures } from '../model/pictures.ts';

/**
 * Draws pictures that the page has loaded and shows, as data: no request is made, and the page is not changed. Pictures
 * of other sites, which the browser lets nobody read, and those the page has not loaded yet are left out.
 * It is sent into the page as text: it sees its arguments and the page, nothing of this file.
 */
export function drawPictures(wanted: readonly string[], { side, each, all }: PictureLimits): Pictures {
  const drawn: Record<string, string> = {};
  let room = all;
  const absolute = (address: string): string => {
    try {
      return new URL(address, document.baseURI).href;
    } catch {
      return '';
    }
  };
  // Pages that load their pictures late keep the true address in an attribute of their own.
  const addresses = (image: HTMLImageElement): string[] =>
    [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])].flatMap((element) =>
      [...element.attributes].flatMap(({ value }) => value.trim().split(/\s+/).map((part) => absolute(part.replace(/,$/, '')))),
    );
  const draw = (image: HTMLImageElement, greatest: number): string => {
    const scale = Math.min(1, greatest / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.8);
  };
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  for (const image of [document, ...frames].flatMap((one) => [...one.querySelectorAll('img')])) {
    if (!image.complete || image.naturalWidth < 2) continue;
    const own = new Set([image.currentSrc, image.src, ...addresses(image)]);
    const names = wanted.filter((address) => own.has(address) && !(address in drawn));
    if (names.length === 0) continue;
    try {
      let data = draw(image, side);
      for (let smaller = side / 2; data.length > each && smaller >= 160; smaller /= 2) data = draw(image, smaller);
      if (data.length > Math.min(each, room)) continue;
      room -= data.length;
      for (const name of names) drawn[name] = data;
    } catch {
      // A picture of another site: the browser gives its dots to nobody.
    }
  }
  return drawn;
}
