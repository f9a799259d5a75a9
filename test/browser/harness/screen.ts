import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { installPackages } from './install.ts';

/** A screen without a person, with a keyboard and a mouse that no program can tell from a person's. */
export interface Screen {
  /** The value of DISPLAY. */
  display: string;
  /** Presses keys one after the other: 'alt+r', 'Up', 'Return'. */
  press(...keys: string[]): void;
  /** Clicks with the right button, in pixels of the screen. */
  rightClick(x: number, y: number): void;
  /** Gives the keyboard to the window of this class; without a window manager nobody else does. */
  focus(windowClass: string): void;
  close(): void;
}

/** What a screen needs: its program on the PATH, and the package that brings it on Debian. */
const TOOLS = { Xvfb: 'xvfb', xdotool: 'xdotool' } as const;
const missingTools = (): (keyof typeof TOOLS)[] => (['Xvfb', 'xdotool'] as const).filter((tool) => spawnSync('which', [tool]).status !== 0);

/** What a screen lacks on this machine, in a sentence, where it could not be installed either; undefined where there is one. */
export function whyNoScreen(): string | undefined {
  const packages = missingTools().map((tool) => TOOLS[tool]);
  if (packages.length > 0) installPackages(...packages);
  const missing = missingTools();
  return missing.length > 0 ? `Chromium's keys and menus are not truly pressed: ${missing.join(' and ')} not found (Debian: apt-get install xvfb xdotool)` : undefined;
}

/** Opens a screen of this many pixels. */
export async function openScreen(width: number, height: number): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${String(width)}x${String(height)}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((done, fail) => {
    (server.stdio[3] as Readable).once('data', (data: Buffer) => { done(data.toString().trim()); });
    server.once('exit', () => { fail(new Error('Xvfb ended before it had a screen')); });
  });
  const display = `:${number}`;
  const xdotool = (...args: string[]): void => void execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: display }, timeout: 10_000 });
  return {
    display,
    press: (...keys) => { xdotool('key', '--delay', '60', ...keys); },
    rightClick: (x, y) => { xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'sleep', '0.1', 'click', '3'); },
    focus: (windowClass) => { xdotool('search', '--onlyvisible', '--class', windowClass, 'windowfocus'); },
    close: () => void server.kill(),
  };
}
