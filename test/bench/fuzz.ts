/**
 * Sends any request to the HTTP port: `npm run fuzz -- [COUNT] [SEED] [PORT]`, 100,000 by default, to a program that runs on `PORT`, else to a port of its own.
 * Exit status 1 when one got no answer or stayed open.
 */
import { fuzzPort, startFuzzed } from '../helpers/fuzz-port.ts';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
let unhandled = 0;
process.on('unhandledRejection', () => unhandled++);

/** Longer than the program waits for the rest of a request. */
const WAIT_MS = 15_000;

const running = process.argv[4];
const server = running === undefined ? await startFuzzed({ requestMs: 2000 }) : undefined;
const port = server?.port ?? Number(running);
const started = performance.now();
const { silent, open, ...figures } = await fuzzPort(port, { count, seed, waitMs: WAIT_MS });
const alive = await fetch(`http://127.0.0.1:${port}/healthz`);
console.log({
  ...figures,
  silent: silent.length,
  open: open.length,
  seeds: [...silent, ...open].slice(0, 10),
  unhandled,
  alive: alive.status,
  seconds: (performance.now() - started) / 1000,
  megabytes: process.memoryUsage.rss() / 1e6,
});
server?.cut();
await server?.stop();
process.exit(silent.length + open.length > 0 || alive.status !== 200 ? 1 : 0);
