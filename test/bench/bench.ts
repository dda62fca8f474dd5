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
}

try {
  const { starts, warm, pictures } = { starts: await measureStarts(), warm: await measureWarm(), pictures: await measurePictures() };
  const times = (name: string, key: string) =>
    row(
      name,
      (starts.get(key) ?? []).map(({ ms }) => ms),
      ['min', 'median', 'max'],
      'ms',
      1000,
    );
  print([
    ['', 'min', 'median', 'max', 'bar'],
    times('npm run brief, first start on a machine', 'npm, first'),
    times('npm run brief, first start with an empty DATA_DIR', 'npm, empty'),
    times('npm run brief, second start', 'npm, second'),
    times('the same without npm, first start on a machine', 'node, first'),
    times('the same without npm, empty DATA_DIR', 'node, empty'),
    times('the same without npm, second start', 'node, second'),
    ['', 'p50', 'p95', 'max', 'bar'],
    row(`brief, warm, ${warm.topics} topics`, warm.briefs, ['p50', 'p95', 'max'], 'ms', 20),
    row(`ask, warm, ${warm.questions} questions`, warm.asks, ['p50', 'p95', 'max'], 'ms', 20),
    ['', 'min', 'median', 'max', 'bar'],
    row(
      'peak memory, one brief',
      [...(starts.get('node, empty') ?? []), ...(starts.get('node, second') ?? [])].map(({ megabytes }) => megabytes),
      ['min', 'median', 'max'],
      'MB',
      150,
    ),
    row(
      'first picture of a process',
      pictures.map(({ first }) => first),
      ['min', 'median', 'max'],
      'ms',
      500,
    ),
    row(
      'further pictures',
      pictures.flatMap(({ further }) => further),
      ['min', 'median', 'max'],
      'ms',
      100,
    ),
    row(
      'everything else is held up by pictures',
      pictures.map(({ heldUp }) => heldUp),
      ['min', 'median', 'max'],
      'ms',
      100,
    ),
    row('peak memory, all warm requests', [warm.megabytes], ['min', 'median', 'max'], 'MB', 150),
  ]);
  console.log(
    `\nNode ${process.versions.node}, ${os.availableParallelism()} × ${os.cpus()[0]?.model.trim() ?? '?'}, load ${os.loadavg()[0]?.toFixed(1)}; over a bar: *`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Each kind of start in turn. `first` has neither database nor compiled code, `empty` no database, `second` both. */
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

/** One brief as a person would ask for it, from the start of the process to its end. Without npm the peak of memory is told as well. */
async function start(by: 'npm' | 'node', dataDir: string, cache: string): Promise<Start> {
  const peak = path.join(scratch, 'peak');
  const began = performance.now();
  await run(
    by === 'npm'
      ? ['npm', 'run', '-s', 'brief', '--', 'alibaba']
      : [process.execPath, '--import', path.join(import.meta.dirname, 'tell-peak.ts'), 'src/cli.ts', 'brief', 'alibaba'],
    { DATA_DIR: dataDir, STARTER_CORPUS: 'on', NODE_COMPILE_CACHE: cache, PEAK_FILE: peak },
  );
  return { ms: performance.now() - began, megabytes: by === 'npm' ? 0 : Number(readFileSync(peak, 'utf8')) };
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
function row(name: string, values: readonly number[], columns: readonly (keyof typeof SHARES)[], unit: string, bar: number): readonly string[] {
  const shown = columns.map((column) => {
    const value = percentile(values, SHARES[column]);
    return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}${value < bar ? ' ' : '*'}`;
  });
  return [name, ...shown, `< ${bar} ${unit}`];
}

function print(rows: readonly (readonly string[])[]): void {
  const width = (column: number) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  for (const cells of rows) console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(width(0)) : cell.padStart(width(at) + 2))).join(''));
}
