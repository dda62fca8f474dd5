import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { aFetcher, aRawSite } from '../helpers/a-site.ts';
import { makeBombs } from '../helpers/bombs.ts';

/**
 * `node test/bench/bombs.ts [SECONDS]`: asks servers in another process for each bomb, and prints what its refusal cost. Exit status 1 where a bar is missed:
 * refused within 2 s (what trickles within the deadline of SECONDS, 20 by default), less than 64 MB more memory, the event loop never held for 50 ms. It is held by what this
 * thread computes between two turns; when other programs take the processor away, that is not counted.
 */
const BARS = { ms: 2000, megabytes: 64, heldMs: 50 };
const MEGABYTES = 500;
const deadlineMs = Number(process.argv[2] ?? 20) * 1000;

if (process.argv[2] === 'serve') {
  const bombs = await makeBombs({ megabytes: MEGABYTES, trickleMs: 1000 });
  const sites = await Promise.all(bombs.map(({ send }) => aRawSite((socket) => socket.once('data', () => void send(socket)))));
  process.on('disconnect', () => process.exit());
  process.send?.(bombs.map(({ name, says, slow }, index) => ({ name, says: says.source, slow: slow === true, port: sites[index]?.port ?? 0 })));
} else {
  const server = fork(import.meta.filename, ['serve']);
  const [served] = (await once(server, 'message')) as [readonly { name: string; says: string; slow: boolean; port: number }[]];
  const missed: string[] = [];
  const fetcher = aFetcher({ ports: served.map(({ port }) => port), limits: { deadlineMs } });
  // What is loaded with the first request is no cost of a bomb.
  await fetcher.get(`http://127.0.0.1:${served[0]?.port}/`, { robots: false });
  await sleep(200);
  for (const { name, says, slow, port } of served) {
    const before = process.memoryUsage.rss();
    let most = before;
    const sampler = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    let heldMs = 0;
    let last = computedMs();
    const turns = setInterval(() => {
      const now = computedMs();
      heldMs = Math.max(heldMs, now - last);
      last = now;
    }, 1);
    const began = performance.now();
    const fetched = await fetcher.get(`http://127.0.0.1:${port}/`, { robots: false });
    const ms = performance.now() - began;
    await sleep(20);
    clearInterval(turns);
    clearInterval(sampler);
    const megabytes = (Math.max(most, process.memoryUsage.rss()) - before) / 1_000_000;
    const reason = fetched.kind === 'refused' ? fetched.reason : fetched.kind;
    const isGood =
      fetched.kind === 'refused' &&
      new RegExp(says, 'u').test(reason) &&
      ms < (slow ? deadlineMs + 1000 : BARS.ms) &&
      megabytes < BARS.megabytes &&
      heldMs < BARS.heldMs;
    if (!isGood) missed.push(name);
    console.log(
      `${isGood ? 'ok  ' : 'MISS'} ${name.padEnd(30)} ${ms.toFixed(0).padStart(6)} ms ${megabytes.toFixed(1).padStart(6)} MB ${heldMs.toFixed(1).padStart(6)} ms held  ${reason}`,
    );
  }
  server.disconnect();
  console.log(`${served.length - missed.length} of ${served.length} within the bars${missed.length === 0 ? '' : `; missed: ${missed.join(', ')}`}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

function computedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
