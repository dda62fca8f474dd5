import { FootnoteError } from '../core/errors.ts';

const LOCKED = 'is in use by another process that is writing to it: wait until that one has finished, or stop it, then try again.';

/** What a person can do about SQLite's primary result codes (sqlite.org/rescode.html), said after the name of the file. */
const SENTENCES: ReadonlyMap<number, string> = new Map([
  [5, LOCKED],
  [6, LOCKED],
  [8, 'cannot be written to: give this user write access to it and its folder, or set DATA_DIR to another folder.'],
  [10, 'could not be read or written because the disk reports an error: check the disk, then start again.'],
  [11, 'is damaged and was left as it is: move it away, with a file -wal beside it, and start again with a backup in its place or with a new one.'],
  [13, 'has no room to grow, so nothing of this was stored: free some space on the disk, then try again.'],
  [14, 'cannot be opened: give this user read and write access to it and its folder, or set DATA_DIR to another folder.'],
  [26, 'is not a database of Footnote and was left as it is: move it away, or set DATA_DIR to another folder.'],
]);

/** An error of the database in words for people (`unavailable`; `internal` when there is nothing they could do). Any other error comes back as it is. */
export function toFailure(error: unknown, file: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  const sentence = SENTENCES.get(code & 0xff);
  if (sentence !== undefined) return new FootnoteError('unavailable', `${file} ${sentence}`, { cause: error });
  return new FootnoteError('internal', `${file} refused a statement: please report this with the log.`, { cause: error });
}

/** Whether another connection has the lock that a statement needs: SQLITE_BUSY and its kinds. */
export function isLocked(error: unknown): boolean {
  const code = resultCode(error);
  return code !== undefined && (code & 0xff) === BUSY;
}

const BUSY = 5;

/** The extended result code of an error that SQLite raised. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode;
}
