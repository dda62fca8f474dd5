import type { Answer, Brief, Citation, Claim, Claims, DatedClaim, Evidence, NoAnswer, Source, Standing, Timeline, Topic } from './claim.ts';
import type { DeliveryState } from './delivery.ts';
import type { ChangeKind } from './digest/change.ts';
import type { Day, Version } from './document.ts';
import type { ErrorCode } from './errors.ts';
import type { FeedsResult, FeedsSummary } from './feeds.ts';
import type { Forgettable } from './forgetting.ts';
import type { Edit } from './recognizing/edits.ts';
import type { FoundName } from './recognizing/found-names.ts';
import type { MomentsResult, SubscribedResult, SubscriptionsResult } from './subscriptions.ts';

/** A quote in its context: what stands before and after it in the document, a paragraph at most. */
export interface Passage {
  readonly marker: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly citation: Citation;
  /** The version cited is no longer the document's newest. */
  readonly superseded: boolean;
}

export interface SourcesResult {
  readonly kind: 'sources';
  readonly id: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
  /** Of documents that were edited since, or are gone from where they were; missing where none is. */
  readonly changes?: readonly DocumentChange[];
  /** Markers of documents that were forgotten since, with their passages; missing where none was. */
  readonly forgotten?: readonly number[];
}

/** What has become of a cited document since. */
export interface DocumentChange extends Edit {
  readonly marker: number;
  readonly gone: boolean;
}

/** All states that a document was in, oldest first. */
export interface VersionsResult {
  readonly kind: 'versions';
  readonly text: string;
  readonly document: string;
  readonly title: string | null;
  readonly versions: readonly {
    readonly version: Version;
    /** The first corpus version that had it. */
    readonly corpus_version: number;
    readonly gone: boolean;
    /** Against the one before; null for the first. */
    readonly edit: Edit | null;
  }[];
}

/** Names that stand in articles and that no record has. */
export interface NamesResult {
  readonly kind: 'names';
  readonly text: string;
  readonly names: readonly FoundName[];
}

export interface Candidate {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly score: number;
}

/** How an answer came about. `evidence` is the number that decides; candidates come best first. */
export interface Why {
  readonly evidence: number;
  readonly candidates: readonly Candidate[];
}

export interface LeftOut {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** What stands there and as what; missing in what was kept before these were. */
  readonly quote?: string;
  readonly standing?: Standing;
}

/** What `/why` needs, kept with the brief. */
export interface Explanation extends Why {
  readonly candidates: readonly (Candidate & { readonly standing?: Standing })[];
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** What `evidence` had to reach; null where a name led to a record and nothing had to be weighed. */
  readonly threshold: number | null;
  readonly left_out: readonly LeftOut[];
}

export interface WhyResult extends Explanation {
  readonly kind: 'why';
  readonly id: string;
  readonly text: string;
}

export interface CheckResult {
  readonly kind: 'check';
  readonly id: string;
  readonly verdict: 'exact' | 'altered' | 'absent';
  readonly text: string;
  /** Word by word against the nearest sentence, when `altered`. */
  readonly difference: readonly { readonly op: 'same' | 'added' | 'removed'; readonly text: string }[];
  readonly as_of: Day | null;
  readonly corpus_version: number;
  /** The sentence found, what it carries, and later denials. */
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly first_said: {
    readonly day: Day | null;
    readonly publisher: string | null;
    readonly speaker: string | null;
    readonly standing: Standing;
    readonly claim: number;
  } | null;
  /** Indexes into `claims`. */
  readonly denied_since: readonly number[];
}

/** What is new to a channel since what it was last shown. */
export interface DigestResult extends Evidence {
  readonly kind: 'digest';
  /** The corpus version that counts as known; null for a first one, which tells how things stand. */
  readonly since_version: number | null;
  /** The records that it is on, as far as its topics led to some; empty for everything. */
  readonly topics: readonly Topic[];
  /** There is nothing to tell: `text` says so in one line. */
  readonly quiet: boolean;
  /** The first line of `text`, and its last ones: what went quiet, what there was no room for. */
  readonly head: string;
  readonly tail: readonly string[];
  /** In the order in which they are shown, those that went quiet last. */
  readonly stories: readonly DigestedStory[];
  /**
   * What leads a change, by the day on which it took place, else that of its source; oldest first. A record's
   * fact that is of no day is none. `beside` are indexes into `claims`: what is carried with
   * it, also with an earlier change of its story. Missing in what was kept before there were any.
   */
  readonly events?: readonly (DatedClaim & { readonly beside: readonly number[] })[];
  /** Documents on the topics that came in: each is shown, by itself or by a copy, or was left for want of room, or says what was known. */
  readonly came_in: { readonly documents: number; readonly shown: number; readonly more: number; readonly known: number };
}

export interface DigestedStory {
  readonly story: string;
  /** Names that stand in it; never what is said of them. */
  readonly name: string;
  /** How many published on it independently; 0 for a record. */
  readonly publishers: number;
  readonly changes: readonly {
    readonly change: ChangeKind;
    /** A number as it was shown, or the label under which something was; never a quote. */
    readonly was?: string;
    /** What stands before what it shows; missing where that says it all. */
    readonly note?: string;
    /** Indexes into `claims`: what the change added, with what it carries. */
    readonly claims: readonly number[];
  }[];
}

