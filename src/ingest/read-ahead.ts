import type { Sentence } from '../core/document.ts';
import { Unreadable } from './open-file.ts';
import type { ReadText } from './record-type.ts';

/** Reads several texts away from here; of one that cannot be read it says why, in words to stand after the name of the file. */
export type ReadTexts = (texts: readonly string[]) => Promise<readonly (readonly Sentence[] | { readonly reason: string })[]>;

/** An item of a reader, with what reads its texts. */
export interface Ahead<T> {
  readonly item: T;
  /** Throws `Unreadable` for a text that could not be read. */
  readonly read: ReadText;
}

/**
 * The items in their order, while the texts of those that follow are read already: some batches at a time, so that memory stays bounded and every thread
 * has something to do.
 */
export async function* readAhead<T>(items: AsyncIterable<T>, textsOf: (item: T) => readonly string[], readTexts: ReadTexts): AsyncGenerator<Ahead<T>> {
  const waiting: Promise<readonly Ahead<T>[]>[] = [];
  let [batch, size]: [{ readonly item: T; readonly texts: readonly string[] }[], number] = [[], 0];
  const send = () => {
    const sent = readBatch(batch, readTexts);
    // Whoever comes to its turn hears of a failure; until then it is no unhandled one.
    sent.catch(() => {});
    waiting.push(sent);
    [batch, size] = [[], 0];
  };
  for await (const item of items) {
    const texts = textsOf(item);
    batch.push({ item, texts });
    size += texts.reduce((sum, text) => sum + text.length, 0);
    if (size < BATCH_CHARACTERS && batch.length < BATCH_ITEMS) continue;
    send();
    if (waiting.length >= BATCHES) yield* (await waiting.shift()) ?? [];
  }
  if (batch.length > 0) send();
  for (const sent of waiting) yield* await sent;
}

const BATCHES = 8;
const BATCH_ITEMS = 100;
/** Some half a second of reading: as long as what takes the results is busy with those before. */
const BATCH_CHARACTERS = 400_000;

async function readBatch<T>(batch: readonly { readonly item: T; readonly texts: readonly string[] }[], readTexts: ReadTexts): Promise<readonly Ahead<T>[]> {
  const texts = [...new Set(batch.flatMap(({ texts }) => texts))];
  const read = texts.length === 0 ? [] : await readTexts(texts);
  const known = new Map(texts.map((text, at) => [text, read[at] ?? { reason: 'was not read' }]));
  return batch.map(({ item }) => ({
    item,
    read: (text) => {
      const sentences = known.get(text);
      if (sentences === undefined || 'reason' in sentences) throw new Unreadable(sentences?.reason ?? 'was not read');
      return sentences;
    },
  }));
}
