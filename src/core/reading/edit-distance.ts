/**
 * How many letters must be added, removed, changed or swapped with their neighbor to turn one word into another; `most + 1` when it is more than `most`.
 *
 * Damerau–Levenshtein in its restricted form (optimal string alignment), in UTF-16 units.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = cell(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(changed, cell(previous, j) + 1, cell(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, cell(older, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    older = previous;
    previous = row;
  }
  return Math.min(cell(previous, b.length), most + 1);
}

const cell = (row: readonly number[], at: number): number => row[at] ?? 0;
