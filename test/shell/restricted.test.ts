import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail, sentenceOf, type FailureReason } from '../../src/shell/failure.ts';
import { restrictionOf } from '../../src/shell/restricted.ts';

/** Addresses, and what the browsers say of them, taken down from Chromium and Firefox. */
const CASES: readonly (readonly [string | undefined, string, FailureReason])[] = [
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browserPage'],
  ['about:config', 'Missing host permission for the tab', 'browserPage'],
  ['edge://version', 'Cannot access a edge:// URL', 'browserPage'],
  ['chrome-extension://abcdef/popup.html', 'Cannot access a chrome-extension:// URL of different extension', 'extensionPage'],
  ['moz-extension://1234/reader.html', 'Missing host permission for the tab', 'extensionPage'],
  ['https://chromewebstore.google.com/category/extensions', 'The extensions gallery cannot be scripted.', 'store'],
  ['https://addons.mozilla.org/ar/firefox/', 'Missing host permission for the tab', 'store'],
  ['view-source:https://example.com/news/1', 'Cannot access contents of the page', 'viewSource'],
  ['file:///home/reader/a.html', 'Cannot access contents of url "file:///home/reader/a.html".', 'file'],
  ['file:///home/reader/gone.html', 'Missing host permission for the tab', 'errorPage'],
  ['file:///home/reader/paper.pdf', 'Missing host permission for the tab', 'pdf'],
  ['https://example.com/paper.pdf?download=1', 'Missing host permission for the tab', 'pdf'],
  ['https://example.com/news/1', 'Frame with ID 0 is showing error page', 'errorPage'],
  ['https://example.com/news/1', 'No tab with id: 7.', 'pageGone'],
  ['https://example.com/news/1', 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'noAccess'],
  [undefined, 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'browserPage'],
  [undefined, 'The extensions gallery cannot be scripted.', 'store'],
];

describe('restrictionOf', () => {
  it.each(CASES)('%s: %s', (url, words, reason) => {
    expect(restrictionOf({ ...(url === undefined ? {} : { url }) }, new Error(words))?.reason).toBe(reason);
  });
  it('knows by the browser\'s own icon that Firefox could not open an address', () => {
    const tab = { url: 'http://127.0.0.1:9/', favIconUrl: 'chrome://global/skin/icons/info.svg' };
    expect(restrictionOf(tab, new Error('Missing host permission for the tab'))?.reason).toBe('errorPage');
    expect(restrictionOf({ ...tab, favIconUrl: 'http://127.0.0.1:9/favicon.ico' }, new Error('Missing host permission for the tab'))?.reason).toBe('noAccess');
  });
  it('knows by the same sign what Firefox shows in its own viewer, and a file that is not there', () => {
    const refused = new Error('Missing host permission for the tab');
    expect(restrictionOf({ url: 'https://a.example/download?id=7', favIconUrl: 'chrome://global/skin/icons/pdf.svg' }, refused, { isGiven: true })?.reason).toBe('pdf');
    expect(restrictionOf({ url: 'file:///home/reader/gone.pdf', favIconUrl: 'chrome://global/skin/icons/info.svg' }, refused)?.reason).toBe('errorPage');
  });
  it('says of a file how it is opened, where Chromium hides its address, and never of one that was read', () => {
    const refused = new Error('Cannot access contents of the page. Extension manifest must request permission to access the respective host.');
    expect(restrictionOf({}, refused, { isFile: true })?.reason).toBe('file');
    expect(restrictionOf({ url: 'file:///home/reader/a.html' })).toBeUndefined();
  });
  it('says of what is refused at an address that was given that it is the browser\'s, and wants no other click', () => {
    const refused = new Error('Missing host permission for the tab');
    expect(restrictionOf({ url: 'http://127.0.0.1:9/' }, refused, { isGiven: true })?.reason).toBe('browserPage');
    expect(restrictionOf({ url: 'http://127.0.0.1:9/' }, refused)?.reason).toBe('noAccess');
    expect(restrictionOf({ url: 'http://127.0.0.1:9/a.pdf' }, refused, { isGiven: true })?.reason).toBe('pdf');
    // Chromium's words leave the reason open.
    expect(restrictionOf({ url: 'http://127.0.0.1:9/' }, new Error('Cannot access contents of the page.'), { isGiven: true })?.reason).toBe('noAccess');
  });
  it('knows nothing against an ordinary page where nothing was refused', () => {
    expect(restrictionOf({ url: 'https://example.com/news/1' })).toBeUndefined();
    expect(restrictionOf({})).toBeUndefined();
  });
});

describe('sentenceOf', () => {
  const reasons: FailureReason[] = ['browserPage', 'store', 'extensionPage', 'viewSource', 'pdf', 'file', 'errorPage', 'noAccess', 'pageGone', 'noPage', 'privateWindow', 'noAnswer', 'readingGone', 'readingOther', 'libraryClosed', 'noRoom', 'broken'];
  const locales = 'src/_locales';
  it.each(readdirSync(locales))('every failure has its sentence in %s', (locale) => {
    const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8')) as Record<string, unknown>;
    expect(reasons.filter((reason) => !(sentenceOf(fail(reason)) in messages))).toEqual([]);
  });
});
