import { realpath, stat } from 'node:fs/promises';
import type { DocumentId, DocumentStore } from '../../core/document.ts';
import { FootnoteError } from '../../core/errors.ts';
import { counted } from '../../core/presenting/inlines.ts';
import type { WatchedFile, WatchStore } from '../../core/watching.ts';
import type { IngestOptions, IngestOutcome } from '../pipeline.ts';
import { describeFileError } from '../walk.ts';
import { type Changes, type FollowOptions, followFolder } from './follow.ts';

export interface WatchParts extends Pick<FollowOptions, 'signal' | 'settleMs' | 'lookMs'> {
  readonly watched: WatchStore;
  readonly documents: Pick<DocumentStore, 'markGone'>;
  ingest(paths: readonly string[], options: Pick<IngestOptions, 'only' | 'onDocument'>): Promise<IngestOutcome>;
  /** Lets what was stored and marked be asked. */
  takeIn(): Promise<void>;
  /** Hears a line on each file that has changed. */
  say(line: string): Promise<void>;
}

/** Files of one ingest: what is killed in between is read again, and no more than that. */
const AT_ONCE = 50;

/**
 * Follows a folder until it is told to stop: takes in what is new or changed, and marks documents as gone whose file was removed or has them no more.
 *
 * What is known of the files is stored, so that after a restart only what has changed meanwhile is read. A document that another file of the folder has too
 * is not gone, and nothing is gone for a file that could not be read whole. Throws `not_found` for what is no folder.
 */
export async function watchFolder(given: string, parts: WatchParts): Promise<void> {
  const { watched, documents, ingest, takeIn, say } = parts;
  const folder = await folderAt(given);
  const files = new Map((await watched.of(folder)).map((file) => [file.file, file]));
  await say(`Following ${given}. Ctrl-C ends it.`);
  await followFolder(folder, {
    ...parts,
    known: new Map([...files].map(([name, { mark }]) => [name, mark])),
    onTrouble: say,
    async onChanges({ changed, removed }: Changes) {
      const names = [...changed];
      for (let start = 0; start < names.length; start += AT_ONCE) await takeSome(new Map(names.slice(start, start + AT_ONCE)));
      await drop(removed);
    },
  });

  async function takeSome(marks: ReadonlyMap<string, string>): Promise<void> {
    const found = new Map<string, Set<DocumentId>>();
    const shown = new Map<string, string>();
    const outcome = await ingest([folder], {
      only(file) {
        if (marks.has(file.name)) shown.set(file.shown, file.name);
        return marks.has(file.name);
      },
      onDocument: ({ name }, id) => void found.set(name, (found.get(name) ?? new Set()).add(id)),
    });
    const refusals = Map.groupBy(outcome.refused, ({ file }) => shown.get(file) ?? file);
    const skips = new Map(outcome.skipped.map(({ file, reason }) => [shown.get(file) ?? file, reason]));
    const changed = new Set(outcome.changed);
    const lines: string[] = [];
    const lost = new Set<DocumentId>();
    const read: WatchedFile[] = [];
    for (const [name, mark] of marks) {
      const now = found.get(name) ?? new Set();
      const before = files.get(name)?.documents ?? [];
      const refused = refusals.get(name) ?? [];
      const missing = refused.length > 0 ? [] : before.filter((id) => !now.has(id));
      for (const id of missing) lost.add(id);
      read.push({ file: name, mark, documents: [...now, ...(refused.length > 0 ? before.filter((id) => !now.has(id)) : [])] });
      const isNew = (id: DocumentId) => !before.includes(id);
      const counts = [
        count([...now].filter((id) => changed.has(id) && isNew(id)).length, 'new'),
        count([...now].filter((id) => changed.has(id) && !isNew(id)).length, 'changed'),
        count([...now].filter((id) => !changed.has(id)).length, 'as before'),
        count(missing.length, 'not in it any more'),
        count(refused.length, 'refused'),
        skips.has(name) ? `passed over, ${skips.get(name)}` : null,
      ];
      const [first] = refused;
      const why = first === undefined ? '' : `: ${first.line === null ? '' : `line ${first.line}: `}${first.reason}`;
      lines.push(`${name}: ${counts.filter((part) => part !== null).join(', ') || 'holds nothing'}${why}`);
    }
    for (const file of read) files.set(file.file, file);
    await markGone(lost);
    await watched.note(folder, read);
    await takeIn();
    for (const line of lines) await say(line);
  }

  async function drop(removed: readonly string[]): Promise<void> {
    if (removed.length === 0) return;
    const lost = removed.map((name) => files.get(name)?.documents ?? []);
    for (const name of removed) files.delete(name);
    const marked = await markGone(new Set(lost.flat()));
    await watched.drop(folder, removed);
    await takeIn();
    for (const [at, name] of removed.entries()) {
      const gone = (lost[at] ?? []).filter((id) => marked.has(id)).length;
      await say(`${name}: removed${gone === 0 ? '' : `, ${counted(gone, 'document')} marked as gone`}`);
    }
  }

  /** Those that no file of the folder has any more. */
  async function markGone(lost: ReadonlySet<DocumentId>): Promise<ReadonlySet<DocumentId>> {
    if (lost.size === 0) return lost;
    const held = new Set([...files.values()].flatMap((file) => file.documents));
    return new Set(await documents.markGone([...lost].filter((id) => !held.has(id))));
  }
}

const count = (number: number, what: string): string | null => (number === 0 ? null : `${number} ${what}`);

async function folderAt(given: string): Promise<string> {
  try {
    const folder = await realpath(given);
    if ((await stat(folder)).isDirectory()) return folder;
  } catch (error) {
    throw new FootnoteError('not_found', `${given} ${describeFileError(error)}.`, { cause: error });
  }
  throw new FootnoteError('invalid', `${given} is no folder: give the one that it lies in, or leave --watch out.`);
}
