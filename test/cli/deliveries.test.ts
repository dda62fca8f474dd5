import { Command as Program } from 'commander';
import { describe, expect, it } from 'vitest';
import { addDeliveries } from '../../src/cli/deliveries.ts';
import { deliveryChecks } from '../../src/cli/delivery-checks.ts';
import type { Delivery, DeliveryTally } from '../../src/core/delivery.ts';
import { present } from '../../src/core/present.ts';
import { toDeliveriesResult } from '../../src/core/presenting/deliveries.ts';
import type { Result } from '../../src/core/result.ts';
import { openStores } from '../../src/stores/open.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { anApp } from '../helpers/an-app.ts';

const NOW = new Date('2025-11-24T08:00:00Z');
const tally = (some: Partial<DeliveryTally> = {}): DeliveryTally => ({ due: 0, unknown: 0, failed: 0, posted: 0, oldest: null, ...some });

const aDelivery = (some: Partial<Delivery> = {}): Delivery => ({
  id: '12',
  subscription: 'AB12CD34EF',
  target: { workspace: 'slack:T1', channel: 'C1' },
  slot: '2025-11-24',
  dueAt: new Date('2025-11-24T07:30:00Z'),
  late: false,
  brief: '7F3KQ0ZX2M',
  state: 'posted',
  parts: 1,
  partsPosted: 1,
  attempts: 1,
  reason: null,
  posted: { id: 'm1', url: 'https://chat.example/m1' },
  nextAt: null,
  ...some,
});

describe('deliveries as the operator sees them', () => {
  it('say where each is, how it went, and what comes next', () => {
    const waiting = aDelivery({
      id: '13',
      late: true,
      state: 'unknown',
      parts: 2,
      attempts: 3,
      reason: 'No answer came.',
      posted: null,
      nextAt: new Date('2025-11-24T08:05:00Z'),
    });
    const result = toDeliveriesResult([waiting, aDelivery()], tally({ posted: 40, unknown: 1, due: 2, failed: 3 }));
    expect(result.text.split('\n')).toEqual([
      '40 deliveries posted, 2 waiting, 1 unknown, 3 failed',
      '13 unknown, slack:T1 C1: due 2025-11-24 07:30 UTC, late, 1 of 2 parts there, 3 tries, next 2025-11-24 08:05 UTC. No answer came.',
      '12 posted, slack:T1 C1: due 2025-11-24 07:30 UTC. https://chat.example/m1',
    ]);
    expect(result.deliveries[0]).toMatchObject({
      id: '13',
      due_at: '2025-11-24T07:30:00.000Z',
      parts_posted: 1,
      url: null,
      next_at: '2025-11-24T08:05:00.000Z',
    });
    const { fallback } = present(result, { now: NOW, has: () => true });
    expect(fallback).toContain('13 unknown, slack:T1 C1');
    expect(present(toDeliveriesResult([], tally()), { now: NOW, has: () => true }).fallback).toContain('0 deliveries posted');
  });

  it.each<[string, DeliveryTally, readonly string[]]>([
    ['nothing', tally(), []],
    ['what is well', tally({ posted: 3, due: 1, oldest: NOW }), ['ok: 3 deliveries posted, none failed']],
    ['what failed or is unknown', tally({ posted: 3, failed: 2, unknown: 1 }), ['wrong: 2 failed. Of 1 it is not known whether they are there.']],
    ['what waits for long', tally({ due: 4, oldest: new Date(NOW.getTime() - 3_700_000) }), ['wrong: 4 wait, the oldest for more than an hour.']],
  ])('are checked by doctor: %s', (_, counted, expected) => {
    expect(deliveryChecks(counted, NOW).map(({ state, message }) => `${state}: ${message}`)).toEqual(expected);
  });
});

describe('footnote deliveries', () => {
  async function run(...argv: readonly string[]) {
    const stores = await openStores({ memory: true });
    const made = await stores.subscriptions.add(aNewDigest(), NOW);
    await stores.outbox.claim([aClaim(made, [aSlot(made)])], NOW);
    const shown: Result[] = [];
    const program = new Program('footnote').exitOverride().configureOutput({ writeErr: () => {} });
    addDeliveries({
      addJob: (name) => program.command(name).exitOverride(),
      withApp: (work) => work(anApp({ outbox: stores.outbox })),
      show: async (result) => void shown.push(result),
    });
    const fault = await program.parseAsync(['deliveries', ...argv], { from: 'user' }).then(
      () => null,
      (error: { readonly code: string }) => error.code,
    );
    const state = (await stores.outbox.deliveries({ limit: 1 }))[0]?.state;
    await stores.close();
    return { shown, fault, state };
  }

  it('lists them, with nothing else typed', async () => {
    expect((await run()).shown).toMatchObject([{ kind: 'deliveries', due: 1, deliveries: [{ id: '1', state: 'due' }] }]);
  });

  it('takes one up again, and gives one up', async () => {
    expect(await run('retry', '1')).toMatchObject({ shown: [{ kind: 'done' }], state: 'due' });
    expect(await run('abandon', '1')).toMatchObject({ shown: [{ kind: 'done' }], state: 'abandoned' });
  });

  it.each([
    [['retry'], 'invalid'],
    [['retry', '7'], 'not_found'],
    [['abandon', 'all'], 'not_found'],
    [['post', '1'], 'commander.invalidArgument'],
  ])('refuses %j', async (argv, fault) => {
    expect(await run(...argv)).toMatchObject({ shown: [], fault, state: 'due' });
  });
});
