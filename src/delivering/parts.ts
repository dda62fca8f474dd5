import type { Clock } from '../core/clock.ts';
import type { DeliveryTally, Outbox, Poster } from '../core/delivery.ts';
import type { SubscriptionStore } from '../core/subscription.ts';
import type { DeliverySettings } from './settings.ts';

/** Moments at which a process may be killed in a test, in the order in which they come. */
export const STEPS = ['due', 'frozen', 'claimed', 'leased', 'attempt_noted', 'answered', 'settled', 'looked', 'look_settled'] as const;
export type Step = (typeof STEPS)[number];

/** What scheduling and delivering are made from. */
export interface DeliveringParts {
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  /** Those of the platforms that run in this process; what is for others is left to others. */
  readonly posters: readonly Poster[];
  readonly clock: Clock;
  /** A clock that cannot be set. */
  readonly monotonicMs: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: DeliveringLog;
  readonly meter: DeliveringMeter;
  /** Says a sentence to the operator. */
  readonly tell: (words: string) => void;
  readonly settings: DeliverySettings;
  /** For tests; called at each step of each part. */
  readonly step?: (step: Step) => void | Promise<void>;
}

export interface DeliveringLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface DeliveringMeter {
  /** A try of a part: `outcome` is one of a few words. */
  delivered(attempt: { readonly platform: string; readonly outcome: string; readonly ms: number }): void;
  /** How many deliveries are where now. */
  deliveries(tally: DeliveryTally, now: Date): void;
}
