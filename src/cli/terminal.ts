import { once } from 'node:events';
import type { Terminal } from './command.ts';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  stopQuietly(stdout);
  stopQuietly(stderr);
  let lineShown = false;
  const clearLine = (): void => {
    if (lineShown) stderr.write('\r\u001b[K');
    lineShown = false;
  };
  return {
    stdin,
    async print(text) {
      clearLine();
      if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
    },
    warn(line) {
      clearLine();
      stderr.write(line + '\n');
    },
    progress(line) {
      if (!stderr.isTTY || stdout.isTTY) return; // where the results themselves scroll by, they are the progress
      stderr.write(`\r\u001b[K${line.slice(0, stderr.columns - 1)}`);
      lineShown = true;
    },
  };
}

/** `matn read … | head -1`: the reader has had enough, which is no failure of ours. */
function stopQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
