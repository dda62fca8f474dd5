/**
 * The map with these changes, as a value of its own: the one that is given stays as it is.
 *
 * Its order is that of a copy with the changes made to it. Costs as much as there are changes, where a copy of 200,000 entries takes some 50 ms: the states
 * of a map share one table, in which each entry says since which state it has its value. Values of earlier states are kept until half as many as there are entries
 * were replaced; what is removed is in none of the tables of the new map.
 */
export function growMap<K, V>(map: ReadonlyMap<K, V>, changes: Iterable<readonly [K, V]>, removed: readonly K[] = []): ReadonlyMap<K, V> {
  if (map instanceof GrownMap && removed.length === 0) {
    const grown = map.grow(changes);
    if (grown !== undefined) return grown;
  }
  const copy = new Map(map);
  for (const key of removed) copy.delete(key);
  for (const [key, value] of changes) copy.set(key, value);
  return copy.size < SMALL ? copy : GrownMap.of(copy);
}

/** Fewer are copied in no time. */
const SMALL = 1000;

interface Held<V> {
  readonly value: V;
  /** The first state that has this value. */
  readonly since: number;
  /** What earlier states have. */
  readonly before: Held<V> | undefined;
}

/** What the states of one map share. Only the newest of them can grow. */
interface Table<K, V> {
  readonly held: Map<K, Held<V>>;
  newest: number;
  replaced: number;
}

class GrownMap<K, V> implements ReadonlyMap<K, V> {
  readonly #table: Table<K, V>;
  readonly #state: number;
  readonly size: number;

  private constructor(table: Table<K, V>, size: number) {
    this.#table = table;
    this.#state = table.newest;
    this.size = size;
  }

  static of<K, V>(map: ReadonlyMap<K, V>): GrownMap<K, V> {
    const held = new Map<K, Held<V>>();
    for (const [key, value] of map) held.set(key, { value, since: 0, before: undefined });
    return new GrownMap({ held, newest: 0, replaced: 0 }, held.size);
  }

  /** Undefined where the table is another state's by now, or holds too much that is no longer asked for. */
  grow(changes: Iterable<readonly [K, V]>): GrownMap<K, V> | undefined {
    const table = this.#table;
    if (this.#state !== table.newest || table.replaced > this.size / 2) return undefined;
    const since = ++table.newest;
    for (const [key, value] of changes) {
      const before = table.held.get(key);
      if (before !== undefined) table.replaced++;
      table.held.set(key, { value, since, before });
    }
    return new GrownMap(table, table.held.size);
  }

  get(key: K): V | undefined {
    return this.#heldHere(this.#table.held.get(key))?.value;
  }

  has(key: K): boolean {
    return this.#heldHere(this.#table.held.get(key)) !== undefined;
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, newest] of this.#table.held) {
      const held = this.#heldHere(newest);
      if (held !== undefined) yield [key, held.value];
    }
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const newest of this.#table.held.values()) {
      const held = this.#heldHere(newest);
      if (held !== undefined) yield held.value;
    }
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }

  #heldHere(newest: Held<V> | undefined): Held<V> | undefined {
    let held = newest;
    while (held !== undefined && held.since > this.#state) held = held.before;
    return held;
  }
}
