import { Argument, InvalidArgumentError, Option, Command as Program } from 'commander';
import type { ManifestOptions } from '../adapters/slack/manifest.ts';
import type { App } from '../app.ts';
import type { Command } from '../bot/command.ts';
import { OPERATOR } from '../bot/platform.ts';
import { machineZone, readEnvironment } from '../config.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Message } from '../core/message.ts';
import type { Result } from '../core/result.ts';
import { toVisible } from '../core/visible.ts';
import type { Given } from '../ingest/read-stream.ts';
import { FORMS, type Form } from '../ingest/reading-result.ts';
import { batch } from './batch.ts';
import { addChatCommand, examplesText } from './chat.ts';
import { addDeliveries } from './deliveries.ts';
import { type ExitStatus, exitStatusOf } from './exit.ts';
import { addFeedJobs } from './feeds.ts';
import { linesOf } from './lines.ts';
import type { Output } from './output.ts';
import type { Print } from './print.ts';
import { createProgress } from './progress.ts';
import { addRecognized } from './recognized.ts';
import { addUpkeep } from './upkeep.ts';

export interface ProgramParts {
  readonly version: string;
  readonly commands: readonly Command[];
  readonly print: Print;
  readonly stdout: Output;
  /** Opens the app, in an earlier state of the corpus when one is named, does the work, closes it. */
  withApp(work: (app: App) => Promise<void>, corpusVersion?: number): Promise<void>;
  /** The exit status, when it is not 0. */
  exit(status: ExitStatus): void;
  /** Takes the help that was asked for, in pieces. */
  help(words: string): void;
  /** Takes what is wrong with the command line itself, in pieces. */
  complain(words: string): void;
}

/** The command line: every chat command as a sub-command of its name, and the one-off jobs. */
export function createProgram(parts: ProgramParts): Program {
  const { version, commands, print, stdout, exit, help, complain } = parts;
  const program = new Program('footnote')
    .description('Brief, cited answers from your documents.')
    .version(version, '--version', 'print the version')
    .option('--corpus-version <number>', 'ask an earlier state of the corpus (status tells the newest)', toCorpusVersion)
    .exitOverride()
    .configureOutput({ writeOut: help, writeErr: (words) => complain(words.split('\n').map(toVisible).join('\n')) })
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError('What there is: footnote --help')
    .addHelpText('after', examplesText(['brief alibaba', 'ask "did the FT confirm the memo?"', 'ingest articles/']));

  const withApp: ProgramParts['withApp'] = (work) => parts.withApp(work, program.opts().corpusVersion);
  const newestOnly = (job: string) => {
    if (program.opts().corpusVersion === undefined) return;
    throw new FootnoteError('invalid', `${job} is for the newest corpus alone. Leave out --corpus-version.`);
  };
  const show = async (result: Result, message?: Message) => {
    await print(result, message);
    exit(exitStatusOf(result));
  };
  const say = (line: string) =>
    withApp(async (app) => {
      const { result, message } = await app.dispatch({ ...OPERATOR, line, zoneOf: async () => machineZone() });
      await show(result, message);
    });

  for (const command of commands) addChatCommand(program, command, command.name === 'help' ? sayHelp : say);
  addFeedJobs(program, { withApp, stdout, show, newestOnly });
  /** Of what only the command line has, the chat's help knows nothing. */
  function sayHelp(line: string): Promise<void> {
    const [, asked] = line.trim().split(/\s+/u);
    const job = program.commands.find((each) => each.name() === asked && !commands.some(({ name }) => name === asked));
    if (job === undefined) return say(line);
    job.outputHelp();
    return Promise.resolve();
  }

  addJob(program, 'say', 'Answer a line as typed in a chat', ['say "/brief alibaba as_of:2025-11-15"', 'say "did the FT confirm the memo?"'])
    .argument('[line...]', 'the line')
    .action((words: readonly string[]) => say(words.join(' ')));
  addJob(program, 'batch', 'Answer many requests: JSON lines in, JSON lines out', ['batch < requests.jsonl'])
    .addHelpText('after', BATCH_HELP)
    .action(async () => {
      try {
        await withApp((app) => batch(linesOf(process.stdin), app, stdout));
      } finally {
        process.stdin.destroy();
      }
    });
  addJob(program, 'ingest', 'Add files, folders, pages and feeds: text, Markdown, HTML, JSON lines, RSS', [
    'ingest articles/',
    'ingest records.jsonl note.md',
    'ingest https://example.org/article',
    'ingest - --as markdown < note',
  ])
    .argument('<path...>', 'files, folders and addresses of pages and feeds; - is standard input')
    .addOption(new Option('--as <form>', 'what standard input is read as (default: told from how it begins)').choices(FORMS))
    .option('--watch', 'follow one folder until Ctrl-C: a line on each file that is new, changed or removed')
    .action(async (paths: readonly string[], { as, watch }: { as?: Form; watch?: true }) => {
      newestOnly('ingest');
      if (watch === true) return withApp((app) => follow(app, paths, (text) => print({ kind: 'done', text })));
      if (as !== undefined && !paths.includes('-'))
        throw new FootnoteError('invalid', '--as is for standard input: give the path - for it. Files go by their names.');
      try {
        await withApp(async (app) => show(await ingest(app, paths, { as, chunks: process.stdin })));
      } finally {
        if (paths.includes('-')) process.stdin.destroy();
      }
    });
  addJob(program, 'read', 'Show what a reader makes of a file or an address: a page, a feed, a list of feeds, a text; nothing is stored', [
    'read feed.xml',
    'read subscriptions.opml --json',
  ])
    .argument('<path|url>', 'a file, or an address of the web')
    .addOption(new Option('--as <form>', 'what it is read as (default: told from what it holds and its name)').choices(FORMS))
    .action(async (place: string, { as }: { as?: Form }) => {
      const [{ readPlace }, { createWorkers }] = await Promise.all([import('./read.ts'), import('../ingest/workers/index.ts')]);
      const workers = createWorkers();
      try {
        await show(await readPlace(place, { as }, workers));
      } finally {
        await workers.close();
      }
    });
  addJob(program, 'export', 'Print every document as a JSON line, in the shape that ingest takes', ['export > corpus.jsonl']).action(() =>
    withApp((app) => exportAll(app, stdout)),
  );
  addDeliveries({ addJob: (...job) => addJob(program, ...job), withApp, show });
  addRecognized({ addJob: (...job) => addJob(program, ...job), withApp, show });
  addUpkeep({ addJob: (...job) => addJob(program, ...job), withApp, show, newestOnly });
  addManifest(program, commands, stdout);
  addJob(program, 'doctor', 'Say what is missing before the first start, and how to get it', ['doctor']).action(async () => {
    newestOnly('doctor');
    const [{ doctor }, { platformsOn, examinersOn }] = await Promise.all([import('./doctor.ts'), import('../platforms.ts')]);
    await show(await doctor({ readEnvironment, platformsOn, examinersOn, clock: () => new Date() }));
  });
  return program;
}

