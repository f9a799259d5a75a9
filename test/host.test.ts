import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host, Scene } from '../src/reader/host.ts';
import { sampleArticle, sampleExtraction } from './reader/sample.ts';
import { fake } from './shell/fake-browser.ts';

vi.mock('../src/shell/browser.ts', () => ({ browser: fake }));
const library = { keep: vi.fn(() => Promise.resolve()), isKeptHere: vi.fn(() => Promise.resolve(true)), keptId: () => 'x', dropKept: vi.fn() };
vi.mock('../src/shell/library.ts', () => library);
const { hostForArticle } = await import('../src/host.ts');
const { wishKept } = await import('../src/reader/panels/keep.ts');

const src = 'https://difaf.example/wadi.jpg';
const extraction = { ...sampleExtraction, article: { ...sampleArticle, image: { type: 'image', src, alt: '' } as const } };
const pictures = { [src]: 'data:image/webp;base64,AAAA' };
const said: string[] = [];

/** Presses the button of an article whose page is still open in a tab. */
async function press(wanted = true): Promise<void> {
  const host = hostForArticle({} as Host, extraction, { tab: () => Promise.resolve(4) });
  await wishKept({ host, announce: (key: string) => said.push(key) } as unknown as Scene, wanted);
}

beforeEach(() => {
  vi.clearAllMocks();
  said.length = 0;
  vi.stubGlobal('document', new JSDOM('<button data-tool="keep" aria-pressed="false">').window.document);
  fake.scripting.executeScript.mockResolvedValue([{ result: pictures }]);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keeping an article', () => {
  it('keeps its text at once and then its pictures', async () => {
    await press();
    expect(library.keep.mock.calls).toEqual([[extraction], [extraction, pictures]]);
    expect(said).toEqual(['kept']);
  });
  it('has kept the text when the popup is closed while the page draws its pictures', async () => {
    fake.scripting.executeScript.mockReturnValueOnce(new Promise(() => undefined));
    void press();
    await vi.waitFor(() => {
      expect(fake.scripting.executeScript).toHaveBeenCalledOnce();
    });
    expect(library.keep.mock.calls).toEqual([[extraction]]);
  });
  it('says so where there is room for the text alone', async () => {
    library.keep.mockResolvedValueOnce().mockRejectedValueOnce(new Error('QuotaExceededError'));
    await press();
    expect(said).toEqual(['keptText']);
    expect(document.querySelector('button')?.getAttribute('aria-pressed')).toBe('true');
  });
  it('is not given up by a wish to keep it, whatever the button shows by then', async () => {
    document.querySelector('button')?.setAttribute('aria-pressed', 'true');
    await press();
    expect(library.dropKept).not.toHaveBeenCalled();
    library.isKeptHere.mockResolvedValueOnce(false);
    await press(false);
    expect(library.dropKept).toHaveBeenCalledExactlyOnceWith('x');
    expect(said).toEqual(['kept', 'keptNoMore']);
  });
  it('and where there is no room at all', async () => {
    library.keep.mockRejectedValueOnce(new Error('QuotaExceededError'));
    await press();
    expect(said).toEqual(['keepFailed']);
    expect(library.keep).toHaveBeenCalledOnce();
    expect(document.querySelector('button')?.getAttribute('aria-pressed')).toBe('false');
  });
});
