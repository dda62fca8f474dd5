/**
 * Features are numbers, so that a sentence costs microseconds: a template and up to four parts, each a symbol (a word, a tag) or a plain number.
 * A weight is found by the hash of all five.
 */
export type Emit = (template: number, a?: number, b?: number, c?: number, d?: number) => void;

const numbers = new Map<string, number>([['?', 0]]);
const texts = ['?'];
let learning = false;

/** Lets {@link symbolOf} add words that it does not know; for the fitting script. */
export function learnSymbols(on: boolean): void {
  learning = on;
}

/** The number of a word; 0 for one that no weight knows. */
export function symbolOf(text: string): number {
  const known = numbers.get(text);
  return known ?? (learning ? intern(text) : 0);
}

/** The number of a word or tag, new if need be. */
export function intern(text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  return texts.push(text) - 1;
}

/** A plain number as a part of a feature: kept apart from symbols. */
export const plain = (n: number): number => -1 - n;

/** The text of a part as the weights' files hold it: `=` and digits for a plain number. */
export const partText = (part: number): string => (part < 0 ? `=${-1 - part}` : (texts[part] ?? '?'));

/** The hash of a feature. */
export function featureHash(template: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1);
  h = Math.imul(h ^ a ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ b ^ (h >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ c ^ (h >>> 15), 0x27d4eb2f);
  h = Math.imul(h ^ d ^ (h >>> 13), 0x165667b1);
  return (h ^ (h >>> 16)) | 1;
}

/** Weights by feature, in hundredths. */
export interface Weights {
  get(template: number, a: number, b: number, c: number, d: number): number;
}

/** Reads weights as the fitting script writes them: lines of a template's number, then parts (divided by blanks) and weight in turn, divided by tabs. */
export function parseWeights(lines: string): Weights {
  const found: [number, number][] = [];
  for (const line of lines.split('\n')) {
    const [template = '', ...rest] = line.split('\t');
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const [a = 0, b = 0, c = 0, d = 0] = (rest[i] ?? '')
        .split(' ')
        .map((part) => (part.startsWith('=') && part.length > 1 ? plain(Number(part.slice(1))) : intern(part)));
      found.push([featureHash(Number(template), a, b, c, d), Number(rest[i + 1])]);
    }
  }
  return tableOf(found);
}

/** An open-addressed table, at most a quarter full. Hashes are odd, so that 0 is a free place. */
function tableOf(entries: readonly (readonly [number, number])[]): Weights {
  let size = 1024;
  while (size < entries.length * 4) size *= 2;
  const keys = new Int32Array(size);
  const values = new Int16Array(size);
  const mask = size - 1;
  for (const [hash, weight] of entries) {
    let at = (hash >>> 1) & mask;
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
    keys[at] = hash;
    values[at] = weight;
  }
  return {
    get(template, a, b, c, d) {
      const hash = featureHash(template, a, b, c, d);
      let at = (hash >>> 1) & mask;
      while (keys[at] !== hash) {
        if (keys[at] === 0) return 0;
        at = (at + 1) & mask;
      }
      return values[at] as number;
    },
  };
}
