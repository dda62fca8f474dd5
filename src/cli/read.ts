import { readFile, stat } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { FootnoteError } from '../core/errors.ts';
import { recordsCounts } from '../core/presenting/records.ts';
import type { RecordsResult } from '../core/result.ts';
import type { ReadPage } from '../ingest/reader.ts';
import type { Form, Source } from '../ingest/reading-result.ts';
import { describeFileError } from '../ingest/walk.ts';
import type { Workers } from '../ingest/workers/index.ts';
import { createLog } from '../log.ts';

export interface ReadOptions {
  /** Default: told from what it holds and its name. */
  readonly as?: Form | undefined;
  /** What a server would have said of the file. */
  readonly headers?: Source['headers'] | undefined;
  /** Where the file came from. */
  readonly url?: string | undefined;
}

const LIMIT_BYTES = 64_000_000;

/** What a reader makes of a file or of what stands at an address, as a result; nothing is stored. Throws `not_found` for what cannot be opened and `invalid` for what is nothing of the form asked for. */
export async function readPlace(place: string, { as, headers = [], url }: ReadOptions): Promise<RecordsResult> {
  const source = /^https?:\/\//i.test(place) ? await fetched(place) : { bytes: await bytesOf(place), headers, url: url ?? null };
  const { readSource, guessForm } = await import('../ingest/read-source.ts');
  const read = await readSource(source, as ?? guessForm(source, URL.parse(place)?.pathname ?? place), readPage);
  if ('reason' in read) throw new FootnoteError('invalid', `${place} ${read.reason}.`);
  return { kind: 'records', text: recordsCounts(read), ...read };
}

let workers: Workers | undefined;

/** In a thread: a page that does something to its reader costs the next request nothing. It does not keep the process. */
async function readPage(source: Source): ReturnType<ReadPage> {
  workers ??= (await import('../ingest/workers/index.ts')).createWorkers();
  const worked = await workers.run('page', source);
  return 'value' in worked ? worked.value : worked;
}

async function fetched(address: string): Promise<Source> {
  const { createFetcher } = await import('../ingest/fetch/fetch.ts');
  const { fetch, logLevel } = await readConfig();
  const answer = await createFetcher({ ...fetch, clock: () => new Date(), log: createLog(logLevel) }).get(address);
  if (answer.kind === 'ok') return answer.source;
  throw new FootnoteError('unavailable', answer.kind === 'refused' ? answer.reason : `${address} is gone for good.`);
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
