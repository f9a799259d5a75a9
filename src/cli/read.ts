import { parseArgs } from 'node:util';
import type { Extraction, ExtractionFailure } from '../model/article.ts';
import { phrasings } from '../model/phrasings.ts';
import { findArticleQuantities } from '../quantities/find.ts';
import { jsonLine, UsageError, type Command } from './command.ts';
import { eachFile, pageUrl } from './files.ts';
import { readText } from './input.ts';
import { extractSource, parseHtml } from './page.ts';
import { removedText, toReport } from './report.ts';
import { toHtml } from '../reader/export/html.ts';
import { toMarkdown } from '../reader/export/markdown.ts';

/** How each format writes one extraction. */
const FORMATS = {
  text: (_file: string, extraction: Extraction) => toReport(extraction),
  markdown: (_file: string, { article }: Extraction) => (article ? toMarkdown(article) : ''),
  html: (_file: string, extraction: Extraction) => toPage(extraction),
  json: (file: string, extraction: Extraction) => jsonLine(asJson(file, extraction)),
};
type Format = keyof typeof FORMATS;

export const readCommand: Command = {
  name: 'read',
  summary: 'print the article of a page, its figures, and what was removed',
  help: `Usage: matn read FILE… [--url URL] [--format text|json|markdown|html]

Prints the article of each page or text: title, date, body, the figures of the story, and what was removed and why.

  FILE            an HTML page or a plain text; - for standard input
  --url URL       the address of the page, for its links and pictures
  --format NAME   text      for people (the default)
                  json      one line a file: {"file", "detection", "article", "phrasings", "mentions", "removed"}
                  markdown  the article alone
                  html      the article alone with its figures marked, as a page of its own

Encodings: UTF-8, UTF-16, windows-1256, ISO-8859-6, by what the bytes are and not only by what the page says.
Exits 0; 1 when a file has no article or cannot be read (the others are still read); 2 when the command is wrong.
`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      options: { url: { type: 'string' }, format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
    const url = pageUrl(values.url);
    const format = values.format;
    if (!isFormat(format)) throw new UsageError(`--format is one of ${Object.keys(FORMATS).join(', ')}, not ${format}`);
    const several = positionals.length > 1 && format !== 'json';
    return eachFile(
      positionals,
      terminal,
      async (file) => {
        const extraction = await extractSource(await readText(file, terminal.stdin), url);
        if (!extraction.article && format !== 'json') return { output: '', problem: failureSentence(extraction) };
        const output = (several ? `==> ${file} <==\n` : '') + (await FORMATS[format](file, extraction));
        return extraction.article ? { output } : { output, problem: failureSentence(extraction) };
      },
      (file, error) => (format === 'json' ? jsonLine({ file, error }) : ''),
    );
  },
};

function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

async function toPage({ article }: Extraction): Promise<string> {
  if (!article) return '';
  const mentions = findArticleQuantities(phrasings(article).map(({ text }) => text));
  return toHtml(article, await parseHtml('', ''), { mentions });
}

/** The shape that DESIGN promises to scripts; `mentions` carry the index of their text in `phrasings`. */
function asJson(file: string, { article, detection, failure, removed, notes }: Extraction): object {
  const texts = article ? phrasings(article).map((phrasing) => phrasing.text) : [];
  const mentions = findArticleQuantities(texts).flatMap((found, phrasing) => found.map((mention) => ({ ...mention, phrasing })));
  const pieces = removed.map((piece) => ({ reason: piece.reason, step: piece.step, text: removedText(piece) }));
  return { file, detection, article, ...(failure ? { failure } : {}), phrasings: texts, mentions, removed: pieces, notes };
}

const FAILURES: Readonly<Record<ExtractionFailure, string>> = {
  noArticle: 'no article was found',
  notArabic: 'is not in Arabic',
  tooLarge: 'is larger than a page that can be read',
};

function failureSentence({ failure, detection }: Extraction): string {
  const sentence = FAILURES[failure ?? 'noArticle'];
  return failure === 'notArabic' && detection.language !== 'und' ? `${sentence} (its language looks like ${detection.language})` : sentence;
}
