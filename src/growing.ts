import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Bulk, createBulk, type Told } from './bulk/index.ts';
import type { Config } from './config.ts';
import { breathe } from './core/breathe.ts';
import { type Corpus, createCorpus, growCorpus, prepareNames } from './core/corpus.ts';
import type { Document, PutOutcome } from './core/document.ts';
import { READING_EDITION } from './core/reading/edition.ts';
import type { SearchEngine } from './core/search.ts';
import { type PostingsEngine, readSnapshot, writeSnapshot } from './engines/postings/index.ts';
import type { IngestOutcome } from './ingest/pipeline.ts';
import { createRecognizing, type Recognizing } from './ingest/recognize/recognizing.ts';
import type { Stores } from './stores/open.ts';

/** The corpus that is asked, and whatever makes it grow. */
export interface Growing {
  readonly corpus: () => Corpus;
  readonly recognizing: Recognizing;
  /** Takes in what another process has stored since: little of it before this settles, much of it in a while. An earlier state stays as it is. */
  catchUp(): Promise<void>;
  /** Takes files in, in a thread; what is committed is there to be asked at once. */
  ingest(paths: readonly string[], onProgress?: (progress: { readonly done: number; readonly total: number | null }) => void): Promise<IngestOutcome>;
  /** Stores documents that were made here. */
  put(documents: readonly Document[]): Promise<PutOutcome>;
  /** Takes up what was decided on names. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

interface GrowingParts {
  readonly config: Pick<Config, 'dataDir' | 'fetch'>;
  readonly stores: Stores;
  readonly engine: SearchEngine;
  /** The state that is asked; `isEarlier` when there are newer ones and it is to stay. */
  readonly version: number;
  readonly isEarlier: boolean;
  readonly log: { warn(noted: Readonly<Record<string, unknown>>, words: string): void };
}

