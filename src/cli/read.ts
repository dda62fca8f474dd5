import { readFile, stat } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { FootnoteError } from '../core/errors.ts';
import { recordsCounts } from '../core/presenting/records.ts';
import type { RecordsResult } from '../core/result.ts';
import type { PageResult } from '../ingest/page/index.ts';
import type { Read } from '../ingest/read-source.ts';
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
export async function readPlace(place: string, { as, headers = [], url }: ReadOptions, workers: Workers): Promise<RecordsResult> {
  const source = /^https?:\/\//i.test(place) ? await fetched(place) : { bytes: await bytesOf(place), headers, url: url ?? null };
  const { readSource, guessForm, asRecords } = await import('../ingest/read-source.ts');
  const form = as ?? guessForm(source, URL.parse(place)?.pathname ?? place);
  const read = isFromWeb(form) ? await readBeside(workers, source, form, asRecords) : await readSource(source, form);
  if ('reason' in read) throw new FootnoteError('invalid', `${place} ${read.reason}.`);
  return { kind: 'records', text: recordsCounts(read, form === 'opml' ? 'feed' : 'item'), ...read };
}

/** These come from elsewhere and are read in a thread, whatever they hold; files of one's own may be large and take their time. */
const isFromWeb = (form: Form): boolean => form === 'page' || form === 'feed' || form === 'opml';

async function readBeside(workers: Workers, source: Source, form: Form, asRecords: (page: PageResult) => Read): Promise<Read> {
  if (form === 'page') {
    const worked = await workers.run('page', source);
    return 'value' in worked ? asRecords(worked.value) : worked;
  }
  const worked = await workers.run('source', source, form);
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
