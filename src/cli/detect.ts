import { parseArgs } from 'node:util';
import { jsonLine, type Command } from './command.ts';
import { eachFile, pageUrl } from './files.ts';
import { readText } from './input.ts';
import { detectSource } from './page.ts';

export const detectCommand: Command = {
  name: 'detect',
  summary: 'say whether a page is an Arabic news article',
  help: `Usage: matn detect FILE… [--url URL]

Says of each page or text whether it is an Arabic news article: one JSON line a file,
  {"file", "isArabicNews", "isArabic", "language", "score", "reasons"}
where score is 0 to 1 and reasons name the signals, strongest first.

  FILE       an HTML page or a plain text; - for standard input
  --url URL  the address of the page

Exits 0 whatever the answer is; 1 when a file cannot be read; 2 when the command is wrong.
`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, options: { url: { type: 'string' } }, allowPositionals: true });
    const url = pageUrl(values.url);
    return eachFile(
      positionals,
      terminal,
      async (file) => ({ output: jsonLine({ file, ...(await detectSource(await readText(file, terminal.stdin), url)) }) }),
      (file, error) => jsonLine({ file, error }),
    );
  },
};
