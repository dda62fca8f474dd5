import { breathe } from '../core/breathe.ts';
import type { Document, DocumentId, PutOutcome } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import { readText } from '../core/reading/read.ts';
import { createBuilder, type Kept, mergeKept } from '../engines/postings/index.ts';
import type { Fetcher } from '../ingest/fetch/fetch.ts';
import { type IngestOutcome, ingest } from '../ingest/pipeline.ts';
import { readInThreads } from '../ingest/read-in-threads.ts';
import { isAwaited } from '../ingest/recognize/is-awaited.ts';
import { createRecognizer } from '../ingest/recognize/recognizer.ts';
import { reread } from '../ingest/reread.ts';
import { createWorkers, type Workers } from '../ingest/workers/index.ts';
import type { Stores } from '../stores/open.ts';
import type { Setting, Told } from './said.ts';

/** What is done away from those who wait for an answer. */
export interface BulkWork {
  /** Takes in files, folders and addresses; tells of each commit, recognized and indexed. */
  ingest(paths: readonly string[]): Promise<IngestOutcome>;
  /** Stores documents that were made elsewhere; tells of them likewise. */
  put(documents: readonly Document[]): Promise<PutOutcome>;
  /** Reads anew what an earlier edition of the reading made; tells how far it is. */
  readAnew(): Promise<void>;
  /** Recognizes what waits for it. */
  recognize(): Promise<void>;
  /** Begins to recognize anew with what is in the store. */
  renew(): Promise<void>;
  /** Segments of the documents that are current in `until` and were not in `after`; of these alone, where `ids` says so. */
  index(after: number, until: number, ids?: readonly DocumentId[]): Promise<readonly SharedArrayBuffer[]>;
  /** One segment of many. */
  merge(kept: readonly Kept[]): Promise<SharedArrayBuffer>;
}

/** The work of a thread with a connection of its own, and with threads of its own that read texts. */
export function createBulkWork(stores: Stores, { fetch }: Pick<Setting, 'fetch'>) {
  const { documents: store, recognition } = stores;
  let recognizer = createRecognizer(recognition);
  let pages: Workers | undefined;
  let fetcher: Fetcher | undefined;

  async function recognizeAll(): Promise<void> {
    try {
      if (await isAwaited(recognition)) await recognizer.run();
    } catch (error) {
      // A lock or a full disk: the next run goes on where this one was.
      if (!(error instanceof FootnoteError) || error.code !== 'unavailable') throw error;
    }
  }

  /** What is recognized is compared with what came before: one after the other. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }
  const recognize = () => inTurn(recognizeAll);

  /** Recognized first: whoever asks the new version tells near copies apart. */
  const takeIn = (documents: readonly Document[], corpusVersion: number, tell: (told: Told) => void) =>
    inTurn(async () => {
      await recognizeAll();
      tell({ kind: 'stored', corpusVersion, documents: documents.length, segments: await toSegments(documents) });
    });

  return (tell: (told: Told) => void): BulkWork => ({
    async ingest(paths) {
      const readers = createWorkers({ threads: READERS, heapMb: READER_HEAP_MB });
      try {
        return await ingest(paths, {
          store,
          read: readText,
          readTexts: readInThreads(readers),
          readPage: async (source) => {
            pages ??= createWorkers();
            const worked = await pages.run('page', source);
            return 'value' in worked ? worked.value : worked;
          },
          fetch: async (address) => {
            const log = { warn: (noted: object, words: string) => tell({ kind: 'log', noted, words }) };
            fetcher ??= (await import('../ingest/fetch/fetch.ts')).createFetcher({ ...fetch, clock: () => new Date(), log });
            return fetcher.get(address);
          },
          onProgress: ({ bytes, bytesDone }) => tell({ kind: 'progress', bytes, bytesDone }),
          onStored: (documents, corpusVersion) => takeIn(documents, corpusVersion, tell),
        });
      } finally {
        await readers.close();
      }
    },
    async put(documents) {
      const outcome = await store.put(documents);
      const news = new Set([...outcome.added, ...outcome.updated]);
      if (news.size > 0) {
        const stored = documents.filter(({ id }) => news.has(id));
        await takeIn(stored, outcome.corpusVersion, tell);
      }
      return outcome;
    },
    async readAnew() {
      const readers = createWorkers({ threads: READERS, heapMb: READER_HEAP_MB });
      const readTexts = readInThreads(readers);
      try {
        await stores.rereading.run(
          async (documents) => {
            const texts = await Promise.all(inParts(documents, READERS).map((part) => readTexts(part.map(({ text }) => text))));
            return documents.map((document, at) => {
              const sentences = texts.flat()[at];
              // What could not be read in its time stays as it was.
              if (sentences === undefined || 'reason' in sentences) return document;
              return reread(document, (text) => (text === document.text ? sentences : readText(text)));
            });
          },
          (done) => tell({ kind: 'reread', done }),
        );
      } finally {
        await readers.close();
      }
    },
    recognize,
    renew: () =>
      inTurn(async () => {
        recognizer = createRecognizer(recognition);
      }),
    async index(after, until, ids) {
      const wanted = ids && new Set(ids);
      return toSegments((await store.since(after, until)).filter(({ id }) => wanted === undefined || wanted.has(id)));
    },
    merge: async (kept) => mergeKept(kept),
  });
}

const READERS = 2;
const READER_HEAP_MB = 400;
const SEGMENT_DOCUMENTS = 200;

const inParts = <T>(all: readonly T[], parts: number): readonly (readonly T[])[] => {
  const size = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, at) => all.slice(at * size, (at + 1) * size));
};

/** The documents are let go as they are done: each holds its text from then on. */
async function toSegments(documents: readonly Document[]): Promise<readonly SharedArrayBuffer[]> {
  const waiting = [...documents].reverse();
  const segments: SharedArrayBuffer[] = [];
  while (waiting.length > 0) {
    const builder = createBuilder();
    for (let at = 0; at < SEGMENT_DOCUMENTS; at++) {
      const document = waiting.pop();
      if (document === undefined) break;
      builder.add(document);
    }
    segments.push(...builder.finish());
    await breathe();
  }
  return segments;
}
