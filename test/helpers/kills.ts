import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { PROGRAM_ROOT, toConfig } from '../../src/config.ts';
import { versionOf } from '../../src/core/version.ts';
import { choicesOf } from './random.ts';

interface Kills {
  readonly kills: number;
  /** Documents in the file that is ingested. */
  readonly documents: number;
  readonly seed: number;
  onKill?(done: number): void;
  /** Ends it after the kill that it is at. */
  readonly signal?: AbortSignal;
}

/** What came of them: all but the first four should be 0. */
interface Killed {
  readonly kills: number;
  /** Of those, how many came after a commit and before the end. */
  readonly amidst: number;
  /** Documents that were committed when the kills came, of all kills together. */
  readonly committed: number;
  readonly fullMs: number;
  readonly unsound: number;
  readonly lost: number;
  readonly halfWritten: number;
  /** Restarts after which the corpus was not whole. */
  readonly incomplete: number;
  /** Documents that the store has and the index does not find, or the other way. */
  readonly disagreeing: number;
}

/**
 * Kills `footnote ingest` at random moments, each time in an empty folder: looks at what is there then, ingests the same again and looks whether all of it is
 * there and found.
 */
export async function killIngests({ kills, documents, seed, onKill, signal }: Kills): Promise<Killed> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'footnote-kills-'));
  const choices = choicesOf(seed);
  const articles = Array.from({ length: documents }, (_, at) => anArticle(at, choices.below));
  const file = path.join(scratch, 'articles.jsonl');
  writeFileSync(file, articles.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const found = { amidst: 0, committed: 0, unsound: 0, lost: 0, halfWritten: 0, incomplete: 0, disagreeing: 0 };
  try {
    const { firstMs, lastMs, fullMs } = await undisturbed(file, path.join(scratch, 'whole'), documents);
    // Three of four while documents are written, which is the smaller part of an ingest.
    const moment = () => (choices.below(4) === 0 ? choices.below(Math.ceil(fullMs)) : firstMs - 20 + choices.below(Math.ceil(lastMs - firstMs) + 40));
    let kill = 0;
    for (; kill < kills && signal?.aborted !== true; kill++) {
      const dataDir = path.join(scratch, `killed-${kill}`);
      mkdirSync(dataDir);
      const child = start(file, dataDir);
      await Promise.race([wait(moment()), once(child, 'exit')]);
      const before = storedIn(dataDir);
      child.kill('SIGKILL');
      await ended(child);
      const after = storedIn(dataDir);
      found.committed += before.size;
      if (before.size > 0 && after.size < documents) found.amidst++;
      if (!isSound(dataDir)) found.unsound++;
      for (const id of before.keys()) if (!after.has(id)) found.lost++;
      for (const [id, { text, version, sentences }] of after) {
        if (text !== texts.get(id) || version !== versionOf(text) || !coversAll(sentences, text)) found.halfWritten++;
      }
      const again = await ingestedAgain(file, dataDir, articles);
      if (!again.isWhole) found.incomplete++;
      found.disagreeing += again.disagreeing;
      rmSync(dataDir, { recursive: true });
      onKill?.(kill + 1);
    }
    return { kills: kill, fullMs, ...found };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Each with a word that stands nowhere else. */
function anArticle(at: number, below: (below: number) => number): Article & Readonly<Record<string, unknown>> {
  const sentences = Array.from({ length: 2 + below(4) }, (_, line) => `The ${WORDS[below(WORDS.length)]} of ${wordOf(at)} was ${line + 1} years old.`);
  return { id: `a-${at}`, publisher: 'The Dale Post', published_at: '2025-11-15', title: `Notes ${at}`, text: sentences.join(' ') };
}

const WORDS = ['mill', 'bridge', 'harbor', 'tower', 'school', 'market', 'ferry', 'quarry', 'chapel', 'orchard'];
const wordOf = (at: number): string => `Qu${[...String(at)].map((digit) => 'bdfgklmnpt'[Number(digit)]).join('o')}ax`;

const ENV = { STARTER_CORPUS: 'off', LOG_LEVEL: 'silent' };

function start(file: string, dataDir: string) {
  const { NODE_DISABLE_COMPILE_CACHE: _, ...outside } = process.env;
  const args = [path.join(PROGRAM_ROOT, 'bin', 'footnote.js'), 'ingest', file];
  return spawn(process.execPath, args, { env: { ...outside, ...ENV, DATA_DIR: dataDir }, cwd: path.dirname(file), stdio: 'ignore' });
}

async function ended(child: ReturnType<typeof start>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** How long after its start an ingest has committed something, everything, and ends. */
async function undisturbed(file: string, dataDir: string, documents: number) {
  const began = performance.now();
  const child = start(file, dataDir);
  let [firstMs, lastMs] = [0, 0];
  while (child.exitCode === null && lastMs === 0) {
    const stored = storedIn(dataDir).size;
    if (stored > 0) firstMs ||= performance.now() - began;
    if (stored === documents) lastMs = performance.now() - began;
    await wait(5);
  }
  await ended(child);
  return { firstMs, lastMs, fullMs: performance.now() - began };
}

type Stored = ReadonlyMap<string, { readonly text: string; readonly version: string; readonly sentences: string }>;

/** What a reader beside the program sees. Nothing until there is a table. */
function storedIn(dataDir: string): Stored {
  return withDatabase(
    dataDir,
    (database) => {
      if (database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'document_versions'").get() === undefined) return new Map();
      const rows = database.prepare('SELECT document, text, version, sentences FROM document_versions').all();
      return new Map(rows.map((row) => [String(row.document), { text: String(row.text), version: String(row.version), sentences: String(row.sentences) }]));
    },
    new Map(),
  );
}

const isSound = (dataDir: string): boolean =>
  withDatabase(dataDir, (database) => Object.values(database.prepare('PRAGMA integrity_check').get() ?? {})[0] === 'ok', true);

function withDatabase<T>(dataDir: string, look: (database: DatabaseSync) => T, otherwise: T): T {
  const file = path.join(dataDir, 'footnote.db');
  if (!existsSync(file)) return otherwise;
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** What was read of a text goes to its end. */
function coversAll(sentences: string, text: string): boolean {
  const read: readonly { readonly end: number }[] = JSON.parse(sentences);
  return read.at(-1)?.end === text.length;
}

/** The same ingest once more, to its end: whether the store has all of it, and how often store and index disagree. */
async function ingestedAgain(file: string, dataDir: string, articles: readonly Article[]) {
  const app = await openApp(toConfig({ ...ENV, DATA_DIR: dataDir }), { clock: () => new Date('2025-11-20T10:00:00Z') });
  try {
    const { added, unchanged, refused } = await app.ingest([file]);
    let disagreeing = 0;
    for (const [at, { id }] of articles.entries()) {
      const { hits } = await app.search(OPERATOR, { text: wordOf(at), by: 'document', limit: 2 });
      if (hits.length !== 1 || hits[0]?.document !== id) disagreeing++;
    }
    const stored = storedIn(dataDir);
    const isWhole = added + unchanged === articles.length && refused.length === 0 && articles.every(({ id, text }) => stored.get(id)?.text === text);
    return { isWhole: isWhole && stored.size === articles.length, disagreeing };
  } finally {
    await app.close();
  }
}
