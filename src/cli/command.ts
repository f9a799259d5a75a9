import type { ByteStream } from './input.ts';

/** Where a command reads and writes; the real process, or a test. */
export interface Terminal {
  stdin: ByteStream;
  /** Ends when the text is taken: a reader that is slower than we are is waited for. */
  print(text: string): Promise<void>;
  /** One line to standard error. */
  warn(line: string): void;
  /** A line that is written over by the next, where somebody watches; does nothing otherwise. */
  progress(line: string): void;
}

/** Exit codes, see DESIGN: the command line is relied on by scripts. */
export const EXIT = { done: 0, noArticle: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A wrong command line; its message is one line for the user. */
export class UsageError extends Error {}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** The whole page that `matn NAME --help` prints. */
  help: string;
  run(args: string[], terminal: Terminal): Promise<ExitCode>;
}

/** One JSON value on one line, also for readers to whom U+2028, U+2029 and U+0085 end a line. */
export function jsonLine(value: unknown): string {
  const escape = (char: string): string => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0');
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, escape) + '\n';
}
