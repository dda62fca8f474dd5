import path from 'node:path';
import { CommanderError, type Command as Program } from 'commander';
import type { App } from '../app.ts';
import { type Command, faultInCommand } from '../bot/command.ts';
import { toErrorResult } from '../bot/error-result.ts';
import { OPERATOR } from '../bot/platform.ts';
import { readConfig, VERSION } from '../config.ts';
import { FootnoteError } from '../core/errors.ts';
import { load } from '../load.ts';
import { createLog } from '../log.ts';
import { type ExitStatus, exitStatusOf } from './exit.ts';
import { columnsOf, createOutput } from './output.ts';
import { createPrinter } from './print.ts';
import { createProgram } from './program.ts';
import { watchUnfinished } from './unfinished.ts';

const stdout = createOutput(process.stdout);
const stderr = createOutput(process.stderr);
const json = process.argv.includes('--json');
/** Colors wait for the settings: without them there are none. */
let color = false;
const print = createPrinter({
  stdout,
  stderr,
  json,
  look: () => ({ columns: columnsOf(process.stdout), color: color && process.stdout.isTTY === true }),
  now: new Date(),
});

const done = watchUnfinished((words) => void stderr.write(`${words}\n`).catch(() => {}));
process.exitCode = await main(process.argv);
done();

/** Runs one command line. What it prints is written before this settles, and nothing ends the process by force. */
async function main(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let complaint = '';
  let help = '';
  try {
    const program = createProgram({
      version: VERSION,
      commands: await load<Command>(path.join(import.meta.dirname, '..', '..', 'commands'), faultInCommand),
      print,
      stdout,
      withApp,
      exit: (own) => {
        status = own;
      },
      help: (words) => {
        help += words;
      },
      complain: (words) => {
        complaint += words;
      },
    });
    await parse(program, argv);
    await stdout.write(help);
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) return failed(error);
    if (json) return failed(new FootnoteError('invalid', complaint.replace(/^error: /u, '').trim(), { cause: error }));
    await stderr.write(complaint).catch(() => {});
    return 2;
  }
}

/** Help and version end a command line early, and well. */
async function parse(program: Program, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  }
}

async function withApp(work: (app: App) => Promise<void>, corpusVersion?: number): Promise<void> {
  const config = await readConfig();
  const { openApp } = await import('../app.ts');
  color = config.color;
  const app = await openApp(config, {
    clock: () => new Date(),
    corpusVersion,
    logsPolls: false,
    warn: (words) => void stderr.write(`${words}\n`).catch(() => {}),
  });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

async function failed(error: unknown): Promise<ExitStatus> {
  const result = toErrorResult(error, { ...OPERATOR, line: process.argv.slice(2).join(' ') });
  if (result.code === 'internal') createLog('error').error({ id: result.id, error }, 'the command line failed');
  // Where what failed is the output itself, there is another one to say so.
  await print(result).catch(() => stderr.write(`${result.message}\n`).catch(() => {}));
  return exitStatusOf(result);
}
