import { shortId } from '../core/presenting/inlines.ts';
import { momentsText, subscriptionsText, topicsWords } from '../core/presenting/subscriptions.ts';
import type { Subscriptions } from '../core/subscriptions.ts';
import { nextOf } from './due.ts';
import { findSubscription } from './find-subscription.ts';
import { createManaging, type ManagingParts, TOLD } from './managing.ts';
import { digestOrders } from './order-digest.ts';
import { watchOrder } from './order-watch.ts';
import { frozenNow, previewOf } from './preview.ts';
import { tellMoments, tellSubscription } from './tell.ts';
import { nextWords } from './words.ts';

/** What people do with the subscriptions of a channel, over the stores and the desk. */
export function createSubscriptions(parts: ManagingParts): Subscriptions {
  const managing = createManaging(parts);
  const { subscriptions, outbox, clock, posterOf, onChange } = managing;
  return {
    delivers: (target) => posterOf(target) !== undefined,
    ...digestOrders(managing),
    watch: watchOrder(managing),
    async list(kind, asked) {
      const now = clock();
      const shown = (await subscriptions.list(asked.target)).filter((each) => each.kind === kind).map((each) => tellSubscription(each, now));
      return { kind: 'subscriptions', text: subscriptionsText(kind, shown), of: kind, subscriptions: shown };
    },
    async pause(which, asked) {
      const { id } = await managing.changing(which, asked, async () => ({ change: { state: 'paused', nextAt: null, owed: null } }));
      return `Paused ${shortId(id)}. /digest resume ${shortId(id)} goes on with it.`;
    },
    async resume(which, asked) {
      const now = clock();
      const { id, schedule, nextAt } = await managing.changing(which, asked, async (old) =>
        old.state === 'active'
          ? { change: {} }
          : {
              change: {
                state: 'active',
                stoppedBecause: null,
                activeFrom: now,
                owed: null,
                nextAt: nextOf(old.schedule, now, await managing.doneUntil(old.id)),
              },
            },
      );
      return [`${shortId(id)} goes on. Next: ${nextWords(schedule, nextAt ?? now, null, now)}.`, ...managing.undelivered(asked.target)].join(' ');
    },
    async remove(kind, which, asked) {
      const { id, topics } = findSubscription(
        (await subscriptions.list(asked.target)).filter((each) => each.kind === kind),
        which,
        kind,
      );
      await subscriptions.remove(id);
      onChange();
      return kind === 'digest' ? `Removed ${shortId(id)}. What it delivered stays where it is.` : `${topicsWords(topics)} is no longer watched.`;
    },
    async preview(which, asked) {
      const subscription = await managing.digestOf(which, asked);
      return (await previewOf(subscription, await outbox.lastShown(subscription.id), clock(), managing)).preview;
    },
    async sendNow(which, asked) {
      const now = clock();
      const slot = `now-${now.toISOString().slice(0, 16)}Z`;
      const { id } = await managing.changing(which, asked, async (subscription) => ({
        slots: [await frozenNow(subscription, slot, now, managing)],
        change: {},
      }));
      return `${shortId(id)} is on its way to this channel.`;
    },
    async why(which, asked) {
      const now = clock();
      const subscription = await managing.digestOf(which, asked);
      const moments = tellMoments(await outbox.history(subscription.id, TOLD), subscription.schedule.zone, now);
      return { kind: 'moments', text: momentsText(moments), subscription: tellSubscription(subscription, now), moments };
    },
  };
}
