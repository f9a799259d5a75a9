import { main } from './cli/main.ts';
import { terminalOver } from './cli/terminal.ts';

process.exitCode = await main(process.argv.slice(2), terminalOver(process));
