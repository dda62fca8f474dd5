import { expect, it } from 'vitest';
import { createBackOff } from '../../../src/adapters/discord/back-off.ts';

it('spaces out connections that are lost as soon as they are made, and forgets when one lasts', () => {
  let now = 0;
  const backOff = createBackOff(() => new Date(now));
  const waits = Array.from({ length: 17 }, () => {
    backOff.connected();
    backOff.lost();
    return backOff.waitMs();
  });
  expect(waits).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  now += 59_000;
  expect(backOff.waitMs()).toBe(1000);
  backOff.connected();
  now += 10_000;
  backOff.lost();
  expect(backOff.waitMs()).toBe(0);
});
