/**
 * The Gregorian date of a Hijri one by the arithmetical (tabular, civil) calendar; the sighted calendar of a country can
 * differ by a day. Julian day numbers as in the Explanatory Supplement to the Astronomical Almanac, 15.
 */
export function gregorianOf(year: number, month: number, day: number): { year: number; month: number; day: number } {
  const julian = day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948438.5;
  const date = new Date((julian - 2440587.5) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
