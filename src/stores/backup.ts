import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { FootnoteError } from '../core/errors.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Copies the database of a folder into a new file, as it is at one moment, while others read and write it; gives its size.
 *
 * The copy is made beside its place under another name, looked through, and only then put there: a file of the name given is always whole. What was removed
 * from the database is not in it. Throws `conflict` where the file is there already, `not_found` where there is no database or no folder for it, `unavailable` where it cannot be
 * made.
 */
export function backUp(dataDir: string, file: string, busyTimeoutMs = 5000): { readonly sizeBytes: number } {
  const source = path.join(dataDir, 'footnote.db');
  if (!existsSync(source))
    throw new FootnoteError('not_found', `There is no database in ${dataDir} yet. Start once, or set DATA_DIR to the folder that has it.`);
  if (existsSync(file)) throw taken(file);
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder)) throw new FootnoteError('not_found', `There is no folder ${folder}. Make it first, or name another place.`);
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    const sqlite = openSqlite(source, busyTimeoutMs, 'read');
    try {
      sqlite.copyInto(unfinished);
    } finally {
      sqlite.close();
    }
    look(unfinished);
    chmodSync(unfinished, statSync(source).mode & 0o777);
    syncToDisk(unfinished);
    putInPlace(unfinished, file);
    return { sizeBytes: statSync(file).size };
  } catch (error) {
    if (error instanceof FootnoteError) throw error;
    throw new FootnoteError(
      'unavailable',
      `${file} cannot be written: ${error instanceof Error ? error.message : error}. Name a place in a folder that this user may write to.`,
      {
        cause: error,
      },
    );
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function look(file: string): void {
  const copy = openSqlite(file, 0, 'read');
  try {
    const answer = copy.pragma('integrity_check');
    if (answer !== 'ok') throw new FootnoteError('unavailable', `The copy of the database is not sound (${answer}), and was not kept. Run footnote doctor.`);
  } finally {
    copy.close();
  }
}

function syncToDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** A link fails where the name is taken, a change of name does not. Not every file system has links. */
function putInPlace(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (existsSync(file)) throw taken(file);
    if (!(error instanceof Error && 'code' in error && ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(String(error.code)))) throw error;
    renameSync(unfinished, file);
  }
}

const taken = (file: string) => new FootnoteError('conflict', `${file} is there already and was left as it is. Name another file.`);
