/**
 * Measures what a digest costs: `node test/bench/digests.ts [ARTICLES] [CHANNELS]`, 2,000 and 10,000 by default, beside the bars.
 *
 * Articles are generated; some forty come in a day, as near copies, follow-ups and stories of their own. Times are those on processors, so that other programs
 * count little in them. Prints and does not judge.
 */
import { type Corpus, createCorpus, growCorpus } from '../../src/core/corpus.ts';
import type { DigestRequest } from '../../src/core/digest/digest.ts';
import type { Shown } from '../../src/core/digest/shown.ts';
import type { Document } from '../../src/core/document.ts';
import { openDesk, type Reader } from '../../src/core/open-desk.ts';
import { readText } from '../../src/core/reading/read.ts';
import { createRecent } from '../../src/core/recent.ts';
import { NOTHING_RECOGNIZED, withRecognitions } from '../../src/core/recognizing/recognized.ts';
import createMiniSearchEngine from '../../src/engines/minisearch.ts';
import { createRecognizer } from '../../src/ingest/recognize/recognizer.ts';
import article from '../../src/ingest/records/article.ts';
import { openStores } from '../../src/stores/open.ts';
import { aGeneratedCorpus } from '../helpers/generated-corpus.ts';
import { percentile } from './percentile.ts';

const ARTICLES = Number(process.argv[2] ?? 2000);
const CHANNELS = Number(process.argv[3] ?? 10_000);
const A_DAY = 40;
const DAYS = 10;

const stores = await openStores({ memory: true });
let corpus: Corpus = await createCorpus([], createMiniSearchEngine(), 0);
const documents = articles(ARTICLES);
const firstDay = documents.length - A_DAY * DAYS;
await put(documents.slice(0, firstDay));

const parts = {
  corpus: () => corpus,
  documents: stores.documents,
  briefs: stores.briefs,
  clock: () => new Date(),
  version: '0',
  configuration: 'bench',
  recent: createRecent(500),
  defects: { count: () => 0, report: () => {} },
};
const desk = (workspace: string, scope: Reader['scope'] = ['public']) => openDesk(parts, { workspace, scope, user: null });

const first = await timed(() => desk('a:1').digest({ topics: [], length: 'normal', shown: null, today: '2025-01-01' }));
print('the first of a process, everything', [first.ms], null);
const again = await timed(() => desk('a:1').digest({ topics: [], length: 'normal', shown: null, today: '2025-01-02' }));
print('another first one, everything', [again.ms], 300);
const everything: number[] = [];
const topic: number[] = [];
let [shown, onTopic]: Shown[] = [first.value.shown, first.value.shown];
for (let day = 0; day < DAYS; day++) {
  await put(documents.slice(firstDay + day * A_DAY, firstDay + (day + 1) * A_DAY));
  const request: DigestRequest = { topics: [], length: 'normal', shown: shown ?? null, today: `2025-01-${String(day + 2).padStart(2, '0')}` };
  const next = await timed(() => desk('a:1').digest(request));
  everything.push(next.ms);
  shown = next.value.shown;
  const narrow = await timed(() => desk('a:1').digest({ ...request, topics: ['Harbor'], shown: onTopic ?? null }));
  topic.push(narrow.ms);
  onTopic = narrow.value.shown;
}
print(`everything, ${A_DAY} came in, ${documents.length} articles`, everything, 300);
print('one topic', topic, 300);

const request: DigestRequest = { topics: [], length: 'normal', shown: shown ?? null, today: '2025-02-01' };
await put(articles(A_DAY, 'late'));
const began = process.cpuUsage();
for (let at = 0; at < CHANNELS; at++) await desk(`a:${at}`).digest(request);
console.log(`${CHANNELS} channels, shown the same, kept in memory: ${Math.round(process.cpuUsage(began).user / 1000)} ms`);
const different: number[] = [];
for (let at = 0; at < 20; at++)
  different.push(
    (
      await timed(() =>
        desk('a:1').digest({
          ...request,
          shown: shown === undefined ? null : { ...shown, day: `2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}` },
        }),
      )
    ).ms,
  );
print('shown something else each', different, null);
await stores.close();

async function put(some: readonly Document[]): Promise<void> {
  for (let at = 0; at < some.length; at += 200) await stores.documents.put(some.slice(at, at + 200));
  await createRecognizer(stores.recognition).run();
  const recognized = withRecognitions(NOTHING_RECOGNIZED, await stores.recognition.recognitions(0));
  corpus = await growCorpus(corpus, await stores.documents.since(corpus.version), await stores.documents.corpusVersion(), recognized);
}

function articles(count: number, prefix = 'a'): readonly Document[] {
  const made: Document[] = [];
  for (let seed = prefix === 'a' ? 1 : 100_000; made.length < count; seed++) {
    for (const raw of aGeneratedCorpus(seed).articles) {
      const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(made.length / 5))).toISOString().slice(0, 10);
      const built = article.toDocument(
        { ...raw, id: `${prefix}-${seed}-${raw.id}`, published_at: day, scope: ['public'] },
        { read: readText, fallbackId: () => 'none' },
      );
      if ('document' in built) made.push(built.document);
    }
  }
  return made.slice(0, count);
}

async function timed<T>(run: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const at = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(at);
  return { ms: (user + system) / 1000, value };
}

function print(name: string, values: readonly number[], bar: number | null): void {
  const of = (share: number) => Math.round(percentile(values, share));
  console.log(`${name}: p50 ${of(0.5)} ms, max ${of(1)} ms${bar === null ? '' : `, bar ${bar} ms`}`);
}
