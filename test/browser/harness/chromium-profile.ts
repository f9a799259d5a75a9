import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from './driver.ts';

/** What Chromium is started with. */
export function switches({ window, language, proxy, flags }: Launch): string[] {
  const { width, height } = window;
  return [
    ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
    `--screen-info={${String(width + 200)}x${String(height + 200)}}`, // the headless screen of 800×600 would clip the popup
    `--window-size=${String(width)},${String(height)}`,
    `--lang=${language}`,
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...flags,
  ];
}

/**
 * What the profile says before the first start. Chromium keeps the errors of extensions for developers only. The button is
 * put into the toolbar: an unpinned one slides out first, which takes a quarter of a second before the popup exists. The id
 * of an unpacked extension is the hash of its path.
 */
export function writeProfile(profile: string, { pinned }: Launch, folder: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const extensions = { ui: { developer_mode: true }, ...(pinned && { pinned_extensions: [idOf(folder)] }) };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions }));
}

function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}
