import { once } from 'node:events';
import { EXIT, type ExitCode, type Terminal } from './command.ts';

/** What a terminal is made of: the streams of a process, or those of a test. */
export interface Streams {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: NodeJS.WritableStream & { isTTY?: boolean };
  stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  env: Readonly<Record<string, string | undefined>>;
  /** Ends the program; called where nobody takes its output any more. */
  exit(code: ExitCode): void;
}

/** Takes a line back that the next is written over. Only this and no colour is ever sent to a terminal, so NO_COLOR changes nothing. */
const CLEAR = '\r\u001b[K';

/** The terminal over these streams. */
export function terminalOver({ stdin, stdout, stderr, env, exit }: Streams): Terminal {
  let lineShown = false;
  const clearLine = (): void => {
    if (lineShown) stderr.write(CLEAR);
    lineShown = false;
  };
  const warn = (line: string): void => {
    clearLine();
    stderr.write(line + '\n');
  };
  /** `matn read … | head -1`: the reader has had enough, which is no failure of ours. A full disk is one. */
  const end = (error: NodeJS.ErrnoException, stream: NodeJS.WritableStream): void => {
    if (error.code === 'EPIPE') {
      exit(EXIT.done);
      return;
    }
    if (stream === stdout) warn(`matn: the output cannot be written (${error.code ?? error.message})`);
    exit(EXIT.noArticle);
  };
  for (const stream of [stdout, stderr]) stream.on('error', (error) => { end(error, stream); }); // prettier-ignore
  const watched = stderr.isTTY === true && env['TERM'] !== 'dumb';
  return {
    get stdin() {
      if (stdin.isTTY && stderr.isTTY) warn('matn: reads what you type; Ctrl+D ends it (on Windows Ctrl+Z and Enter)');
      return stdin as NodeJS.ReadStream;
    },
    async print(text) {
      clearLine();
      if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
    },
    warn,
    progress(line) {
      if (!watched || stdout.isTTY) return; // where the results themselves scroll by, they are the progress
      stderr.write(CLEAR + line.slice(0, (stderr.columns || 80) - 1)); // some terminals say that they have no columns
      lineShown = true;
    },
  };
}
