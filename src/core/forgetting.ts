import type { DocumentId } from './document.ts';

/** A document that may be forgotten, as the one who is asked sees it. */
export interface Forgettable {
  readonly document: DocumentId;
  readonly title: string | null;
  readonly publisher: string | null;
  /** How many states of it are stored. */
  readonly versions: number;
}

/** A kept brief that holds something of a document: it quotes it, or weighed its sentences. */
export interface Citing {
  readonly workspace: string;
  readonly id: string;
  /** Others were shown it, or somebody judged it. */
  readonly isShared: boolean;
}

/** What removes documents for good, with all that holds their words. */
export interface ForgettingStore {
  /** Those of these documents that are stored, ordered by id. */
  stored(documents: readonly DocumentId[]): Promise<readonly Forgettable[]>;
  /** The documents that a feed brought and that came by no other way; `feed` is its number. */
  ofFeed(feed: number): Promise<readonly DocumentId[]>;
  /** Documents that feeds alone brought, the first time before an instant (milliseconds since 1970); `most` of them at most, the oldest first. */
  cameBefore(at: number, most: number): Promise<readonly DocumentId[]>;
  /** Kept briefs that hold something of these documents, ordered by workspace and id. */
  citing(documents: readonly DocumentId[]): Promise<readonly Citing[]>;
  /** Other documents that are near copies of these, ordered by id. */
  copiesOf(documents: readonly DocumentId[]): Promise<readonly DocumentId[]>;
  /**
   * Removes these documents in all their versions, what was recognized of them, the titles of their feed items, and the kept briefs that hold something of
   * them; gives those that were there. With `keepShared`, briefs that others were shown or that somebody judged stay as they were shown.
   *
   * At most 200 documents are removed in one transaction, each time as a new corpus version. No feed brings them back.
   */
  forget(documents: readonly DocumentId[], options: { readonly keepShared: boolean }): Promise<readonly DocumentId[]>;
  /** Makes the file anew without what was removed from it. False where others use it so much that something may still lie in its log. */
  scrub(): Promise<boolean>;
  /** How many documents of a corpus version were forgotten since. */
  forgottenOf(corpusVersion: number): Promise<number>;
}
