import type { Command as Program } from 'commander';
import type { App } from '../app.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Result } from '../core/result.ts';

interface Parts {
  readonly addJob: (name: string, summary: string, examples: readonly string[]) => Program;
  withApp(work: (app: App) => Promise<void>): Promise<void>;
  show(result: Result): Promise<void>;
}

/** What was recognized, for the operator: names found in articles, and how a document was edited. */
export function addRecognized({ addJob, withApp, show }: Parts): void {
  addJob('names', 'List names found in articles with their counts; merge two into one', ['names', 'names merge "Deep Seek" DeepSeek'])
    .argument('[merge]', 'the word merge, to read one name as another')
    .argument('[name]', 'the name that is read as another; as itself, to take that back')
    .argument('[into]', 'the name that it is read as')
    .action((merge?: string, name?: string, into?: string) =>
      withApp(async (app) => {
        if (merge === undefined) return show(await app.names());
        if (merge !== 'merge' || name === undefined || into === undefined) {
          throw new FootnoteError('invalid', 'Type names to list them, or names merge A B to read A as B from now on.');
        }
        return show(await app.mergeNames(name, into));
      }),
    );
  addJob('versions', 'Show how a document was edited: sentences added and removed, numbers changed', ['versions article-2025-11-15'])
    .argument('<id>', 'the id of the document')
    .action((id: string) => withApp(async (app) => show(await app.versions(id))));
}
