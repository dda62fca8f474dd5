import { type Corpus, createCorpus, growCorpus, toView } from '../../src/core/corpus.ts';
import { type Digested, type DigestRequest, digest } from '../../src/core/digest/digest.ts';
import { parseShown, type Shown, toText } from '../../src/core/digest/shown.ts';
import type { Day, Document } from '../../src/core/document.ts';
import { NOTHING_RECOGNIZED, withRecognitions } from '../../src/core/recognizing/recognized.ts';
import type { Filters } from '../../src/core/visibility.ts';
import createMiniSearchEngine from '../../src/engines/minisearch.ts';
import { createRecognizer } from '../../src/ingest/recognize/recognizer.ts';
import { openStores } from '../../src/stores/open.ts';

/** A corpus that grows, and one channel that has its digests. */
export interface Growing {
  /** One ingest: documents that are new or another than before. */
  put(...documents: readonly Document[]): Promise<void>;
  gone(...ids: readonly string[]): Promise<void>;
  /** The next digest of the channel, which goes on from it. */
  next(request?: Partial<DigestRequest> & { readonly asOf?: Day }): Promise<Digested>;
  /** The same once more, from what the channel had been shown then. */
  again(): Promise<Digested>;
  readonly corpus: () => Corpus;
  close(): Promise<void>;
}

/** With a store in memory and what the program recognizes. */
export async function aGrowingCorpus(filters: Partial<Filters> = {}): Promise<Growing> {
  const stores = await openStores({ memory: true });
  let corpus = await createCorpus([], createMiniSearchEngine(), 0);
  let shown: Shown | null = null;
  let last: (() => Promise<Digested>) | undefined;

  return {
    async put(...documents) {
      await stores.documents.put(documents);
      await takeIn();
    },
    async gone(...ids) {
      await stores.documents.markGone(ids);
      await takeIn();
    },
    async next({ today = '2025-03-04', asOf, ...request } = {}) {
      const before = request.shown === undefined ? shown : request.shown;
      last = () => digestOf({ topics: [], length: 'normal', ...request, today, shown: before }, asOf === undefined ? {} : { asOf });
      const digested = await last();
      shown = parseShown(toText(digested.shown));
      return digested;
    },
    async again() {
      if (last === undefined) throw new Error('there was no digest yet');
      return last();
    },
    corpus: () => corpus,
    close: () => stores.close(),
  };

  async function digestOf(request: DigestRequest, period: Partial<Filters>): Promise<Digested> {
    const changes = request.shown === null ? [] : await stores.documents.changes(request.shown.corpus_version, corpus.version);
    const onDefect = ({ quote }: { readonly quote: string }): never => {
      throw new Error(`a claim is not what it says: ${quote}`);
    };
    return digest({ view: toView(corpus, { scope: 'all', ...filters, ...period }), id: '0000000000', onDefect }, request, changes);
  }

  async function takeIn(): Promise<void> {
    await createRecognizer(stores.recognition).run();
    const recognized = withRecognitions(NOTHING_RECOGNIZED, await stores.recognition.recognitions(0), await stores.recognition.merges());
    const version = await stores.documents.corpusVersion();
    corpus = await growCorpus(corpus, await stores.documents.since(corpus.version), version, recognized);
  }
}
