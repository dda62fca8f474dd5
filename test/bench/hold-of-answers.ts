/**
 * How long answers hold the event loop over articles that nobody has looked at yet: `npm exec -c 'node test/bench/hold-of-answers.ts FILE [NAMES]'`, FILE some
 * thousand articles as JSON Lines.
 *
 * Takes the file in, then asks `/brief`, `/claims` and `/timeline` on the names that its articles have most (25 by default) and some questions, one after the other, and
 * makes two digests. Prints for the slowest what they held by work of this thread, and how many stretches in all were longer than 25 and 50 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { toConfig } from '../../src/config.ts';
import { watchOwnWork } from './own-work.ts';

const [file, names = '25'] = process.argv.slice(2);
if (file === undefined) throw new Error('name a file of articles as JSON Lines');
const QUESTIONS = [
  '/ask what is the latest on china?',
  "/ask what's new this month?",
  '/ask who denied the allegations?',
  '/check The company denied all allegations.',
];
const SLOWEST = 12;

const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-hold-'));
const app = await openApp(toConfig({ DATA_DIR: folder, LOG_LEVEL: 'error' }), { clock: () => new Date() });
try {
  await app.ingest([file]);
  const topics = (await app.names()).names.slice(0, Number(names));
  const lines = [...QUESTIONS, ...topics.flatMap(({ name }) => ['/brief', '/claims', '/timeline'].map((command) => `${command} ${name}`))];
  const desk = app.desk({ workspace: 'bench', scope: 'all', user: null });
  const today = new Date().toISOString().slice(0, 10);
  const digest = (topics: readonly string[]) => desk.digest({ topics, length: 'normal', today, shown: null });
  const work = [
    ...lines.map((line) => [line, () => app.dispatch({ ...OPERATOR, line })] as const),
    ['a digest of everything', () => digest([])] as const,
    ['a digest on two topics', () => digest(topics.slice(0, 2).map(({ name }) => name))] as const,
  ];
  const held: { readonly what: string; readonly mostMs: number; readonly totalMs: number }[] = [];
  let [above25, above50] = [0, 0];
  for (const [what, run] of work) {
    let mostMs = 0;
    const own = watchOwnWork((ms) => {
      mostMs = Math.max(mostMs, ms);
    }, 0);
    await run();
    await wait(6);
    own.stop();
    held.push({ what, mostMs, totalMs: own.totalMs() });
    above25 += own.above(25);
    above50 += own.above(50);
  }
  for (const { what, mostMs, totalMs } of held.sort((a, b) => b.mostMs - a.mostMs).slice(0, SLOWEST))
    console.log(`${mostMs.toFixed(1).padStart(6)} ms at once, ${totalMs.toFixed(0).padStart(4)} ms in all: ${what}`);
  console.log(`${work.length} asked; stretches above 25 ms: ${above25}, above 50 ms: ${above50}`);
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
