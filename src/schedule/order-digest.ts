import type { SlotClaim } from '../core/delivery.ts';
import { FootnoteError } from '../core/errors.ts';
import { shortId } from '../core/presenting/inlines.ts';
import { topicsWords } from '../core/presenting/subscriptions.ts';
import type { DigestResult } from '../core/result.ts';
import type { Subscription } from '../core/subscription.ts';
import type { SubscribedResult, Subscriptions } from '../core/subscriptions.ts';
import { nextOf, reschedule } from './due.ts';
import { findSubscription, isDigest, isSame } from './find-subscription.ts';
import { type Managing, zoneNear } from './managing.ts';
import { previewOf } from './preview.ts';
import { tellSubscription } from './tell.ts';
import { readSchedule, readTopics, USUAL_TIME } from './wishes.ts';
import { scheduleWords } from './words.ts';

/** How a morning brief is ordered, and ordered otherwise. */
export function digestOrders(managing: Managing): Pick<Subscriptions, 'subscribe' | 'change' | 'formOf'> {
  const { subscriptions, outbox, clock, onChange } = managing;
  return {
    async subscribe(wishes, asked) {
      const now = clock();
      const there = await managing.withRoom(asked);
      const { schedule, notes } = readSchedule(wishes, null, await zoneNear(there, wishes.zone, asked), now);
      const wanted = { topics: readTopics(wishes.topics ?? ''), length: wishes.length ?? 'normal', onlyIfChanged: wishes.onlyIfChanged ?? false };
      const { preview, topics, corrected } = await previewOf({ ...wanted, ...asked.target, scope: asked.scope, schedule }, null, now, managing);
      const same = there.filter(isDigest).find((each) => isSame(each.topics, topics) && scheduleWords(each.schedule) === scheduleWords(schedule));
      if (same !== undefined)
        throw new FootnoteError('conflict', `This channel has that brief already: ${shortId(same.id)}. /digest change ${shortId(same.id)} makes it another.`);
      const made = await subscriptions.add(
        { kind: 'digest', ...wanted, topics, ...asked.target, scope: asked.scope, schedule, createdBy: asked.by, nextAt: nextOf(schedule, now, null) },
        now,
      );
      onChange();
      return subscribed('Subscribed', made, preview, [...notes, ...corrected], now);
    },
    async change(which, wishes, asked) {
      const now = clock();
      const there = await subscriptions.list(asked.target);
      const notes: string[] = [];
      let preview: DigestResult | undefined;
      const changed = await managing.changing(which, asked, async (old) => {
        const read = readSchedule(wishes, old, await zoneNear(there, wishes.zone, asked), now);
        const wanted = {
          topics: wishes.topics === undefined ? old.topics : readTopics(wishes.topics),
          length: wishes.length ?? old.length,
          onlyIfChanged: wishes.onlyIfChanged ?? old.onlyIfChanged,
        };
        const previewed = await previewOf({ ...old, ...wanted, schedule: read.schedule }, await outbox.lastShown(old.id), now, managing);
        preview = previewed.preview;
        notes.splice(0, notes.length, ...read.notes, ...previewed.corrected);
        const { passedOver, ...times } = reschedule(old, read.schedule, now, await managing.doneUntil(old.id));
        const slots = passedOver.map(
          (slot): SlotClaim => ({ ...slot, subscription: old.id, state: 'skipped', reason: 'Its schedule was changed, and a newer one came instead.' }),
        );
        const change = { ...wanted, topics: previewed.topics, ...times, ...(old.state === 'active' ? {} : { nextAt: null, owed: null }) };
        return { slots, change };
      });
      if (preview === undefined) throw new Error('a change without a preview');
      return subscribed('Changed', changed, preview, notes, now);
    },
    async formOf(which, asked) {
      const there = await subscriptions.list(asked.target);
      if (which === null) {
        const zone = (await zoneNear(there, undefined, asked)) ?? '';
        return { id: null, topics: 'everything', time: USUAL_TIME, zone, days: 'daily', onlyIfChanged: false };
      }
      const { id, topics, schedule, onlyIfChanged } = findSubscription(there.filter(isDigest), which);
      return {
        id: shortId(id),
        topics: topics.length === 0 ? 'everything' : topics.join(', '),
        time: schedule.time,
        zone: schedule.zone,
        days: schedule.days.length === 7 ? 'daily' : schedule.days.join(','),
        onlyIfChanged,
      };
    },
  };

  function subscribed(word: string, subscription: Subscription, preview: DigestResult, notes: readonly string[], now: Date): SubscribedResult {
    const shown = tellSubscription(subscription, now);
    const all = [...notes, ...managing.undelivered(subscription)];
    const first = `${word} ${shortId(shown.id)}: ${topicsWords(shown.topics)}, ${shown.when}${shown.only_if_changed ? ', only if something is new' : ''}.`;
    const next = shown.next_words === null ? `It is ${shown.state}.` : `Next: ${shown.next_words}.`;
    return { kind: 'subscribed', text: [first, next, ...all].join('\n'), ordered: [first, next], subscription: shown, notes: all, preview };
  }
}
