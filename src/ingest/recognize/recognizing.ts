import type { DocumentId } from '../../core/document.ts';
import { FootnoteError } from '../../core/errors.ts';
import type { Recognition, RecognitionStore } from '../../core/recognizing/recognition.ts';
import { NOTHING_RECOGNIZED, type Recognized, withRecognitions } from '../../core/recognizing/recognized.ts';
import type { Recognizer } from './recognizer.ts';

/** What is recognized, for the program that runs: kept at hand, and told what comes. */
export interface Recognizing {
  /** What was recognized so far, by this or another process. */
  current(): Promise<Recognized>;
  /** Recognizes what waits, and gives all. */
  run(): Promise<Recognized>;
  /** Begins anew with what is in the store: documents were forgotten. */
  reset(): Promise<Recognized>;
  /** How many of these documents are near copies of one that was there before. */
  nearCopies(documents: readonly DocumentId[]): number;
}

/**
 * Recognizes into the store whatever was stored and is not recognized yet; what compares is loaded when there is something to compare.
 *
 * One article alone has nothing to be compared with and waits, so that a first start costs nothing. Where nothing can be written nothing is recognized.
 */
export function createRecognizing(store: RecognitionStore, readOnly: boolean): Recognizing {
  let known: Recognized = NOTHING_RECOGNIZED;
  let last = 0;
  let recognizer: Recognizer | undefined;
  const latest = new Map<DocumentId, Recognition>();

  async function current(): Promise<Recognized> {
    const [news, merges] = [await store.recognitions(last), await store.merges()];
    for (const one of news) {
      last = one.row;
      latest.set(one.document, one);
    }
    const isSame = merges.size === known.merges.size && [...merges].every(([name, into]) => known.merges.get(name) === into);
    known = withRecognitions(known, news, isSame ? known.merges : merges);
    return known;
  }

  return {
    current,
    async run() {
      const waiting = readOnly ? 0 : await store.waiting();
      if (waiting === 0 || (waiting === 1 && (await current()) && last === 0)) return current();
      recognizer ??= (await import('./recognizer.ts')).createRecognizer(store);
      try {
        await recognizer.run();
      } catch (error) {
        // A lock or a full disk: the next run goes on where this one was.
        if (!(error instanceof FootnoteError) || error.code !== 'unavailable') throw error;
      }
      return current();
    },
    async reset() {
      known = { ...NOTHING_RECOGNIZED, merges: known.merges };
      last = 0;
      recognizer = undefined;
      latest.clear();
      return current();
    },
    nearCopies: (ids) => ids.filter((id) => (latest.get(id)?.copies.length ?? 0) > 0).length,
  };
}
