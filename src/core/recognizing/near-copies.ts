import type { Version } from '../document.ts';
import { createRunHolders } from './run-holders.ts';
import { containment, sharedBy } from './shingles.ts';

/**
 * Whether two texts are one story in two places: this share of the smaller one's four-word runs stands in the other.
 *
 * Two articles on one event share quotations and names, seldom a fifth of their runs; a wire story with a byline of its own, cut, or with a word in five
 * changed shares more than a third (figures: ARCHITECTURE.md).
 */
export const isNearCopy = (a: Uint32Array, b: Uint32Array): boolean => containment(a, b) >= NEAR && sharedBy(a, b) >= LEAST;

const NEAR = 0.3;
/** Fewer runs in common are a phrase, not a text. */
const LEAST = 8;

/** Finds the texts of which a new one is a near copy. */
export interface CopyIndex {
  /** Takes a text in and gives those that came before and share much with it, in the order in which they came. */
  add(version: Version, sample: Uint32Array): readonly Version[];
}

/**
 * An inverted index of sampled runs: near linear, since a run that many texts have is looked up in the first of them alone.
 *
 * What it gives are candidates by the sample: whoever asks compares all runs.
 */
export function createCopyIndex(): CopyIndex {
  const holders = createRunHolders(MOST_HOLDERS);
  const texts: { readonly version: Version; readonly size: number }[] = [];
  const known = new Set<Version>();
  return {
    add(version, sample) {
      if (known.has(version)) return [];
      known.add(version);
      const own = texts.push({ version, size: sample.length }) - 1;
      const shared = new Map<number, number>();
      const count = (text: number) => shared.set(text, (shared.get(text) ?? 0) + 1);
      for (const hash of sample) holders.visit(hash, own, count);
      const found: number[] = [];
      for (const [text, count] of shared) {
        const smaller = Math.min(sample.length, texts[text]?.size ?? 0);
        if (count >= Math.max(1, smaller * LIKELY)) found.push(text);
      }
      return found.sort((a, b) => a - b).flatMap((text) => texts[text]?.version ?? []);
    },
  };
}

/** Copies of copies are found by the first ones; so many texts with one run are boilerplate. */
const MOST_HOLDERS = 24;
/** From this share of the sample on all runs are compared: half of what makes a near copy, since a sample of ten errs. */
const LIKELY = NEAR / 2;
