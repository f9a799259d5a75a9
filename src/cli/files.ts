import { EXIT, UsageError, type ExitCode, type Terminal } from './command.ts';
import { InputError } from './input.ts';

/** What a command did with a file: the text to print, and why it has no article, where it has none. */
export interface Result {
  output: string;
  problem?: string;
}

/**
 * Does the same to each file in turn. A file that fails is named in one line and the others are still read;
 * `failed` gives what is printed for it, so that the output keeps one entry a file.
 */
export async function eachFile(
  files: readonly string[],
  terminal: Terminal,
  work: (file: string) => Promise<Result>,
  failed: (file: string, problem: string) => string,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('name at least one file, or - for standard input');
  if (files.includes('')) throw new UsageError('a name of a file is empty');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read only once');
  let code: ExitCode = EXIT.done;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) terminal.progress(`${String(index + 1)}/${String(files.length)} ${file}`);
    const { output, problem } = await work(file).catch((error: unknown) => {
      const problem = reason(error);
      return { output: failed(file, problem), problem };
    });
    await terminal.print(output);
    if (problem === undefined) continue;
    terminal.warn(`matn: ${file}: ${problem}`);
    code = EXIT.noArticle;
  }
  return code;
}

/** Never a stack trace: what is no fault of the file is still said in one line. */
function reason(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof RangeError) return 'is nested too deeply to be read';
  return `could not be read (${String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''})`;
}

/** The address of the page, checked; '' where none is given. */
export function pageUrl(url: string | undefined): string {
  if (url === undefined) return '';
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new UsageError(`--url wants an http or https address, not ${url}`);
  return url;
}