export interface StatusResult {
  readonly kind: 'status';
  readonly text: string;
  /** What was asked for, or null: documents are counted as of this day. */
  readonly as_of: Day | null;
  readonly corpus_version: number;
  readonly documents: number;
  readonly by_type: Readonly<Record<string, number>>;
  /** Given or by detection, by ISO 639-1; missing where no article is in another language than English. */
  readonly by_language?: Readonly<Record<string, number>>;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly undated: number;
  readonly engine: string;
  readonly version: string;
  readonly briefs: number;
  readonly defects: number;
  /** Missing while there are no feeds. */
  readonly feeds?: FeedsSummary;
  /** Missing while nothing was ever delivered. */
  readonly deliveries?: Pick<DeliveriesResult, 'due' | 'unknown' | 'failed' | 'posted' | 'oldest'>;
  /** What people should know, in sentences; missing where there is nothing. */
  readonly notes?: readonly string[];
}

/** Deliveries, newest first, and how many there are in all. Instants are ISO 8601. */
export interface DeliveriesResult {
  readonly kind: 'deliveries';
  readonly text: string;
  readonly deliveries: readonly DeliveryShown[];
  readonly due: number;
  readonly unknown: number;
  readonly failed: number;
  readonly posted: number;
  readonly oldest: string | null;
}

export interface DeliveryShown {
  readonly id: string;
  readonly subscription: string;
  readonly workspace: string;
  readonly channel: string;
  readonly slot: string;
  readonly due_at: string;
  readonly late: boolean;
  readonly brief: string;
  readonly state: DeliveryState;
  readonly parts: number;
  readonly parts_posted: number;
  readonly attempts: number;
  readonly reason: string | null;
  readonly url: string | null;
  readonly next_at: string | null;
}

export interface HelpResult {
  readonly kind: 'help';
  readonly text: string;
  readonly commands: readonly { readonly name: string; readonly summary: string; readonly usage: string; readonly examples: readonly string[] }[];
}

export interface IngestResult {
  readonly kind: 'ingest';
  readonly text: string;
  readonly corpus_version: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly near_copies: number;
  readonly refused: readonly { readonly file: string; readonly line: number | null; readonly reason: string }[];
  /** What a folder holds and nobody reads. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  /** Characters that cannot be kept (NUL, half a surrogate pair) and became U+FFFD. */
  readonly replaced: number;
  /** Documents whose address says that nothing is there any more; missing where none does. */
  readonly gone?: number;
}

/** What is forgotten, or would be. */
export interface ForgetResult {
  readonly kind: 'forget';
  readonly text: string;
  /** False where it was only looked what would be. */
  readonly done: boolean;
  readonly documents: readonly Forgettable[];
  /** Kept briefs that hold something of them; those that stay are shown as they were. */
  readonly briefs: readonly { readonly workspace: string; readonly id: string; readonly stays: boolean }[];
  /** Near copies of them under other ids, which stay. */
  readonly copies: readonly string[];
  /** The feed that was named, where it is polled on. */
  readonly feed: { readonly id: number; readonly title: string | null } | null;
  /** Whether nothing of them lies in the file any more; null where it was not looked after. */
  readonly scrubbed: boolean | null;
  readonly corpus_version: number;
}

/** A kept brief made again. */
export interface ReplayResult {
  readonly kind: 'replay';
  readonly text: string;
  readonly verdict: 'same' | 'different' | 'impossible';
  readonly id: string;
  readonly workspace: string;
  /** Of which it was made. */
  readonly corpus_version: number;
  /** Why it cannot be made again; null where it can. */
  readonly reason: string | null;
  /** Where the two differ first, and what stands there, as JSON. */
  readonly difference: { readonly place: string; readonly kept: string; readonly made: string } | null;
}

/** What a reader makes of a feed, a page or a list of feeds; nothing of it is stored. */
export interface RecordsResult {
  readonly kind: 'records';
  readonly text: string;
  /** Null for what is no feed. */
  readonly feed: { readonly title: string | null; readonly link: string | null; readonly description: string | null; readonly language: string | null } | null;
  readonly records: readonly {
    readonly id: string | null;
    readonly title: string | null;
    readonly url: string | null;
    readonly author: string | null;
    readonly published_at: string | null;
    readonly summary: string | null;
    readonly text: string | null;
  }[];
  /** `item` counts from 0; null for the whole. */
  readonly problems: readonly { readonly item: number | null; readonly message: string }[];
}

export interface DoctorResult {
  readonly kind: 'doctor';
  readonly text: string;
  readonly checks: readonly { readonly name: string; readonly state: 'ok' | 'missing' | 'wrong'; readonly message: string; readonly next: string | null }[];
}

/** Something was done; `text` says what. */
export interface DoneResult {
  readonly kind: 'done';
  readonly text: string;
  /** What a shared message shows. */
  readonly shared?: { readonly by: string | null; readonly result: Result };
}

export interface ErrorResult {
  readonly kind: 'error';
  readonly code: ErrorCode;
  readonly message: string;
  readonly text: string;
  /** For the log. */
  readonly id: string;
  /** The option that is at fault, by its key; absent when it is none of them. */
  readonly option?: string;
}

/** Every value that a command gives; printed as it is by `--json`. */
export type Result =
  | Brief
  | Answer
  | NoAnswer
  | Claims
  | Timeline
  | SourcesResult
  | WhyResult
  | CheckResult
  | DigestResult
  | StatusResult
  | HelpResult
  | IngestResult
  | RecordsResult
  | ForgetResult
  | ReplayResult
  | DoctorResult
  | FeedsResult
  | DeliveriesResult
  | SubscriptionsResult
  | SubscribedResult
  | MomentsResult
  | VersionsResult
  | NamesResult
  | DoneResult
  | ErrorResult;
