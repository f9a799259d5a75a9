import { extension } from '../../../scripts/paths.ts';
import { launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Both families; tests run in each: `describe.each(BROWSERS)`. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser in a fresh profile. It must be told to `quit`. Throws one sentence where none can be found. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const all = {
    extension,
    language: 'ar',
    install: true,
    pinned: true,
    headed: false,
    flags: [],
    window: { width: 1400, height: 1000 },
    ...options,
  };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}
