import type { Day } from './document.ts';

/**
 * The share of its score that something keeps for its age: .2 + .8 · 2^(−age / 30 days). Without a day it counts as old.
 *
 * Half-lives of 14 to 60 days and floors of .2 to .4 find equally well on weekly questions over 15,597 news articles.
 */
export function recency(day: Day | null, reference: Day | null): number {
  if (day === null || reference === null) return FLOOR;
  return FLOOR + (1 - FLOOR) * 2 ** (-Math.max(0, Date.parse(reference) - Date.parse(day)) / DAY_MS / HALF_LIFE_DAYS);
}

const FLOOR = 0.2;
const HALF_LIFE_DAYS = 30;
const DAY_MS = 86_400_000;
