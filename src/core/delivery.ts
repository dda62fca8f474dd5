import type { Day } from './document.ts';
import type { Message } from './message.ts';
import type { SubscriptionChange, Target } from './subscription.ts';

/**
 * How one message travels: due, then sending under a lease, then posted. `unknown`: whether it is there is not known, and is found out by looking,
 * never by sending. `failed` is a dead letter: refused for good, or tried too often. `abandoned`: a person gave it up.
 */
export type DeliveryState = 'due' | 'sending' | 'unknown' | 'posted' | 'failed' | 'abandoned';

/** What became of a due moment. `quiet`: nothing new, and nothing was wanted then. `skipped`: too late. */
export type SlotState = 'queued' | 'quiet' | 'skipped';

/** A message that is where it belongs: its id on the platform, and a link to it where there is one. */
export interface Posted {
  readonly id: string;
  readonly url: string | null;
}

/** One due moment of a subscription. `slot` is unique within it: the local date of a morning brief, the hour of a watch. */
export interface Slot {
  readonly subscription: string;
  readonly slot: string;
  /** The local date. */
  readonly date: Day;
  readonly dueAt: Date;
}

/** A slot with what is decided of it. */
export type SlotClaim = Slot &
  (
    | {
        readonly state: 'skipped' | 'quiet';
        readonly reason: string;
        readonly shown?: string;
        /** The subscription whose message of the same slot, claimed before this one, tells it. It is shown when that is, and not taken without it. */
        readonly toldWith?: string;
      }
    | {
        readonly state: 'queued';
        readonly target: Target;
        /** Marked as late. */
        readonly late: boolean;
        /** The id of the brief behind it, for `/sources` and corrections; of several that are told together all, with blanks between them. */
        readonly brief: string;
        /** Rendered and frozen: what is sent, part by part; the first is the message, others continue in its thread. */
        readonly parts: readonly string[];
        /** What the channel has been shown with it; see `digest/shown.ts`. */
        readonly shown: string;
        /** Where the message rests on: cited documents with their versions. */
        readonly cites: readonly { readonly document: string; readonly version: string }[];
      }
  );

/** A part with the right to work on it until a time. The generation tells a late holder that another has it. */
export interface DeliveryLease {
  readonly delivery: string;
  readonly generation: number;
  readonly until: Date;
  readonly target: Target;
  readonly part: number;
  readonly payload: string;
  /** Opaque and the same for every try of this part. */
  readonly key: string;
  /** The first part's message, once it is there. */
  readonly threadOf: string | null;
  /** `look` first, where an earlier try had no clear outcome. `amend` puts the payload in place of what is there. */
  readonly task: 'post' | 'look' | 'amend';
  /** What is to be amended; null for all else. */
  readonly amends: Posted | null;
  readonly attempts: number;
  readonly firstTriedAt: Date | null;
}

/** How a lease ends. */
export type Settlement =
  | { readonly state: 'posted'; readonly posted: Posted }
  | { readonly state: 'due' | 'unknown'; readonly at: Date; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string };

/** A delivery as people are told of it. */
export interface Delivery {
  /** A number, counted in each database. */
  readonly id: string;
  readonly subscription: string;
  readonly target: Target;
  readonly slot: string;
  readonly dueAt: Date;
  readonly late: boolean;
  readonly brief: string;
  readonly state: DeliveryState;
  readonly parts: number;
  readonly partsPosted: number;
  readonly attempts: number;
  readonly reason: string | null;
  readonly posted: Posted | null;
  readonly nextAt: Date | null;
}

/** A due moment as `why` tells of it. */
export interface SlotHistory extends Slot {
  readonly state: SlotState;
  readonly reason: string | null;
  readonly delivery: Delivery | null;
}

/** Due moments of one subscription, and how it goes on after them. */
export interface Claim {
  readonly subscription: string;
  /** The revision of the subscription that this was decided on. */
  readonly revision: number;
  readonly slots: readonly SlotClaim[];
  readonly change: SubscriptionChange;
}

/** `claimed`: at least one of its slots is new. `conflict`: the subscription, or that with which it is told, was changed or removed meanwhile, and nothing was written: look again what is due. */
export type Claimed = 'claimed' | 'already_there' | 'conflict';

/** What may be worked on, for whom. */
export interface LeaseFilter {
  readonly platforms: readonly string[];
  /** Workspaces that have enough on their way. */
  readonly except: readonly string[];
}

/** How many deliveries are where; `due` with those on their way. */
export interface DeliveryTally {
  readonly due: number;
  readonly unknown: number;
  readonly failed: number;
  readonly posted: number;
  /** When the oldest that is due or unknown was to be there. */
  readonly oldest: Date | null;
}

/** A document that is another now, or gone from where it was. */
export interface ChangedCited {
  readonly document: string;
  /** The version that it has now; empty when it is gone. */
  readonly version: string;
}

/** Up to which state of a document a message was corrected last, and when. */
export interface CorrectedFor extends ChangedCited {
  readonly at: Date;
}

/**
 * A document that a message cites has changed, or is gone. `parts` take the place of those that are there: what is more than they are goes on in the thread,
 * and `emptied` takes the place of what is left over. `notes` are said in the thread.
 */
export interface CorrectionToPost extends ChangedCited {
  readonly delivery: string;
  readonly parts: readonly string[];
  readonly emptied: string;
  readonly notes: readonly string[];
}

