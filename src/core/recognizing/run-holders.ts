/** Which texts have a run of words: of each hash the first texts, up to a number. */
export interface RunHolders {
  /** Tells `each` of the texts that have this hash, then notes that this one has it too. */
  visit(hash: number, text: number, each: (text: number) => void): void;
}

/**
 * An open hash table over two flat arrays, 16 bytes a hash: most runs stand in one text alone, and a map of lists would take six times as much. Texts count
 * from 0.
 */
export function createRunHolders(most: number): RunHolders {
  let keys = new Uint32Array(FIRST_SIZE);
  // One more than the first text that has the hash; 0 for a free slot.
  let firsts = new Uint32Array(FIRST_SIZE);
  let used = 0;
  const further = new Map<number, number[]>();

  return {
    visit(hash, text, each) {
      const slot = slotOf(keys, firsts, hash);
      const first = firsts[slot] ?? 0;
      if (first === 0) {
        keys[slot] = hash;
        firsts[slot] = text + 1;
        used++;
        if (used * 2 > keys.length) grow();
        return;
      }
      each(first - 1);
      const others = further.get(hash);
      for (const other of others ?? []) each(other);
      if (others === undefined) further.set(hash, [text]);
      else if (others.length + 1 < most) others.push(text);
    },
  };

  function grow(): void {
    const [oldKeys, oldFirsts] = [keys, firsts];
    keys = new Uint32Array(oldKeys.length * 2);
    firsts = new Uint32Array(oldKeys.length * 2);
    for (let at = 0; at < oldKeys.length; at++) {
      const first = oldFirsts[at] ?? 0;
      if (first === 0) continue;
      const slot = slotOf(keys, firsts, oldKeys[at] ?? 0);
      keys[slot] = oldKeys[at] ?? 0;
      firsts[slot] = first;
    }
  }
}

const FIRST_SIZE = 1 << 12;

/** Where a hash is, or the free slot for it: the next from its place on (linear probing; the multiplier is Knuth's, 2^32 over the golden ratio). */
function slotOf(keys: Uint32Array, firsts: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
  while (firsts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
