/** The names that a mistyped word most likely means, nearest first; at most a third of its letters may differ, or one of a short one. */
export function nearNames(typed: string, names: readonly string[], limit = 2): readonly string[] {
  const most = Math.max(1, Math.floor(typed.length / 3));
  return names
    .map((name) => ({ name, distance: name.startsWith(typed) && typed.length > 1 ? 0.5 : editDistance(typed.slice(0, 40), name) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** Letters to insert, delete, replace or swap with their neighbor (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1), swapped));
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
