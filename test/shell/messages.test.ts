import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/shell/messages.ts';

describe('readMessage', () => {
  it('takes what the content script says and asks', () => {
    expect(readMessage({ type: 'wordSignals' })).toEqual({ type: 'wordSignals' });
    expect(readMessage({ type: 'page', state: 'article', arrived: true, called: false })).toEqual({ type: 'page', state: 'article', arrived: true, called: false });
  });
  it.each([
    undefined,
    null,
    'page',
    [],
    {},
    { type: 'page' },
    { type: 'page', state: 'lit', arrived: true, called: false },
    { type: 'page', state: 'article', arrived: 1, called: false },
    { type: 'page', state: 'article', arrived: true },
    { type: 'page', state: 'article' },
    { type: 'wordSignals', state: 'article' },
    { type: 'other', state: 'article', arrived: true, called: false },
    { type: 'page', state: 'article', arrived: true, called: false, url: 'https://example.com' },
  ])('refuses %j', (value) => {
    expect(readMessage(value)).toBeUndefined();
  });
});
