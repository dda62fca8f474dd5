import type { DeliveryLease, LookOutcome, PostOutcome, Settlement } from '../core/delivery.ts';
import { type DeliverySettings, FURTHEST_MS } from './settings.ts';

/** What a settlement is decided from, beside what the platform said. */
export interface At {
  readonly now: Date;
  /** From 0 to 1. */
  readonly chance: number;
  /** How long the platform may hide its own message. */
  readonly settleMs: number;
  readonly settings: DeliverySettings;
}

/** How a lease ends after something was sent, or an amendment made: the latter may be made again, whatever came of it. */
export function afterPost(lease: DeliveryLease, outcome: PostOutcome, at: At): Settlement {
  switch (outcome.kind) {
    case 'posted':
      return { state: 'posted', posted: lease.amends ?? outcome.posted };
    case 'unknown':
      if (lease.task === 'amend') return again(lease, outcome.reason, undefined, at);
      return { state: 'unknown', at: later(at.now, at.settleMs), reason: outcome.reason };
    case 'refused':
      return outcome.again === 'later' ? again(lease, outcome.reason, outcome.afterMs, at) : { state: 'failed', reason: outcome.reason };
  }
}

/** How a lease ends after a look. What is not there may be sent again at once; what cannot be told stays unknown. */
export function afterLook(lease: DeliveryLease, outcome: LookOutcome, at: At): Settlement {
  switch (outcome.kind) {
    case 'found':
      return { state: 'posted', posted: outcome.posted };
    case 'absent':
      return isOver(lease, at) ? { state: 'failed', reason: GIVEN_UP } : { state: 'due', at: at.now, reason: 'It was not there, and is sent again.' };
    case 'cannot_look': {
      const waitMs = Math.max(outcome.afterMs ?? 0, at.settings.lookAgainMs, ageOf(lease, at.now) / 2);
      return { state: 'unknown', at: later(at.now, Math.min(waitMs, FURTHEST_MS)), reason: outcome.reason };
    }
  }
}

/** For how long it has been tried. */
export const ageOf = ({ firstTriedAt }: DeliveryLease, now: Date): number => (firstTriedAt === null ? 0 : Math.max(0, now.getTime() - firstTriedAt.getTime()));

const GIVEN_UP = 'It was tried too often and is not there.';

/** The wait that the platform asks for, else one that doubles, up to a bound; each a little longer by chance, so that not all come back at once. */
function again(lease: DeliveryLease, reason: string, afterMs: number | undefined, at: At): Settlement {
  if (isOver(lease, at)) return { state: 'failed', reason: `${GIVEN_UP} The last time: ${reason}` };
  const { firstWaitMs, longestWaitMs } = at.settings;
  const waitMs = afterMs ?? Math.min(firstWaitMs * 2 ** Math.min(lease.attempts, 20), longestWaitMs);
  const longerMs = afterMs === undefined ? waitMs * 0.25 * at.chance : Math.min(250, waitMs * 0.1) * at.chance;
  return { state: 'due', at: later(at.now, Math.min(Math.ceil(waitMs + longerMs), FURTHEST_MS)), reason };
}

const isOver = (lease: DeliveryLease, { now, settings }: At): boolean => ageOf(lease, now) >= settings.giveUpMs || lease.attempts + 1 >= settings.giveUpTries;

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
