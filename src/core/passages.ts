import type { Document, Sentence } from './document.ts';

/** A stretch of whole sentences, `text.slice(start, end)`: what an engine finds. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
}

/** About 150 English words: the length at which news articles were found best (see ARCHITECTURE.md, figures). */
const PASSAGE_LENGTH = 900;

/** The passages of a document, in order: each statement of a record; of an article, whole sentences up to about 150 words. */
export function toPassages(document: Document): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Sentence[] = [];
  for (const sentence of document.sentences) {
    open.push(sentence);
    const start = open[0]?.start ?? sentence.start;
    if (document.record !== undefined || sentence.end - start >= PASSAGE_LENGTH) close();
  }
  close();
  return passages;

  function close(): void {
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined) passages.push({ start: first.start, end: last.end, sentences: open });
    open = [];
  }
}
