import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (value: unknown, sender: unknown) => Promise<unknown>;
const listeners: Listener[] = [];
vi.mock('../../src/shell/browser.ts', () => ({ browser: { runtime: { id: 'matn', onMessage: { addListener: (listener: Listener) => listeners.push(listener) } } } }));
const { receive } = await import('../../src/shell/receive.ts');

const handled = vi.fn(() => Promise.resolve());
receive(handled);
const send = (value: unknown, sender: unknown): Promise<unknown> => listeners[0]?.(value, sender) ?? Promise.reject(new Error('nobody listens'));
const message = { type: 'page', state: 'article', arrived: true, called: false };
const page = { id: 'matn', frameId: 0, url: 'https://a.example/1', tab: { id: 4, index: 0 } };
const RUNS = { numRuns: Number(process.env['MATN_FUZZ_RUNS'] ?? 400), seed: Number(process.env['MATN_FUZZ_SEED'] ?? 20260105) };

beforeEach(() => {
  handled.mockClear();
});

describe('a message', () => {
  it('of the content script in a main frame is handled and not answered', async () => {
    expect(await send(message, page)).toBeUndefined();
    expect(handled).toHaveBeenCalledExactlyOnceWith(message, { id: 4, index: 0 }, page.url);
  });
  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a page that names itself', { ...page, id: undefined }],
    ['a frame', { ...page, frameId: 7 }],
    ['no frame', { ...page, frameId: undefined }],
    ['a page of an extension outside any tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: { index: 0 } }],
  ])('from %s is refused', async (_, sender) => {
    expect(await send(message, sender)).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });
  it('of any other shape is refused, whoever sends it', async () => {
    const values = fc.oneof(fc.anything({ withBigInt: true, withMap: true, maxDepth: 3 }), fc.record({ type: fc.constantFrom('page', 'Page', 'reading'), state: fc.constantFrom('article', 'other', 'lit', 1), arrived: fc.oneof(fc.boolean(), fc.constant('true')), called: fc.oneof(fc.boolean(), fc.constant(1)), more: fc.anything() }, { requiredKeys: ['type'] }));
    const sound = (value: unknown): boolean => typeof value === 'object' && value !== null && !('more' in value) && 'state' in value && ['article', 'other'].includes(String(value.state)) && 'type' in value && value.type === 'page' && 'arrived' in value && typeof value.arrived === 'boolean' && 'called' in value && typeof value.called === 'boolean';
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        handled.mockClear();
        expect(await send(value, page)).toBeUndefined();
        expect(handled).toHaveBeenCalledTimes(sound(value) ? 1 : 0);
      }),
      RUNS,
    );
  });
  it('from a sender of any shape is never an exception, and never handled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ id: fc.anything(), frameId: fc.anything(), tab: fc.anything() }, { requiredKeys: [] }), async (sender) => {
        expect(await send(message, sender)).toBeUndefined();
        expect(handled).not.toHaveBeenCalled();
      }),
      RUNS,
    );
  });
});

it('nobody listens to other extensions or to pages', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  expect(source).not.toMatch(/onMessageExternal|onConnect|onUserScript|addEventListener\('message'|postMessage/);
  expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).not.toHaveProperty('externally_connectable');
});
