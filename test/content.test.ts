import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { article, page } from './browser/story.ts';
import { WORD_SIGNALS } from '../src/page/detect-word-signals.ts';

/** What the content script has sent, in order. */
const sent: { type: string; state?: string }[] = [];
const answer = vi.fn<(message: { type: string }) => Promise<unknown>>();

/** Runs the content script once on a page of its own. */
async function run(html: string): Promise<void> {
  const { window } = new JSDOM(html, { url: 'https://a.example/news/48213' });
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('chrome', { runtime: { id: 'matn', sendMessage: (message: { type: string }) => (sent.push(message), answer(message)) } });
  Object.assign(window.performance, { getEntriesByType: () => [{ type: 'navigate' }] });
  vi.resetModules();
  await import('../src/content.ts');
}
const states = (): (string | undefined)[] => sent.filter(({ type }) => type === 'page').map(({ state }) => state);
const lost = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  answer.mockReset().mockImplementation(({ type }) => Promise.resolve(type === 'wordSignals' ? WORD_SIGNALS : undefined));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells once what the page is', async () => {
  await run(page(article));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states()).toEqual(['article']);
});

it.each(['wordSignals', 'page'])('a message that was lost (%s) is sent once more, with the same verdict', async (type) => {
  let first = true;
  const heard = answer.getMockImplementation();
  answer.mockImplementation((message) => {
    if (message.type !== type || !first) return heard?.(message) ?? Promise.resolve();
    first = false;
    return Promise.reject(lost);
  });
  await run(page(article));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states().at(-1)).toBe('article');
  expect(sent.filter((message) => message.type === type)).toHaveLength(2);
});

it('and no more than once: where nobody listens, nothing is sent for ever', async () => {
  answer.mockRejectedValue(lost);
  await run(page(article));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(2);
});
