/** `gone`: its server says that it has ended (410). `removed`: taken off the list; what is known of its items stays, so that adding it again goes on. */
export type FeedState = 'active' | 'paused' | 'gone' | 'removed';

/** A feed that is polled. Instants are milliseconds since 1970; null where it never happened or nothing is said. */
export interface Feed {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly state: FeedState;
  readonly addedBy: string | null;
  readonly addedAt: number;
  /** How often the operator wants it asked; null to go by what its server says. */
  readonly everyMs: number | null;
  /** Whether the pages of items that only tease are fetched. */
  readonly fullText: boolean;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly triedAt: number | null;
  readonly succeededAt: number | null;
  /** When it last brought something new. */
  readonly newAt: number | null;
  readonly nextAt: number;
  /** In a row. */
  readonly failures: number;
  /** What went wrong last, in words; null since it went well. */
  readonly error: string | null;
  /** Articles that came from it, of all time. */
  readonly taken: number;
  /** Of what it held when it was read last. */
  readonly items: number;
  readonly undated: number;
  readonly refused: number;
}

/** The right to poll a feed until a time. The generation tells a late holder that another has it. */
export interface FeedLease {
  readonly feed: Feed;
  readonly generation: number;
}

/** What a poll changes. What is not named stays. */
export type FeedChange = Partial<
  Pick<
    Feed,
    | 'url'
    | 'title'
    | 'state'
    | 'etag'
    | 'lastModified'
    | 'triedAt'
    | 'succeededAt'
    | 'newAt'
    | 'nextAt'
    | 'failures'
    | 'error'
    | 'taken'
    | 'items'
    | 'undated'
    | 'refused'
  >
>;

/** `seen` of an item whose document was forgotten: it is not taken again. */
export const FORGOTTEN = 'forgotten';

/** An item of a feed and the document that it became. */
export interface FeedItem {
  readonly document: string;
  /** The item's own id, and its page in canonical form. */
  readonly key: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Hash of what it said when it was taken last; null to take it again. */
  readonly seen: string | null;
  readonly firstAt: number;
}

export interface NewFeed {
  readonly url: string;
  readonly title: string | null;
  readonly addedBy: string | null;
  readonly everyMs: number | null;
  readonly fullText: boolean;
  readonly nextAt: number;
}

/** Feeds and what became of their items, shared by every process on one database. */
export interface FeedStore {
  /** Adds it, or takes it up again where it was removed or has ended; undefined when it is there already. */
  add(feed: NewFeed, now: number): Promise<Feed | undefined>;
  /** In the order in which they were added, without those removed unless they are asked for. */
  all(options?: { readonly removed?: boolean }): Promise<readonly Feed[]>;
  setState(id: number, state: FeedState, nextAt?: number): Promise<void>;
  /** The feed that is due the longest and is nobody's now, on none of these hosts. */
  leaseDue(now: number, forMs: number, exceptHosts: readonly string[]): Promise<FeedLease | undefined>;
  /** This feed, whether it is due or not; undefined while another has it. */
  lease(id: number, now: number, forMs: number): Promise<FeedLease | undefined>;
  /** Ends a lease with what the poll changed; a feed that was paused or removed meanwhile stays so. An address that another feed has is not taken. */
  settle(lease: FeedLease, change: FeedChange): Promise<'settled' | 'lease_lost'>;
  /** When the next feed is due; undefined when none will be. */
  nextDue(): Promise<number | undefined>;
  /** How many are due. */
  countDue(now: number): Promise<number>;
  itemsOf(feed: number): Promise<readonly FeedItem[]>;
  /** The addresses of other feeds that brought a document. */
  othersOf(feed: number, document: string): Promise<readonly string[]>;
  noteItems(feed: number, items: readonly FeedItem[]): Promise<void>;
}

/** How a feed stands, for people and for `--json`. Its address is told to operators alone: it may hold a token. */
export interface FeedShown {
  readonly id: number;
  readonly title: string | null;
  readonly host: string;
  readonly url: string | null;
  readonly state: FeedState;
  readonly last_success: string | null;
  readonly last_new: string | null;
  readonly next_poll: string | null;
  readonly failures: number;
  readonly error: string | null;
  readonly articles: number;
  readonly items: number;
  readonly undated: number;
  readonly refused: number;
  readonly full_text: boolean;
}

export interface FeedsResult {
  readonly kind: 'feeds';
  readonly text: string;
  readonly feeds: readonly FeedShown[];
}

/** Feeds in `/status`. */
export interface FeedsSummary {
  readonly active: number;
  readonly paused: number;
  readonly gone: number;
  /** Of the active ones, those whose last poll failed. */
  readonly failing: number;
  /** When one was last read well. */
  readonly last_success: string | null;
}

export interface AddOptions {
  readonly fullText?: boolean | undefined;
  readonly everyMs?: number | undefined;
  readonly by: string | null;
}

/** What people can do with feeds: each gives a sentence on what was done. `which` is a number of the list, an address, or a part of a title. */
export interface Feeds {
  list(options: { readonly withAddresses: boolean }): Promise<FeedsResult>;
  summary(): Promise<FeedsSummary>;
  /** The address of a feed, or of a page that names one. */
  add(address: string, options: AddOptions): Promise<string>;
  remove(which: string): Promise<string>;
  /** Polls it now, due or not. */
  check(which: string): Promise<string>;
  pause(which: string): Promise<string>;
  resume(which: string): Promise<string>;
}
