import type { Claim, Outbox, Poster, SlotClaim } from '../core/delivery.ts';
import type { DigestSubscription } from '../core/subscription.ts';
import { dueOf, type SkippedSlot, soonerThan } from '../schedule/due.ts';
import type { BriefMaker } from './make-brief.ts';
import type { DeliverySettings } from './settings.ts';

export interface ClaimParts {
  readonly outbox: Outbox;
  readonly briefs: BriefMaker;
  readonly poster: Poster;
  readonly settings: DeliverySettings;
}

/** What is due of a morning brief now, rendered and frozen, and when it is looked at next. */
export async function claimOfDigest(subscription: DigestSubscription, now: Date, { outbox, briefs, poster, settings }: ClaimParts): Promise<Claim> {
  const { id, revision, owed } = subscription;
  const sooner = soonerThan(subscription, now);
  // A clock that ran ahead had it look too far away; what is due is seen at the next look.
  if (sooner !== null) return { subscription: id, revision, slots: [], change: { nextAt: sooner } };
  const { due, skipped, olderSkipped, nextAt } = dueOf(subscription, now, settings.catchUpMs);
  const slots: SlotClaim[] = skipped.map((slot, at) => passedOver(id, slot, at === skipped.length - 1 ? olderSkipped : 0));
  if (due !== null) {
    const { late, ...slot } = due;
    const made = await briefs.make(subscription, { today: slot.date, shown: await outbox.lastShown(id) });
    if (made.quiet && subscription.onlyIfChanged) {
      slots.push({ ...slot, subscription: id, state: 'quiet', reason: 'Nothing was new.', shown: made.shown });
    } else {
      const { workspace, channel } = subscription;
      slots.push({
        ...slot,
        subscription: id,
        state: 'queued',
        target: { workspace, channel },
        late,
        brief: made.id,
        parts: poster.freeze(made.message(late ? slot.dueAt : null)),
        shown: made.shown,
        cites: made.cites,
      });
    }
  }
  return { subscription: id, revision, slots, change: { nextAt, ...(owed !== null && owed.at <= now ? { owed: null } : {}) } };
}

function passedOver(subscription: string, { slot, date, dueAt, why }: SkippedSlot, olderCount: number): SlotClaim {
  const reason =
    why === 'no_such_day'
      ? 'The calendar of its zone does not have this day.'
      : `It was missed, and a newer one or too much time had come.${olderCount === 0 ? '' : ` So were ${olderCount} before it.`}`;
  return { subscription, slot, date, dueAt, state: 'skipped', reason };
}
