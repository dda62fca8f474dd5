import type { Length } from './desk.ts';
import type { Day } from './document.ts';

/** From Monday on, as ISO 8601 counts them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A wall-clock time, `08:30`, from `00:00` to `23:59`. */
export type WallTime = string;

/** Where messages go: a channel by the ids that its platform gives. `workspace` begins with the platform: `slack:T0123`. */
export interface Target {
  readonly workspace: string;
  readonly channel: string;
}

/** When a morning brief is due: each of these days at this time of this zone (IANA). `days` is never empty and in the order of the week. */
export interface Schedule {
  readonly time: WallTime;
  readonly zone: string;
  readonly days: readonly Weekday[];
}

/** A stretch of each day in which nothing is sent; `from` may be later than `until`: it then goes over midnight. */
export interface QuietHours {
  readonly from: WallTime;
  readonly until: WallTime;
  readonly zone: string;
}

/** `stopped`: its channel or token is gone; only a person starts it again. */
export type SubscriptionState = 'active' | 'paused' | 'stopped';

interface Subscribed extends Target {
  /** Ten characters, Crockford base 32, as the ids of briefs. */
  readonly id: string;
  /** Names as typed; empty for everything. */
  readonly topics: readonly string[];
  readonly length: Length;
  /** Audience keys of all who read the channel. */
  readonly scope: readonly string[];
  readonly state: SubscriptionState;
  /** Why it is stopped, in words; null while it is not. */
  readonly stoppedBecause: string | null;
  /** Who made it, as `OPERATORS` would name them; null on the command line. */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  /** Moments before this are none of its business: when it was made, or resumed. */
  readonly activeFrom: Date;
  /** When it is looked at next; null while it is not active. */
  readonly nextAt: Date | null;
  /** Grows with each change; a change names the one that it saw. */
  readonly revision: number;
}

/** A morning brief of a channel. */
export interface DigestSubscription extends Subscribed {
  readonly kind: 'digest';
  readonly schedule: Schedule;
  /** Whether a day without anything new is passed over; else it is one line. */
  readonly onlyIfChanged: boolean;
  /** The day that a change of the schedule still owes, and when; see `schedule/`. */
  readonly owed: { readonly date: Day; readonly at: Date } | null;
}

/** Tells a channel when something new on a topic arrives. */
export interface WatchSubscription extends Subscribed {
  readonly kind: 'watch';
  /** The shortest time between two messages. */
  readonly everyMs: number;
  readonly quietHours: QuietHours | null;
}

export type Subscription = DigestSubscription | WatchSubscription;

type Unmade = 'id' | 'revision' | 'state' | 'stoppedBecause' | 'createdAt' | 'activeFrom';
export type NewSubscription = Omit<DigestSubscription, Unmade | 'owed'> | Omit<WatchSubscription, Unmade>;

/** What may change; what is not named stays. */
export type SubscriptionChange = Partial<
  Pick<DigestSubscription, 'topics' | 'length' | 'scope' | 'state' | 'stoppedBecause' | 'activeFrom' | 'nextAt' | 'schedule' | 'onlyIfChanged' | 'owed'> &
    Pick<WatchSubscription, 'everyMs' | 'quietHours'>
>;

/** Subscriptions, shared by every process on one database. Each belongs to one workspace. */
export interface SubscriptionStore {
  /** `check` is given what the channel has at that very moment, whichever process made it; what it throws is thrown, and nothing is added. */
  add(subscription: NewSubscription, now: Date, check?: (there: readonly Subscription[]) => void): Promise<Subscription>;
  /** Those of a channel, or of all places, in the order in which they were made. */
  list(where?: Target): Promise<readonly Subscription[]>;
  /** By id alone: for the deliverer. */
  get(id: string): Promise<Subscription | undefined>;
  /** `conflict` when another change came first: read it again. */
  change(id: string, revision: number, change: SubscriptionChange): Promise<'changed' | 'conflict'>;
  /** Its slots and deliveries stay, so that `why` can tell of them; what was not sent yet is abandoned. */
  remove(id: string): Promise<void>;
  /** Active ones of these platforms whose `nextAt` has come, or is too far away for any, the longest due first. */
  due(now: Date, options: { readonly limit: number; readonly platforms: readonly string[] }): Promise<readonly Subscription[]>;
  /** Something came in: active watches of these platforms that rest until `withinMs` from now are due at once. How many are. */
  lookAgain(now: Date, options: { readonly platforms: readonly string[]; readonly withinMs: number }): Promise<number>;
  /** When the next one of these platforms is to be looked at; undefined when none is. */
  nextDue(platforms: readonly string[]): Promise<Date | undefined>;
  /** Stops all that goes to a place, once: how many were active. What waited to be sent there has failed. */
  stop(where: { readonly workspace: string; readonly channel?: string }, because: string): Promise<number>;
}
