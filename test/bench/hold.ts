/**
 * How long the event loop is held while one large file is taken in: `npm exec -c 'node test/bench/hold.ts [MEGABYTES] [ITEMS] [--jsonl] [--file FILE] [--quiet]'`,
 * a feed of 10 MB and 1,400 items by default.
 *
 * The file is generated, the same at every run: articles of names, places and numbers, one in ten a near copy of an earlier one. With fewer than 300 bytes an item it is
 * headlines alone. A brief is asked for first and then every 200 ms (`--quiet`: never). Prints what the loop was held by work of this thread, by the clock, how fast briefs came, and what
 * all of it cost. `HOLD_LONG=20` says when each stretch of 20 ms and more was.
 */
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { toConfig } from '../../src/config.ts';
import { choicesOf } from '../helpers/random.ts';
import { watchOwnWork } from './own-work.ts';
import { percentile } from './percentile.ts';

const EVERY_MS = 200;
const SEED = 7;
/** With less than that for an item there is no room for more. */
const HEADLINE_BYTES = 300;
const SYLLABLES = 'ba be bo da de do fa fe ga go ha ho ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo wa we'.split(' ');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, quiet: { type: 'boolean' }, file: { type: 'string' } },
});
const [megabytes = 10, items = 1400] = positionals.map(Number);
const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-hold-'));
try {
  const file = values.file ?? (await writeFeed(path.join(folder, values.jsonl ? 'feed.jsonl' : 'feed.xml'), values.jsonl === true));
  await measure(file, path.join(folder, 'data'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(file: string, dataDir: string): Promise<void> {
  const app = await openApp(toConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error', STARTER_CORPUS: 'on' }), { clock: () => new Date() });
  const ask = () => app.dispatch({ ...OPERATOR, line: '/brief alibaba' });
  await ask();
  await wait(500);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const began = performance.now();
  const say = (ms: number) => console.log(`  after ${Math.round(performance.now() - began)} ms: held ${ms.toFixed(1)} ms`);
  const own = watchOwnWork(say, Number(process.env.HOLD_LONG ?? Number.POSITIVE_INFINITY));
  loop.enable();
  const before = process.cpuUsage();
  let isDone = false;
  const times: number[] = [];
  const asking = (async () => {
    while (!isDone && values.quiet !== true) {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
      await wait(EVERY_MS);
    }
  })();
  const result = await app.ingest([file]);
  const tookMs = performance.now() - began;
  isDone = true;
  await asking;
  loop.disable();
  own.stop();
  const { user, system } = process.cpuUsage(before);
  const many = result.added + result.updated + result.unchanged;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  console.log(`${many} documents in ${(tookMs / 1000).toFixed(1)} s, ${result.refused.length} refused, ${result.near_copies} near copies`);
  console.log(
    `own work between two turns: p50 ${ms(own.share(0.5))}, p99 ${ms(own.share(0.99))}, most ${ms(own.share(1))}; above 25 ms ${own.above(25)}, above 50 ms ${own.above(50)}`,
  );
  console.log(
    `by the clock, 1 ms of it the timer: p50 ${ms(loop.percentile(50) / 1e6)}, p99 ${ms(loop.percentile(99) / 1e6)}, most ${ms(loop.max / 1e6)}; load ${os.loadavg()[0]?.toFixed(1)}`,
  );
  if (times.length > 0)
    console.log(`/brief meanwhile: ${times.length}, p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, most ${ms(percentile(times, 1))}`);
  console.log(
    `processor ${((user + system) / 1e6).toFixed(1)} s over all threads, ${(own.totalMs() / 1000).toFixed(1)} s in this one; at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
  );
  await app.close();
}

/** A feed of so many bytes and items, or the same as JSON lines. */
async function writeFeed(file: string, isJson: boolean): Promise<string> {
  const choices = choicesOf(SEED);
  const words = Array.from({ length: 4000 }, () => Array.from({ length: 2 + choices.below(3) }, () => choices.pick(SYLLABLES)).join(''));
  const common = words.slice(0, 400);
  const names = Array.from({ length: 600 }, () => `${capital(choices.pick(words))} ${capital(choices.pick(words))}`);
  const sentence = () => {
    const said = Array.from({ length: 4 + choices.below(6) }, () => choices.pick(common)).join(' ');
    return choices.pick([
      `${choices.pick(names)} ${said} in ${capital(choices.pick(words))} on ${1 + choices.below(28)} November.`,
      `“The ${said},” said ${choices.pick(names)}, who denied that ${choices.pick(names)} had ${choices.pick(words)} it.`,
      `The ${said} ${choices.below(900)} of the ${choices.pick(words)}, according to ${choices.pick(names)}.`,
    ]);
  };
  const bytesEach = (megabytes * 1_000_000) / items;
  const earlier: string[] = [];
  const body = (room: number) => {
    if (earlier.length > 10 && choices.chance(0.1)) return choices.pick(earlier);
    const parts: string[] = [];
    for (let length = 0; length < room; length += parts.at(-1)?.length ?? 0) parts.push(sentence());
    const text = parts.join(' ');
    if (earlier.length < 200) earlier.push(text);
    return text;
  };
  const out = createWriteStream(file);
  const write = (text: string) => out.write(text) || once(out, 'drain');
  if (!isJson) await write('<?xml version="1.0"?><rss version="2.0"><channel><title>The Dale Post</title><link>https://dale.example/</link>\n');
  for (let at = 0; at < items; at++) {
    const title = `${choices.pick(names)} ${choices.pick(words)} ${choices.pick(words)} ${at}`;
    const day = new Date(Date.UTC(2025, 9, 1) + Math.floor((at / items) * 40 * 86_400_000));
    if (bytesEach < HEADLINE_BYTES) await write(isJson ? `${JSON.stringify({ title, text: title })}\n` : `<item><title>${title}</title></item>\n`);
    else if (isJson) await write(`${JSON.stringify({ id: `d${at}`, title, text: body(bytesEach - 200), published_at: day.toISOString() })}\n`);
    else {
      await write(
        `<item><guid>https://dale.example/${at}</guid><title>${title}</title><link>https://dale.example/${at}</link><pubDate>${day.toUTCString()}</pubDate><description>${body(bytesEach - 250)}</description></item>\n`,
      );
    }
  }
  out.end(isJson ? '' : '</channel></rss>\n');
  await once(out, 'finish');
  return file;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
