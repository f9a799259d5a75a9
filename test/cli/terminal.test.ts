import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { terminalOver, type Streams } from '../../src/cli/terminal.ts';

/** Streams of a process of which somebody watches the named ones, and what came out of them. */
function streams(watched: readonly ('stdin' | 'stdout' | 'stderr')[] = [], env: Streams['env'] = {}, columns = 40) {
  const [stdin, stdout, stderr] = (['stdin', 'stdout', 'stderr'] as const).map((name) => Object.assign(new PassThrough(), { isTTY: watched.includes(name), columns }));
  if (!stdin || !stdout || !stderr) throw new Error('three streams');
  const codes: number[] = [];
  const said = { out: '', err: '' };
  stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const terminal = terminalOver({ stdin, stdout, stderr, env, exit: (code) => codes.push(code) });
  return { terminal, stdin, stdout, stderr, said, codes };
}
const failure = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });
const flush = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('the progress line', () => {
  test('stands on standard error while the results go elsewhere, and is taken back', async () => {
    const { terminal, said } = streams(['stderr']);
    terminal.progress('1/2 a.html');
    await terminal.print('x\n');
    terminal.progress('2/2 b.html');
    terminal.warn('matn: b.html: no article was found');
    await flush();
    expect(said.out).toBe('x\n');
    expect(said.err).toBe('\r\u001b[K1/2 a.html\r\u001b[K\r\u001b[K2/2 b.html\r\u001b[Kmatn: b.html: no article was found\n');
  });
  test('never fills a line, also where the terminal does not know its width', async () => {
    const narrow = streams(['stderr'], {}, 8);
    narrow.terminal.progress('1/2 long-name.html');
    const unknown = streams(['stderr'], {}, 0);
    unknown.terminal.progress('1/2 name.html');
    await flush();
    expect(narrow.said.err).toBe('\r\u001b[K1/2 lon');
    expect(unknown.said.err).toBe('\r\u001b[K1/2 name.html');
  });
  test.each([
    ['nobody watches', [], {}],
    ['the results scroll by', ['stdout', 'stderr'], {}],
    ['the terminal cannot take a line back', ['stderr'], { TERM: 'dumb' }],
  ] as const)('is not there where %s', async (_name, watched, env) => {
    const { terminal, said } = streams(watched, env);
    terminal.progress('1/2 a.html');
    await terminal.print('x\n');
    await flush();
    expect(said.err).toBe('');
  });
});

describe('an output that takes no more', () => {
  test('by a reader who has had enough is no failure', () => {
    const { stdout, codes, said } = streams();
    stdout.emit('error', failure('EPIPE'));
    expect([codes, said.err]).toEqual([[0], '']);
  });
  test('by a full disk is one, in one sentence', async () => {
    const { stdout, codes, said } = streams();
    stdout.emit('error', failure('ENOSPC'));
    await flush();
    expect([codes, said.err]).toEqual([[1], 'matn: the output cannot be written (ENOSPC)\n']);
  });
});

test('somebody who types is told how to end', async () => {
  const typed = streams(['stdin', 'stderr']);
  expect(typed.terminal.stdin).toBe(typed.stdin);
  const piped = streams(['stderr']);
  expect(piped.terminal.stdin).toBe(piped.stdin);
  await flush();
  expect(typed.said.err).toMatch(/^matn: reads what you type[^\n]*\n$/);
  expect(piped.said.err).toBe('');
});
