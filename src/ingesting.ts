import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { Fetcher } from './ingest/fetch/fetch.ts';
import type { IngestOptions, IngestOutcome } from './ingest/pipeline.ts';
import type { ReadTexts } from './ingest/read-ahead.ts';
import type { ReadingResult, Source } from './ingest/reading-result.ts';
import type { ReadText } from './ingest/record-type.ts';
import type { Workers } from './ingest/workers/index.ts';

/** What comes from outside, read in threads that are begun with the first of it. */
export interface Ingesting {
  /** What is followed or piped in: found here, read, stored and indexed in threads. */
  takeFiles(paths: readonly string[], options: Partial<IngestOptions>): Promise<IngestOutcome>;
  readonly readTexts: ReadTexts;
  /** Reads whatever it holds; what cannot be read in its time is a reading of nothing. */
  read(source: Source, form: 'feed' | 'page'): Promise<ReadingResult>;
  close(): Promise<void>;
}

interface IngestingParts extends Pick<IngestOptions, 'store'> {
  readonly config: Pick<Config, 'fetch'>;
  readonly clock: Clock;
  readonly log: { warn(noted: Readonly<Record<string, unknown>>, words: string): void };
  /** What there is already. */
  readonly corpus: () => IngestOptions['corpus'];
  readonly loadReadText: () => Promise<ReadText>;
}

export function createIngesting({ config, clock, log, store, corpus, loadReadText }: IngestingParts): Ingesting {
  let workers: Workers | undefined;
  let fetcher: Fetcher | undefined;

  return {
    async takeFiles(paths, options) {
      const { ingest } = await import('./ingest/pipeline.ts');
      return ingest(paths, { store, corpus: corpus(), read: await loadReadText(), readTexts, readPage, fetch, ...options });
    },
    readTexts,
    async read(source, form) {
      const worked = await (await openWorkers()).run('source', source, form);
      const read = 'value' in worked ? worked.value : worked;
      return 'reason' in read ? { feed: null, records: [], problems: [{ item: null, message: read.reason }] } : read;
    },
    close: async () => workers?.close(),
  };

  async function openWorkers(): Promise<Workers> {
    const { createWorkers } = await import('./ingest/workers/index.ts');
    workers ??= createWorkers();
    return workers;
  }

  async function readTexts(texts: readonly string[]): ReturnType<ReadTexts> {
    const { readInThreads } = await import('./ingest/read-in-threads.ts');
    return readInThreads(await openWorkers())(texts);
  }

  async function readPage(source: Source) {
    const worked = await (await openWorkers()).run('page', source);
    return 'value' in worked ? worked.value : worked;
  }

  async function fetch(address: string) {
    const { createFetcher } = await import('./ingest/fetch/fetch.ts');
    fetcher ??= createFetcher({ ...config.fetch, clock, log });
    return fetcher.get(address);
  }
}
