import type { Document } from '../core/document.ts';
import { Unreadable } from './open-file.ts';
import type { Reader, ReaderInput } from './reader.ts';
import type { Made } from './record-type.ts';

/** A file of which that many lines were refused and none was good is no such file; the rest of it is not read. */
const HOPELESS_LINES = 1000;

/** What a reader finds in one input, made into documents, in its order. A failure to read ends it with its reason. */
export async function* readDocuments(
  input: ReaderInput,
  reader: Reader,
  make: (value: unknown, line: number | null) => Made,
): AsyncGenerator<{ readonly document: Document } | { readonly line: number | null; readonly reason: string }> {
  let [good, bad] = [0, 0];
  try {
    for await (const item of reader.read(input)) {
      const made = item.kind === 'problem' ? item : make(item.value, item.line);
      if ('document' in made) {
        good++;
        yield made;
        continue;
      }
      yield { line: item.line, reason: made.reason };
      if (++bad === HOPELESS_LINES && good === 0) {
        yield { line: null, reason: `the first ${HOPELESS_LINES} lines are all refused; the rest is not read` };
        return;
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { line: null, reason: error.message };
  }
}
