import { readFeed } from '../../src/ingest/feed/index.ts';
import type { Fetched, Fetcher, Wanted } from '../../src/ingest/fetch/fetch.ts';
import { makeArticle } from '../../src/ingest/polling/article-of.ts';
import type { LeaseParts } from '../../src/ingest/polling/index.ts';
import { openStores } from '../../src/stores/open.ts';

/** An RSS feed; each item is its title, its link, its id, its text and its date, as far as they are given. */
export interface Told {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly text?: string;
  readonly date?: string;
}

export function rss(items: readonly Told[], { title = 'The Dale Post', head = '' } = {}): string {
  const tag = (name: string, value: string | undefined, attributes = '') => (value === undefined ? '' : `<${name}${attributes}>${value}</${name}>`);
  const inner = items.map(
    ({ title: own, link, guid, text, date }) =>
      `<item>${tag('title', own)}${tag('link', link)}${tag('guid', guid, ' isPermaLink="false"')}${tag('description', text)}${tag('pubDate', date)}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://dale.example/</link>${head}${inner.join('')}</channel></rss>`;
}

/** An answer of the web that holds this text. */
export const anAnswer = (text: string, answer: Partial<Extract<Fetched, { kind: 'ok' }>> = {}): Fetched => ({
  kind: 'ok',
  source: { bytes: new TextEncoder().encode(text), headers: [['content-type', 'text/xml; charset=utf-8']], url: 'https://dale.example/feed' },
  status: 200,
  etag: null,
  lastModified: null,
  maxAgeMs: null,
  permanentUrl: null,
  notes: [],
  ...answer,
});

export const NOON = Date.parse('2025-11-20T12:00:00Z');

/** A store in memory and a poller's parts over it, with a web of functions and a clock that stands still until it is set. */
export async function aPolling(web: Readonly<Record<string, (wanted: Wanted) => Fetched | Promise<Fetched>>> = {}) {
  const stores = await openStores({ memory: true });
  const asked: string[] = [];
  const polls: string[] = [];
  const time = { now: NOON };
  const fetcher: Fetcher = {
    async get(url, wanted = {}) {
      asked.push(url);
      const answer = web[url];
      if (answer === undefined) return { kind: 'refused', reason: `${new URL(url).hostname} answered with status 404.`, retryAfterMs: null, permanent: false };
      return answer(wanted);
    },
  };
  const parts: LeaseParts = {
    feeds: stores.feeds,
    documents: stores.documents,
    fetcher,
    readFeed: async (source) => readFeed(source),
    make: (article) =>
      makeArticle(article, async (texts) =>
        texts.map((text) => [{ start: 0, end: text.length, standing: 'reported', attributed: false, refersToAllegation: false }]),
      ),
    clock: () => new Date(time.now),
    random: () => 0,
    log: { info() {}, warn() {} },
    meter: { polled: ({ outcome }) => void polls.push(outcome), took() {}, queued() {} },
  };
  return { ...stores, parts, asked, polls, time };
}
