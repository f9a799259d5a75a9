import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('../../src/shell/browser.ts', () => ({ browser: fake }));
const { answeredByMenu, openWhereCalled } = await import('../../src/shell/called.ts');

const TAB = { id: 4, windowId: 1, active: true, url: 'https://a.example/1' };
const called = { type: 'page', state: 'article', arrived: true, called: true } as const;

beforeEach(() => {
  fake.granted.clear();
  fake.action.openPopup.mockClear();
  fake.tabs.get.mockResolvedValue(TAB);
});

describe('a script that was called by a click', () => {
  it.each([
    ['no site', [], true],
    ['another site', ['https://b.example/*'], true],
    ['this site', ['https://a.example/*'], false],
    ['every site', ['http://*/*', 'https://*/*'], false],
  ])('where the reader has given %s', async (_what, origins, opens) => {
    for (const origin of origins) fake.granted.add(origin);
    await openWhereCalled(called, TAB.id);
    expect(fake.action.openPopup.mock.calls).toEqual(opens ? [[{ windowId: 1 }]] : []);
  });

  it('is none where it ran when the page was loaded', async () => {
    await openWhereCalled({ ...called, called: false }, TAB.id);
    expect(fake.action.openPopup).not.toHaveBeenCalled();
  });

  it('opens nothing over another tab, and nothing where no click has lent the address', async () => {
    fake.tabs.get.mockResolvedValue({ ...TAB, active: false });
    await openWhereCalled(called, TAB.id);
    fake.tabs.get.mockResolvedValue({ id: 4, windowId: 1, active: true } as typeof TAB);
    await openWhereCalled(called, TAB.id);
    expect(fake.action.openPopup).not.toHaveBeenCalled();
  });

  it('leaves the answer to the menu where the click was there', async () => {
    answeredByMenu(5);
    fake.tabs.get.mockResolvedValue({ ...TAB, id: 5 });
    await openWhereCalled(called, 5);
    expect(fake.action.openPopup).not.toHaveBeenCalled();
    await openWhereCalled(called, TAB.id);
    expect(fake.action.openPopup).toHaveBeenCalledTimes(1);
  });
});
