import { editDistance } from '../core/reading/edit-distance.ts';

/** The names that a mistyped word most likely means, nearest first; at most a third of its letters may differ, or one of a short one. */
export function nearNames(typed: string, names: readonly string[], limit = 2): readonly string[] {
  const most = Math.max(1, Math.floor(typed.length / 3));
  return names
    .map((name) => ({ name, distance: typed.length > 1 && name.startsWith(typed) ? 0 : editDistance(typed.slice(0, LONGEST), name, most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

const LONGEST = 40;
