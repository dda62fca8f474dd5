import type { Clock } from '../core/clock.ts';
import type { Outbox, Poster, SlotClaim } from '../core/delivery.ts';
import type { Desk } from '../core/desk.ts';
import type { Day } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Has } from '../core/presenting/actions.ts';
import type { DigestSubscription, Subscription, SubscriptionChange, SubscriptionStore, Target } from '../core/subscription.ts';
import type { Asked } from '../core/subscriptions.ts';
import { createTurns } from '../core/turns.ts';
import { findSubscription, isDigest } from './find-subscription.ts';

export interface ManagingParts {
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** What all who read a channel may ask. */
  desk(reader: { readonly workspace: string; readonly scope: readonly string[] }): Desk;
  /** Who brings messages to a place; undefined where this program brings none. */
  posterOf(target: Target): Pick<Poster, 'freeze'> | undefined;
  readonly has: Has;
  /** What is due, or waits to be sent, may be another now. */
  onChange(): void;
}

/** How many a channel may have of both kinds, and how many moments are looked back at. */
const MOST = 25;
export const TOLD = 20;
/** How often something is decided anew because another came first. */
const TRIES = 5;

/** What a change is decided to be. */
interface Decided {
  readonly slots?: readonly SlotClaim[];
  readonly change: SubscriptionChange;
}

/** What whoever manages subscriptions needs of the stores. */
export interface Managing extends ManagingParts {
  /** The morning brief that is meant. */
  digestOf(which: string | undefined, asked: Asked): Promise<DigestSubscription>;
  /** Decides on a morning brief and writes it, with slots in one transaction; anew when another change came first. */
  changing(which: string | undefined, asked: Asked, decide: (old: DigestSubscription) => Promise<Decided>): Promise<DigestSubscription>;
  /** The newest date that is done with. */
  doneUntil(id: string): Promise<Day | null>;
  /** A sentence where nothing is delivered to a place. */
  undelivered(target: Target): readonly string[];
  /** Orders of one channel, one after the other, so that the second of two who order the same at once is told of the first. */
  inTurn<T>(target: Target, order: () => Promise<T>): Promise<T>;
  /** What a channel has. Throws `conflict` where one more is too many. */
  withRoom(asked: Asked): Promise<readonly Subscription[]>;
}

export function createManaging(parts: ManagingParts): Managing {
  const { subscriptions, outbox, clock, posterOf, onChange } = parts;
  const digestOf: Managing['digestOf'] = async (which, { target }) => findSubscription((await subscriptions.list(target)).filter(isDigest), which);
  const turns = createTurns();
  return {
    ...parts,
    digestOf,
    inTurn: ({ workspace, channel }, order) => turns(`${workspace} ${channel}`, order),
    async changing(which, asked, decide) {
      const { id } = await digestOf(which, asked);
      for (let tries = 0; tries < TRIES; tries++) {
        const old = await subscriptions.get(id);
        if (old?.kind !== 'digest') break;
        const { slots = [], change } = await decide(old);
        const { revision } = old;
        const done =
          slots.length === 0
            ? await subscriptions.change(id, revision, change)
            : (await outbox.claim([{ subscription: id, revision, slots, change }], clock()))[0];
        if (done === 'conflict') continue;
        onChange();
        return { ...old, ...change };
      }
      throw new FootnoteError('conflict', 'Somebody else has just changed it. Look at /digest list and try again.');
    },
    async doneUntil(id) {
      const dates = (await outbox.history(id, TOLD)).flatMap(({ slot, date }) => (slot === date ? [date] : []));
      return dates.toSorted().at(-1) ?? null;
    },
    undelivered: (target) =>
      posterOf(target) === undefined
        ? ['Nothing is delivered here by the program as it runs now: npm start with the token of a platform delivers, while it runs.']
        : [],
    async withRoom({ target }) {
      const there = await subscriptions.list(target);
      checkRoom(there);
      return there;
    },
  };
}

/** Throws `conflict` for a channel that has as many as it may. */
export function checkRoom(there: readonly Subscription[]): void {
  if (there.length >= MOST)
    throw new FootnoteError('conflict', `A channel has at most ${MOST} subscriptions. Remove one first: /digest list and /watch list show them.`);
}

/** The zone that is meant where none is typed: that of who asks, else that of the channel's other briefs. */
export async function zoneNear(there: readonly Subscription[], typed: string | undefined, asked: Asked): Promise<string | null> {
  if (typed !== undefined && typed.trim() !== '') return null;
  return (await asked.zoneOf()) ?? there.filter(isDigest).at(-1)?.schedule.zone ?? null;
}

/** What all who read the channel may read. */
export const readersOf = async ({ scope, readersOf: ask }: Asked): Promise<readonly string[]> => (await ask?.()) ?? scope;
