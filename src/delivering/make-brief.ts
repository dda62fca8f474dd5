import type { SlotClaim } from '../core/delivery.ts';
import type { Day } from '../core/document.ts';
import type { Message } from '../core/message.ts';
import type { Subscription } from '../core/subscription.ts';

/** What a subscription is told now. */
export interface MadeBrief {
  /** The id under which it is kept. */
  readonly id: string;
  /** Nothing is new: the message is one line. */
  readonly quiet: boolean;
  /** `late` says when it was to come, for one that comes later. */
  message(late: Date | null): Message;
  /** What the channel has been shown once it is there. */
  readonly shown: string;
  readonly cites: (SlotClaim & { readonly state: 'queued' })['cites'];
}

/**
 * Makes what is new for subscriptions, each since what it was last shown, which is null where it was shown nothing yet.
 *
 * The same for many is worked out once. `keep` has of what was made since that is kept which is told, and is called
 * before it is claimed.
 */
export interface BriefMaker {
  make(subscription: Subscription, options: { readonly today: Day; readonly shown: string | null }): Promise<MadeBrief>;
  keep(ids: readonly string[]): Promise<void>;
}
