import { readFile } from 'node:fs/promises';
import type { Command as Program } from 'commander';
import { FootnoteError } from '../core/errors.ts';
import type { DoneResult } from '../core/result.ts';
import { describeFileError } from '../ingest/walk.ts';
import type { Output } from './output.ts';
import type { ProgramParts } from './program.ts';

interface FeedJobParts {
  readonly withApp: ProgramParts['withApp'];
  readonly stdout: Output;
  show(result: DoneResult): Promise<void>;
  /** Refuses an earlier state of the corpus. */
  newestOnly(job: string): void;
}

/** What of `feeds` is for the command line alone, below the chat's command of that name: lists as OPML, and one round of polls. */
export function addFeedJobs(program: Program, { withApp, stdout, show, newestOnly }: FeedJobParts): void {
  const feeds = program.commands.find((command) => command.name() === 'feeds');
  if (feeds === undefined) return;
  const add = (name: string, summary: string) => feeds.command(name).summary(summary).description(`${summary}.`);
  add('export', 'Print the feeds as an OPML list').action(() => withApp(async (app) => void (await stdout.write(await (await app.polling()).exportList()))));
  add('import', 'Add the feeds of an OPML list')
    .option('--json', JSON_WORDS)
    .argument('<file>', 'an OPML file, as other programs export it')
    .action(async (file: string) => {
      newestOnly('feeds import');
      const bytes = await bytesOf(file);
      await withApp(async (app) => show({ kind: 'done', text: await (await app.polling()).importList(bytes, null) }));
    });
  add('poll', 'Ask the feeds that are due, once')
    .option('--json', JSON_WORDS)
    .action(async () => {
      newestOnly('feeds poll');
      const stop = new AbortController();
      const onStop = () => stop.abort();
      process.once('SIGINT', onStop).once('SIGTERM', onStop);
      try {
        await withApp(async (app) => show({ kind: 'done', text: await (await app.polling()).pollDue(stop.signal) }));
      } finally {
        process.off('SIGINT', onStop).off('SIGTERM', onStop);
      }
    });
}

const JSON_WORDS = 'print the result as JSON';

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new FootnoteError('not_found', `${file} ${describeFileError(error)}.`, { cause: error });
  }
}
