/**
 * Polls a hundred feeds of a local server for some minutes, one of them slow, one endless, one broken and one lying about its length, and asks briefs meanwhile:
 * `node test/bench/feeds.ts [seconds]`. The server runs in a thread of its own. Every feed brings a new article with every other poll.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { toConfig } from '../../src/config.ts';
import { createFetcher } from '../../src/ingest/fetch/fetch.ts';
import { percentile } from './percentile.ts';

const FEEDS = 100;
const [SLOW, ENDLESS, BROKEN, LYING] = [7, 23, 42, 77];
const BAD: ReadonlySet<number> = new Set([SLOW, ENDLESS, BROKEN, LYING]);
const EVERY_MS = 20_000;
const PACE = { leastMs: EVERY_MS, mostMs: 60_000, usualMs: EVERY_MS, retryMs: EVERY_MS };
/** The poller looks once a second. */
const LATE_MS = 3000;

if (isMainThread) await measure(Number(process.argv[2] ?? 180) * 1000);
else serve();

interface Asked {
  readonly feed: number;
  readonly at: number;
}

async function measure(forMs: number): Promise<void> {
  const asked: Asked[] = [];
  const server = new Worker(new URL(import.meta.url));
  const port = await new Promise<number>((resolve) => server.once('message', resolve));
  server.on('message', (each: Asked) => asked.push(each));
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'footnote-feeds-'));
  const clock = () => new Date();
  const fetcher = createFetcher({
    clock,
    log: { warn() {} },
    resolve: async () => ['127.0.0.1'],
    userAgent: 'Footnote/0',
    allowPrivate: false,
    allowHosts: [],
    ports: [port],
    proxy: null,
    alsoPublic: ['127.0.0.1'],
  });
  const app = await openApp(toConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), { clock, polled: { fetcher, pace: PACE } });
  const list = Array.from({ length: FEEDS }, (_, at) => `<outline type="rss" text="Feed ${at}" xmlUrl="http://f${at}.example:${port}/feed"/>`);
  const polling = await app.polling();
  await polling.importList(Buffer.from(`<opml version="2.0"><body>${list.join('')}</body></opml>`), null);
  const lag = monitorEventLoopDelay({ resolution: 5 });
  const poller = await app.startPolling();
  lag.enable();
  const times: number[] = [];
  const due = Array.from({ length: FEEDS }, () => new Set<number>());
  const topics = ['alibaba', 'White House', 'Financial Times', 'Pentagon', 'China'];
  const until = Date.now() + forMs;
  for (let at = 0; Date.now() < until; at++) {
    const began = performance.now();
    const { result } = await app.dispatch({ ...OPERATOR, line: `/brief ${topics[at % topics.length]}` });
    times.push(performance.now() - began);
    if (result.kind !== 'brief') throw new Error(`no brief: ${result.text}`);
    if (at % 5 === 0) for (const { id, next_poll: next } of (await app.feeds.list({ withAddresses: false })).feeds) due[id - 1]?.add(Date.parse(next ?? ''));
    await wait(100);
  }
  lag.disable();
  const stopping = performance.now();
  await poller.stop();
  const stopMs = performance.now() - stopping;
  const { feeds } = await app.feeds.list({ withAddresses: false });
  const { documents } = await app.desk(OPERATOR).status();
  await app.close();
  await server.terminate();
  rmSync(dataDir, { recursive: true });

  // The first round is due at once, all of it.
  const lateness = due.map((instants, feed) => {
    const arrivals = asked.filter((each) => each.feed === feed).map((each) => each.at);
    return [...instants]
      .slice(1)
      .flatMap((instant) => (instant + LATE_MS > until ? [] : [(arrivals.find((at) => at >= instant - 5) ?? Number.POSITIVE_INFINITY) - instant]));
  });
  const good = lateness.filter((_, feed) => !BAD.has(feed));
  const onTime = good.filter((each) => each.length > 0 && each.every((late) => late <= LATE_MS)).length;
  const all = good.flat();
  console.log(
    `${onTime} of ${good.length} on time (within ${LATE_MS} ms); ${all.length} polls, late by p50 ${ms(percentile(all, 0.5))}, p99 ${ms(percentile(all, 0.99))}, most ${ms(Math.max(...all))}; ${asked.length} requests`,
  );
  for (const [name, at] of Object.entries({ slow: SLOW, endless: ENDLESS, broken: BROKEN, lying: LYING })) {
    const { failures, error, articles } = feeds[at] ?? {};
    console.log(`${name}: ${asked.filter(({ feed }) => feed === at).length} requests, ${failures} failures, ${articles} articles; ${error}`);
  }
  console.log(
    `/brief meanwhile: ${times.length}, p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, most ${ms(Math.max(...times))}; ${documents} documents`,
  );
  console.log(
    `event loop: p99 ${ms(lag.percentile(99) / 1e6)}, most ${ms(lag.max / 1e6)}; stopped in ${ms(stopMs)}; rss ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function serve(): void {
  const polls = new Map<number, number>();
  const server = createServer((request, response) => {
    const feed = Number(/^f(\d+)\./u.exec(request.headers.host ?? '')?.[1]);
    const poll = (polls.get(feed) ?? 0) + 1;
    polls.set(feed, poll);
    parentPort?.postMessage({ feed, at: Date.now() } satisfies Asked);
    answer(feed, poll, response);
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
}

function answer(feed: number, poll: number, response: ServerResponse): void {
  const text = rssOf(feed, 20 + Math.floor(poll / 2));
  response.setHeader('content-type', 'application/rss+xml');
  if (feed === LYING) response.setHeader('content-length', String(Buffer.byteLength(text) * 2));
  if (feed === SLOW) drip(response, text, 1, 1000);
  else if (feed === ENDLESS) drip(response, `${text}${' '.repeat(4000)}`, 4000, 10);
  else response.end(feed === BROKEN ? text.slice(text.length / 2) : text);
}

/** A piece at a time, over and over. */
function drip(response: ServerResponse, text: string, size: number, everyMs: number): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(text.slice(at, at + size));
    at = (at + size) % text.length;
  }, everyMs);
  response.on('close', () => clearInterval(timer));
}

function rssOf(feed: number, items: number): string {
  const body =
    'The mill in the north of the town burned down on Friday, police said. Nobody was hurt, according to the mayor. "We will build it again," she said. ';
  const inner = Array.from({ length: items }, (_, at) => {
    const date = new Date(Date.UTC(2025, 10, 1) + at * 3_600_000).toUTCString();
    return `<item><guid isPermaLink="false">${feed}-${at}</guid><title>Mill ${at} of town ${feed} burns</title><link>http://f${feed}.example/${at}</link><pubDate>${date}</pubDate><description>${body.repeat(8)}Mill ${feed}-${at}.</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Town ${feed}</title><link>http://f${feed}.example/</link>${inner.reverse().join('')}</channel></rss>`;
}
