import type { View } from './corpus.ts';
import { shareParty } from './parties.ts';
import type { Located } from './reports.ts';
import { byRank, type Candidate } from './retrieve.ts';
import { placeOf } from './threads.ts';

/** A caveat, confirmation or denial meets what the allegations of its document meet that are against the same party. */
export function withThreads(view: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const placed = candidates.map((candidate) => ({ candidate, place: placeOf(view.corpus, candidate.document, candidate.sentence) }));
  const roots = placed.filter(({ candidate, place }) => place !== undefined && place.root === candidate.sentence);
  return placed
    .map(({ candidate, place }) => {
      if (place === undefined || place.root === candidate.sentence) return candidate;
      const [best] = roots.filter(
        (root) =>
          root.candidate.document === candidate.document && (root.place?.sentence === place.root || shareParty(root.place?.accused ?? [], place.accused)),
      );
      if (best === undefined || best.candidate.score <= candidate.score) return candidate;
      return { ...candidate, score: best.candidate.score * 0.95, coverage: Math.max(best.candidate.coverage, candidate.coverage) };
    })
    .sort(byRank);
}

/** After the sentence that could or could not confirm something comes the claim itself: the allegation of its thread that meets the question best. */
export function withClaim(view: View, picked: readonly Candidate[], ranked: readonly Candidate[]): readonly Located[] {
  const [first] = picked;
  const place = first === undefined ? undefined : placeOf(view.corpus, first.document, first.sentence);
  if (first === undefined || place?.root === undefined || place.root === first.sentence) return picked;
  const inThread = ranked.find(
    ({ document, sentence }) =>
      document === first.document &&
      placeOf(view.corpus, document, sentence)?.root === sentence &&
      shareParty(placeOf(view.corpus, document, sentence)?.accused ?? [], place.accused),
  );
  const claim = inThread ?? { document: first.document, sentence: place.root };
  return view.sentences(first.document.id).includes(claim.sentence) ? [first, claim] : [first];
}
