import { breathe } from '../../core/breathe.ts';
import type { DocumentId } from '../../core/document.ts';
import type { Query } from '../../core/query.ts';
import type { Hit, SearchOptions } from '../../core/search.ts';
import { recencyOf } from '../index-entries.ts';
import { termsSought } from '../languages.ts';
import { createBest } from './best.ts';
import { newestSeen, type Part, passagesOf, seenKinds, type Totals } from './part.ts';
import { resembling } from './resembling.ts';
import { addTerm, endTerm, findPostings, type Scores, toScores } from './weigh.ts';

/**
 * The hits of a question over all parts, best first.
 *
 * A document's score is its own plus that of its best passage; a passage's is its own plus half of its document's. A sum counts as often as terms of the
 * question are met. Terms that only resemble one serve where that one stands nowhere.
 *
 * Others have their turn between, so these parts are to stay as they are meanwhile.
 */
export async function lookUp(parts: readonly Part[], totals: Totals, query: Query, { by, limit }: SearchOptions): Promise<readonly Hit[]> {
  const terms = termsSought(query.text, totals.languages.keys(), (term) => findPostings(parts, term).length > 0);
  if (terms.length === 0 || limit <= 0) return [];
  const scored = new Map<Part, Scores>();
  const scoresOf = (part: Part): Scores => {
    let scores = scored.get(part);
    if (scores === undefined) {
      scores = toScores(part);
      scored.set(part, scores);
    }
    return scores;
  };
  for (const term of terms) {
    await breathe();
    const found = findPostings(parts, term);
    if (found.length > 0) addTerm(found, 1, totals, scoresOf);
    else
      for (const [near, weight] of resembling(
        parts.map(({ segment }) => segment),
        term,
      ))
        addTerm(findPostings(parts, near), weight, totals, scoresOf);
    endTerm(scored.values());
  }

  const recency = recencyOf(query, query.recency === true ? newestSeen(parts, query) : undefined);
  const chosen: ReadonlySet<DocumentId> | undefined = query.documents && new Set(query.documents);
  const best = createBest(limit);
  for (const { part, passages, documents } of scored.values()) {
    const { segment } = part;
    const seen = seenKinds(part, query);
    const shares = segment.kinds.map(recency);
    for (const [document, whole] of documents.scores.entries()) {
      if (document % DOCUMENTS_AT_ONCE === 0) await breathe();
      if (whole === 0 || (chosen !== undefined && !chosen.has(segment.documents[document] ?? ''))) continue;
      const own = whole * (documents.met[document] ?? 0);
      const [first, end] = passagesOf(segment, document);
      let found = -1;
      let most = Number.NEGATIVE_INFINITY;
      for (let passage = first; passage < end; passage++) {
        const kind = segment.kindOf[passage] ?? 0;
        const met = passages.met[passage] ?? 0;
        if (met === 0 || seen[kind] !== true) continue;
        const score = ((passages.scores[passage] ?? 0) * met + (by === 'document' ? own : own / 2)) * (shares[kind] ?? 0);
        if (by === 'passage') offer(passage, score);
        else if (score > most) [found, most] = [passage, score];
      }
      if (found >= 0) offer(found, most);

      function offer(passage: number, score: number): void {
        if (!best.takes(score)) return;
        best.offer({ document: segment.documents[document] ?? '', start: segment.starts[passage] ?? 0, end: segment.ends[passage] ?? 0, score });
      }
    }
  }
  return best.hits();
}

/** Looked at in about a millisecond. */
const DOCUMENTS_AT_ONCE = 500;
