import { afterEach, describe, expect, it } from 'vitest';
import type { Fetched } from '../../../src/ingest/fetch/fetch.ts';
import type { LeaseParts } from '../../../src/ingest/polling/index.ts';
import { pollFeed } from '../../../src/ingest/polling/poll-feed.ts';
import { runLease } from '../../../src/ingest/polling/run-lease.ts';
import { aNewFeed } from '../../contracts/feed-store.ts';
import { anAnswer, aPolling, NOON, rss, type Told } from '../../helpers/polled-feeds.ts';

const FEED = 'https://dale.example/feed';
const MILL: Told = { title: 'Mill burns', link: 'https://dale.example/mill', guid: '1', text: 'The mill burned down.', date: 'Tue, 18 Nov 2025 08:00:00 GMT' };
const SPRING: Told = { title: 'Spring comes', link: 'https://dale.example/spring', guid: '2', text: 'It is warm.', date: 'Wed, 19 Nov 2025 08:00:00 GMT' };

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A feed that gives one answer after the other, the last one for ever. */
async function polling(
  answers: readonly Fetched[],
  { feed = {}, parts: own = {} }: { feed?: Parameters<typeof aNewFeed>[0]; parts?: Partial<LeaseParts> } = {},
) {
  const wanted: unknown[] = [];
  let next = 0;
  const setting = await aPolling({
    [FEED]: (asked) => {
      wanted.push(asked);
      return answers[Math.min(next++, answers.length - 1)] as Fetched;
    },
  });
  open.push(setting.close);
  await setting.feeds.add(aNewFeed({ title: null, ...feed }), NOON);
  const parts = { ...setting.parts, ...own };
  const poll = async (signal = new AbortController().signal) => {
    const lease = await setting.feeds.lease(1, setting.time.now, 1000);
    if (lease === undefined) throw new Error('not leased');
    const polled = await runLease(lease, (each) => pollFeed(lease.feed, parts, each), parts, signal);
    const [stored] = await setting.feeds.all();
    return { polled, feed: stored };
  };
  const texts = async () => (await setting.documents.all()).map(({ id, text }) => `${id}: ${text}`);
  return { ...setting, wanted, poll, texts };
}

const reading = (...items: readonly Told[]) => anAnswer(rss(items));

