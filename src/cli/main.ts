import { EXIT, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { detectCommand } from './detect.ts';
import { InputError } from './input.ts';
import { quantitiesCommand } from './quantities.ts';
import { readCommand } from './read.ts';
import packageFile from '../../package.json' with { type: 'json' };

const COMMANDS: readonly Command[] = [readCommand, detectCommand, quantitiesCommand];

const help = `Usage: matn COMMAND …

Reads Arabic news: the article without what surrounds it, and the figures of the story.

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

matn COMMAND --help says more; matn --version names the version.
Exits 0; 1 when a file cannot be read or has no article; 2 when the command is wrong. What goes wrong is one line on
standard error, and a progress line is shown there while many files go to a file or a pipe. No output has colours.
`;

const COMMAND_NAMES = 'read, detect or quantities';
const noCommand = (name: string): string => `there is no command ${name}, only ${COMMAND_NAMES}`;

/** The page of one command, or of all where none is named. */
function helpOn(name: string | undefined): string {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (name !== undefined && !command) throw new UsageError(noCommand(name));
  return command?.help ?? help;
}

/** Runs one command line; every failure is one line on standard error and an exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (command) {
      if (!asksForHelp(rest)) return await command.run(rest, terminal);
      await terminal.print(command.help);
    } else if (name === '--version' || name === '-v') {
      await terminal.print(`${packageFile.version}\n`);
    } else if (name === 'help' || name === '--help' || name === '-h') {
      await terminal.print(helpOn(rest[0]));
    } else {
      throw new UsageError(name === undefined ? `name a command: ${COMMAND_NAMES}` : noCommand(name));
    }
    return EXIT.done;
  } catch (error) {
    return failed(error, command, terminal);
  }
}

/** Before `--`, behind which everything is a file. */
function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

function failed(error: unknown, command: Command | undefined, terminal: Terminal): ExitCode {
  if (error instanceof InputError) {
    terminal.warn(`matn: ${error.message}`);
    return EXIT.noArticle;
  }
  const usage = error instanceof UsageError || isParseArgsError(error);
  const [line = ''] = error instanceof Error ? error.message.split('\n') : [String(error)];
  terminal.warn(`matn: ${usage ? sentence(line) : `stopped: ${line}`}${usage ? ` (see matn ${command ? `${command.name} ` : ''}--help)` : ''}`);
  return usage ? EXIT.usage : EXIT.noArticle;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

/** Node explains an unknown option in three sentences; the first says it. */
function sentence(line: string): string {
  return line.split('. ')[0]?.replace(/\.$/, '') ?? line;
}
