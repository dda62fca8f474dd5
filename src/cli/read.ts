import { readFile, stat } from 'node:fs/promises';
import { FootnoteError } from '../core/errors.ts';
import { recordsCounts } from '../core/presenting/records.ts';
import type { RecordsResult } from '../core/result.ts';
import type { Form, Source } from '../ingest/reading-result.ts';
import { describeFileError } from '../ingest/walk.ts';

export interface ReadOptions {
  /** Default: told from what it holds and its name. */
  readonly as?: Form | undefined;
  /** What a server would have said of the file. */
  readonly headers?: Source['headers'] | undefined;
  /** Where the file came from. */
  readonly url?: string | undefined;
}

const LIMIT_BYTES = 64_000_000;

/** What a reader makes of a file, as a result; nothing is stored. Throws `not_found` for what cannot be opened and `invalid` for what is nothing of the form asked for. */
export async function readPlace(place: string, { as, headers = [], url }: ReadOptions): Promise<RecordsResult> {
  if (/^https?:\/\//i.test(place)) throw new FootnoteError('unavailable', 'Addresses are not fetched yet. Save what is there to a file and give its path.');
  const source = { bytes: await bytesOf(place), headers, url: url ?? null };
  const { readSource, guessForm } = await import('../ingest/read-source.ts');
  const read = await readSource(source, as ?? guessForm(source, place));
  if ('reason' in read) throw new FootnoteError('invalid', `${place} ${read.reason}.`);
  return { kind: 'records', text: recordsCounts(read), ...read };
}

async function bytesOf(place: string): Promise<Uint8Array> {
  try {
    const found = await stat(place);
    if (!found.isFile()) throw new FootnoteError('invalid', `${place} is no file. Give the path of one.`);
    if (found.size > LIMIT_BYTES) throw new FootnoteError('invalid', `${place} is larger than ${LIMIT_BYTES / 1_000_000} MB.`);
    return await readFile(place);
  } catch (error) {
    if (error instanceof FootnoteError) throw error;
    throw new FootnoteError('not_found', `${place} ${describeFileError(error)}.`, { cause: error });
  }
}
