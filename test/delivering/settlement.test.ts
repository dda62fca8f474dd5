import { describe, expect, it } from 'vitest';
import type { DeliveryLease } from '../../src/core/delivery.ts';
import { DELIVERY_SETTINGS } from '../../src/delivering/index.ts';
import { afterLook, afterPost } from '../../src/delivering/settlement.ts';

const NOW = new Date('2025-11-24T08:00:00Z');
const at = (ms: number) => new Date(NOW.getTime() + ms);
const HOUR_MS = 3_600_000;

const aLease = (some: Partial<DeliveryLease> = {}): DeliveryLease => ({
  delivery: '1',
  generation: 1,
  until: NOW,
  target: { workspace: 'slack:T1', channel: 'C1' },
  part: 0,
  payload: 'brief',
  key: 'key',
  threadOf: null,
  task: 'post',
  amends: null,
  attempts: 0,
  firstTriedAt: null,
  ...some,
});
const given = (chance: number) => ({ now: NOW, chance, settleMs: 10_000, settings: DELIVERY_SETTINGS });
const later = (afterMs?: number) => ({ kind: 'refused', again: 'later', reason: 'Wait.', ...(afterMs === undefined ? {} : { afterMs }) }) as const;
const waitOf = (settled: ReturnType<typeof afterPost>) => ('at' in settled ? settled.at.getTime() - NOW.getTime() : null);

describe('afterPost', () => {
  it('looks after the settling wait where nothing is known', () => {
    expect(afterPost(aLease(), { kind: 'unknown', reason: 'No answer.' }, given(0))).toEqual({ state: 'unknown', at: at(10_000), reason: 'No answer.' });
  });

  it('waits twice as long each time, up to ten minutes and a quarter more by chance', () => {
    const waits = [0, 1, 2, 5, 8, 9, 50].map((attempts) => waitOf(afterPost(aLease({ attempts }), later(), given(0))));
    expect(waits).toEqual([2000, 4000, 8000, 64_000, 512_000, 600_000, 600_000]);
    expect(waitOf(afterPost(aLease({ attempts: 9 }), later(), given(1)))).toBe(750_000);
  });

  it('waits as long as the platform asks for, but no more than an hour', () => {
    expect(waitOf(afterPost(aLease({ attempts: 9 }), later(3000), given(0)))).toBe(3000);
    expect(waitOf(afterPost(aLease(), later(3000), given(1)))).toBe(3250);
    expect(waitOf(afterPost(aLease(), later(9 * HOUR_MS), given(0)))).toBe(HOUR_MS);
  });

  it('ends as a dead letter after six hours or a hundred tries, and at once where it is refused for good', () => {
    expect(afterPost(aLease({ firstTriedAt: at(-6 * HOUR_MS + 1) }), later(), given(0)).state).toBe('due');
    expect(afterPost(aLease({ firstTriedAt: at(-6 * HOUR_MS) }), later(), given(0))).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('Wait.'),
    });
    expect(afterPost(aLease({ attempts: 98 }), later(), given(0)).state).toBe('due');
    expect(afterPost(aLease({ attempts: 99 }), later(), given(0)).state).toBe('failed');
    for (const again of ['never', 'target_gone', 'workspace_gone'] as const) {
      expect(afterPost(aLease(), { kind: 'refused', again, reason: 'No.' }, given(0))).toEqual({ state: 'failed', reason: 'No.' });
    }
  });

  it('amends again where nothing is known, since that may be done twice', () => {
    const amend = aLease({ task: 'amend', amends: { id: 'm1', url: 'u' } });
    expect(afterPost(amend, { kind: 'unknown', reason: 'No answer.' }, given(0))).toMatchObject({ state: 'due' });
    expect(afterPost(amend, { kind: 'posted', posted: { id: 'm1', url: null } }, given(0))).toEqual({ state: 'posted', posted: { id: 'm1', url: 'u' } });
  });
});

describe('afterLook', () => {
  const lookFor = (ageMs: number) => aLease({ task: 'look', firstTriedAt: at(-ageMs) });

  it('has it sent at once where it is not there, unless that goes on for too long', () => {
    expect(afterLook(lookFor(1000), { kind: 'absent' }, given(0))).toMatchObject({ state: 'due', at: NOW });
    expect(afterLook(lookFor(6 * HOUR_MS), { kind: 'absent' }, given(0))).toMatchObject({ state: 'failed' });
  });

  it('never has it sent where that cannot be told, however old it is, and looks ever more rarely', () => {
    const waits = [1000, 60_000, HOUR_MS, 90 * HOUR_MS].map((age) => {
      const settled = afterLook(lookFor(age), { kind: 'cannot_look', reason: 'Hidden.' }, given(0));
      expect(settled.state).toBe('unknown');
      return waitOf(settled);
    });
    expect(waits).toEqual([15_000, 30_000, HOUR_MS / 2, HOUR_MS]);
    expect(waitOf(afterLook(lookFor(0), { kind: 'cannot_look', reason: 'Hidden.', afterMs: 60_000 }, given(0)))).toBe(60_000);
  });
});
