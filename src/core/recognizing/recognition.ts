import type { Day, Document, DocumentId, Version } from '../document.ts';
import type { StoryId } from './stories.ts';
import type { TellingWords } from './telling-words.ts';
import type { TextName } from './text-names.ts';

/** What was recognized of one version of an article when it came. It is never changed by what comes later. */
export interface Recognition {
  readonly document: DocumentId;
  readonly version: Version;
  /** Texts that were there before and of which it is a near copy; its own, where another document has it word for word. */
  readonly copies: readonly Version[];
  readonly story: StoryId;
  readonly names: readonly TextName[];
  /** By detection, where nothing was given; ISO 639-1. */
  readonly language: string | null;
}

/** A recognition with what later ones are compared with. */
export interface Sketch extends Recognition {
  /** The place of this version among all that were ever stored. */
  readonly row: number;
  /** Of publication. */
  readonly day: Day | null;
  readonly sample: Uint32Array;
  readonly words: TellingWords;
}

/** A version of an article that waits to be recognized. */
export interface Waiting extends Pick<Document, 'id' | 'version' | 'title' | 'text' | 'publishedAt' | 'language'> {
  readonly row: number;
}

/** What is recognized, beside the documents: it can be made again from them. */
export interface RecognitionStore {
  /** How many versions of articles came since the last that was recognized. */
  waiting(): Promise<number>;
  /** The row of the last that was recognized; 0 before any was. */
  last(): Promise<number>;
  /** The next of them in the order in which they came, at most `limit`. */
  next(limit: number): Promise<readonly Waiting[]>;
  /** The text of a version; undefined when it is stored no longer. */
  textOf(document: DocumentId, version: Version): Promise<string | undefined>;
  /** Keeps these in one transaction; false, and nothing is kept, when another process has recognized something since the row `after`. */
  keep(sketches: readonly Sketch[], after: number): Promise<boolean>;
  /** All that was recognized after a row, in order. */
  sketches(after: number): Promise<readonly Sketch[]>;
  /** The same without what only later ones are compared with, at most `limit` (default: all). */
  recognitions(after: number, limit?: number): Promise<readonly (Recognition & { readonly row: number })[]>;
  /** Drops what was recognized of versions that are no longer stored. */
  sweep(): Promise<void>;
  /** Reads a name as another one from now on; a name and itself takes that back. */
  merge(name: string, into: string): Promise<void>;
  /** Folded names, and what they are read as. */
  merges(): Promise<ReadonlyMap<string, string>>;
}
