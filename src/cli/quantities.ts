import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findQuantities, traceQuantities } from '../quantities/find.ts';
import { renderTrace } from '../quantities/trace.ts';
import { EXIT, jsonLine, UsageError, type Command } from './command.ts';
import { explain, InputError, type ByteStream } from './input.ts';
import { linesOf } from './lines.ts';

export const quantitiesCommand: Command = {
  name: 'quantities',
  summary: 'find the quantities of Arabic sentences',
  help: `Usage: matn quantities [--all] [--trace] [FILE|-]

Reads lines of text and prints one JSON line for each, as soon as it has come:
  {"text", "mentions": [{"start", "end", "kind", "from", "to", "unit", …}]}
Offsets are UTF-16 units of the line, half-open.

  FILE     a plain text; standard input where there is none, or -
  --all    also what is understood in order to be left alone: dates, years, ordinals, ages, names, times
  --trace  for people instead of JSON: every number of a line, the rules that fitted it, and which of them won

Exits 0; 1 when the file cannot be read or is no text; 2 when the command is wrong.
`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, options: { all: { type: 'boolean' }, trace: { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length > 1) throw new UsageError('quantities reads one file');
    const [file = '-'] = positionals;
    const answer = values.trace ? traceLine : (text: string) => mentionsLine(text, values.all === true);
    try {
      for await (const text of linesOf(file === '-' ? terminal.stdin : await bytesOf(file))) await terminal.print(answer(text));
    } catch (error) {
      throw error instanceof InputError ? new InputError(`${file}: ${error.message}`) : error;
    }
    return EXIT.done;
  },
};

function traceLine(text: string): string {
  return `${renderTrace(text, traceQuantities(text).trace)}\n`;
}

function mentionsLine(text: string, all: boolean): string {
  const mentions = findQuantities(text);
  return jsonLine({ text, mentions: all ? mentions : mentions.filter((mention) => mention.key) });
}

async function bytesOf(file: string): Promise<ByteStream> {
  const handle = await open(file).catch((error: unknown) => explain(error));
  if ((await handle.stat()).isDirectory()) explain({ code: 'EISDIR' });
  return handle.createReadStream();
}