describe('a poll', () => {
  it('makes documents of items, and nothing of the same again', async () => {
    const { poll, documents } = await polling([reading(MILL, SPRING)]);
    expect((await poll()).feed).toMatchObject({
      title: 'The Dale Post',
      items: 2,
      taken: 2,
      failures: 0,
      error: null,
      succeededAt: NOON,
      newAt: NOON,
      nextAt: NOON + 1_800_000,
    });
    const [mill] = await documents.all();
    expect(mill).toMatchObject({ id: 'https://dale.example/mill', title: 'Mill burns', publisher: 'The Dale Post', text: 'The mill burned down.' });
    expect(Date.parse(mill?.publishedAt ?? '')).toBe(Date.parse('2025-11-18T08:00:00Z'));
    expect((await poll()).polled).toMatchObject({ kind: 'taken', taken: { items: 2, added: 0, updated: 0 } });
    expect(await documents.corpusVersion()).toBe(1);
  });

  it('makes a new version of an item that was edited, and leaves what has vanished', async () => {
    const { poll, texts, documents } = await polling([reading(MILL, SPRING), reading({ ...MILL, text: 'The mill did not burn.' })]);
    await poll();
    expect((await poll()).polled).toMatchObject({ taken: { added: 0, updated: 1 } });
    expect(await texts()).toEqual(['https://dale.example/mill: The mill did not burn.', 'https://dale.example/spring: It is warm.']);
    expect((await documents.all(1)).map(({ text }) => text)).toEqual(['The mill burned down.', 'It is warm.']);
  });

  it('takes an item that was only dated anew for the same', async () => {
    const { poll, documents } = await polling([reading(MILL), reading({ ...MILL, date: 'Thu, 20 Nov 2025 11:59:00 GMT' })]);
    await poll();
    await poll();
    expect(await documents.corpusVersion()).toBe(1);
  });

  it.each<[string, Told]>([
    ['of an address', { guid: 'tag:dale.example,2025:1' }],
    ['of a number', { guid: '1' }],
  ])('swaps no articles when an id %s is used for another', async (_, id) => {
    const cup = { title: 'Dale wins the cup', link: 'https://dale.example/cup', text: 'Dale won.' };
    const { poll, texts } = await polling([reading({ ...MILL, ...id }), reading({ ...cup, ...id }), reading({ ...cup, ...id, text: 'Dale won 2:1.' })]);
    await poll();
    const [first] = await texts();
    await poll();
    await poll();
    expect(await texts()).toHaveLength(2);
    expect(await texts()).toEqual(expect.arrayContaining([first, expect.stringMatching(/: Dale won 2:1\.$/u)]));
  });

  it('keeps items apart that all link to the front page', async () => {
    const link = 'https://dale.example/';
    const { poll, texts } = await polling([reading({ ...MILL, link }, { ...SPRING, link })]);
    await poll();
    expect((await texts()).map((each) => each.replace(/^.*: /u, ''))).toEqual(expect.arrayContaining(['The mill burned down.', 'It is warm.']));
    expect((await poll()).polled).toMatchObject({ taken: { added: 0, updated: 0 } });
  });

  it('keeps and counts what has no date, and caps one that is to come', async () => {
    const { date: _, ...undated } = MILL;
    const ahead = { ...SPRING, date: 'Fri, 01 Jan 2027 00:00:00 GMT' };
    const { poll, documents, time } = await polling([reading(undated, ahead), reading(undated, { ...ahead, text: 'It is cold.' })]);
    expect(await poll()).toMatchObject({ feed: { undated: 1 }, polled: { taken: { undated: 1, ahead: 1 } } });
    time.now += 3_600_000;
    await poll();
    const [mill, spring] = await documents.all();
    expect(mill?.publishedAt).toBeNull();
    expect(spring).toMatchObject({
      text: 'It is cold.',
      publishedAt: '2025-11-20T12:00:00.000Z',
      raw: { said_published_at: expect.stringContaining('2027-01-01') },
    });
  });

  it('counts an item of which nothing can be read, and takes the others', async () => {
    const { poll, texts } = await polling([reading({ guid: '7' }, MILL)]);
    expect(await poll()).toMatchObject({
      feed: { refused: 1, items: 2, taken: 1 },
      polled: { taken: { problems: [expect.stringMatching(/^item 1: text: /u)] } },
    });
    expect(await texts()).toHaveLength(1);
  });

  it('leaves a document that came by another way to it, and makes one of its own of what another site says under that id', async () => {
    const { poll, texts, documents, parts } = await polling([
      reading(MILL, { ...SPRING, link: 'https://mill.example/spring', guid: 'https://mill.example/spring' }),
    ]);
    for (const id of ['https://dale.example/mill', 'https://mill.example/spring']) {
      const made = await parts.make({ id, url: id, text: 'All of it.' });
      if ('document' in made) await documents.put([made.document]);
    }
    await poll();
    await poll();
    expect(await texts()).toEqual([
      expect.stringMatching(/^https:\/\/dale\.example\/feed#[0-9a-f]{16}: It is warm\.$/u),
      'https://dale.example/mill: All of it.',
      'https://mill.example/spring: All of it.',
    ]);
  });

  it('fetches the page of an item that only teases, where that is wanted, and once', async () => {
    const pages: string[] = [];
    const readPage: LeaseParts['readPage'] = async (url) => {
      pages.push(url);
      if (url.endsWith('spring')) return { reason: 'dale.example is away.', permanent: false };
      return { text: 'All about the mill that burned.' };
    };
    const long = { title: 'Long', link: 'https://dale.example/long', guid: '3', text: 'Every word of it stands here. '.repeat(40) };
    const { poll, texts } = await polling([reading(MILL, SPRING, long)], { feed: { fullText: true }, parts: { readPage } });
    await poll();
    expect((await texts()).map((each) => each.slice(0, 60))).toEqual([
      expect.stringContaining('long: Every word'),
      'https://dale.example/mill: All about the mill that burned.',
      'https://dale.example/spring: It is warm.',
    ]);
    await poll();
    expect(pages.map((page) => page.slice(21))).toEqual(['mill', 'spring', 'spring']);
  });

  it('keeps the whole text of an item that was edited while its page is away', async () => {
    let isAway = false;
    const readPage: LeaseParts['readPage'] = async () =>
      isAway ? { reason: 'dale.example is away.', permanent: false } : { text: 'All about the mill, word for word.' };
    const { poll, texts } = await polling([reading(MILL), reading({ ...MILL, title: 'Mill burned' })], { feed: { fullText: true }, parts: { readPage } });
    await poll();
    isAway = true;
    expect((await poll()).polled).toMatchObject({ taken: { updated: 0, problems: ['item 1: dale.example is away.'] } });
    expect(await texts()).toEqual(['https://dale.example/mill: All about the mill, word for word.']);
    isAway = false;
    expect((await poll()).polled).toMatchObject({ taken: { updated: 1 } });
  });

  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'leaves an article to the feed of its site that brought it',
      [
        ['dale.example/all', 'The mill burned down.'],
        ['dale.example/news', 'The mill …'],
        ['stranger.example/feed', 'The mill was sold.'],
      ],
      ['dale.example/mill: The mill burned down.', 'stranger.example/feed#: The mill was sold.'],
    ],
    [
      'loses no article to a stranger who claimed it first',
      [
        ['stranger.example/feed', 'The mill was sold.'],
        ['dale.example/all', 'The mill burned down.'],
      ],
      ['dale.example/all#: The mill burned down.', 'dale.example/mill: The mill was sold.'],
    ],
  ])('%s', async (_, polls, expected) => {
    const { parts, texts, feeds } = await polling([reading(MILL)]);
    for (const [place, text] of polls) {
      const feed = await feeds.add(aNewFeed({ url: `https://${place}` }), NOON);
      const lease = feed && (await feeds.lease(feed.id, NOON, 1000));
      if (lease === undefined) throw new Error('not leased');
      const fetcher = { get: async () => reading({ ...MILL, text }) };
      await runLease(lease, (signal) => pollFeed(lease.feed, { ...parts, fetcher }, signal), parts, new AbortController().signal);
    }
    expect((await texts()).map((each) => each.replace('https://', '').replace(/#[0-9a-f]{16}/u, '#'))).toEqual(expected);
  });

  it('takes up where it was killed between two writes', async () => {
    const { poll, documents, feeds, texts } = await polling([reading(MILL), reading({ ...MILL, text: 'The mill stands.' })]);
    await poll();
    const [item] = await feeds.itemsOf(1);
    if (item === undefined) throw new Error('no item');
    await feeds.noteItems(1, [{ ...item, seen: null }]);
    await poll();
    expect(await texts()).toEqual(['https://dale.example/mill: The mill stands.']);
    expect(await documents.corpusVersion()).toBe(2);
  });

  it('takes a great many items in steps, and asks for the rest soon', async () => {
    const many = Array.from({ length: 700 }, (_, at) => ({ ...MILL, link: `https://dale.example/${at}`, guid: String(at) }));
    const { poll, texts } = await polling([anAnswer(rss(many), { etag: '"1"' })]);
    expect((await poll()).feed).toMatchObject({ taken: 500, etag: null, nextAt: NOON + 300_000 });
    expect((await poll()).feed).toMatchObject({ taken: 700, etag: '"1"', nextAt: NOON + 1_800_000 });
    expect(await texts()).toHaveLength(700);
  });

  it('says what it knows of the last answer, and takes "not modified" for good', async () => {
    const validated = { etag: '"1"', lastModified: 'then', maxAgeMs: 3_600_000, permanentUrl: null, notes: [] };
    const { poll, wanted } = await polling([anAnswer(rss([MILL]), validated), { kind: 'not_modified', ...validated }]);
    await poll();
    const { polled, feed } = await poll();
    expect(wanted).toMatchObject([
      { etag: null, lastModified: null, robots: false },
      { etag: '"1"', lastModified: 'then' },
    ]);
    expect(polled?.kind).toBe('not_modified');
    expect(feed).toMatchObject({ etag: '"1"', taken: 1, nextAt: NOON + 3_600_000 });
  });

  it('moves a feed to where it has moved for ever, once it is one there', async () => {
    const moved = { permanentUrl: 'https://dale.example/new' };
    const { poll } = await polling([anAnswer('<html><body>Welcome</body></html>', moved), anAnswer(rss([MILL]), moved)]);
    expect((await poll()).feed).toMatchObject({ url: FEED, failures: 1, error: expect.stringContaining('is a web page and no feed') });
    expect((await poll()).feed).toMatchObject({ url: 'https://dale.example/new', failures: 0, error: null });
  });

  it('ends a feed that is gone', async () => {
    const { poll, feeds } = await polling([{ kind: 'gone' }]);
    expect((await poll()).feed).toMatchObject({ state: 'gone', error: expect.stringContaining('has ended') });
    expect(await feeds.nextDue()).toBeUndefined();
  });

  it('counts failures in a row and says the last in words', async () => {
    const away: Fetched = { kind: 'refused', reason: 'dale.example answered with status 503.', retryAfterMs: 7_200_000, permanent: false };
    const { poll, polls } = await polling([away, away, reading(MILL)]);
    expect((await poll()).feed).toMatchObject({ failures: 1, error: away.reason, nextAt: NOON + 7_200_000, succeededAt: null });
    expect((await poll()).feed).toMatchObject({ failures: 2 });
    expect((await poll()).feed).toMatchObject({ failures: 0, error: null });
    expect(polls).toEqual(['failed', 'failed', 'taken']);
  });

  it('that is stopped changes nothing and lets go of the feed', async () => {
    const { poll, texts, feeds } = await polling([reading(MILL)]);
    expect(await poll(AbortSignal.abort())).toMatchObject({ polled: { kind: 'stopped' }, feed: { triedAt: null, nextAt: 1000 } });
    expect(await texts()).toEqual([]);
    expect(await feeds.lease(1, NOON, 1)).toBeDefined();
  });

  it('of which nothing can be stored is tried again soon', async () => {
    const put = async () => {
      throw new Error('the disk is full');
    };
    const { poll } = await polling([reading(MILL)], {
      parts: { documents: { get: async () => undefined, isForgotten: async () => false, markGone: async () => [], put } },
    });
    expect(await poll()).toMatchObject({ polled: undefined, feed: { nextAt: NOON + 60_000, failures: 0, succeededAt: null } });
  });
});
