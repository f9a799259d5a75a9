import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

/** Where each system keeps its browsers: names on the PATH, then fixed places. */
const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'brave-browser', 'brave'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const MAC: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};
const WINDOWS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without these the browsers of Debian speak English alone. */
const ARABIC: Readonly<Record<BrowserName, string>> = { chromium: 'chromium-l10n', firefox: 'firefox-esr-l10n-ar' };
const TITLES: Readonly<Record<BrowserName, string>> = { chromium: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' };

/** The path of a browser of this family on this machine, or undefined. A path that the user names must exist. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[VARIABLES[name]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLES[name]} names ${named}, which does not exist.`);
  }
  return candidates(name).find((path) => existsSync(path));
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? []);
    return bases.flatMap((base) => WINDOWS[name].map((path) => join(base, path)));
  }
  const path = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/firefox'];
  const onPath = NAMES[name].flatMap((file) => path.filter(Boolean).map((folder) => join(folder, file)));
  if (process.platform !== 'darwin') return onPath;
  const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
  const apps = MAC[name].flatMap((app) => folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS')));
  return [...apps.map((folder, i) => join(folder, name === 'firefox' ? 'firefox' : (MAC[name][i >> 1] ?? ''))), ...onPath];
}

/**
 * The path of a browser, which is installed first where that is possible without asking (root on Debian or Ubuntu).
 * Throws one sentence that says what to do otherwise.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? installByApt(name);
  if (found) return found;
  throw new Error(`No ${TITLES[name]} was found: install one, or name its path in ${VARIABLES[name]}.`);
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Ubuntu's packages of these names only start a snap, which a container cannot run: then nothing is found, and the sentence is said. */
function installByApt(name: BrowserName): string | undefined {
  if (!installPackages(PACKAGES[name], 'fonts-noto-core')) return undefined;
  installPackages(ARABIC[name]); // where there is none, the interface is tested in English
  return findBrowser(name);
}

/** Installs packages where that is possible without asking (root on Debian or Ubuntu); says whether it could. */
export function installPackages(...packages: string[]): boolean {
  if (!isDebianRoot()) return false;
  console.log(`installing ${packages.join(' ')} by apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env });
    return true;
  } catch {
    return false;
  }
}
