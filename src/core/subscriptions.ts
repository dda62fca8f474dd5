import type { Length } from './desk.ts';
import type { Day } from './document.ts';
import type { DigestResult } from './result.ts';
import type { SubscriptionState, Target, WallTime, Weekday } from './subscription.ts';

/** A subscription as people and `--json` are told of it. */
export interface SubscriptionShown {
  readonly id: string;
  readonly kind: 'digest' | 'watch';
  /** Empty for everything. */
  readonly topics: readonly string[];
  readonly length: Length;
  readonly state: SubscriptionState;
  readonly stopped_because: string | null;
  /** In words: `every day at 08:30 (Europe/Berlin)`, `at most every hour`. */
  readonly when: string;
  /** Of a watch null, as the next two. */
  readonly time: WallTime | null;
  readonly zone: string | null;
  readonly days: readonly Weekday[] | null;
  readonly only_if_changed: boolean;
  /** When it is due next, and in words the next three times; null while it is not active, and for a watch. */
  readonly next: string | null;
  readonly next_words: string | null;
}

export interface SubscriptionsResult {
  readonly kind: 'subscriptions';
  readonly text: string;
  /** Which of both kinds was asked for. */
  readonly of: SubscriptionShown['kind'];
  readonly subscriptions: readonly SubscriptionShown[];
}

/** A morning brief was ordered, or ordered otherwise. */
export interface SubscribedResult {
  readonly kind: 'subscribed';
  readonly text: string;
  readonly subscription: SubscriptionShown;
  /** What was ordered, and when it comes, in a sentence each. */
  readonly ordered: readonly [string, string];
  /** What was read otherwise than it was typed, and what keeps it from coming. */
  readonly notes: readonly string[];
  /** As it would be now. */
  readonly preview: DigestResult;
}

/** What became of a due moment. `late` is posted too; `on_its_way` is due or being sent. */
export type MomentOutcome = 'posted' | 'late' | 'skipped' | 'quiet' | 'on_its_way' | 'unknown' | 'failed' | 'abandoned';

/** Due moments of a subscription, newest first. */
export interface MomentsResult {
  readonly kind: 'moments';
  readonly text: string;
  readonly subscription: SubscriptionShown;
  readonly moments: readonly {
    readonly slot: string;
    readonly date: Day;
    readonly due_at: string;
    /** The same in words, in the subscription's zone. */
    readonly due_words: string;
    readonly outcome: MomentOutcome;
    readonly reason: string | null;
    readonly url: string | null;
    /** The id of what was sent; null where nothing was. */
    readonly brief: string | null;
  }[];
}

/** Who asks for something about the subscriptions of a channel. */
export interface Asked {
  readonly target: Target;
  /** Audience keys of all who read the channel. */
  readonly scope: readonly string[];
  /** As `OPERATORS` would name them; null on the command line. */
  readonly by: string | null;
  /** Their time zone, where it is known. */
  readonly zoneOf: () => Promise<string | null>;
}

/** What a morning brief is to be, as typed; what is missing is as it was, or as is usual. */
export interface DigestWishes {
  /** With commas between them; `everything`, or empty, for everything. */
  readonly topics?: string | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
  readonly days?: string | undefined;
  readonly onlyIfChanged?: boolean | undefined;
  readonly length?: Length | undefined;
}

export interface FormValues {
  /** Null for a new one. */
  readonly id: string | null;
  readonly topics: string;
  readonly time: string;
  /** Empty where none is near. */
  readonly zone: string;
  readonly days: string;
  readonly onlyIfChanged: boolean;
}

export interface WatchWishes {
  readonly everyMs?: number | undefined;
  /** `22:00-07:00`, or `off`. */
  readonly quiet?: string | undefined;
  readonly zone?: string | undefined;
}

/**
 * What people do with the subscriptions of a channel. `which` is any beginning of an id that no other of the channel has; it may be left out where there
 * is one alone.
 *
 * Throws `invalid`, with what is allowed and the option at fault, before anything is changed; `not_found`; `conflict` for what is there already.
 */
export interface Subscriptions {
  /** Whether messages can be delivered to a place by this program as it runs now. */
  delivers(target: Target): boolean;
  subscribe(wishes: DigestWishes, asked: Asked): Promise<SubscribedResult>;
  change(which: string | undefined, wishes: DigestWishes, asked: Asked): Promise<SubscribedResult>;
  /** Values with which a form begins, as they would be typed: of a subscription, or for null the usual ones. */
  formOf(which: string | undefined | null, asked: Asked): Promise<FormValues>;
  list(kind: SubscriptionShown['kind'], asked: Asked): Promise<SubscriptionsResult>;
  pause(which: string | undefined, asked: Asked): Promise<string>;
  resume(which: string | undefined, asked: Asked): Promise<string>;
  remove(kind: SubscriptionShown['kind'], which: string | undefined, asked: Asked): Promise<string>;
  preview(which: string | undefined, asked: Asked): Promise<DigestResult>;
  /** Sends one to the channel at once, beside those that are due. */
  sendNow(which: string | undefined, asked: Asked): Promise<string>;
  why(which: string | undefined, asked: Asked): Promise<MomentsResult>;
  watch(topic: string, wishes: WatchWishes, asked: Asked): Promise<string>;
}
