import { type Check, ok, wrong } from '../bot/examine.ts';
import type { FeedShown, FeedsResult } from '../core/feeds.ts';
import { counted } from '../core/presenting/inlines.ts';

const DAY_MS = 86_400_000;
/** One failure is an accident. */
const FAILURES = 3;
const UNREAD_DAYS = 2;
const SILENT_DAYS = 30;
const NAMED = 10;
const WHEN_READ = 'Feeds are read while npm start runs, or with: footnote feeds poll';

/** Feeds that fail, were not read for days, bring nothing new, or have ended, each by its name; nothing where no feed is polled. */
export function feedChecks({ feeds }: FeedsResult, now: Date): readonly Check[] {
  const watched = feeds.filter(({ state }) => state !== 'paused');
  if (watched.length === 0) return [];
  const faults = watched.flatMap((feed) => fault(feed, now) ?? []);
  if (faults.length === 0) return [ok('feeds', `${counted(watched.length, 'feed')}, all read lately`)];
  const more = faults.length - NAMED;
  return [...faults.slice(0, NAMED), ...(more > 0 ? [wrong('feeds', `${more} more fail or are silent.`, 'See all of them with: footnote feeds list')] : [])];
}

function fault(feed: FeedShown, now: Date): Check | undefined {
  const name = `feed ${feed.id}`;
  const who = feed.title ?? feed.host;
  const daysSince = (instant: string | null) => (instant === null ? null : Math.floor((now.getTime() - Date.parse(instant)) / DAY_MS));
  if (feed.state === 'gone') return wrong(name, `${who} has ended.`, `Remove it with: footnote feeds remove ${feed.id}`);
  if (feed.failures >= FAILURES)
    return wrong(name, `${who} failed ${feed.failures} times in a row. ${feed.error ?? ''}`.trim(), `Try it with: footnote feeds check ${feed.id}`);
  const unread = daysSince(feed.last_success);
  if (unread === null)
    return wrong(name, `${who} was never read. ${feed.error ?? ''}`.trim(), feed.error === null ? WHEN_READ : `Try it with: footnote feeds check ${feed.id}`);
  if (unread >= UNREAD_DAYS) return wrong(name, `${who} was last read ${unread} days ago.`, WHEN_READ);
  const silent = daysSince(feed.last_new);
  if (silent !== null && silent >= SILENT_DAYS)
    return wrong(name, `${who} has brought nothing new for ${silent} days.`, `See whether it has moved; remove it with: footnote feeds remove ${feed.id}`);
  return undefined;
}
