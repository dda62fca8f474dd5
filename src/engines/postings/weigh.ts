import { type Part, passagesOf, type Totals } from './part.ts';
import { type Postings, postingsOf } from './postings-of.ts';
import { FIELDS } from './segment.ts';

/** The scores of one part, as far as a question has been looked up. */
export interface Scores {
  readonly part: Part;
  /** Of passages and of documents: the sum over the terms of the question, and how many of these are met. */
  readonly passages: Tally;
  readonly documents: Tally;
}

interface Tally {
  readonly scores: Float64Array;
  readonly met: Uint16Array;
  /** Of the term that is being looked up. */
  readonly own: Float64Array;
  /** Which have a score of that term. */
  readonly touched: number[];
}

const toTally = (size: number): Tally => ({ scores: new Float64Array(size), met: new Uint16Array(size), own: new Float64Array(size), touched: [] });

export const toScores = (part: Part): Scores => ({
  part,
  passages: toTally(part.segment.starts.length),
  documents: toTally(part.segment.documents.length),
});

/** Where a term stands in the parts, of the documents that count; empty where it stands nowhere. */
export function findPostings(parts: readonly Part[], term: string): readonly Found[] {
  return parts.flatMap((part) => {
    const postings = postingsOf(part.segment, term);
    const found = postings === undefined ? undefined : livePostings(part, postings);
    return found === undefined || (found.passages.length === 0 && found.heads.length === 0) ? [] : [{ part, ...found }];
  });
}

export interface Found extends Postings {
  readonly part: Part;
}

function livePostings({ segment, live }: Part, postings: Postings): Postings {
  const { passages, counts, heads } = postings;
  if (!live.includes(0)) return postings;
  const owners = toOwners(segment.firsts);
  const isLive = (_: unknown, at: number) => live[owners(passages[at] ?? 0)] === 1;
  return { passages: passages.filter(isLive), counts: counts.filter(isLive), heads: heads.filter(([document]) => live[document] === 1) };
}

/** Finds the document of a passage; passages are asked for in ascending order. */
function toOwners(firsts: Uint32Array): (passage: number) => number {
  let document = 0;
  let last = 0;
  return (passage) => {
    if (passage < last) document = 0;
    last = passage;
    while ((firsts[document + 1] ?? Number.POSITIVE_INFINITY) <= passage) document++;
    return document;
  };
}

/** In how many passages a term stands, be it in their text or in what they have of their document. */
export function frequencyOf(found: readonly Found[]): number {
  let frequency = 0;
  for (const { part, passages, heads } of found) {
    const own = new Set<number>();
    for (const [document, title, names] of heads) {
      if (title + names === 0) continue;
      own.add(document);
      const [first, end] = passagesOf(part.segment, document);
      frequency += end - first;
    }
    const owner = toOwners(part.segment.firsts);
    for (const passage of passages) if (!own.has(owner(passage))) frequency++;
  }
  return frequency;
}

/**
 * Adds what one term of a question is worth to the scores of where it stands: `weight` is 1 for the term itself, less for one that only resembles it.
 *
 * BM25+ (Lv and Zhai, 2011) with k 1.2, b .7 and delta .5, each field for itself, as MiniSearch 7.2 has it: the length of a field is the number of its
 * different terms.
 */
export function addTerm(found: readonly Found[], weight: number, totals: Totals, scoresOf: (part: Part) => Scores): void {
  const distinct = found.map(({ part, passages }) => countDocuments(part, passages));
  let [inTitles, inNames, inLeads, inPassageTitles, inPassages, inTexts] = [0, 0, 0, 0, 0, 0];
  for (const [at, { part, passages, heads }] of found.entries()) {
    inPassages += passages.length;
    inTexts += distinct[at]?.length ?? 0;
    for (const [document, title, names, lead] of heads) {
      if (title > 0) inTitles++;
      if (names > 0) inNames++;
      if (lead > 0) inLeads++;
      const [first, end] = passagesOf(part.segment, document);
      if (title + names > 0) inPassageTitles += end - first;
    }
  }
  const { documents, passages: all, lengths } = totals;
  const mean = (field: number) => (lengths[field] ?? 0) / documents;
  const field = (boost: number, having: number, of: number, meanLength: number) => {
    const rarity = Math.log(1 + (of - having + 0.5) / (having + 0.5));
    return (times: number, length: number) => weight * boost * (rarity * (DELTA + (times * (K + 1)) / (times + K * (1 - B + (B * length) / meanLength))));
  };
  const ofTitle = field(3, inTitles, documents, mean(0));
  const ofNames = field(2, inNames, documents, mean(1));
  const ofLead = field(2, inLeads, documents, mean(2));
  const ofText = field(1, inTexts, documents, mean(3));
  const ofPassageTitle = field(0.7, inPassageTitles, all, (lengths[4] ?? 0) / all);
  const ofPassage = field(1, inPassages, all, totals.passageLengths / all);

  for (const [at, { part, passages, counts, heads }] of found.entries()) {
    const { segment } = part;
    const scores = scoresOf(part);
    for (const [document, title, names, lead] of heads) {
      const length = (which: number) => segment.lengths[document * FIELDS + which] ?? 0;
      if (title > 0) add(scores.documents, document, ofTitle(title, length(0)));
      if (names > 0) add(scores.documents, document, ofNames(names, length(1)));
      if (lead > 0) add(scores.documents, document, ofLead(lead, length(2)));
      if (title + names === 0) continue;
      const [first, end] = passagesOf(segment, document);
      const score = ofPassageTitle(title + names, length(4));
      for (let passage = first; passage < end; passage++) add(scores.passages, passage, score);
    }
    for (const [which, passage] of passages.entries()) add(scores.passages, passage, ofPassage(counts[which] ?? 1, segment.passageLengths[passage] ?? 0));
    let next = 0;
    for (const document of distinct[at] ?? []) {
      const [, end] = passagesOf(segment, document);
      let times = 0;
      for (; (passages[next] ?? Number.POSITIVE_INFINITY) < end; next++) times += counts[next] ?? 1;
      add(scores.documents, document, ofText(times, segment.lengths[document * FIELDS + 3] ?? 0));
    }
  }
}

const [K, B, DELTA] = [1.2, 0.7, 0.5];

/** The documents of these passages, each once. */
function countDocuments({ segment }: Part, passages: readonly number[]): readonly number[] {
  const owner = toOwners(segment.firsts);
  const documents: number[] = [];
  for (const passage of passages) {
    const document = owner(passage);
    if (documents.at(-1) !== document) documents.push(document);
  }
  return documents;
}

function add({ own, touched }: Tally, which: number, score: number): void {
  if (own[which] === 0) touched.push(which);
  own[which] = (own[which] ?? 0) + score;
}

/** Ends a term of the question: whatever has a score of it meets one term more. */
export function endTerm(scores: Iterable<Scores>): void {
  for (const { passages, documents } of scores) {
    for (const { scores: sums, met, own, touched } of [passages, documents]) {
      for (const which of touched) {
        sums[which] = (sums[which] ?? 0) + (own[which] ?? 0);
        met[which] = (met[which] ?? 0) + 1;
        own[which] = 0;
      }
      touched.length = 0;
    }
  }
}
