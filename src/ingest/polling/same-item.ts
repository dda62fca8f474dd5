import type { FeedItem } from '../../core/feeds.ts';

type Told = Pick<FeedItem, 'key' | 'url' | 'title'>;

/**
 * The item of a feed, among those that it had before, of which this is the same article, edited or not; undefined where it is a new one.
 *
 * An id alone is no proof where page and title both differ (feeds number their items anew), nor is a page alone where ids and titles differ (every item
 * links to the front page). The one with the same id and page goes first.
 */
export function sameItem<T extends Told>(item: Told, before: readonly T[]): T | undefined {
  return before.find((each) => hasKey(item, each) && hasPage(item, each)) ?? before.find((each) => isSame(item, each));
}

function isSame(one: Told, other: Told): boolean {
  if (hasKey(one, other)) return one.url === null || other.url === null || isLike(one.title, other.title);
  return hasPage(one, other) && (one.key === null || other.key === null || isLike(one.title, other.title));
}

const hasKey = (one: Told, other: Told): boolean => one.key !== null && one.key === other.key;
const hasPage = (one: Told, other: Told): boolean => one.url !== null && one.url === other.url;

/** Half of the words of two titles are the same. */
function isLike(one: string | null, other: string | null): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 || shared / (a.size + b.size - shared) >= 0.5;
}

const wordsOf = (title: string | null): ReadonlySet<string> => new Set((title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
