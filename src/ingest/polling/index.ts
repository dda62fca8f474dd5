import { FootnoteError } from '../../core/errors.ts';
import type { Feeds } from '../../core/feeds.ts';
import { counted } from '../../core/presenting/inlines.ts';
import { readOpml, writeOpml } from '../feed/index.ts';
import { createFeeds, nameOf, polledWords } from './manage.ts';
import { type Poller, pollDue, startPoller } from './poller.ts';
import type { LeaseParts } from './run-lease.ts';

export { makeArticle } from './article-of.ts';
export { createPageText } from './page-text.ts';
export type { Poller } from './poller.ts';
export type { LeaseParts } from './run-lease.ts';

/** Everything about feeds that are polled. */
export interface Polling {
  readonly feeds: Feeds;
  start(): Poller;
  /** Polls once what is due; a line for each feed. */
  pollDue(signal: AbortSignal): Promise<string>;
  /** Adds the feeds of an OPML list, unasked as yet; says what came of it. Throws `invalid` for what is no list. */
  importList(bytes: Uint8Array, by: string | null): Promise<string>;
  /** Every feed in an OPML list. */
  exportList(): Promise<string>;
}

export function createPolling(parts: LeaseParts): Polling {
  const { feeds, clock } = parts;
  return {
    feeds: createFeeds(parts),
    start: () => startPoller(parts),
    async pollDue(signal) {
      const polls = await pollDue(parts, signal);
      if (polls.length === 0) return 'No feed is due. `footnote feeds list` tells when each is.';
      return [
        `${counted(polls.length, 'feed')} asked.`,
        ...polls.map(({ lease: { feed }, polled }) => `${feed.id} ${nameOf(feed)}: ${polledWords(polled)}`),
      ].join('\n');
    },
    async importList(bytes, by) {
      const list = readOpml({ bytes, headers: [], url: null });
      if ('reason' in list) throw new FootnoteError('invalid', `That file ${list.reason}. Export a list of feeds as OPML from the program that has it.`);
      let added = 0;
      const now = clock().getTime();
      for (const { url, title } of list.feeds) {
        const feed = { url, title, addedBy: by, everyMs: null, fullText: false, nextAt: now };
        if ((await feeds.add(feed, now)) !== undefined) added++;
      }
      const there = list.feeds.length - added;
      const notes = list.problems.slice(0, 5).map(({ message }) => message);
      const first = `${counted(added, 'feed')} added${there === 0 ? '' : `, ${there} there already`}. They are asked while the program runs, or now with: footnote feeds poll`;
      return [first, ...notes].join('\n');
    },
    async exportList() {
      const all = await feeds.all();
      return writeOpml(
        all.map(({ url, title }) => ({ url, title, link: null, folders: [] })),
        'Feeds of Footnote',
      );
    },
  };
}
