import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { isFailure } from '../../src/shell/failure.ts';
import { sampleExtraction } from '../reader/sample.ts';
import { fake } from './fake-browser.ts';

vi.mock('../../src/shell/browser.ts', () => ({ browser: fake }));
const { askEarly, takeEarly } = await import('../../src/shell/early.ts');
const { activeTab, readPressedTab, readTab, standingIn } = await import('../../src/shell/tabs.ts');

/** As a popup does. */
async function standingInActiveTab(): Promise<unknown> {
  const tab = await activeTab();
  return isFailure(tab) ? undefined : standingIn(tab);
}

function ask(result: unknown): void {
  vi.stubGlobal('chrome', fake);
  fake.scripting.executeScript.mockImplementation(() => (result instanceof Error ? Promise.reject(result) : Promise.resolve([{ result }])));
  askEarly();
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('what a popup asks for early', () => {
  it('is the article of a page that was read before, once', async () => {
    ask({ extraction: sampleExtraction, noted: 'figures' });
    expect(await standingInActiveTab()).toEqual({ extraction: sampleExtraction, noted: 'figures' });
    expect(await standingInActiveTab()).toBeUndefined();
    expect(await takeEarly('settings')).toEqual({});
    expect(takeEarly('settings')).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a page that was never read', null],
    ['a page that is closed to us', new Error('Cannot access contents of the page')],
    ['a page without an article', { extraction: { ...sampleExtraction, article: null } }],
    ['an answer that is no extraction', { extraction: { article: 3 } }],
  ])('is nothing of %s', async (_, result) => {
    ask(result);
    expect(await standingInActiveTab()).toBeUndefined();
  });

  it('is nothing where no tab is in front', async () => {
    fake.tabs.query.mockResolvedValueOnce([]);
    ask({ extraction: sampleExtraction });
    expect(await standingInActiveTab()).toBeUndefined();
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is the article of a page that was never read: the extractor is sent there before the rest of the popup is, and once', async () => {
    vi.stubGlobal('chrome', fake);
    const sent: unknown[] = [];
    const execute = fake.scripting.executeScript as unknown as Mock<(script: { files?: string[] }) => Promise<{ result: unknown }[]>>;
    execute.mockImplementation((script) => {
      sent.push(script.files ?? 'question');
      return Promise.resolve([{ result: script.files && sampleExtraction }]);
    });
    askEarly();
    await vi.waitFor(() => { expect(sent).toEqual(['question', ['/extractor.js']]); });
    const tab = await activeTab();
    if (isFailure(tab)) throw new Error('no tab');
    expect(await standingIn(tab)).toBeUndefined();
    expect(await readPressedTab(tab)).toEqual(sampleExtraction);
    expect(sent).toHaveLength(2);
    // Whoever reads the tab later hears what is there then.
    await readPressedTab(tab);
    expect(sent).toHaveLength(3);
  });

  it('leaves a page alone that has answered', async () => {
    ask({ extraction: sampleExtraction });
    await standingInActiveTab();
    await takeEarly('injection');
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('hands over why a page could not be read', async () => {
    ask(new Error('Cannot access contents of the page'));
    const tab = await activeTab();
    if (isFailure(tab)) throw new Error('no tab');
    expect(await standingIn(tab)).toBeUndefined();
    expect(await readTab(tab, { sent: takeEarly('injection') })).toMatchObject({ reason: 'noAccess', detail: 'Error: Cannot access contents of the page' });
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('says so where the page never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('chrome', fake);
    fake.scripting.executeScript.mockReturnValue(new Promise(() => undefined));
    askEarly();
    const standing = standingInActiveTab();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await standing).toMatchObject({ type: 'failure', reason: 'noAnswer' });
  });
});
