import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fetched } from '../../../src/ingest/fetch/fetch.ts';
import { pollDue, startPoller } from '../../../src/ingest/polling/poller.ts';
import { aNewFeed } from '../../contracts/feed-store.ts';
import { anAnswer, aPolling, rss } from '../../helpers/polled-feeds.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Feeds on as many hosts; `answers` by their numbers, the others give one item. */
async function feedsOn(count: number, answers: Readonly<Record<number, (signal?: AbortSignal) => Promise<Fetched>>> = {}) {
  const urls = Array.from({ length: count }, (_, at) => `https://h${at}.example/feed`);
  const item = (at: number) => anAnswer(rss([{ title: `At ${at}`, link: `https://h${at}.example/a`, text: `It was ${at}.` }]));
  const setting = await aPolling(Object.fromEntries(urls.map((url, at) => [url, ({ signal }) => answers[at]?.(signal) ?? item(at)])));
  open.push(setting.close);
  for (const url of urls) await setting.feeds.add(aNewFeed({ url, nextAt: 0 }), 0);
  const start = (parts = setting.parts) => {
    const poller = startPoller(parts, { atOnce: 4, wakeMs: 20 });
    open.push(poller.stop);
    return poller;
  };
  const read = async () => (await setting.feeds.all()).filter(({ succeededAt }) => succeededAt !== null).length;
  return { ...setting, start, read };
}

const never = (signal?: AbortSignal) =>
  new Promise<Fetched>((resolve) =>
    signal?.addEventListener('abort', () => resolve({ kind: 'refused', reason: 'stopped', retryAfterMs: null, permanent: false })),
  );

describe('the poller', () => {
  it('reads every feed that is due, and none before', async () => {
    const { start, read, time, asked } = await feedsOn(9);
    start();
    await expect.poll(read).toBe(9);
    time.now += 1_700_000;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(asked).toHaveLength(9);
    time.now += 200_000;
    await expect.poll(() => asked.length, { timeout: 3000 }).toBe(18);
  });

  it('goes on with the others while some never answer', async () => {
    const { start, read } = await feedsOn(12, { 0: never, 5: never });
    start();
    await expect.poll(read).toBe(10);
  });

  it('asks a host for one of its feeds at a time', async () => {
    let [running, most] = [0, 0];
    const slow = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running--;
      return anAnswer(rss([]));
    };
    const setting = await aPolling({ 'https://one.example/a': slow, 'https://one.example/b': slow, 'https://one.example/c': slow });
    open.push(setting.close);
    for (const name of ['a', 'b', 'c']) await setting.feeds.add(aNewFeed({ url: `https://one.example/${name}`, nextAt: 0 }), 0);
    open.push(startPoller(setting.parts, { wakeMs: 20 }).stop);
    await expect.poll(() => setting.asked.length, { timeout: 3000 }).toBe(3);
    expect(most).toBe(1);
  });

  it('asks a host for its next feed at once, also when the one before ends while it is looked up what is due', async () => {
    const { feeds, parts, asked, close } = await aPolling({ 'https://one.example/a': () => anAnswer(rss([])) });
    open.push(close);
    for (const name of ['a', 'b']) await feeds.add(aNewFeed({ url: `https://one.example/${name}`, nextAt: 0 }), 0);
    const nextDue = async () => {
      const next = await feeds.nextDue();
      await expect.poll(async () => (await feeds.all())[0]?.succeededAt, { timeout: 60_000 }).not.toBeNull();
      await nextTurn();
      return next;
    };
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      open.push(startPoller({ ...parts, feeds: { ...feeds, nextDue } }).stop);
      await expect.poll(() => asked.length, { timeout: 60_000 }).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('stops at once, and another goes on with what it had', async () => {
    const { start, feeds, time } = await feedsOn(1, { 0: never });
    const poller = start();
    await expect.poll(() => feeds.lease(1, time.now, 1)).toBeUndefined();
    const began = performance.now();
    await poller.stop();
    expect(performance.now() - began).toBeLessThan(10_000);
    expect((await feeds.leaseDue(time.now, 1, []))?.feed.triedAt).toBeNull();
  });

  it('shares the feeds with another process, each polled once', async () => {
    const { start, read, asked } = await feedsOn(20);
    start();
    start();
    await expect.poll(read).toBe(20);
    expect(asked).toHaveLength(20);
  });

  it('goes on when the store was away for a while', async () => {
    const { start, read, parts } = await feedsOn(3);
    let away = 2;
    const leaseDue: typeof parts.feeds.leaseDue = async (...asked) => {
      if (away-- > 0) throw new Error('locked');
      return parts.feeds.leaseDue(...asked);
    };
    start({ ...parts, feeds: { ...parts.feeds, leaseDue } });
    await expect.poll(read).toBe(3);
  });
});

it('one round polls what is due and nothing twice', async () => {
  const { parts, asked } = await feedsOn(10, { 3: async () => ({ kind: 'gone' }) });
  const polls = await pollDue(parts, new AbortController().signal);
  expect(polls.map(({ lease, polled }) => `${lease.feed.id} ${polled?.kind}`)).toEqual(
    Array.from({ length: 10 }, (_, at) => `${at + 1} ${at === 3 ? 'gone' : 'taken'}`),
  );
  expect(asked).toHaveLength(10);
});
