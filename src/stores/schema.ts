import type { Generated, GeneratedAlways, Kysely } from 'kysely';

/** The tables, as the newest migration leaves them. JSON is kept as text; see `document-row.ts` and `briefs.ts` for how it is read back. */
export interface Schema {
  /** Each version of each document: a row for every text and every change of its metadata. */
  readonly document_versions: DocumentVersionRow & { readonly row: GeneratedAlways<number> };
  readonly recognized: RecognizedRow;
  readonly name_merges: { readonly name: string; readonly into: string };
  readonly briefs: BriefRow & { readonly row: GeneratedAlways<number>; readonly shared: Generated<number> };
  readonly feedback: FeedbackRow;
  /** `at` in milliseconds since 1970, here and below. */
  readonly seen_requests: { readonly key: string; readonly at: number };
  readonly conversations: { readonly key: string; readonly topic: string; readonly at: number };
  readonly feeds: FeedRow & { readonly id: GeneratedAlways<number> };
  readonly feed_items: FeedItemRow;
  /** Each time that a document was forgotten: `current_from` is the first corpus version that had it, `corpus_version` the first that had it no more. */
  readonly forgotten: { readonly document: string; readonly current_from: number; readonly corpus_version: number };
  readonly watched_files: { readonly folder: string; readonly file: string; readonly mark: string; readonly documents: string };
  readonly meta: { readonly key: string; readonly value: string };
  /** The migrations that this database has had. */
  readonly footnote_migrations: { readonly name: string };
}

export type Database = Kysely<Schema>;

export interface DocumentVersionRow {
  readonly document: string;
  /** Hash of the text. */
  readonly version: string;
  /** Hash of everything else that arrived; see `toRevision`. */
  readonly revision: string;
  /** The first corpus version that it was current in. */
  readonly current_from: number;
  /** The first corpus version that it was no longer current in; null while it is. */
  readonly current_until: number | null;
  /** Edition of the program's reading that made `sentences` and `record`. */
  readonly reading: number;
  readonly type: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published_at: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly scope: string;
  readonly record: string | null;
  readonly raw: string;
  readonly sentences: string;
  readonly text: string;
  /** 1 while the document is gone from where it was. */
  readonly gone: number;
}

/** What was recognized of one row of `document_versions`, under its number. */
interface RecognizedRow {
  readonly row: number;
  readonly document: string;
  readonly version: string;
  readonly copies: string;
  readonly story: string;
  readonly names: string;
  readonly language: string | null;
  readonly day: string | null;
  readonly words: string;
  /** 32-bit numbers, the lowest byte first. */
  readonly sample: Uint8Array;
}

export interface BriefRow {
  readonly workspace: string;
  readonly id: string;
  readonly scope: string;
  readonly corpus_version: number;
  readonly configuration: string;
  readonly request: string;
  readonly result: string;
  readonly explanation: string | null;
}

interface FeedbackRow {
  readonly workspace: string;
  readonly brief: string;
  readonly user: string;
  readonly verdict: string;
  /** An instant, ISO 8601. */
  readonly at: string;
}

/** Instants in milliseconds since 1970; see `Feed`. */
export interface FeedRow {
  readonly url: string;
  readonly host: string;
  readonly title: string | null;
  readonly state: string;
  readonly added_by: string | null;
  readonly added_at: number;
  readonly every_ms: number | null;
  readonly full_text: number;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly tried_at: number | null;
  readonly succeeded_at: number | null;
  readonly new_at: number | null;
  readonly next_at: number;
  readonly failures: Generated<number>;
  readonly error: string | null;
  readonly taken: Generated<number>;
  readonly items: Generated<number>;
  readonly undated: Generated<number>;
  readonly refused: Generated<number>;
  readonly leased_until: Generated<number>;
  readonly generation: Generated<number>;
}

interface FeedItemRow {
  readonly feed: number;
  readonly document: string;
  readonly key: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly seen: string | null;
  readonly first_at: number;
}
