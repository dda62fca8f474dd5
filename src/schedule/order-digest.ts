import type { SlotClaim } from '../core/delivery.ts';
import { FootnoteError } from '../core/errors.ts';
import { shortId } from '../core/presenting/inlines.ts';
import { topicsWords } from '../core/presenting/subscriptions.ts';
import type { DigestResult } from '../core/result.ts';
import type { Subscription } from '../core/subscription.ts';
import type { SubscribedResult, Subscriptions } from '../core/subscriptions.ts';
import { nextOf, reschedule } from './due.ts';
import { findSubscription, isDigest, isSame } from './find-subscription.ts';
import { checkRoom, type Managing, readersOf, zoneNear } from './managing.ts';
import { previewOf } from './preview.ts';
import { tellSubscription } from './tell.ts';
import { readSchedule, readTopics, USUAL_TIME } from './wishes.ts';
import { scheduleWords } from './words.ts';

/** How a morning brief is ordered, and ordered otherwise. */
export function digestOrders(managing: Managing): Pick<Subscriptions, 'subscribe' | 'change' | 'formOf'> {
  const { subscriptions, outbox, clock, onChange } = managing;
  return {
    subscribe: (wishes, asked) =>
      managing.inTurn(asked.target, async () => {
        const now = clock();
        const there = await managing.withRoom(asked);
        const { schedule, notes } = readSchedule(wishes, null, await zoneNear(there, wishes.zone, asked), now);
        const wanted = { topics: readTopics(wishes.topics ?? ''), length: wishes.length ?? 'normal', onlyIfChanged: wishes.onlyIfChanged ?? false };
        const scope = await readersOf(asked);
        const { preview, topics, corrected } = await previewOf({ ...wanted, ...asked.target, scope, schedule }, null, now, managing);
        // Another process on this database may have taken the same order meanwhile.
        const checkSame = (others: readonly Subscription[]) => {
          const same = others.filter(isDigest).find((each) => isSame(each.topics, topics) && scheduleWords(each.schedule) === scheduleWords(schedule));
          if (same !== undefined) throw new FootnoteError('conflict', thereAlready(same));
          checkRoom(others);
        };
        const made = await subscriptions.add(
          { kind: 'digest', ...wanted, topics, ...asked.target, scope, schedule, createdBy: asked.by, nextAt: nextOf(schedule, now, null) },
          now,
          checkSame,
        );
        onChange();
        return subscribed('Subscribed', made, preview, [...notes, ...corrected], now);
      }),
    async change(which, wishes, asked) {
      const now = clock();
      const there = await subscriptions.list(asked.target);
      const scope = await readersOf(asked);
      const notes: string[] = [];
      let preview: DigestResult | undefined;
      const changed = await managing.changing(which, asked, async (old) => {
        const read = readSchedule(wishes, old, await zoneNear(there, wishes.zone, asked), now);
        const wanted = {
          scope,
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

function thereAlready({ id, state }: Subscription): string {
  const there = 'This channel has that brief already';
  if (state === 'active') return `${there}: ${shortId(id)}. /digest change ${shortId(id)} makes it another.`;
  return `${there}, but it is ${state}: ${shortId(id)}. /digest resume ${shortId(id)} goes on with it.`;
}
