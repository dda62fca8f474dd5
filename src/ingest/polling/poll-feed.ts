import type { Feed, FeedChange } from '../../core/feeds.ts';
import type { Fetched, Fetcher } from '../fetch/fetch.ts';
import type { ReadingResult, Source } from '../reading-result.ts';
import { nextPoll, PACE, type Pace } from './next-poll.ts';
import { saidPaceMs } from './said-pace.ts';
import { type Taken, type TakeParts, takeItems } from './take-items.ts';

export interface PollParts extends TakeParts {
  readonly fetcher: Fetcher;
  readonly readFeed: (source: Source) => Promise<ReadingResult>;
  readonly clock: () => Date;
  readonly random: () => number;
  readonly pace?: Pace | undefined;
}

/** What became of a poll, and what it changes in the store. `stopped` changes nothing: whoever stopped it asks again. */
export type Polled =
  | { readonly kind: 'taken'; readonly taken: Taken; readonly change: FeedChange }
  | { readonly kind: 'not_modified'; readonly change: FeedChange }
  | { readonly kind: 'gone'; readonly change: FeedChange }
  | { readonly kind: 'failed'; readonly reason: string; readonly change: FeedChange }
  | { readonly kind: 'stopped' };

export const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Asks a feed once and takes what is new. Never throws for what comes from outside; errors of the store pass through. */
export async function pollFeed(feed: Feed, parts: PollParts, signal: AbortSignal): Promise<Polled> {
  const { etag, lastModified } = feed;
  const fetched = await parts.fetcher.get(feed.url, { headers: { accept: ACCEPT }, etag, lastModified, robots: false, signal });
  return signal.aborted ? { kind: 'stopped' } : takeFetched(feed, fetched, parts, signal);
}

/** The same with an answer that is here already. */
export async function takeFetched(feed: Feed, fetched: Fetched, parts: PollParts, signal: AbortSignal): Promise<Polled> {
  const pace = parts.pace ?? PACE;
  const failed = (reason: string, { retryAfterMs = null, permanent = false }: { retryAfterMs?: number | null; permanent?: boolean } = {}): Polled => {
    const now = parts.clock();
    const nextAt = nextPoll(feed, { kind: 'failed', retryAfterMs, permanent }, now, parts.random, pace).getTime();
    return { kind: 'failed', reason, change: { triedAt: now.getTime(), failures: feed.failures + 1, error: reason, nextAt } };
  };
  if (fetched.kind === 'refused') return failed(fetched.reason, fetched);
  if (fetched.kind === 'gone') {
    const error = 'Its server says that it has ended. Remove it, or add it again to try once more.';
    return { kind: 'gone', change: { state: 'gone', triedAt: parts.clock().getTime(), error } };
  }
  const moved = fetched.permanentUrl === null ? {} : { url: fetched.permanentUrl };
  const well = (saidMs: number | null): FeedChange => {
    const now = parts.clock();
    const nextAt = nextPoll(feed, { kind: 'read', freshMs: fetched.maxAgeMs, saidMs }, now, parts.random, pace).getTime();
    return { ...moved, triedAt: now.getTime(), succeededAt: now.getTime(), failures: 0, error: null, nextAt };
  };
  if (fetched.kind === 'not_modified') return { kind: 'not_modified', change: well(null) };

  const saidMs = saidPaceMs(fetched.source.bytes);
  const reading = await parts.readFeed(fetched.source);
  if (reading.feed === null) return failed(`What ${hostOf(feed.url)} sends ${reading.problems[0]?.message ?? 'holds nothing'}. Check the address.`);
  const taken = await takeItems(feed, reading, parts.clock(), parts, signal);
  if (signal.aborted) return { kind: 'stopped' };
  const news = taken.added + taken.updated;
  const change = {
    ...well(saidMs),
    title: reading.feed.title ?? feed.title,
    // Of what was not taken whole the rest is to be sent again, and soon.
    ...(taken.isCut
      ? { etag: null, lastModified: null, nextAt: parts.clock().getTime() + pace.leastMs }
      : { etag: fetched.etag, lastModified: fetched.lastModified }),
    ...(news > 0 ? { newAt: parts.clock().getTime() } : {}),
    taken: feed.taken + taken.added,
    items: taken.items,
    undated: taken.undated,
    refused: taken.refused,
  };
  return { kind: 'taken', taken, change };
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? 'the server';
