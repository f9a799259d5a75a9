import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('../../src/shell/browser.ts', () => ({ browser: fake }));
const { fillWelcome } = await import('../../src/shell/welcome-page.ts');

describe('the page that welcomes', () => {
  afterEach(() => {
    fake.scheme = 'moz-extension';
  });
  it.each([
    ['chrome-extension', 'linux', 'welcomePin'],
    ['moz-extension', 'linux', 'welcomePinFirefox'],
    ['moz-extension', 'android', 'welcomeMenuAndroid'],
  ])('says where the button is: %s on %s', async (scheme, os, key) => {
    fake.scheme = scheme;
    Object.assign(fake.runtime, { getPlatformInfo: () => Promise.resolve({ os }) });
    const { document } = new JSDOM(readFileSync('src/welcome.html', 'utf8')).window;
    await fillWelcome(document);
    const shown = [...document.querySelectorAll<HTMLElement>('li[data-browser]')].filter(({ hidden }) => !hidden);
    expect(shown.map(({ textContent }) => textContent)).toEqual([key]);
  });
});
