import { FootnoteError } from '../core/errors.ts';

/** SQLite's primary result codes (sqlite.org/rescode.html, read 2025-11-20) that a person can do something about. */
const SENTENCES: ReadonlyMap<number, (file: string) => string> = new Map([
  [5, (file) => `${file} is in use by another process that is writing to it: wait until that one has finished, or stop it, then try again.`],
  [6, (file) => `${file} is in use by another process that is writing to it: wait until that one has finished, or stop it, then try again.`],
  [8, (file) => `${file} cannot be written to: give this user write access to it and its folder, or set DATA_DIR to another folder.`],
  [10, (file) => `${file} could not be read or written because the disk reports an error: check the disk, then start again.`],
  [11, (file) => `${file} is damaged and was left as it is: put a backup in its place, or move it away and start again with a new one.`],
  [13, (file) => `${file} has no room to grow, so nothing of this was stored: free some space on the disk, then try again.`],
  [14, (file) => `${file} cannot be opened: give this user read and write access to it and its folder, or set DATA_DIR to another folder.`],
  [26, (file) => `${file} is not a database of Footnote and was left as it is: move it away, or set DATA_DIR to another folder.`],
]);

/** An error of the database in words for people (`unavailable`; `internal` when there is nothing they could do). Any other error comes back as it is. */
export function toFailure(error: unknown, file: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  const sentence = SENTENCES.get(code & 0xff);
  if (sentence !== undefined) return new FootnoteError('unavailable', sentence(file), { cause: error });
  return new FootnoteError('internal', `${file} refused a statement: please report this with the log.`, { cause: error });
}

/** The extended result code of an error that SQLite raised. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode;
}
