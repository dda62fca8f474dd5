/**
 * Near copies and stories on labeled sets: `node tools/measure-clustering.ts FOLDER [CORPUS]`.
 *
 * FOLDER holds `neardup-*.jsonl` (`a`, `b`, `duplicate`, `kind`), `ecb-*.jsonl` (`id`, `title`, `text`, `event`) and `headlines-*.jsonl` (`title`, `story`,
 * `time`); what is missing is passed over. CORPUS is a `.jsonl` or `.jsonl.br` of articles, of which the processor's time is taken. Prints one JSON value a set.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createCopyIndex, isNearCopy } from '../src/core/recognizing/near-copies.ts';
import { sampleOf, toShingles } from '../src/core/recognizing/shingles.ts';
import { createStories } from '../src/core/recognizing/stories.ts';
import { toTellingWords } from '../src/core/recognizing/telling-words.ts';
import { versionOf } from '../src/core/version.ts';

const [folder = '.', corpus] = process.argv.slice(2);
for (const file of readdirSync(folder).sort()) {
  const rows = () => readRows(path.join(folder, file));
  if (/^neardup.*\.jsonl$/.test(file)) print(file, nearCopies(rows()));
  if (/^ecb.*\.jsonl$/.test(file)) print(file, storiesOf(rows().sort(bySha), 'event'));
  if (/^headlines.*\.jsonl$/.test(file)) print(file, storiesOf(rows(), 'story'));
}
if (corpus !== undefined) print(path.basename(corpus), timed(readRows(corpus)));

type Row = Readonly<Record<string, unknown>>;

function readRows(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function print(set: string, figures: object): void {
  process.stdout.write(`${JSON.stringify({ set, ...figures })}\n`);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Each pair goes through the index as two texts that come one after the other. */
function nearCopies(rows: readonly Row[]) {
  const wrong: Record<string, number> = {};
  let [hit, miss, alarm, sameEvent] = [0, 0, 0, 0];
  for (const row of rows) {
    const [a, b] = [toShingles(words(row.a)), toShingles(words(row.b))];
    const index = createCopyIndex();
    index.add(versionOf(words(row.a)), sampleOf(a));
    const found = versionOf(words(row.a)) === versionOf(words(row.b)) || (index.add(versionOf(words(row.b)), sampleOf(b)).length > 0 && isNearCopy(a, b));
    if (found && row.duplicate === true) hit++;
    else if (row.duplicate === true) miss++;
    else if (found) alarm++;
    if (found !== row.duplicate) wrong[words(row.kind)] = (wrong[words(row.kind)] ?? 0) + 1;
    if (found && row.kind === 'same-event') sameEvent++;
  }
  const [precision, recall] = [hit / (hit + alarm), hit / (hit + miss)];
  return { pairs: rows.length, precision: round(precision), recall: round(recall), f1: round(f1(precision, recall)), same_event_taken: sameEvent, wrong };
}

function bySha(a: Row, b: Row): number {
  const sha = (row: Row) => createHash('sha1').update(String(row.id)).digest('hex');
  return sha(a) < sha(b) ? -1 : 1;
}

/** Items one by one in their order; B-cubed (Bagga and Baldwin, 1998) and pairwise. */
function storiesOf(rows: readonly Row[], gold: string) {
  const stories = createStories();
  const pairs = rows.map((row) => {
    const day = typeof row.time === 'number' ? new Date(row.time).toISOString().slice(0, 10) : null;
    const story = stories.add({ id: String(row.id), day, words: toTellingWords(words(row.title), words(row.text)) });
    return { gold: String(row[gold]), story };
  });
  const count = (key: (pair: (typeof pairs)[number]) => string) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
    return counts;
  };
  const both = count(({ gold, story }) => `${gold} ${story}`);
  const [golds, found] = [count(({ gold }) => gold), count(({ story }) => story)];
  let [precision, recall] = [0, 0];
  for (const { gold, story } of pairs) {
    const shared = both.get(`${gold} ${story}`) ?? 0;
    precision += shared / (found.get(story) ?? 1) / pairs.length;
    recall += shared / (golds.get(gold) ?? 1) / pairs.length;
  }
  const choose = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const [pairPrecision, pairRecall] = [choose(both) / choose(found), choose(both) / choose(golds)];
  return {
    items: pairs.length,
    clusters: found.size,
    gold: golds.size,
    b3: { precision: round(precision), recall: round(recall), f1: round(f1(precision, recall)) },
    pairwise: { precision: round(pairPrecision), recall: round(pairRecall), f1: round(f1(pairPrecision, pairRecall)) },
  };
}

/** How long copies and stories take, all articles in the order of the file. */
function timed(rows: readonly Row[]) {
  const start = process.cpuUsage();
  const index = createCopyIndex();
  const texts = new Map<string, string>();
  let [copies, compared] = [0, 0];
  for (const row of rows) {
    const text = words(row.text);
    const version = versionOf(text);
    const shingles = toShingles(text);
    const candidates = index.add(version, sampleOf(shingles));
    compared += candidates.length;
    if (candidates.some((other) => isNearCopy(shingles, toShingles(texts.get(other) ?? '')))) copies++;
    texts.set(version, text);
  }
  const copiesTime = process.cpuUsage(start);
  const between = process.cpuUsage();
  const stories = createStories();
  const found = new Set<string>();
  for (const row of rows)
    found.add(stories.add({ id: words(row.id), day: words(row.published_at) || null, words: toTellingWords(words(row.title), words(row.text)) }));
  const storiesTime = process.cpuUsage(between);
  return {
    articles: rows.length,
    near_copies: copies,
    compared,
    stories: found.size,
    cpu_seconds: { copies: round((copiesTime.user + copiesTime.system) / 1e6), stories: round((storiesTime.user + storiesTime.system) / 1e6) },
  };
}
