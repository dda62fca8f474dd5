import type { Standing } from './claim.ts';

/** A UTC day as `YYYY-MM-DD`. */
export type Day = string;
export type DocumentId = string;
/** `sha256:` and the SHA-256 of the UTF-8 text alone, in hexadecimal. */
export type Version = `sha256:${string}`;
/** Audience keys, sorted; a reader sees a document when one key matches one of the reader's. */
export type Scope = readonly string[];

/** Where a statement of a record comes from. `document` is set when that source is itself in the corpus. */
export interface SourceRef {
  readonly key: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly document?: DocumentId;
}

/** Who says a sentence. An article's speaker is a span of its text (`text.slice(start, end)`), perhaps in an earlier sentence; a record's is a name. */
export interface Speaker {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** One sentence: `text.slice(start, end)` of its document, in UTF-16 units, with what is known of it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** Whether it carries what somebody says, known or not. */
  readonly attributed: boolean;
  readonly speaker?: Speaker;
  /** Whether it takes up an allegation, its own or one made elsewhere. */
  readonly refersToAllegation: boolean;
  /** The statement's own id; records only. */
  readonly statement?: string;
  /** The first day from which it may be used in an answer. */
  readonly knownFrom?: Day;
  /** The day on which it was true; shown, never used to filter. */
  readonly asOf?: Day;
  readonly sources?: readonly SourceRef[];
}

/** What leads to a record. `name` and `alias` are recognized in running text; `topic` only when typed as a topic; `ticker` by its symbol. */
export interface Name {
  readonly text: string;
  readonly kind: 'name' | 'alias' | 'topic' | 'ticker' | 'unsourced';
}

/** Statements of one record that do not agree; `rule` says which of them an answer shows. */
export interface Conflict {
  readonly about: string;
  readonly rule: 'each' | 'lead_first' | 'lead_only';
  readonly lead?: string;
  readonly statements: readonly string[];
}

/** When something happened: a day, or a month (`day` is then its last day). */
export interface EventDate {
  readonly day: Day;
  readonly until?: Day;
  readonly precision: 'day' | 'month';
}

/**
 * One text of the corpus, in the one shape for all record types.
 *
 * A record's text is its statements joined by line feeds; its `title` is its name and the subject of its sentences.
 * `record` is what only related records bring; an article has none.
 */
export interface Document {
  readonly id: DocumentId;
  readonly version: Version;
  readonly type: string;
  readonly title: string | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Of a document whose sentences are loaded when they are looked at: whether there are any. */
  readonly hasSentences?: boolean;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 as given: a day or an instant. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly scope: Scope;
  readonly record?: RecordFacts;
  /** It is no longer where it came from; its text stays. */
  readonly gone?: true;
  /** The record as it arrived, kept for export; what the program does not know is not lost. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface RecordFacts {
  /** organisation, person, term, rule, list, claim, event or another word of the operator's. */
  readonly kind: string;
  readonly names: readonly Name[];
  readonly links: readonly DocumentId[];
  readonly conflicts: readonly Conflict[];
  readonly date?: EventDate;
}

export interface PutOutcome {
  readonly added: readonly DocumentId[];
  readonly updated: readonly DocumentId[];
  readonly unchanged: readonly DocumentId[];
  /** The corpus version after the write; unchanged when nothing was added or updated. */
  readonly corpusVersion: number;
}

/** A document that is another than it was, or was not there at all. */
export interface ChangedDocument {
  readonly id: DocumentId;
  readonly before: Document | undefined;
}

/** What is kept. The database is the truth; an index can always be rebuilt from it. */
export interface DocumentStore {
  /** Writes all of them in one transaction, as one new corpus version, or nothing. */
  put(documents: readonly Document[]): Promise<PutOutcome>;
  /** The current corpus version; 0 for an empty corpus. */
  corpusVersion(): Promise<number>;
  /** Documents current in `corpusVersion` (default: the newest), ordered by id. */
  all(corpusVersion?: number): Promise<readonly Document[]>;
  /** Documents that are current in `until` (default: now) and were not in `corpusVersion`, ordered by id. */
  since(corpusVersion: number, until?: number): Promise<readonly Document[]>;
  /** Documents that were forgotten after `corpusVersion` and have not come back, ordered by id. */
  forgottenSince(corpusVersion: number): Promise<readonly DocumentId[]>;
  /** Whether it was forgotten, and nobody has put it again. */
  isForgotten(id: DocumentId): Promise<boolean>;
  /** Documents that are in another state in the corpus version `to` than in `from`, each with what it was then; ordered by id. */
  changes(from: number, to: number): Promise<readonly ChangedDocument[]>;
  /** A document in one of its versions (default: the current one). */
  get(id: DocumentId, version?: Version): Promise<Document | undefined>;
  /** All states that a document was in, oldest first, each with the first corpus version that had it; empty for one that never was. */
  history(id: DocumentId): Promise<readonly { readonly document: Document; readonly from: number }[]>;
  /** Marks documents as gone from where they were, as one new corpus version; gives those that were not yet. One that is put again is back. */
  markGone(ids: readonly DocumentId[]): Promise<readonly DocumentId[]>;
}
