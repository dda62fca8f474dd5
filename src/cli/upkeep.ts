import { InvalidArgumentError, type Command as Program } from 'commander';
import type { App } from '../app.ts';
import { readConfig } from '../config.ts';
import { FootnoteError } from '../core/errors.ts';
import { forgetCounts } from '../core/presenting/forgetting.ts';
import type { Result } from '../core/result.ts';
import type { ToForget } from '../upkeep.ts';

interface Parts {
  readonly addJob: (name: string, summary: string, examples: readonly string[]) => Program;
  withApp(work: (app: App) => Promise<void>): Promise<void>;
  show(result: Result): Promise<void>;
  /** Refuses an earlier state of the corpus. */
  newestOnly(job: string): void;
}

interface ForgetOptions {
  readonly feed?: string;
  readonly olderThan?: number;
  readonly dryRun?: true;
  readonly yes?: true;
}

/** What the operator does with what is kept: forget it, make a brief again, back all of it up. */
export function addUpkeep({ addJob, withApp, show, newestOnly }: Parts): void {
  addJob('forget', 'Remove documents for good, with the kept briefs that hold something of them', [
    'forget article-2025-11-15 --dry-run',
    'forget --feed 3 --yes',
    'forget --older-than 90',
  ])
    .argument('[id...]', 'ids of documents')
    .option('--feed <which>', 'what a feed brought: its number, its address or a part of its title')
    .option('--older-than <days>', 'what feeds brought longer ago', toDays)
    .option('--dry-run', 'say what would be removed, and remove nothing')
    .option('--yes', 'do not ask')
    .action(async (documents: readonly string[], options: ForgetOptions) => {
      newestOnly('forget');
      const what = whatOf(documents, options);
      await withApp(async ({ upkeep }) => {
        if (options.yes !== true || options.dryRun === true) {
          const plan = await upkeep.forget(what, { dryRun: true });
          if (options.dryRun !== true && plan.documents.length > 0 && !canAsk()) {
            throw new FootnoteError('invalid', `${forgetCounts(plan)} Nothing was forgotten yet: add --yes to do it, or --dry-run to see what it is.`);
          }
          await show(plan);
          if (options.dryRun === true || plan.documents.length === 0) return;
          if (!(await isMeant())) return show({ kind: 'done', text: 'Nothing was forgotten.' });
        }
        await show(await upkeep.forget(what));
      });
    });
  addJob('replay', 'Make a kept brief again from its corpus version, and compare the bytes', ['replay HPG9JWG1CB'])
    .argument('<brief>', 'the beginning of its id')
    .action((brief: string) => {
      newestOnly('replay');
      return withApp(async ({ upkeep }) => show(await upkeep.replay(brief)));
    });
  addJob('backup', 'Copy the database into a new file, while everything runs', ['backup footnote-backup.db'])
    .argument('<file>', 'where to; nothing is written over')
    .action(async (file: string) => {
      newestOnly('backup');
      const { dataDir } = await readConfig();
      const { backUp } = await import('../stores/backup.ts');
      const { sizeBytes } = backUp(dataDir, file);
      await show({ kind: 'done', text: `Backed up to ${file} (${(sizeBytes / 1e6).toFixed(1)} MB), looked through and sound.` });
    });
}

function whatOf(documents: readonly string[], { feed, olderThan }: ForgetOptions): ToForget {
  if ([documents.length > 0, feed !== undefined, olderThan !== undefined].filter(Boolean).length !== 1) {
    throw new FootnoteError('invalid', 'Give the ids of documents, or --feed, or --older-than: one of them.');
  }
  if (feed !== undefined) return { feed };
  return olderThan === undefined ? { documents } : { olderThanDays: olderThan };
}

function toDays(typed: string): number {
  if (!/^[1-9]\d{0,4}$/u.test(typed)) throw new InvalidArgumentError('It must be a whole number of days.');
  return Number(typed);
}

const canAsk = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true && !process.argv.includes('--json');

async function isMeant(): Promise<boolean> {
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message: 'Forget it for good?', initialValue: false })) === true;
}
