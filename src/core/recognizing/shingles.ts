/**
 * The four-word runs of a text as a set of 32-bit hashes, ascending: what is left of it to compare, whatever its case, typography and line breaks.
 *
 * Words are runs of letters and digits; an apostrophe inside one does not count. Scripts that write no blanks are read in pairs of characters.
 * The same on every machine. Empty for a text of less than four words.
 */
export function toShingles(text: string): Uint32Array {
  const words = toWordHashes(PLAIN.test(text) ? text : text.normalize('NFKC'));
  const count = Math.max(0, words.length - SIZE + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0x9747b28c;
    for (let offset = 0; offset < SIZE; offset++) hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ (words[at + offset] ?? 0), 0x5bd1e995);
    hashes[at] = mix(hash);
  }
  return distinct(hashes.sort());
}

/** The share of the smaller set that stands in the other (Broder, 1997: containment); 0 when one is empty. Both ascending. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : sharedBy(a, b) / smaller;
}

/** How many hashes two ascending sets share. */
export function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one = 0, two = 0] = [a[i], b[j]];
    if (one === two) shared++;
    if (one <= two) i++;
    if (two <= one) j++;
  }
  return shared;
}

/** The part of a set that is looked up: the same hashes of every text, one in four. */
export const sampleOf = (shingles: Uint32Array): Uint32Array => shingles.filter((hash) => hash % 4 === 0);

const SIZE = 4;

/** Latin letters and the usual signs: nothing that would have another form. */
const PLAIN = /^[\u0000-\u00ff\u2010-\u2025\u2030-\u205e]*$/;

/** FNV-1a over the lower-case code units of each word. */
function toWordHashes(text: string): Uint32Array {
  const lower = text.toLowerCase();
  const words = new Uint32Array(lower.length);
  let count = 0;
  let hash = OFFSET;
  let length = 0;
  let before = 0;
  const end = () => {
    if (length > 0) words[count++] = hash;
    hash = OFFSET;
    length = 0;
    before = 0;
  };
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 0x2e80 && isUnspaced(code)) {
      if (length > 0 && before === 0) end();
      if (before !== 0) words[count++] = Math.imul(Math.imul(OFFSET ^ before, PRIME) ^ code, PRIME) >>> 0;
      before = code;
      length = 0;
    } else if (isLetter(code)) {
      if (before !== 0) end();
      hash = Math.imul(hash ^ code, PRIME) >>> 0;
      length++;
    } else if (!isApostrophe(code) || length === 0 || !isLetter(lower.charCodeAt(at + 1))) end();
  }
  end();
  return words.subarray(0, count);
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3004) && !(code >= 0x3008 && code <= 0x3020);
}

/** Han, kana, and what lies between them. */
const isUnspaced = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

/** Every bit of the result depends on every bit of the hash (MurmurHash3, finalizer). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at] ?? 0;
  return sorted.slice(0, count);
}
