import type { Day } from '../../src/core/document.ts';

const FIRST = Date.UTC(2025, 2, 1);

/** The day so many days after the first that generated corpora know. */
export const dayAt = (offset: number): Day => new Date(FIRST + offset * 86_400_000).toISOString().slice(0, 10);

/** How many days after the first it is. */
export const daysSince = (day: Day): number => Math.round((Date.parse(day) - FIRST) / 86_400_000);
