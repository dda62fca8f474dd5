import type { NameEntry } from './name-trie.ts';
import { fold, toQueryTerms } from './words.ts';

/**
 * Compares typed words with names: the result says of a name how near it is, from 0 to 1, and 0 when it is not near at all.
 *
 * The better of two: the pairs of letters that both share (Dice's coefficient, for slips), and the share of the typed terms in the name, a term counting
 * less the more names have it.
 */
export function createNearness(entries: readonly NameEntry[]): (typed: string) => (entry: NameEntry) => number {
  const read = new Map(entries.map((entry) => [entry, { terms: new Set(toQueryTerms(entry.text)), pairs: pairsOf(fold(entry.text)) }]));
  const names = new Map<string, number>();
  for (const { terms } of read.values()) for (const term of terms) names.set(term, (names.get(term) ?? 0) + 1);
  return (typed) => {
    const pairs = pairsOf(fold(typed));
    const weights = toQueryTerms(typed)
      .filter((term) => term.length > 2)
      .map((term) => ({ term, weight: 1 / Math.sqrt(1 + (names.get(term) ?? 0)) }));
    const mass = weights.reduce((sum, { weight }) => sum + weight, 0);
    return (entry) => {
      const name = read.get(entry);
      if (name === undefined) return 0;
      const share = weights.reduce((sum, { term, weight }) => sum + (name.terms.has(term) ? weight / mass : 0), 0);
      const likeness = dice(pairs, name.pairs);
      if (share < NEAR_WORDS && likeness < NEAR_LETTERS) return 0;
      return 0.9 * Math.max(share, likeness) + 0.1 * likeness;
    };
  };
}

const NEAR_WORDS = 0.3;
const NEAR_LETTERS = 0.45;

function pairsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
