import { breathe } from '../../core/breathe.ts';
import type { DocumentId } from '../../core/document.ts';
import type { RecognitionStore } from '../../core/recognizing/recognition.ts';
import { NOTHING_RECOGNIZED, type Recognized, withRecognitions } from '../../core/recognizing/recognized.ts';
import { isAwaited } from './is-awaited.ts';

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
 * Knows what was recognized; `recognize` recognizes what waits, elsewhere. Where nothing can be written nothing is recognized.
 */
export function createRecognizing(store: RecognitionStore, readOnly: boolean, recognize: () => Promise<void>): Recognizing {
  let known: Recognized = NOTHING_RECOGNIZED;
  let last = 0;
  const nearCopies = new Set<DocumentId>();

  async function current(): Promise<Recognized> {
    for (;;) {
      const some = await store.recognitions(last, AT_ONCE);
      for (const one of some) {
        last = one.row;
        if (one.copies.length > 0) nearCopies.add(one.document);
        else nearCopies.delete(one.document);
      }
      known = withRecognitions(known, some);
      if (some.length < AT_ONCE) break;
      await breathe();
    }
    const merges = await store.merges();
    const isSame = merges.size === known.merges.size && [...merges].every(([name, into]) => known.merges.get(name) === into);
    known = withRecognitions(known, [], isSame ? known.merges : merges);
    return known;
  }

  return {
    current,
    async run() {
      if (!readOnly && (await isAwaited(store))) await recognize();
      return current();
    },
    async reset() {
      known = { ...NOTHING_RECOGNIZED, merges: known.merges };
      last = 0;
      nearCopies.clear();
      return current();
    },
    nearCopies: (ids) => ids.filter((id) => nearCopies.has(id)).length,
  };
}

/** Some 2 ms of work. */
const AT_ONCE = 25;
