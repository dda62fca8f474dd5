import { breathe } from './breathe.ts';
import type { Lead, LeftOut } from './compose.ts';
import type { Concept } from './concepts.ts';
import type { View } from './corpus.ts';
import { favor, isByNamed } from './favor.ts';
import { firstHandFirst, hedgeOf } from './first-hand.ts';
import { meets, toMatchable } from './match.ts';
import { overlap, termsOf } from './overlap.ts';
import type { Question } from './question.ts';
import { isReportOf, type Located } from './reports.ts';
import { byRank, type Candidate } from './retrieve.ts';
import { readThreads } from './threads.ts';
import { withClaim, withThreads } from './whether-true.ts';

export interface Selected {
  readonly leads: readonly Lead[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Picks one to three sentences that answer a question, the direct answer first.
 *
 * The order is by score, bent by the rules on evidence (contract: which evidence goes first): whose words are asked for, whether something is
 * confirmed, "not said" as an answer, the first-hand sentence before the record that reports it, the newest where the newest is asked for.
 */
export async function select(view: View, question: Question, candidates: readonly Candidate[]): Promise<Selected> {
  await readThreads(
    view.corpus,
    candidates.map(({ document }) => document),
  );
  const considered = question.cues.asksWhetherTrue || question.cues.asksForStanding === 'denied' ? withThreads(view, candidates) : candidates;
  const ranked: Candidate[] = [];
  for (const candidate of considered.slice(0, RANKED)) {
    await breathe();
    ranked.push({ ...candidate, score: candidate.score * favor(view, question, candidate) });
  }
  ranked.sort(byRank);
  const leftOut: LeftOut[] = [];
  const picked: Candidate[] = [];
  for (const candidate of firstHandFirst(view, question, ranked)) {
    if (picked.length === MOST) break;
    const reason = picked.length === 0 ? undefined : reasonAgainst(view, question, candidate, picked);
    if (reason === undefined) picked.push(candidate);
    else leftOut.push({ located: candidate, reason });
  }
  const leads = question.cues.asksWhetherTrue
    ? withClaim(view, picked, ranked)
    : (await Promise.all(picked.map(async (candidate) => [...(await hedgeOf(view, candidate, picked)), candidate]))).flat();
  return {
    leads: distinct(leads)
      .slice(0, MOST)
      .map((lead) => ({ document: lead.document, sentence: lead.sentence, role: 'claim' })),
    leftOut,
  };
}

const distinct = (located: readonly Located[]): readonly Located[] =>
  located.filter((one, at) => located.findIndex((other) => other.sentence === one.sentence) === at);

const MOST = 3;
const RANKED = 60;
/** A further sentence needs this share of the best one's score, and of the question. */
const FURTHER = 0.8;

function reasonAgainst(view: View, question: Question, candidate: Candidate, picked: readonly Candidate[]): string | undefined {
  const [best] = picked;
  if (best === undefined) return undefined;
  const added = addedBy(view, question, candidate, picked);
  const adds = added > 0;
  if (picked.some((other) => isReportOf(view, candidate, other) || isReportOf(view, other, candidate)) && !adds) return 'reports what is shown first-hand';
  if (picked.some((other) => overlap(termsOf(candidate.document, candidate.sentence), termsOf(other.document, other.sentence)) >= SAME))
    return 'says the same as what is shown';
  if (question.cues.asksForWords && isByNamed(view, question, candidate))
    return candidate.score < best.score * FURTHER ? 'weaker than what is shown' : undefined;
  if (adds && candidate.score >= best.score * (added >= MUCH ? FURTHER / 2 : FURTHER * FURTHER)) return undefined;
  if (question.cues.wants !== null) return 'one answer is enough';
  return candidate.score < best.score * FURTHER || candidate.coverage < best.coverage * FURTHER ? 'weaker than what is shown' : undefined;
}

/** From this share of words on two sentences say the same. */
const SAME = 0.6;

/** The share of the question that it meets and none of the picked does. */
function addedBy(view: View, question: Question, candidate: Candidate, picked: readonly Candidate[]): number {
  const met = (located: Located) => toMatchable(view.corpus, located.document, located.sentence);
  const isNew = (concept: Concept) => meets(met(candidate), concept) >= 0.5 && picked.every((other) => meets(met(other), concept) < 0.5);
  const weigh = (concepts: readonly Concept[]) => concepts.reduce((sum, concept) => sum + concept.weight, 0);
  return weigh(question.concepts.filter(isNew)) / Math.max(weigh(question.concepts), Number.MIN_VALUE);
}

/** A question in two parts: what meets so much more of it is the answer to the other. */
const MUCH = 0.25;
