/**
 * Measures what people wait for and prints it beside the bars: `npm run bench -- [RUNS]`, 7 runs of each start by default.
 *
 * It measures and does not judge: the exit status is 0. Starts take turns, so that a busy moment of the machine strikes all alike.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { percentile } from './percentile.ts';
import type { Pictures } from './pictures.ts';
import type { Warm } from './warm.ts';

const runs = Number(process.argv[2] ?? 7);
const root = path.join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'footnote-bench-'));

const SHARES = { min: 0, p50: 0.5, median: 0.5, p95: 0.95, max: 1 } as const;

interface Start {
  readonly ms: number;
  readonly megabytes: number;
  /** On all processors together, so it may exceed `ms`; other programs that run meanwhile count little in it. */
  readonly busyMs: number;
}

try {
  const { starts, warm, pictures } = { starts: await measureStarts(), warm: await measureWarm(), pictures: await measurePictures() };
  const of = (key: string, figure: keyof Start) => (starts.get(key) ?? []).map((start) => start[figure]);
  const times = (name: string, key: string) => row(name, of(key, 'ms'), ['min', 'median', 'max'], 'ms', 1000);
  const busy = (name: string, key: string) => row(name, of(key, 'busyMs'), ['min', 'median', 'max'], 'ms', null);
  const memory = (name: string, values: readonly number[]) => row(name, values, ['min', 'median', 'max'], 'MB', 150);
  const wait = (name: string, values: readonly number[]) => row(name, values, ['p50', 'p95', 'max'], 'ms', 20);
  const picture = (name: string, values: readonly number[], bar: number) => row(name, values, ['min', 'median', 'max'], 'ms', bar);
  print([
    ['from the start of the process to its end', 'min', 'median', 'max', 'bar'],
    times('npm run brief, nothing compiled, empty DATA_DIR', 'npm, first'),
    times('npm run brief, empty DATA_DIR', 'npm, empty'),
    times('npm run brief, second start', 'npm, second'),
    times('the same without npm, nothing compiled, empty DATA_DIR', 'node, first'),
    times('the same without npm, empty DATA_DIR', 'node, empty'),
    times('the same without npm, second start', 'node, second'),
    ['of that on processors, whatever else runs', 'min', 'median', 'max', ''],
    busy('nothing compiled, empty DATA_DIR', 'node, first'),
    busy('empty DATA_DIR', 'node, empty'),
    busy('second start', 'node, second'),
    ['warm, in one process', 'p50', 'p95', 'max', 'bar'],
    wait(`brief, ${warm.topics} topics, ${warm.briefs.length} requests`, warm.briefs),
    wait(`ask, ${warm.questions} questions, ${warm.asks.length} requests`, warm.asks),
    wait(`the last ${warm.again.length} once more`, warm.again),
    ['memory', 'min', 'median', 'max', 'bar'],
    memory('the most, one brief, empty DATA_DIR', of('node, empty', 'megabytes')),
    memory('the most, one brief, second start', of('node, second', 'megabytes')),
    memory('a long run, after the first brief', [warm.megabytes.first]),
    memory(`a long run, after ${warm.requests} requests`, [warm.megabytes.last]),
    memory('a long run, the most', [warm.megabytes.peak]),
    ['pictures', 'min', 'median', 'max', 'bar'],
    picture(
      'the first of a process',
      pictures.map(({ first }) => first),
      500,
    ),
    picture(
      'further ones',
      pictures.flatMap(({ further }) => further),
      100,
    ),
    picture(
      'everything else is held up',
      pictures.map(({ heldUp }) => heldUp),
      100,
    ),
  ]);
  console.log(
    `\nNode ${process.versions.node}, ${os.availableParallelism()} × ${os.cpus()[0]?.model.trim() ?? '?'}, load ${os.loadavg()[0]?.toFixed(1)}; over a bar: *`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Each kind of start in turn. `first` has neither database nor compiled code (an install leaves some), `empty` no database, `second` both. */
async function measureStarts(): Promise<ReadonlyMap<string, readonly Start[]>> {
  const starts = new Map<string, Start[]>();
  const cache = path.join(scratch, 'cache');
  for (let run = 0; run <= runs; run++) {
    for (const by of ['npm', 'node'] as const) {
      const own = path.join(scratch, `${by}-${run}`);
      const first = await start(by, `${own}-first`, path.join(own, 'cache'));
      const empty = await start(by, `${own}-empty`, cache);
      const second = await start(by, `${own}-empty`, cache);
      // The first round fills the cache of compiled code and the machine's cache of files.
      if (run > 0)
        for (const [name, taken] of Object.entries({ first, empty, second })) starts.set(`${by}, ${name}`, [...(starts.get(`${by}, ${name}`) ?? []), taken]);
    }
  }
  return starts;
}

/** One brief as a person would ask for it, from the start of the process to its end. Without npm it tells what it cost as well. */
async function start(by: 'npm' | 'node', dataDir: string, cache: string): Promise<Start> {
  const cost = path.join(scratch, 'cost');
  const began = performance.now();
  await run(
    by === 'npm'
      ? ['npm', 'run', '-s', 'brief', '--', 'alibaba']
      : [process.execPath, '--import', path.join(import.meta.dirname, 'tell-cost.ts'), 'bin/footnote.js', 'brief', 'alibaba'],
    { DATA_DIR: dataDir, STARTER_CORPUS: 'on', NODE_COMPILE_CACHE: cache, COST_FILE: cost },
  );
  const ms = performance.now() - began;
  return by === 'npm' ? { ms, megabytes: 0, busyMs: 0 } : { ms, ...JSON.parse(readFileSync(cost, 'utf8')) };
}

/** Each run in a process of its own: the first picture begins the thread that draws. */
async function measurePictures(): Promise<readonly Pictures[]> {
  const measured: Pictures[] = [];
  const env = { DATA_DIR: path.join(scratch, 'pictures'), STARTER_CORPUS: 'on', NODE_COMPILE_CACHE: path.join(scratch, 'cache') };
  for (let count = 0; count < runs; count++) measured.push(JSON.parse(await run([process.execPath, path.join(import.meta.dirname, 'pictures.ts')], env)));
  return measured;
}

/** With the options of Node that `npm start` runs with. */
async function measureWarm(): Promise<Warm> {
  const options = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts.start.match(/--\S+/g) ?? [];
  return JSON.parse(
    await run([process.execPath, ...options, path.join(import.meta.dirname, 'warm.ts')], { DATA_DIR: path.join(scratch, 'warm'), STARTER_CORPUS: 'on' }),
  );
}

function run([file = '', ...args]: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', reject).on('close', (status) => (status === 0 ? resolve(text) : reject(new Error(`${file} ${args.join(' ')} ended with ${status}`))));
  });
}

/** A line of the table; what is over the bar is marked. */
function row(name: string, values: readonly number[], columns: readonly (keyof typeof SHARES)[], unit: string, bar: number | null): readonly string[] {
  const shown = columns.map((column) => {
    const value = percentile(values, SHARES[column]);
    return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}${bar === null || value < bar ? ' ' : '*'}`;
  });
  return [name, ...shown, bar === null ? '' : `< ${bar} ${unit}`];
}

function print(rows: readonly (readonly string[])[]): void {
  const width = (column: number) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  for (const cells of rows) console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(width(0)) : cell.padStart(width(at) + 2))).join(''));
}
