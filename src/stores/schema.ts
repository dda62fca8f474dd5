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
  readonly subscriptions: SubscriptionRow & { readonly row: GeneratedAlways<number> };
  readonly slots: SlotRow;
  readonly deliveries: DeliveryRow & { readonly id: GeneratedAlways<number> };
  readonly delivery_parts: DeliveryPartRow;
  readonly delivery_cites: { readonly document: string; readonly delivery: number; readonly version: string };
  /** Of each document the last; an older version of this program leaves earlier ones beside it. */
  readonly delivery_corrections: { readonly delivery: number; readonly document: string; readonly version: string; readonly made_at: number };
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
export interface RecognizedRow {
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

/** Instants in milliseconds since 1970; see `Subscription`. */
export interface SubscriptionRow {
  readonly id: string;
  readonly kind: string;
  readonly workspace: string;
  readonly channel: string;
  readonly topics: string;
  readonly length: string;
  readonly scope: string;
  readonly state: string;
  readonly stopped_because: string | null;
  readonly created_by: string | null;
  readonly created_at: number;
  readonly active_from: number;
  readonly next_at: number | null;
  readonly revision: Generated<number>;
  readonly schedule: string | null;
  readonly only_if_changed: number;
  readonly owed: string | null;
  readonly every_ms: number | null;
  readonly quiet_hours: string | null;
}

interface SlotRow {
  readonly subscription: string;
  readonly slot: string;
  readonly date: string;
  readonly due_at: number;
  readonly state: string;
  readonly reason: string | null;
  readonly shown: string | null;
  readonly delivery: number | null;
  readonly made_at: number;
}

export interface DeliveryRow {
  readonly subscription: string;
  readonly slot: string;
  readonly workspace: string;
  readonly channel: string;
  readonly due_at: number;
  readonly late: number;
  readonly brief: string;
  /** That of its first part that is not posted. */
  readonly state: string;
  readonly reason: string | null;
  /** 1 when the operator was told of it. */
  readonly told: Generated<number>;
  readonly made_at: number;
}

export interface DeliveryPartRow {
  readonly delivery: number;
  /** In the order in which they go. */
  readonly part: number;
  /** `message`, or of a correction `amend`, `more` (which the message goes on with) and `note`; `check` is not sent: what is cited is to be looked at. */
  readonly kind: string;
  /** The part that an `amend` takes the place of. */
  readonly amends: number | null;
  readonly platform: string;
  /** Workspace and channel. */
  readonly place: string;
  readonly payload: string;
  readonly key: string;
  readonly state: string;
  /** When it may be worked on next; while it is leased, when the lease ends. */
  readonly next_at: number;
  /** Grows when a lease begins and when it ends. */
  readonly generation: Generated<number>;
  readonly attempts: Generated<number>;
  readonly first_tried_at: number | null;
  readonly posted_id: string | null;
  readonly posted_url: string | null;
}
