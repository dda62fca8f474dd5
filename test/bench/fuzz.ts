/** Sends any request to the HTTP port: `npm run fuzz -- [COUNT] [SEED]`, 100,000 by default. Exit status 1 when one got no answer or stayed open. */
import { fuzzPort, startFuzzed } from '../helpers/fuzz-port.ts';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
let unhandled = 0;
process.on('unhandledRejection', () => unhandled++);

const server = await startFuzzed({ requestMs: 2000 });
const started = performance.now();
const { silent, open, ...figures } = await fuzzPort(server.port, { count, seed });
const alive = await fetch(`http://127.0.0.1:${server.port}/healthz`);
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
server.cut();
await server.stop();
process.exit(silent.length + open.length > 0 || alive.status !== 200 ? 1 : 0);
