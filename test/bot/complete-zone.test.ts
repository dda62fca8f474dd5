import { describe, expect, it } from 'vitest';
import { completeZone } from '../../src/bot/complete-zone.ts';

describe('completeZone', () => {
  it.each([
    ['lis', 'Europe/Lisbon'],
    ['new york', 'America/New_York'],
    ['Europe/Ber', 'Europe/Berlin'],
    ['TOKYO', 'Asia/Tokyo'],
  ])('finds %j', (typed, zone) => {
    expect(completeZone(typed, 5)[0]).toBe(zone);
  });

  it('gives no more than asked for, and nothing for what is none', () => {
    expect(completeZone('', 25)).toHaveLength(25);
    expect(completeZone('xyzzy', 25)).toEqual([]);
  });
});
