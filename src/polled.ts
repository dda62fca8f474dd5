import type { Log } from './bot/log.ts';
import type { Meter } from './bot/meter.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { Document, PutOutcome } from './core/document.ts';
import type { Feeds } from './core/feeds.ts';
import type { Fetcher } from './ingest/fetch/fetch.ts';
import type { LeaseParts, Polling } from './ingest/polling/index.ts';
import type { ReadTexts } from './ingest/read-ahead.ts';
import type { ReadingResult, Source } from './ingest/reading-result.ts';
import type { Stores } from './stores/open.ts';

interface PollingOf {
  readonly clock: Clock;
  /** For tests: what stands in for the web, and how soon it is asked. */
  readonly polled: Partial<Pick<LeaseParts, 'fetcher' | 'pace' | 'random'>>;
  readonly stores: Stores;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly meter: Meter;
  /** Reads the texts of articles, away from whoever waits for an answer. */
  readonly readTexts: ReadTexts;
  /** Reads what was fetched, away from whoever waits for an answer. */
  read(source: Source, form: 'feed' | 'page'): Promise<ReadingResult>;
  /** Stores documents, away from whoever waits for an answer; they are there to be asked when it settles. */
  put(documents: readonly Document[]): Promise<PutOutcome>;
  /** Hears that something was stored or marked. */
  onStored(): Promise<void>;
}

/** What polls feeds. The way to the web is loaded with the first that is asked. */
export async function createPollingOf(config: Config, { stores, clock, log, meter, readTexts, polled, read, put, onStored }: PollingOf): Promise<Polling> {
  const { makeArticle, createPageText, createPolling } = await import('./ingest/polling/index.ts');
  let fetcher: Promise<Fetcher> | undefined;
  const openFetcher = async () => (await import('./ingest/fetch/fetch.ts')).createFetcher({ clock, log, ...config.fetch });
  const open: Fetcher = {
    get: async (...asked) => {
      fetcher ??= openFetcher();
      return (await fetcher).get(...asked);
    },
  };
  return createPolling({
    feeds: stores.feeds,
    documents: {
      get: stores.documents.get,
      isForgotten: stores.documents.isForgotten,
      async markGone(ids) {
        const marked = await stores.documents.markGone(ids);
        if (marked.length > 0) await onStored();
        return marked;
      },
      async put(some) {
        const outcome = await put(some);
        await onStored();
        return outcome;
      },
    },
    clock,
    log,
    meter,
    random: Math.random,
    fetcher: open,
    readPage: createPageText(polled.fetcher ?? open, (source) => read(source, 'page')),
    readFeed: (source) => read(source, 'feed'),
    make: (article) => makeArticle(article, readTexts),
    ...polled,
  });
}

/** Feeds as commands ask for them; what polls is opened with the first that is asked. */
export function lazyFeeds(open: () => Promise<Polling>): Feeds {
  const feeds = async () => (await open()).feeds;
  return {
    list: async (options) => (await feeds()).list(options),
    summary: async () => (await feeds()).summary(),
    add: async (address, options) => (await feeds()).add(address, options),
    remove: async (which) => (await feeds()).remove(which),
    check: async (which) => (await feeds()).check(which),
    pause: async (which) => (await feeds()).pause(which),
    resume: async (which) => (await feeds()).resume(which),
  };
}
