import { lowerBound, type Segment, termAt } from './segment.ts';

/**
 * Terms that resemble one that stands nowhere, with what they are worth beside it: those that begin with it, and those a slip or two away.
 *
 * From four letters on for beginnings, from five for slips, one slip for five letters; weights as MiniSearch 7.2 has them.
 */
export function resembling(segments: readonly Segment[], term: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const slips = term.length > 4 ? Math.min(MOST_SLIPS, Math.round(term.length * SLIPS)) : 0;
  for (const segment of segments) {
    if (term.length > 3) {
      for (let at = lowerBound(segment, term); at < segment.termAt.length - 1; at++) {
        const longer = termAt(segment, at);
        if (!longer.startsWith(term)) break;
        const distance = longer.length - term.length;
        if (distance > 0) found.set(longer, (BEGINNING * longer.length) / (longer.length + 0.3 * distance));
      }
    }
    if (slips === 0) continue;
    for (const [near, distance] of termsNear(segment, term, slips)) {
      if (distance > 0 && !near.startsWith(term)) found.set(near, (SLIPPED * near.length) / (near.length + distance));
    }
  }
  return found;
}

const [BEGINNING, SLIPPED, SLIPS, MOST_SLIPS] = [0.375, 0.45, 0.2, 6];

/**
 * The terms at most so many slips away (Levenshtein), with how many: rows of the table are kept for what a term shares with the one before it, and
 * whatever begins like one that is too far away already is passed over.
 */
export function* termsNear(segment: Segment, term: string, most: number): Generator<readonly [string, number]> {
  const count = segment.termAt.length - 1;
  const width = term.length + 1;
  const rows: number[][] = [Array.from({ length: width }, (_, at) => at)];
  let before = '';
  let known = 0;
  for (let at = 0; at < count; ) {
    const other = termAt(segment, at);
    let depth = 0;
    while (depth < known && other.charCodeAt(depth) === before.charCodeAt(depth)) depth++;
    let isTooFar = false;
    for (; depth < other.length && !isTooFar; depth++) {
      const above = rows[depth] ?? [];
      const row = [depth + 1];
      let least = depth + 1;
      for (let column = 1; column < width; column++) {
        const changed = (above[column - 1] ?? 0) + (other.charCodeAt(depth) === term.charCodeAt(column - 1) ? 0 : 1);
        const value = Math.min(changed, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
        row.push(value);
        if (value < least) least = value;
      }
      rows[depth + 1] = row;
      isTooFar = least > most;
    }
    known = depth;
    before = other;
    if (isTooFar) {
      at = Math.max(at + 1, lowerBound(segment, `${other.slice(0, depth)}\uffff`));
      continue;
    }
    const distance = rows[other.length]?.[width - 1] ?? Number.POSITIVE_INFINITY;
    if (distance <= most) yield [other, distance];
    at++;
  }
}
