/** Whole numbers of 32 bits, in a row that grows: four bytes each, and nothing for a garbage collector to look through. */
export interface GrowingNumbers {
  /** Adds one at the end and gives its place. */
  push(value: number): number;
  at(place: number): number;
  set(place: number, value: number): void;
}

export function createGrowingNumbers(): GrowingNumbers {
  let values = new Int32Array(FIRST);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      return length++;
    },
    at: (place) => values[place] ?? NONE,
    set(place, value) {
      values[place] = value;
    },
  };
}

/** What stands nowhere. */
export const NONE = -1;

const FIRST = 16;
