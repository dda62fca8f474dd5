import type { FeedShown, FeedsResult, FeedsSummary } from '../feeds.ts';
import type { Block, Inline } from '../message.ts';
import { counted, strong, text } from './inlines.ts';

/** Every feed with how it stands. */
export function feedsBlocks({ feeds }: FeedsResult, now: Date): readonly Block[] {
  if (feeds.length === 0) return [{ kind: 'notice', tone: 'information', text: NO_FEEDS }];
  return [
    { kind: 'heading', text: counted(feeds.length, 'feed') },
    { kind: 'list', items: feeds.map((feed): readonly Inline[] => [strong(`${feed.id} ${nameOf(feed)}`), text(` ${standing(feed, now)}`)]) },
  ];
}

/** The same as lines, with instants instead of ages. */
export const feedsText = (feeds: readonly FeedShown[]): string =>
  feeds.length === 0 ? NO_FEEDS : feeds.map((feed) => `${feed.id} ${nameOf(feed)} ${standing(feed, null)}`).join('\n');

const NO_FEEDS = 'There are no feeds yet. An operator adds one: /feeds add https://example.org/feed';

/** Feeds in one line of `/status`; null where there are none. */
export function feedsLine(feeds: FeedsSummary | undefined): string | null {
  if (feeds === undefined) return null;
  const { active, paused, gone, failing } = feeds;
  const parts = [failing === 0 ? null : `${failing} failing`, paused === 0 ? null : `${paused} paused`, gone === 0 ? null : `${gone} ended`];
  const others = parts.filter((part) => part !== null);
  const last = feeds.last_success === null ? 'none read yet' : `last read ${feeds.last_success.slice(0, 16).replace('T', ' ')} UTC`;
  return `${counted(active, 'feed')} polled${others.length === 0 ? '' : ` (${others.join(', ')})`}, ${last}`;
}

const nameOf = ({ title, host, url }: FeedShown): string => (title === null ? (url ?? host) : `${title} (${url ?? host})`);

function standing(feed: FeedShown, now: Date | null): string {
  const { state, last_success: success, last_new: news, next_poll: next, failures, error } = feed;
  const at = (instant: string) => (now === null ? instant : agoWords(Date.parse(instant) - now.getTime()));
  const counts = [
    counted(feed.articles, 'article'),
    `${counted(feed.items, 'item')} in it`,
    feed.undated === 0 ? null : `${feed.undated} undated`,
    feed.refused === 0 ? null : `${feed.refused} refused`,
    feed.full_text ? 'pages fetched' : null,
  ];
  const words = [
    state === 'active' ? null : state === 'gone' ? 'ended' : state,
    counts.filter((part) => part !== null).join(', '),
    success === null ? 'never read yet' : `last read ${at(success)}`,
    news === null ? null : `last news ${at(news)}`,
    next === null ? null : `next poll ${at(next)}`,
  ];
  const failure = error === null ? '' : ` ${failures > 1 ? `${failures} failures in a row: ` : ''}${error}`;
  return `${words.filter((part) => part !== null).join('; ')}.${failure}`;
}

/** `in 5 minutes`, `3 hours ago`, `now`. */
function agoWords(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes === 0) return 'now';
  const [count, unit] = minutes < 90 ? [minutes, 'minute'] : minutes < 2880 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
  return ms > 0 ? `in ${counted(count, unit)}` : `${counted(count, unit)} ago`;
}

/** A time to come in words. */
export const untilWords = (instant: number, now: number): string => agoWords(Math.max(0, instant - now));
