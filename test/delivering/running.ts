import { vi } from 'vitest';
import type { Poster } from '../../src/core/delivery.ts';
import { DELIVERY_SETTINGS, type DeliveringParts, type DeliverySettings } from '../../src/delivering/index.ts';
import { openStores } from '../../src/stores/open.ts';

/** A clock that stands, stores in memory, and all that delivering needs beside them. */
export async function delivering({
  posters,
  start = '2026-11-16T07:30:00Z',
  ...more
}: { readonly posters: readonly Poster[]; readonly start?: string; readonly settings?: Partial<DeliverySettings> } & Partial<
  Omit<DeliveringParts, 'settings' | 'posters'>
>) {
  let now = Date.parse(start);
  let monotonicMs = 1000;
  const stores = await openStores({ memory: true });
  const told: string[] = [];
  const warned: string[] = [];
  const counted: string[] = [];
  const parts: DeliveringParts = {
    subscriptions: stores.subscriptions,
    outbox: stores.outbox,
    posters,
    clock: () => new Date(now),
    monotonicMs: () => monotonicMs,
    random: () => 0.5,
    log: { info() {}, warn: (_, message) => warned.push(message) },
    meter: { delivered: ({ outcome }) => counted.push(outcome), deliveries() {} },
    tell: (words) => told.push(words),
    ...more,
    settings: { ...DELIVERY_SETTINGS, ...more.settings },
  };
  return {
    parts,
    stores,
    told,
    warned,
    counted,
    now: () => new Date(now),
    /** Time goes by. */
    pass(ms: number) {
      now += ms;
      monotonicMs += ms;
    },
    /** Somebody sets the clock. */
    set(ms: number) {
      now += ms;
    },
    states: async () => (await stores.outbox.deliveries({ limit: 99 })).map(({ state }) => state).toReversed(),
  };
}

export type Running = Awaited<ReturnType<typeof delivering>>;

/** Settles when `check` holds; how long that takes is no matter. */
export const until = (check: () => void | Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 60_000, interval: 2 });
