import { expect, it } from 'vitest';
import { killIngests } from './helpers/kills.ts';

/** More for a long look: `node test/bench/kills.ts`. */
const KILLS = 3;

it('loses nothing and leaves nothing half-written when an ingest is killed, and the same again completes it', { timeout: 180_000 }, async () => {
  const { amidst: _, committed: __, fullMs: ___, ...found } = await killIngests({ kills: KILLS, documents: 600, seed: 7 });
  expect(found).toEqual({ kills: KILLS, unsound: 0, lost: 0, halfWritten: 0, incomplete: 0, disagreeing: 0 });
});