/** Loads a state of the corpus: documents as a list, the index from its snapshot where that agrees, else from the documents. */
export async function openGrowing({ config, stores, engine, version, isEarlier, log }: GrowingParts): Promise<Growing> {
  const { documents } = stores;
  const bulk: Bulk = createBulk(config);
  const recognizing = createRecognizing(stores.recognition, stores.readOnly, () => bulk.run('recognize', []));
  const postings = isPostings(engine) ? engine : undefined;
  const file = path.join(config.dataDir, 'footnote.index');
  let saved = 0;
  let corpus = await load();
  // Few are found soon enough when somebody asks.
  if (corpus.documents.size > FEW_AT_START) void prepare();
  /** Changes of the corpus, one after the other. */
  let last: Promise<unknown> = Promise.resolve();
  /** What this process takes in comes by itself. */
  let busy = 0;
  let catching: Promise<void> | undefined;

  return {
    corpus: () => corpus,
    recognizing,
    async catchUp() {
      if (isEarlier || busy > 0 || catching !== undefined) return;
      const newest = await documents.corpusVersion();
      if (newest <= corpus.version) return;
      const before = corpus.version;
      if (postings === undefined || (await documents.since(before, newest)).length <= FEW) return inTurn(() => grow(newest, []));
      catching = bulk
        .run('index', [before, newest])
        .then((segments) => inTurn(() => grow(newest, segments)))
        .catch((error) => log.warn({ error }, 'what another process stored could not be taken in'))
        .finally(() => {
          catching = undefined;
        });
    },
    async ingest(paths, onProgress) {
      const outcome = await taking((hear) => bulk.run('ingest', [paths], hear), onProgress);
      await save();
      return outcome;
    },
    put: (some) => taking((hear) => bulk.run('put', [some.map((document) => ({ ...document }))], hear)),
    async renew() {
      await inTurn(async () => {
        corpus = await growCorpus(corpus, [], corpus.version, await recognizing.current());
        await prepare();
      });
    },
    async close() {
      await save().catch((error) => log.warn({ error }, 'the index could not be kept'));
      await bulk.close();
    },
  };

  async function load(): Promise<Corpus> {
    const all = await documents.all(version);
    const recognized = await recognizing.run();
    if (postings === undefined || all.length <= FEW_AT_START) return createCorpus(all, engine, version, recognized);
    const snapshot = await readSnapshot(file, { edition: READING_EDITION });
    if (snapshot !== undefined) postings.take(snapshot.segments);
    postings.retain(new Set(all.map(({ id }) => id)));
    const missing = await notHeld(postings, all);
    saved = postings.changes();
    const ids = missing.map(({ id }) => id);
    if (ids.length > FEW_AT_START) postings.take(await bulk.run('index', [0, version, ids]));
    return createCorpus(all, engine, version, recognized, ids.length > FEW_AT_START ? [] : missing);
  }

  /** Runs what stores documents in the thread, and takes them in as they are told of. */
  async function taking<T>(run: (hear: (told: Told) => void) => Promise<T>, onProgress?: Parameters<Growing['ingest']>[1]): Promise<T> {
    let failed: { readonly error: unknown } | undefined;
    let held: (Told & { readonly kind: 'stored' })[] = [];
    const flush = () => {
      const [some, newest] = [held, held.at(-1)];
      held = [];
      if (newest === undefined) return;
      const segments = some.flatMap((one) => one.segments);
      inTurn(() => grow(newest.corpusVersion, segments)).catch((error) => {
        failed ??= { error };
      });
    };
    busy++;
    try {
      const value = await run((told) => {
        if (told.kind === 'progress') onProgress?.({ done: told.bytesDone, total: told.bytes });
        else if (told.kind === 'log') log.warn({ ...told.noted }, told.words);
        else if (told.kind === 'stored') {
          held.push(told);
          // Each time costs as much as there are documents: the more there are, the more are taken in at once.
          if (held.reduce((sum, { documents }) => sum + documents, 0) >= corpus.documents.size / SHARE) flush();
        }
      });
      flush();
      // What was only marked on the way comes with the newest version.
      await inTurn(async () => grow(await documents.corpusVersion(), []));
      if (failed !== undefined) throw failed.error;
      return value;
    } finally {
      busy--;
    }
  }

  /** The corpus as it is in a newer version, whose documents are in these segments as far as they are not few. */
  async function grow(newer: number, segments: readonly SharedArrayBuffer[]): Promise<void> {
    if (isEarlier || newer <= corpus.version) return;
    // Each step costs some milliseconds, and others have their turn in between.
    const changed = await documents.since(corpus.version, newer);
    const forgotten = await documents.forgottenSince(corpus.version);
    if (forgotten.length > 0) await forget();
    const recognized = await (forgotten.length > 0 ? recognizing.reset() : recognizing.current());
    await breathe();
    postings?.take(segments);
    await breathe();
    const missing = postings === undefined ? changed : await notHeld(postings, changed);
    corpus = await growCorpus(corpus, changed, newer, recognized, forgotten, missing);
    await breathe();
    await prepare();
  }

  async function notHeld(postings: PostingsEngine, among: readonly Document[]): Promise<readonly Document[]> {
    const missing: Document[] = [];
    for (const document of among) {
      await breathe();
      if (!postings.holds(document)) missing.push(document);
    }
    return missing;
  }

  /** A text that cannot be loaded now is missed by whoever asks for names, if anybody does. */
  function prepare(): Promise<void> {
    return prepareNames(corpus).catch(() => {});
  }

  /** No file is to hold a word of what was forgotten, and nothing is compared with it. */
  async function forget(): Promise<void> {
    await rm(file, { force: true });
    saved = Number.NEGATIVE_INFINITY;
    await bulk.renew();
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  /** Keeps the index in a file, once enough has changed to make that worth its while. */
  async function save(): Promise<void> {
    if (postings === undefined || isEarlier || stores.readOnly || corpus.documents.size < WORTH_KEEPING || postings.changes() - saved < WORTH_KEEPING) return;
    const changes = postings.changes();
    const parts = postings.segments();
    const hasGone = parts.some(({ gone }) => gone.length > 0);
    if (parts.length > MANY_PARTS || hasGone) postings.replace(parts, await bulk.run('merge', [parts]));
    await writeSnapshot(
      file,
      postings.segments().map(({ bytes }) => bytes),
      corpus.version,
      { edition: READING_EDITION },
    );
    saved = changes;
  }
}

/** So many documents are indexed here, at once: in some tenths of a second, in slices. */
const FEW = 50;
/** Less than a thread takes to begin. */
const FEW_AT_START = 300;
const SHARE = 50;
/** From so many documents on that came or went. */
const WORTH_KEEPING = 200;
const MANY_PARTS = 8;

const isPostings = (engine: SearchEngine): engine is PostingsEngine => 'take' in engine;
