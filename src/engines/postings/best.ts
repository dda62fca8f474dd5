import type { Hit } from '../../core/search.ts';
import { byRank } from '../index-entries.ts';

/** Keeps the best of many hits without ordering all of them. */
export interface Best {
  offer(hit: Hit): void;
  /** Whether a hit with this score could still be among them. */
  takes(score: number): boolean;
  /** Best first. */
  hits(): readonly Hit[];
}

export function createBest(limit: number): Best {
  let held: Hit[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const order = () => {
    held = held.sort(byRank).slice(0, limit);
    if (held.length === limit) least = held.at(-1)?.score ?? least;
  };
  return {
    offer(hit) {
      held.push(hit);
      if (held.length >= limit * 2 + 64) order();
    },
    takes: (score) => score >= least,
    hits() {
      order();
      return held;
    },
  };
}
