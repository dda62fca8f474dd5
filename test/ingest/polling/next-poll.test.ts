import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPoll, type Outcome, PACE } from '../../../src/ingest/polling/next-poll.ts';

const NOW = new Date('2025-11-20T12:00:00Z');
const MINUTE = 60_000;
const minutes = (feed: { everyMs?: number | null; failures?: number }, outcome: Outcome, random = 0) =>
  (nextPoll({ everyMs: null, failures: 0, ...feed }, outcome, NOW, () => random).getTime() - NOW.getTime()) / MINUTE;
const read = (freshMs: number | null = null, saidMs: number | null = null): Outcome => ({ kind: 'read', freshMs, saidMs });
const failed = (retryAfterMs: number | null = null, permanent = false): Outcome => ({ kind: 'failed', retryAfterMs, permanent });

describe('nextPoll', () => {
  it.each<[string, Parameters<typeof minutes>[0], Outcome, number]>([
    ['every half an hour where nobody says anything', {}, read(), 30],
    ['as long as the answer is fresh', {}, read(60 * MINUTE), 60],
    ['as often as the feed says', {}, read(null, 45 * MINUTE), 45],
    ['after the longer of both', {}, read(60 * MINUTE, 45 * MINUTE), 60],
    ['as usual where an answer is never fresh', {}, read(0), 30],
    ['never sooner than in five minutes', {}, read(10_000), 5],
    ['never later than in a day', {}, read(400 * 24 * 60 * MINUTE), 24 * 60],
    ['as often as the operator wants, whatever is said', { everyMs: 15 * MINUTE }, read(60 * MINUTE, 45 * MINUTE), 15],
    ['soon after a first failure', {}, failed(), 10],
    ['later after each further one', { failures: 3 }, failed(), 80],
    ['at most a day after many', { failures: 1000 }, failed(), 24 * 60],
    ['when its server allows it again', {}, failed(90 * MINUTE), 90],
    ['no sooner because its server would allow it', { failures: 3 }, failed(MINUTE), 80],
    ['in a day where asking cannot help', {}, failed(null, true), 24 * 60],
  ])('asks %s', (_, feed, outcome, wanted) => expect(minutes(feed, outcome)).toBe(wanted));

  it('adds up to a tenth, so that feeds part', () => expect(minutes({}, read(), 0.5)).toBe(31.5));

  it('stays between five minutes and a day and a tenth', () => {
    const ms = fc.option(fc.integer({ min: 0, max: 1e12 }));
    const outcome = fc.oneof(
      fc.record({ kind: fc.constant('read' as const), freshMs: ms, saidMs: ms }),
      fc.record({ kind: fc.constant('failed' as const), retryAfterMs: ms, permanent: fc.boolean() }),
    );
    fc.assert(
      fc.property(outcome, ms, fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true }), (each, everyMs, failures, random) => {
        const wait = minutes({ everyMs, failures }, each, random) * MINUTE;
        return wait >= PACE.leastMs && wait <= PACE.mostMs * 1.1;
      }),
    );
  });
});
