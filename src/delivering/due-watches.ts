import { toDay } from '../core/clock.ts';
import type { Claim, SlotClaim } from '../core/delivery.ts';
import type { WatchSubscription } from '../core/subscription.ts';
import { watchDue } from '../schedule/watch-due.ts';
import type { ClaimParts } from './due-digest.ts';
import type { MadeBrief } from './make-brief.ts';

/**
 * What the watches of one channel tell now, in one message: the others continue in the thread of the first. One that may not speak yet, since the channel
 * was told something or it is a quiet hour, waits until it may; one without anything new looks again in a while.
 *
 * A watch that was never looked at says nothing: what is known by then is what it starts from.
 */
export async function claimsOfWatches(watches: readonly WatchSubscription[], now: Date, parts: ClaimParts): Promise<readonly Claim[]> {
  const last = await lastTold(watches, parts);
  const found = await Promise.all(watches.map((watch) => look(watch, last, now, parts)));
  const told = found.flatMap(({ watch, news }) => (news === null ? [] : [{ watch, news }]));
  const messages = told.flatMap(({ news }) => parts.poster.freeze(news.message(null)));
  return found.map(({ watch, news, nextAt, quiet }) => {
    const { id: subscription, revision } = watch;
    const first = told[0]?.watch === watch;
    const slots: SlotClaim[] = quiet === null ? [] : [quiet];
    if (news !== null) {
      const slot = { subscription, slot: `${now.toISOString().slice(0, 16)}Z`, date: toDay(now), dueAt: now };
      const { workspace, channel } = watch;
      slots.push(
        first
          ? {
              ...slot,
              state: 'queued',
              target: { workspace, channel },
              late: false,
              brief: told.map((each) => each.news.id).join(' '),
              parts: messages,
              shown: news.shown,
              cites: told.flatMap((each) => each.news.cites),
            }
          : {
              ...slot,
              state: 'quiet',
              reason: 'It was told together with another watch of this channel.',
              shown: news.shown,
              toldWith: told[0]?.watch.id ?? subscription,
            },
      );
    }
    const change = { nextAt: told.length > 0 && nextAt <= now ? watchDue(watch, now, now) : nextAt };
    return { subscription, revision, slots, change };
  });
}

interface Looked {
  readonly watch: WatchSubscription;
  readonly news: MadeBrief | null;
  readonly quiet: SlotClaim | null;
  readonly nextAt: Date;
}

async function look(watch: WatchSubscription, last: Date | null, now: Date, { outbox, briefs, settings }: ClaimParts): Promise<Looked> {
  const from = watchDue(watch, last, now);
  if (from > now) return { watch, news: null, quiet: null, nextAt: from };
  const shown = await outbox.lastShown(watch.id);
  const made = await briefs.make(watch, { today: toDay(now), shown });
  if (shown !== null && !made.quiet) return { watch, news: made, quiet: null, nextAt: now };
  const day = toDay(now);
  // Once a day what is known is noted, so that it is not gone through again and again.
  const reason = shown === null ? 'From here on it tells what is new.' : 'Nothing was new.';
  const quiet: SlotClaim = { subscription: watch.id, slot: day, date: day, dueAt: now, state: 'quiet', reason, shown: made.shown };
  return { watch, news: null, quiet, nextAt: new Date(now.getTime() + Math.min(settings.watchEveryMs, watch.everyMs)) };
}

/** When a watch of this channel last had something to say. */
async function lastTold(watches: readonly WatchSubscription[], { outbox }: ClaimParts): Promise<Date | null> {
  const all = await Promise.all(watches.map(({ id }) => outbox.history(id, RECENT)));
  const times = all.flatMap((slots) => slots.flatMap(({ delivery, dueAt }) => (delivery !== null ? [dueAt.getTime()] : [])));
  return times.length === 0 ? null : new Date(Math.max(...times));
}

/** Between two messages there is at most one quiet note a day. */
const RECENT = 8;
