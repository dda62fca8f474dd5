/** One item of a feed, or one page, before it becomes a document. All values are plain text without markup; a date is ISO 8601 in UTC. Null where nothing is said. */
export interface RawRecord {
  /** The item's own id: guid, atom:id, the id of a JSON Feed item. */
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly published_at: string | null;
  readonly summary: string | null;
  readonly text: string | null;
}

/** What a reader makes of bytes from outside. What is bad about one item is said and costs the others nothing. */
export interface ReadingResult {
  /** Null for what is no feed. */
  readonly feed: { readonly title: string | null; readonly link: string | null; readonly description: string | null; readonly language: string | null } | null;
  readonly records: readonly RawRecord[];
  /** `item` counts from 0; null for the whole. */
  readonly problems: readonly { readonly item: number | null; readonly message: string }[];
}

/** What was fetched or opened, as readers take it. */
export interface Source {
  readonly bytes: Uint8Array;
  /** As they came, in their order; none for a file. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where it came from, after redirects; null for a file. */
  readonly url: string | null;
}

/** What something from outside can be read as. */
export const FORMS = ['feed', 'page', 'opml', 'text', 'markdown', 'json', 'jsonl'] as const;
export type Form = (typeof FORMS)[number];
