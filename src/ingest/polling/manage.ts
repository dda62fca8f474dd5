import { FootnoteError } from '../../core/errors.ts';
import type { AddOptions, Feed, FeedShown, Feeds, FeedsResult, FeedsSummary } from '../../core/feeds.ts';
import { pickFeed } from '../../core/pick-feed.ts';
import { feedsText, untilWords } from '../../core/presenting/feeds.ts';
import { counted } from '../../core/presenting/inlines.ts';
import type { Fetched } from '../fetch/fetch.ts';
import type { ReadingResult } from '../reading-result.ts';
import { feedsOfPage } from './discover.ts';
import { ACCEPT, type Polled, pollFeed, takeFetched } from './poll-feed.ts';
import { LEASE_MS, type LeaseParts, runLease } from './run-lease.ts';

/** For people who wait for an answer. */
const PATIENCE_MS = 45_000;
/** Feeds that a page names, tried in turn. */
const MOST_TRIED = 3;

type Answered = Extract<Fetched, { readonly kind: 'ok' }>;

/** What people do with feeds, over the store and the poller's parts. */
export function createFeeds(parts: LeaseParts): Feeds {
  const { feeds, fetcher, clock } = parts;
  const now = () => clock().getTime();

  return {
    async list({ withAddresses }): Promise<FeedsResult> {
      const shown = (await feeds.all()).map((feed) => show(feed, withAddresses));
      return { kind: 'feeds', text: feedsText(shown), feeds: shown };
    },
    async summary(): Promise<FeedsSummary> {
      const all = await feeds.all();
      const count = (state: Feed['state']) => all.filter((feed) => feed.state === state).length;
      const last = Math.max(...all.map(({ succeededAt }) => succeededAt ?? 0), 0);
      const failing = all.filter(({ state, failures }) => state === 'active' && failures > 0).length;
      return { active: count('active'), paused: count('paused'), gone: count('gone'), failing, last_success: last === 0 ? null : toIso(last) };
    },
    add,
    async remove(which) {
      const feed = await find(which);
      await feeds.setState(feed.id, 'removed');
      return `Removed feed ${feed.id}, ${nameOf(feed)}. ${counted(feed.taken, 'article')} of it ${feed.taken === 1 ? 'stays' : 'stay'} in the corpus.`;
    },
    async check(which) {
      const feed = await find(which);
      const lease = await feeds.lease(feed.id, now(), LEASE_MS);
      if (lease === undefined) throw new FootnoteError('conflict', `Feed ${feed.id} is being read right now. Look at /feeds list in a moment.`);
      const polled = await runLease(lease, (signal) => pollFeed(lease.feed, parts, signal), parts, AbortSignal.timeout(PATIENCE_MS));
      return `Feed ${feed.id}, ${nameOf(feed)}: ${polledWords(polled)}${await nextWords(feed.id)}`;
    },
    async pause(which) {
      const feed = await find(which);
      if (feed.state === 'gone') throw new FootnoteError('conflict', `Feed ${feed.id} has ended. Remove it with /feeds remove ${feed.id}.`);
      await feeds.setState(feed.id, 'paused');
      return `Paused feed ${feed.id}, ${nameOf(feed)}. /feeds resume ${feed.id} goes on with it.`;
    },
    async resume(which) {
      const feed = await find(which);
      await feeds.setState(feed.id, 'active', now());
      return `Feed ${feed.id}, ${nameOf(feed)}, is polled again, the first time now.`;
    },
  };

  async function add(address: string, { fullText = false, everyMs, by }: AddOptions): Promise<string> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { url, fetched, reading } = await findFeed(withoutHash(withScheme(address)), signal);
    const feed = await feeds.add({ url, title: reading.feed?.title ?? null, addedBy: by, everyMs: everyMs ?? null, fullText, nextAt: now() }, now());
    const there = feed ?? (await feeds.all()).find((each) => each.url === url);
    if (feed === undefined)
      throw new FootnoteError('conflict', `That feed is there already${there === undefined ? '' : `: it is feed ${there.id}, ${nameOf(there)}`}.`);
    const lease = await feeds.lease(feed.id, now(), LEASE_MS);
    // Another process may have begun with it at once.
    const polled = lease && (await runLease(lease, (own) => takeFetched(feed, fetched, { ...parts, readFeed: async () => reading }, own), parts, signal));
    return `Added feed ${feed.id}, ${nameOf(feed)}: ${polledWords(polled)}${await nextWords(feed.id)}`;
  }

  /** The feed at an address, or the first that the page there names. */
  async function findFeed(
    address: string,
    signal: AbortSignal,
  ): Promise<{ readonly url: string; readonly fetched: Answered; readonly reading: ReadingResult }> {
    const fetched = await ask(address, signal);
    const source = fetched.source;
    const candidates = feedsOfPage(source);
    const reading = await parts.readFeed({ ...source, bytes: source.bytes.slice() });
    if (reading.feed !== null) return { url: fetched.permanentUrl ?? address, fetched, reading };
    for (const candidate of candidates.slice(0, MOST_TRIED)) {
      const found = await fetcher.get(candidate, { headers: { accept: ACCEPT }, robots: false, signal });
      if (found.kind !== 'ok') continue;
      const named = await parts.readFeed({ ...found.source, bytes: found.source.bytes.slice() });
      if (named.feed !== null) return { url: found.permanentUrl ?? withoutHash(candidate), fetched: found, reading: named };
    }
    const host = URL.parse(address)?.hostname ?? 'That address';
    const what = reading.problems[0]?.message ?? 'holds nothing';
    const next =
      candidates.length > 0
        ? 'The feeds that it names cannot be read either.'
        : 'Give the address of the feed itself; many sites have it at /feed or /rss.xml.';
    throw new FootnoteError('invalid', `There is no feed: what ${host} sends ${what}. ${next}`);
  }

  async function ask(address: string, signal: AbortSignal): Promise<Answered> {
    const fetched = await fetcher.get(address, { headers: { accept: `${ACCEPT}, text/html` }, robots: false, signal });
    if (fetched.kind === 'ok') return fetched;
    if (fetched.kind === 'refused') throw new FootnoteError(fetched.permanent ? 'invalid' : 'unavailable', fetched.reason);
    throw new FootnoteError('not_found', 'Its server says that this has ended. Give another address.');
  }

  async function find(which: string): Promise<Feed> {
    return pickFeed(await feeds.all(), which);
  }

  async function nextWords(id: number): Promise<string> {
    const feed = (await feeds.all()).find((each) => each.id === id);
    return feed?.state === 'active' ? ` Next poll ${untilWords(feed.nextAt, now())}.` : '';
  }
}

