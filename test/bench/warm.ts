/** Run as a process of its own by the bench: asks one open app many things, no two the same, and prints how long each took, as JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { PROGRAM_ROOT, toConfig } from '../../src/config.ts';

export interface Warm {
  readonly topics: number;
  readonly questions: number;
  readonly requests: number;
  /** Milliseconds, one for each request; the last 100 of all are then asked once more. */
  readonly briefs: readonly number[];
  readonly asks: readonly number[];
  readonly again: readonly number[];
  /** What the process holds after its first brief and after its last request, and the most that it held on the way, in megabytes. */
  readonly megabytes: { readonly first: number; readonly last: number; readonly peak: number };
}

const REQUESTS = 600;
/** What makes a line another request, so that none is answered from what was answered before. */
const OTHERWISE = ['', ' as_of:2025-12-31', ' as_of:2025-11-30', ' as_of:2025-11-15', ' since:2025-01-01', ' since:2024-01-01'];

const held = () => process.memoryUsage.rss() / 1024 / 1024;

const app = await openApp(toConfig(process.env), { clock: () => new Date() });
await timed(['/brief alibaba']);
const first = held();

const topics: string[] = [];
for await (const line of app.exportLines()) topics.push(JSON.parse(line).name ?? JSON.parse(line).title);
const questions = readFileSync(path.join(PROGRAM_ROOT, 'data', 'quality', 'answers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): { readonly line: string; readonly expect: string } => JSON.parse(line))
  .filter(({ line, expect }) => expect !== 'invalid' && line.startsWith('/ask ') && !/ (?:as_of|since|until):/.test(line))
  .map(({ line }) => line);
const lines = OTHERWISE.flatMap((otherwise) => [...topics.map((topic) => `/brief "${topic}"`), ...questions].map((line) => `${line}${otherwise}`));
const asked = [...new Set(lines)].slice(0, REQUESTS);

const taken = await timed(asked);
const last = held();
const again = await timed(asked.slice(-100));
const of = (command: string) => taken.filter((_, at) => asked[at]?.startsWith(command));
const warm: Warm = {
  topics: topics.length,
  questions: questions.length,
  requests: asked.length,
  briefs: of('/brief '),
  asks: of('/ask '),
  again,
  megabytes: { first, last, peak: process.resourceUsage().maxRSS / 1024 },
};
await app.close();
console.log(JSON.stringify(warm));

async function timed(lines: readonly string[]): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const line of lines) {
    const began = performance.now();
    const { result } = await app.dispatch({ ...OPERATOR, line });
    taken.push(performance.now() - began);
    if (result.kind === 'error') throw new Error(`${line}: ${result.message}`);
  }
  return taken;
}
