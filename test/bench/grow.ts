/**
 * What a large corpus costs: `npm exec -c 'node test/bench/grow.ts articles.jsonl [--quiet]'`.
 *
 * Ingests the file into an empty folder within this process, with a brief four times a second meanwhile; then starts anew in a process of its own and asks the first
 * request. Prints time, documents a second, the most memory, how long the event loop was held at most, how fast briefs came, and the size of what is kept.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { toConfig } from '../../src/config.ts';
import { watchOwnWork } from './own-work.ts';
import { percentile } from './percentile.ts';

const [place, ...flags] = process.argv.slice(2);
if (place === undefined) throw new Error('name a file of articles, as `footnote ingest` takes it');
const line = '/brief alibaba';
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

const open = (dataDir: string) => openApp(toConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }), { clock: () => new Date() });

if (flags[0] === '--start') {
  const began = performance.now();
  const app = await open(place);
  const opened = performance.now() - began;
  const { result } = await app.dispatch({ ...OPERATOR, line });
  console.log(
    `start: open ${seconds(opened)}, first answer (${result.kind}) after ${seconds(performance.now() - began)}, ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
  await app.close();
} else {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'footnote-grow-'));
  try {
    await measure(place, dataDir);
    console.log(execFileSync(process.execPath, [import.meta.filename, dataDir, '--start'], { encoding: 'utf8' }).trim());
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(file: string, dataDir: string): Promise<void> {
  const app = await open(dataDir);
  await app.dispatch({ ...OPERATOR, line });
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const own = watchOwnWork();
  let isDone = false;
  const times: number[] = [];
  const asking = (async () => {
    while (!isDone && !flags.includes('--quiet')) {
      const began = performance.now();
      await app.dispatch({ ...OPERATOR, line });
      times.push(performance.now() - began);
      await wait(250);
    }
  })();
  const before = process.cpuUsage();
  const began = performance.now();
  const result = await app.ingest([file]);
  const took = performance.now() - began;
  isDone = true;
  await asking;
  loop.disable();
  own.stop();
  const many = result.added + result.updated + result.unchanged;
  console.log(
    `ingest: ${many} documents in ${seconds(took)}, ${Math.round((many * 1000) / took)} a second; ${result.refused.length} refused, ${result.near_copies} near copies`,
  );
  console.log(`memory: ${megabytes(process.resourceUsage().maxRSS * 1024)} at most`);
  console.log(
    `event loop: held ${Math.round(loop.max / 1e6)} ms at most, 99.9 % below ${Math.round(loop.percentile(99.9) / 1e6)} ms; by work of its own ${Math.round(own.share(1))} ms at most, ${own.above(50)} times above 50 ms`,
  );
  const { user, system } = process.cpuUsage(before);
  console.log(
    `processor: ${seconds((user + system) / 1000)} over all threads, ${seconds(own.totalMs())} of it in the main one; load ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()}`,
  );
  if (times.length > 0)
    console.log(
      `${line} meanwhile: ${times.length} times, p50 ${Math.round(percentile(times, 0.5))} ms, p95 ${Math.round(percentile(times, 0.95))} ms, most ${Math.round(Math.max(...times))} ms`,
    );
  await app.close();
  for (const name of readdirSync(dataDir)) console.log(`${name}: ${megabytes(statSync(path.join(dataDir, name)).size)}`);
}
