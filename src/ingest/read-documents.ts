import type { Document } from '../core/document.ts';
import type { Maker } from './document-maker.ts';
import { Unreadable } from './open-file.ts';
import { type Ahead, type ReadTexts, readAhead } from './read-ahead.ts';
import type { Reader, ReaderInput } from './reader.ts';
import type { Made, ReadText } from './record-type.ts';
import type { FoundFile } from './walk.ts';

/** A file of which that many lines were refused and none was good is no such file; the rest of it is not read. */
const HOPELESS_LINES = 1000;

export interface Making {
  readonly maker: Maker;
  readonly read: ReadText;
  /** Reads many texts at once, elsewhere; without it each is read here, by `read`. */
  readonly readTexts?: ReadTexts | undefined;
}

/** What a reader finds in one input, made into documents, in its order. A failure to read ends it with its reason. */
export async function* readDocuments(
  input: ReaderInput,
  reader: Reader,
  file: FoundFile,
  { maker, read, readTexts }: Making,
): AsyncGenerator<{ readonly document: Document } | { readonly line: number | null; readonly reason: string }> {
  let [good, bad] = [0, 0];
  try {
    const items = reader.read(input);
    const textsOf = (item: Item) => (item.kind === 'record' ? maker.texts(item.value) : []);
    for await (const { item, read: own } of readTexts === undefined ? here(items, read) : readAhead(items, textsOf, readTexts)) {
      const made = item.kind === 'problem' ? item : make(item, own);
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

  function make(item: Item & { readonly kind: 'record' }, own: ReadText): Made {
    try {
      return maker.make(item.value, item.line, file, own);
    } catch (error) {
      if (error instanceof Unreadable) return { reason: error.message };
      throw error;
    }
  }
}

type Item = ReturnType<Reader['read']> extends AsyncIterable<infer T> ? T : never;

async function* here(items: AsyncIterable<Item>, read: ReadText): AsyncGenerator<Ahead<Item>> {
  for await (const item of items) yield { item, read };
}
