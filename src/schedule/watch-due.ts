import type { QuietHours, WatchSubscription } from '../core/subscription.ts';
import { addDays, instantOf, wallClock } from './zone.ts';

/** When the next message of a watch may go: not before `now`, not within `everyMs` of the last one, not in its quiet hours. */
export function watchDue({ everyMs, quietHours }: Pick<WatchSubscription, 'everyMs' | 'quietHours'>, last: Date | null, now: Date): Date {
  // A last message in the future was sent by a clock that ran ahead.
  const waitMs = last === null ? 0 : Math.min(last.getTime() + everyMs - now.getTime(), everyMs);
  const at = new Date(now.getTime() + Math.max(0, waitMs));
  return quietHours === null ? at : afterQuiet(quietHours, at);
}

/** When to look instead of `nextAt`, where a clock that ran ahead has put that further away than any message makes it wait; null where it is as it should be. */
export function watchSooner(watch: WatchSubscription, now: Date): Date | null {
  return watch.nextAt !== null && watch.nextAt > watchDue(watch, now, now) ? now : null;
}

/** `at`, or the end of the quiet hours that it lies in. Hours that end where they begin are none. */
function afterQuiet({ from, until, zone }: QuietHours, at: Date): Date {
  const { day, time } = wallClock(at, zone);
  const isQuiet = from <= until ? from <= time && time < until : time >= from || time < until;
  if (!isQuiet) return at;
  const end = instantOf(time < until ? day : addDays(day, 1), until, zone).at;
  // In an hour that comes twice they have ended the first time.
  return end > at ? end : at;
}
