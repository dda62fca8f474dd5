import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Claim, Poster } from '../core/delivery.ts';
import type { Subscription, WatchSubscription } from '../core/subscription.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import { soonerThan } from '../schedule/due.ts';
import { watchSooner } from '../schedule/watch-due.ts';
import { watchClock } from './clock-watch.ts';
import { type ClaimParts, claimOfDigest } from './due-digest.ts';
import { claimsOfWatches } from './due-watches.ts';
import type { BriefMaker } from './make-brief.ts';
import type { DeliveringParts } from './parts.ts';
import { createTrouble } from './trouble.ts';

/** Subscriptions that are claimed in one commit, and read at once: the disk is waited for once, and the event loop is held some milliseconds. */
const BATCH = 25;

/**
 * Makes what is due, freezes it and puts it into the outbox, until it is stopped; `onClaimed` hears when something is there to be sent.
 *
 * It sleeps until the next due moment, a minute at most, so that a clock that is set and other processes are noticed; it is woken when a subscription was
 * made or changed.
 */
export function startScheduler(parts: DeliveringParts, briefs: BriefMaker, onClaimed: () => void): Rounds {
  const { subscriptions, posters, clock, monotonicMs, settings, log, tell } = parts;
  const platforms = posters.map(({ platform }) => platform);
  const faulty = new Map<string, number>();
  let isReset = true;
  const watch = watchClock(clock, monotonicMs, 0, () => {
    isReset = true;
  });
  const trouble = createTrouble(monotonicMs, {
    begun: (error) => {
      log.warn({ error }, 'what is due cannot be made or noted');
      tell('Morning briefs that are due cannot be put on their way at the moment. It is tried again until it works.');
    },
    over: () => tell('Morning briefs are put on their way again.'),
  });
  const rounds = startRounds({ round: claimDue, failed: trouble.failed, longestMs: settings.wakeMs });
  return rounds;

  async function claimDue(): Promise<number> {
    watch.unsureMs();
    if (isReset) await lookSooner();
    while (!rounds.stopping.aborted) {
      const due = await subscriptions.due(clock(), { limit: BATCH + faulty.size, platforms });
      const sound = due.filter(({ id }) => !isFaulty(id)).slice(0, BATCH);
      if (sound.length === 0) break;
      await claim(sound);
      trouble.over();
      await nextTurn();
    }
    const next = await subscriptions.nextDue(platforms);
    trouble.over();
    if (next === undefined) return settings.wakeMs;
    const leftMs = next.getTime() - clock().getTime();
    return leftMs > 0 ? leftMs : SOON_MS;
  }

  /** One that cannot be made holds up none of the others, and is tried again in a minute. */
  function isFaulty(id: string): boolean {
    const until = faulty.get(id);
    if (until !== undefined && until <= monotonicMs()) faulty.delete(id);
    return faulty.has(id);
  }

  async function claim(due: readonly Subscription[]): Promise<void> {
    const now = clock();
    await parts.step?.('due');
    const claims: Claim[] = [];
    const seen = new Set<string>();
    for (const subscription of due) {
      if (rounds.stopping.aborted) return;
      claims.push(...(await claimsOf(subscription, now, seen)));
      await nextTurn();
    }
    const told = claims.flatMap(({ slots }) => slots.flatMap((slot) => (slot.state === 'queued' ? slot.brief.split(' ') : [])));
    await briefs.keep(told);
    await parts.step?.('frozen');
    const claimed = await parts.outbox.claim(claims, now);
    await parts.step?.('claimed');
    if (claimed.includes('claimed')) onClaimed();
  }

  async function claimsOf(subscription: Subscription, now: Date, seen: Set<string>): Promise<readonly Claim[]> {
    const poster = posters.find(({ platform }) => subscription.workspace.startsWith(`${platform}:`));
    if (poster === undefined) return [];
    try {
      const own = { ...parts, briefs, poster };
      if (subscription.kind === 'digest') return [await claimOfDigest(subscription, now, own)];
      return await claimsOfChannel(subscription, now, seen, own);
    } catch (error) {
      log.warn({ error, subscription: subscription.id }, 'what is due of a subscription cannot be made; it is tried again');
      faulty.set(subscription.id, monotonicMs() + AFTER_FAULT_MS);
      return [];
    }
  }

  /** All watches of the channel that may be read by the same, once. */
  async function claimsOfChannel(first: WatchSubscription, now: Date, seen: Set<string>, own: ClaimParts & { readonly poster: Poster }) {
    if (seen.has(first.id)) return [];
    const all = await subscriptions.list(first);
    const together = all.filter((each): each is WatchSubscription => each.kind === 'watch' && each.state === 'active');
    for (const { id } of together) seen.add(id);
    return claimsOfWatches(together, now, own);
  }

  /** After a clock that ran ahead, and at the start, since nobody knows how the clock went before. */
  async function lookSooner(): Promise<void> {
    const now = clock();
    for (const [at, each] of (await subscriptions.list()).entries()) {
      if (rounds.stopping.aborted) return;
      if (at % BATCH === 0) await nextTurn();
      const sooner = each.state !== 'active' ? null : each.kind === 'digest' ? soonerThan(each, now) : watchSooner(each, now);
      if (sooner !== null) await subscriptions.change(each.id, each.revision, { nextAt: sooner });
    }
    isReset = false;
  }
}

const AFTER_FAULT_MS = 60_000;
/** Soon enough for what others hold or cannot be made. */
const SOON_MS = 1000;
