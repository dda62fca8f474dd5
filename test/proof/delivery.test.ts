import { describe, expect, it } from 'vitest';
import { isWhole, killAgainAndAgain } from './delivery.ts';
import { pauseAgainAndAgain } from './pauses.ts';
import { countTruth } from './truth.ts';
import { cutAgainAndAgain } from './wal.ts';

/** A few cycles of what `npm run proof` does in full: no time is measured, and a slow machine is only slow. */
describe('deliveries, in the small', { timeout: 300_000 }, () => {
  it.each(['slack', 'discord'] as const)('are there once on %s, whenever a process is killed', async (platform) => {
    const killed = await killAgainAndAgain(platform, 4, { seed: 11 });
    expect(killed).toMatchObject({ lost: [], doubled: [], waiting: 0, failed: 0 });
    expect(isWhole(killed)).toBe(true);
    expect(killed.deliveries).toBeGreaterThanOrEqual(12);
    expect(Object.values(killed.kills).reduce((sum, count) => sum + count)).toBe(4);
  });

  it('are there once when a process stands still for longer than its lease', async () => {
    const paused = await pauseAgainAndAgain('slack', 4, 11, ['leased', 'attempt_noted'], () => undefined);
    expect(paused).toMatchObject({ lost: [], doubled: [], left: 0 });
    expect(Object.values(paused.at).reduce((sum, count) => sum + count)).toBe(4);
  });

  it('are still acknowledged after the write-ahead log was cut', async () => {
    expect(await cutAgainAndAgain(12, 11)).toEqual({ damaged: 0, missing: 0, again: 0 });
  });
});

describe('countTruth', () => {
  const expected = [
    { name: 'D1', paragraphs: 2 },
    { name: 'D11', paragraphs: 1 },
  ];
  it('finds what is there once, twice and not at all', () => {
    expect(countTruth(expected, ['D1#0; a', '\\nD1#1; b', 'D11#0; c'])).toEqual({ lost: [], doubled: [] });
    expect(countTruth(expected, ['D1#0; a D1#0; a', 'D1#1; b', 'D1#1; b'])).toEqual({ lost: ['D11#0'], doubled: ['D1#1'] });
  });
});
