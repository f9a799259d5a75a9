import { describe, expect, it } from 'vitest';
import { isoOf, momentIn } from '../../src/page/metadata/moment.ts';
import { relativeIn } from '../../src/page/metadata/relative.ts';

describe('dates of the page', () => {
  it.each([
    ['الثلاثاء، 12 أكتوبر 2021 - 03:09 م', '2021-10-12T15:09'],
    ['١٢ أيار ٢٠٢٢ ٠٣:١٥ ص', '2022-05-12T03:15'],
    ['السبت 24 نيسان / أبريل 2021 09:22 مساءً', '2021-04-24T21:22'],
    ['15 غشت 2019 على الساعة 18:30', '2019-08-15T18:30'],
    ['3 جويلية 2018 | 10:15', '2018-07-03T10:15'],
    ['كانون الثاني 5, 2020', '2020-01-05'],
    ['6:54 م 07/02/2017', '2017-02-07T18:54'],
    ['٠٢:٠٠ الثلاثاء ١ / ١٢ / ٢٠٢٠', '2020-12-01T02:00'],
    ['20:27 17.03.2020', '2020-03-17T20:27'],
    ['4 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)', '2013-08-04T02:21+04:00'],
    ['WEDNESDAY, FEBRUARY 10, 2016 12:36 AM GMT', '2016-02-10T00:36Z'],
    ['2/7/2016 9:00:00 PM', '2016-02-07T21:00:00'], // a server's American settings
    ['الأحد 02/07/2016', '2016-02-07'], // only 7 February 2016 was a Sunday
    ['2 جمادى الأولى 1438 هـ', '2017-01-30'],
    ['الاثنين 2 جمادى الأولى 1438 هـ - 30 يناير 2017م', '2017-01-30'],
    ['12 جويلية 2023 18,204 مشاهدة 02:41', '2023-07-12'], // 02:41 is the length of the film
    ['8 مارس، 2016', '2016-03-08'],
    ['نشر يوم 11 فيفري 2023 الساعة 09h45', '2023-02-11T09:45'],
  ])('%s', (text, iso) => {
    expect(momentIn(text)?.iso).toBe(iso);
  });

  it.each(['الطبعة 45 من المعرض', '32/13/2020', 'مباراة 3-2', 'في مارس الماضي', '12:30'])('no date: %s', (text) => {
    expect(momentIn(text)).toBeUndefined();
  });

  it('reads what machines write', () => {
    expect(isoOf('2020-03-17T17:27:00+0300')).toBe('2020-03-17T17:27:00+03:00');
    expect(isoOf('2020-03-17 17:27:00')).toBe('2020-03-17T17:27:00');
    expect(isoOf('1486486440')).toBe('2017-02-07T16:54:00Z');
    expect(isoOf('0000-00-00')).toBeUndefined();
  });

  it('counts back from now', () => {
    const now = new Date('2021-03-10T12:00:00Z');
    expect(relativeIn('منذ ساعتين', now)).toBe('2021-03-10T10:00Z');
    expect(relativeIn('قبل 3 أيام', now)).toBe('2021-03-07');
    expect(relativeIn('1 يوم مضت', now)).toBe('2021-03-09');
    expect(relativeIn('منذ أن كان طفلا', now)).toBeUndefined();
    expect(relativeIn('تابوت مغلق منذ 2500 عام', now)).toBeUndefined();
    expect(relativeIn('منذ 99999999999999999999 سنة', now)).toBeUndefined();
  });
});
