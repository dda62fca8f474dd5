/** Run as a process of its own by the bench: asks one open app many things and prints how long each took, as JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { PROGRAM_ROOT, toConfig } from '../../src/config.ts';

export interface Warm {
  readonly topics: number;
  readonly questions: number;
  /** Milliseconds, one for each request. */
  readonly briefs: readonly number[];
  readonly asks: readonly number[];
  readonly megabytes: number;
}

const ROUNDS = 5;

const app = await openApp(toConfig(process.env), { clock: () => new Date() });
const topics: string[] = [];
for await (const line of app.exportLines()) topics.push(JSON.parse(line).name ?? JSON.parse(line).title);
const questions = readFileSync(path.join(PROGRAM_ROOT, 'data', 'quality', 'answers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => String(JSON.parse(line).line))
  .filter((line) => line.startsWith('/ask '));

// The first requests warm the code up.
await timed(topics.slice(0, 10).map((topic) => `/brief ${topic}`));
const warm: Warm = {
  topics: topics.length,
  questions: questions.length,
  briefs: await timed(Array.from({ length: ROUNDS }, () => topics.map((topic) => `/brief ${topic}`)).flat()),
  asks: await timed(Array.from({ length: ROUNDS }, () => questions).flat()),
  megabytes: process.resourceUsage().maxRSS / 1024,
};
await app.close();
console.log(JSON.stringify(warm));

async function timed(lines: readonly string[]): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const line of lines) {
    const began = performance.now();
    await app.dispatch({ ...OPERATOR, line });
    taken.push(performance.now() - began);
  }
  return taken;
}
