/** A list that grows at its end: what it was made of stays as it is. */
export interface GrownList<T> extends Iterable<T> {
  readonly length: number;
  includes(value: T): boolean;
}

/**
 * The list with one more value, as a list of its own.
 *
 * Costs one value, where a copy costs all: the states of a list share one row and each goes as far as it did. Only the longest can grow like that; a shorter one is copied.
 */
export function growList<T>(list: GrownList<T> | undefined, value: T): GrownList<T> {
  return list instanceof Grown ? list.grow(value) : new Grown([...(list ?? []), value]);
}

class Grown<T> implements GrownList<T> {
  readonly #row: T[];
  readonly length: number;

  constructor(row: T[]) {
    this.#row = row;
    this.length = row.length;
  }

  grow(value: T): Grown<T> {
    const row = this.#row.length === this.length ? this.#row : this.#row.slice(0, this.length);
    row.push(value);
    return new Grown(row);
  }

  includes(value: T): boolean {
    const at = this.#row.indexOf(value);
    return at >= 0 && at < this.length;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let at = 0; at < this.length; at++) yield this.#row[at] as T;
  }
}
