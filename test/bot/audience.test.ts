import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../src/bot/audience.ts';

describe('audienceOf', () => {
  it.each([
    [{ workspace: 'T1', channel: 'C1' }, ['public', 'workspace:T1', 'channel:C1']],
    [{ workspace: 'T1', channel: null }, ['public', 'workspace:T1']],
    [{ workspace: null, channel: 'D1' }, ['public', 'channel:D1']],
    [{ workspace: null, channel: null }, ['public']],
  ])('gives in %j the keys that all who read along have', (place, keys) => {
    expect(audienceOf(place)).toEqual(keys);
  });
});
