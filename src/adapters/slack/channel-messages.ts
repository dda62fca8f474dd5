import type { webApi } from '@slack/bolt';
import type { Page } from './render.ts';

/** Where a message goes. */
export interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** `unsure`: not all of the history can be seen. */
export type Found = { readonly ts: string } | 'absent' | 'unsure';

/** Messages in channels. Each call is one try and rejects with the SDK's errors, which `toFailure` tells apart. */
export interface ChannelMessages {
  /** Posts a message that bears `key`, an opaque name that others can read; gives its `ts`, undefined when Slack tells none. */
  post(place: Place, page: Page, key: string): Promise<string | undefined>;
  replace(channel: string, ts: string, page: Page): Promise<void>;
  /** Looks for the message that bears `key`, among all since a time or, without one, in all of the thread or among the newest of the channel. */
  find(place: Place, key: string, since?: Date): Promise<Found>;
}

/** What every message goes with: no name pings, no address unfurls. */
export const QUIET = { link_names: false, parse: 'none', unfurl_links: false, unfurl_media: false } as const;

const EVENT = 'footnote_reply';
/** Slack advises at most 200. */
const PAGE = 200;
/** As many as a busy channel has in some hours; more are not looked through. */
const MOST_PAGES = 20;

export function createChannelMessages(client: webApi.WebClient): ChannelMessages {
  const list = (place: Place, more: { readonly oldest?: string; readonly cursor?: string }) => {
    const asked = { channel: place.channel, limit: PAGE, include_all_metadata: true, ...more } as const;
    return place.thread === undefined ? client.conversations.history(asked) : client.conversations.replies({ ...asked, ts: place.thread });
  };
  return {
    async post({ channel, thread }, { text, blocks }, key) {
      const metadata = { event_type: EVENT, event_payload: { key } };
      const to = thread === undefined ? { channel } : { channel, thread_ts: thread };
      const { ts } = await client.chat.postMessage({ ...to, text, blocks: [...blocks], metadata, ...QUIET });
      return ts;
    },
    async replace(channel, ts, { text, blocks }) {
      await client.chat.update({ channel, ts, text, blocks: [...blocks], link_names: false, parse: 'none' });
    },
    async find(place, key, since) {
      const oldest = since === undefined ? {} : { oldest: String(since.getTime() / 1000) };
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const { messages = [], response_metadata: next, ...seen } = await list(place, cursor === undefined ? oldest : { ...oldest, cursor });
        const found = messages.find(({ metadata, blocks = [] }) => isOurs(metadata, key) || blocks.some((block) => block.block_id === key));
        if (found !== undefined) return { ts: found.ts ?? '' };
        if ('is_limited' in seen && seen.is_limited === true) return 'unsure';
        cursor = next?.next_cursor;
        if (cursor === undefined || cursor === '' || (since === undefined && place.thread === undefined)) return 'absent';
      }
      return 'unsure';
    },
  };
}

function isOurs(metadata: unknown, key: string): boolean {
  return JSON.stringify(metadata ?? '').includes(`"${key}"`);
}