/** Slots and what is to be delivered, shared by every process on one database. */
export interface Outbox {
  /**
   * Takes slots for good, each in one transaction with its frozen message and the change of its subscription. A slot that is taken already stays as it is, and
   * the subscription alone is changed. Several claims are one commit.
   */
  claim(claims: readonly Claim[], now: Date): Promise<readonly Claimed[]>;
  /** What the channel was last shown: of its newest slot whose message is there or on its way; null when there is none. */
  lastShown(subscription: string): Promise<string | null>;
  /**
   * A part that may be worked on: due or to be looked for, or left behind by a lease that ran out. Parts of one message go in order, messages to one channel one
   * after the other; one that waits to be looked for holds up those behind it for two minutes at most.
   */
  lease(now: Date, options: LeaseFilter & { readonly forMs: number }): Promise<DeliveryLease | undefined>;
  /**
   * Whether the lease is still held: read right before something is sent. Notes the attempt on the disk and holds the part for `forMs` more. Should nothing be
   * heard of it, it is looked for from `lookFrom` on.
   */
  beginAttempt(lease: DeliveryLease, now: Date, options: { readonly forMs: number; readonly lookFrom: Date }): Promise<'held' | 'lease_lost'>;
  /** What is posted is so, whoever holds the lease by now. */
  settle(lease: DeliveryLease, settlement: Settlement): Promise<'settled' | 'lease_lost'>;
  /** When something may next be worked on; undefined when nothing waits. */
  nextDue(now: Date, filter: LeaseFilter): Promise<Date | undefined>;
  /**
   * After a clock was set back by `setBackMs`, or at a start, when nobody knows: what waits for longer than `furthestMs` waits for `forMs` instead, and what was
   * tried by the clock as it was is looked for from as much earlier. How many did.
   */
  unstick(now: Date, options: { readonly furthestMs: number; readonly forMs: number; readonly setBackMs: number }): Promise<number>;
  /** Newest first. */
  history(subscription: string, limit: number): Promise<readonly SlotHistory[]>;
  /** Newest first. */
  deliveries(filter: { readonly states?: readonly DeliveryState[]; readonly limit: number }): Promise<readonly Delivery[]>;
  tally(): Promise<DeliveryTally>;
  /** Whether the operator has not been told of this delivery before; from now on they have. */
  tellOnce(delivery: string): Promise<boolean>;
  /**
   * What a person decides: send a failed one again, take up an unknown one by looking, give one up. `conflict` for one that is on its way or done.
   *
   * One that failed may be of long ago: what it cites is then to be compared with what there is now, see `retried`.
   */
  decide(delivery: string, decision: 'retry' | 'abandon', now: Date): Promise<'done' | 'not_found' | 'conflict'>;
  /** Messages, posted or on their way, that tell of a document as it is not any more: as they cited it, or as they were corrected last. */
  citing(document: string, version: string): Promise<readonly Delivery[]>;
  /** What a message was corrected for, each document in its last state. */
  corrected(delivery: string): Promise<readonly CorrectedFor[]>;
  /** Puts corrections on their way, each once: not where the message says so already, nor where the document is another again meanwhile. */
  correct(corrections: readonly CorrectionToPost[], now: Date): Promise<void>;
  /** Messages of these platforms that had failed and were taken up again, with what each cites, until they are `checked`. */
  retried(platforms: readonly string[]): Promise<readonly { readonly delivery: Delivery; readonly cites: readonly string[] }[]>;
  checked(delivery: string): Promise<void>;
  /** What was done before `before` is forgotten, apart from what channels were last shown. */
  forget(before: Date): Promise<void>;
}

/** `later`: it may be sent again; `never`: it may not; `target_gone`: nothing will be taken there any more. In each it is certain that nothing is there. */
export type PostOutcome =
  | { readonly kind: 'posted'; readonly posted: Posted }
  | { readonly kind: 'refused'; readonly again: 'later' | 'never' | 'target_gone' | 'workspace_gone'; readonly reason: string; readonly afterMs?: number }
  | { readonly kind: 'unknown'; readonly reason: string };

export type LookOutcome =
  | { readonly kind: 'found'; readonly posted: Posted }
  | { readonly kind: 'absent' }
  | { readonly kind: 'cannot_look'; readonly reason: string; readonly afterMs?: number };

/** One part on its way. */
export interface PartToPost {
  readonly target: Target;
  readonly payload: string;
  readonly key: string;
  readonly threadOf: string | null;
}

/** How a platform takes messages that nobody asked for at that moment. It repeats nothing by itself: each call is one try, ended after `deadlineMs`. */
export interface Poster {
  /** As `Target.workspace` begins. */
  readonly platform: string;
  /** How long the platform may take until its own message is found by looking. */
  readonly settleMs: number;
  /** A message as the payloads that will be sent, the same for the same message; pictures included or named in them. */
  freeze(message: Message): readonly string[];
  post(part: PartToPost, options: { readonly deadlineMs: number }): Promise<PostOutcome>;
  /** Looks for a part by its key, among what was posted since `since`. */
  look(part: PartToPost, options: { readonly since: Date; readonly deadlineMs: number }): Promise<LookOutcome>;
  /** Puts another payload in place of a posted one. Idempotent. */
  amend(target: Target, posted: Posted, payload: string, options: { readonly deadlineMs: number }): Promise<PostOutcome>;
  /** A channel as people write it (`#briefings`); null where that cannot be told. */
  nameOf(target: Target): Promise<string | null>;
}