/** What came of a poll, in a sentence. */
export function polledWords(polled: Polled | undefined): string {
  if (polled === undefined) return 'it could not be stored; the log says why.';
  if (polled.kind === 'failed') return polled.reason;
  if (polled.kind === 'gone') return 'its server says that it has ended.';
  if (polled.kind === 'stopped') return 'it was not answered in time, and is asked again.';
  if (polled.kind === 'not_modified') return 'nothing has changed.';
  const { items, added, updated, undated, ahead, refused, isCut, problems } = polled.taken;
  const counts = [
    counted(items, 'item'),
    `${added} new`,
    updated === 0 ? null : `${updated} changed`,
    undated === 0 ? null : `${undated} undated`,
    ahead === 0 ? null : `${ahead} dated in the future, which count from when they came`,
    refused === 0 ? null : `${refused} refused`,
  ];
  const more = isCut ? ' The rest is taken with the next poll.' : '';
  const notes = problems.length === 0 ? '' : ` Noted: ${problems.join('; ')}.`;
  return `${counts.filter((part) => part !== null).join(', ')}.${more}${notes}`;
}

export const nameOf = ({ title, url }: Pick<Feed, 'title' | 'url'>): string => (title === null ? hostOf(url) : `“${title}”`);

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url;
const toIso = (ms: number): string => new Date(ms).toISOString();
const withScheme = (address: string): string => (/^[a-z][a-z+.-]*:/iu.test(address) && !/^[\w.-]+:\d/u.test(address) ? address : `https://${address}`);

function withoutHash(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  url.hash = '';
  return url.href;
}

function show(feed: Feed, withAddress: boolean): FeedShown {
  const instant = (ms: number | null) => (ms === null ? null : toIso(ms));
  return {
    id: feed.id,
    title: feed.title,
    host: hostOf(feed.url),
    url: withAddress ? feed.url : null,
    state: feed.state,
    last_success: instant(feed.succeededAt),
    last_new: instant(feed.newAt),
    next_poll: feed.state === 'active' ? toIso(feed.nextAt) : null,
    failures: feed.failures,
    error: feed.error,
    articles: feed.taken,
    items: feed.items,
    undated: feed.undated,
    refused: feed.refused,
    full_text: feed.fullText,
  };
}