const BATCH_HELP = `
A request holds an id and one thing to do; as_of and explain go with any.
  {"id": 1, "say": "/brief alibaba"}
  {"id": 2, "ask": "did the FT confirm the memo?", "as_of": "2025-11-15"}
  {"id": 3, "search": "alibaba", "limit": 5}
  {"id": 4, "read": "feed.xml"}
  {"id": 5, "analyze": "A text. Its sentences are told apart."}
`;

/** Printed without the SDK and without opening the corpus: it is wanted before anything is set up. */
function addManifest(program: Program, commands: readonly Command[], stdout: Output): void {
  program
    .command('manifest')
    .summary('Print the manifest of the app to make at Slack')
    .description('Print the manifest of the app to make at Slack.')
    .addArgument(new Argument('[platform]', 'the platform').choices(['slack']).default('slack'))
    .addOption(new Option('--mode <mode>', 'how Slack reaches this program').choices(['socket', 'http']).default('socket'))
    .option('--url <address>', 'where Slack reaches this program, with --mode http', 'https://YOUR-HOST')
    .addHelpText('after', examplesText(['manifest slack', 'manifest slack --mode http --url https://footnote.example.com']))
    .action(async (_platform: string, options: ManifestOptions) => {
      const { manifest } = await import('../adapters/slack/manifest.ts');
      await stdout.write(`${JSON.stringify(manifest(commands, options), null, 2)}\n`);
    });
}

function toCorpusVersion(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new InvalidArgumentError('It must be a whole number, as status prints it.');
  return Number(typed);
}

function addJob(program: Program, name: string, summary: string, examples: readonly string[]): Program {
  return program
    .command(name)
    .description(`${summary}.`)
    .summary(summary)
    .showHelpAfterError(`How it is used: footnote ${name} --help`)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', examplesText(examples));
}

async function ingest(app: App, paths: readonly string[], standardInput: Given) {
  const bar = await createProgress('Reading', process.stderr);
  try {
    return await app.ingest(paths, bar.show, standardInput);
  } finally {
    bar.end();
  }
}

/** Until the process is told to stop, which ends it well. */
async function follow(app: App, [folder, ...more]: readonly string[], say: (line: string) => Promise<void>): Promise<void> {
  if (folder === undefined || more.length > 0) throw new FootnoteError('invalid', '--watch follows one folder: give its path alone.');
  const stop = new AbortController();
  const onStop = () => stop.abort();
  process.once('SIGINT', onStop).once('SIGTERM', onStop);
  try {
    await app.watch(folder, say, stop.signal);
  } finally {
    process.off('SIGINT', onStop).off('SIGTERM', onStop);
  }
}

async function exportAll(app: App, stdout: Output): Promise<void> {
  for await (const line of app.exportLines()) {
    if (!(await stdout.write(`${line}\n`))) return;
  }
}
