import type { SlotHistory } from '../core/delivery.ts';
import type { Subscription } from '../core/subscription.ts';
import type { MomentOutcome, MomentsResult, SubscriptionShown } from '../core/subscriptions.ts';
import { instantWords, nextWords, quietWords, scheduleWords } from './words.ts';
import { wallClock } from './zone.ts';

/** A subscription as people are told of it. */
export function tellSubscription(subscription: Subscription, now: Date): SubscriptionShown {
  const { id, kind, topics, length, state, stoppedBecause, nextAt } = subscription;
  const common = { id, kind, topics, length, state, stopped_because: stoppedBecause };
  if (subscription.kind === 'watch') {
    const { everyMs, quietHours } = subscription;
    const when = `at most every ${everyWords(everyMs)}${quietHours === null ? '' : `, ${quietWords(quietHours)}`}`;
    return { ...common, when, time: null, zone: null, days: null, only_if_changed: true, next: null, next_words: null };
  }
  const { schedule, onlyIfChanged, owed } = subscription;
  return {
    ...common,
    when: scheduleWords(schedule),
    ...schedule,
    only_if_changed: onlyIfChanged,
    next: nextAt?.toISOString() ?? null,
    next_words: nextAt === null ? null : owed === null ? nextWords(schedule, nextAt, null, now) : `now, then ${nextWords(schedule, now, owed.date, now)}`,
  };
}

/** Due moments as people are told of them. */
export function tellMoments(history: readonly SlotHistory[], zone: string, now: Date): MomentsResult['moments'] {
  const year = wallClock(now, zone).day.slice(0, 4);
  return history.map(({ slot, date, dueAt, state, reason, delivery }) => ({
    slot,
    date,
    due_at: dueAt.toISOString(),
    due_words: `${instantWords(dueAt, zone, year)}${slot === date ? '' : ' (asked for)'}`,
    outcome: state !== 'queued' ? state : delivery === null ? 'unknown' : OUTCOMES[delivery.state === 'posted' && delivery.late ? 'late' : delivery.state],
    reason: reason ?? delivery?.reason ?? null,
    url: delivery?.posted?.url ?? null,
    brief: delivery?.brief ?? null,
  }));
}

const OUTCOMES: Readonly<Record<NonNullable<SlotHistory['delivery']>['state'] | 'late', MomentOutcome>> = {
  due: 'on_its_way',
  sending: 'on_its_way',
  unknown: 'unknown',
  posted: 'posted',
  late: 'late',
  failed: 'failed',
  abandoned: 'abandoned',
};

/** `hour`, `30 minutes`, `2 hours`. */
export function everyWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes === 60) return 'hour';
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
