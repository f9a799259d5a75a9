/** Pictures of an article kept as data: address in the article → data URL of a drawing of it. */
export type Pictures = Readonly<Record<string, string>>;

/** How large kept pictures may be: greatest side in pixels, greatest length of one data URL and of all together. */
export interface PictureLimits {
  side: number;
  each: number;
  all: number;
}

/** A photograph at the width of the column on a fine screen; a dozen of them, at most 4 MB an article. */
export const PICTURE_LIMITS: Readonly<PictureLimits> = { side: 1280, each: 600_000, all: 4_000_000 };

/** Only drawings, never SVG or anything else that could hold more than dots of colour. */
const DATA = /^data:image\/(?:webp|png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Whatever a file or a page gave, as pictures: what is no picture, or goes beyond the limits, is left out. */
export function readPictures(value: unknown, { each, all } = PICTURE_LIMITS): Pictures {
  if (typeof value !== 'object' || value === null) return {};
  let room = all;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => {
      const data: unknown = entry[1];
      if (typeof data !== 'string' || data.length > Math.min(each, room) || !DATA.test(data)) return false;
      room -= data.length;
      return true;
    }),
  );
}
