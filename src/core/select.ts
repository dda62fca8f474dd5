import { standoffOf } from './conflicts.ts';
import type { View } from './corpus.ts';
import type { DocumentId } from './document.ts';
import { type Group, toGroup } from './group.ts';
import { meets, toMatchable } from './match.ts';
import { overlap, termsOf } from './overlap.ts';
import { partiesIn, shareParty } from './parties.ts';
import type { Question } from './question.ts';
import { isNotSaid } from './reading/caveat.ts';
import { isReportOf, type Located, reportedBy } from './reports.ts';
import { byRank, type Candidate } from './retrieve.ts';
import { placesIn } from './threads.ts';
import { datesOf } from './visibility.ts';
import { voicesOf } from './voices.ts';

/** Why a sentence that was found is not shown. */
export interface Passed {
  readonly located: Located;
  readonly reason: string;
}

export interface Selected {
  readonly groups: readonly Group[];
  readonly passed: readonly Passed[];
}

/**
 * Picks one to three sentences that answer a question, each with what has to stand beside it; the direct answer first.
 *
 * The order is by score, bent by the rules on evidence (contract: which evidence goes first): whose words are asked for, whether something is
 * confirmed, "not said" as an answer, the first-hand sentence before the record that reports it, the newest where the newest is asked for.
 */
export function select(view: View, question: Question, candidates: readonly Candidate[]): Selected {
  const ranked = candidates
    .slice(0, RANKED)
    .map((candidate) => ({ ...candidate, score: candidate.score * favor(view, question, candidate) }))
    .sort(byRank);
  const passed: Passed[] = [];
  const picked: Candidate[] = [];
  const best = ranked[0]?.score ?? 0;
  for (const candidate of firstHandFirst(view, question, ranked)) {
    if (picked.length === MOST) break;
    const reason = picked.length === 0 ? undefined : reasonAgainst(view, question, candidate, picked, best);
    if (reason === undefined) picked.push(candidate);
    else passed.push({ located: candidate, reason });
  }
  const leads = picked.flatMap((candidate) => [...hedgeOf(view, candidate, picked), candidate]);
  const groups: Group[] = [];
  for (const lead of leads.filter((lead, at) => leads.findIndex((other) => other.sentence === lead.sentence) === at).slice(0, MOST)) {
    const group = toGroup(view, lead, 'claim');
    if (group === undefined) passed.push({ located: lead, reason: 'an error or overtaken, by its record' });
    else groups.push(group);
  }
  return { groups, passed };
}

const MOST = 3;
const RANKED = 60;
/** A further sentence needs this share of the best one's score, and of the question. */
const FURTHER = 0.7;

/** How much the rules raise or lower a sentence: a factor on its score. */
function favor(view: View, question: Question, candidate: Candidate): number {
  const { cues } = question;
  const { document, sentence } = candidate;
  const text = document.text.slice(sentence.start, sentence.end);
  let factor = 1;
  if (sentence.standing === 'assessment' && !cues.asksForOutlook) factor *= 0.5;
  if (cues.asksWhetherTrue) factor *= truthFactor(view, question, candidate);
  if (cues.asksForWords) factor *= isByNamed(view, question, candidate) ? 1.8 : 1;
  if (cues.asksForAuthor && sentence.speaker !== undefined) factor *= 1.2;
  if (cues.isOpen && !cues.asksWhetherTrue && isNotSaid(text) && candidate.window >= 0.5) factor *= sentence.standing === 'no_comment' ? 1 : 1.35;
  if (cues.wantsNewest) factor *= recency(view, candidate);
  const standoff = standoffOf(view, candidate);
  if (standoff.isOut || standoff.first.length > 0) factor *= 0.8;
  return factor;
}

/** The caveat, the confirmation or the rejection of what is asked about goes before the claim; an outlook never answers. */
function truthFactor(view: View, question: Question, { document, sentence }: Candidate): number {
  if (sentence.standing === 'assessment') return 0.2;
  const place = placesIn(view.corpus, document).find((other) => other.sentence === sentence);
  if (place?.isCaveat) return isByNamed(view, question, { document, sentence }) ? 2.6 : 2.2;
  if (sentence.standing === 'confirmed') return 1.8;
  return sentence.standing === 'denied' ? 1.6 : 1;
}

/** Whether somebody whom the question names says it. */
function isByNamed(view: View, question: Question, { document, sentence }: Located): boolean {
  const speakers = voicesOf(view.corpus, document, sentence);
  if (speakers.some((speaker) => speaker.record !== null && question.topics.some((topic) => topic.record === speaker.record))) return true;
  return shareParty(speakers, partiesIn(view.corpus, question.text));
}

/** Newer counts more: halved every thirty days, never under a fifth; from `as_of`, else the newest day that the reader sees. */
function recency(view: View, { document, sentence }: Candidate): number {
  const { known } = datesOf(document, sentence);
  const now = view.filters.asOf ?? view.extent().to;
  return known === null || now === null ? 0.2 : 0.2 + 0.8 * 2 ** (-Math.max(0, Date.parse(now) - Date.parse(known)) / 86_400_000 / 30);
}

/** Puts each article's sentence right before the record's statement that reports it, when it meets as much of the question. */
function firstHandFirst(view: View, question: Question, ranked: readonly Candidate[]): readonly Candidate[] {
  const order: Candidate[] = [];
  for (const candidate of ranked) {
    const reported = candidate.document.record === undefined ? undefined : reportedBy(view, candidate.document, candidate.sentence);
    const source = reported === undefined ? undefined : ranked.find((other) => other.sentence === reported.sentence);
    if (source !== undefined && !order.includes(source) && source.window >= FURTHER * candidate.window) order.push(source);
    if (!order.includes(candidate)) order.push(candidate);
  }
  return question.onlyNames
    ? [...order.filter((candidate) => candidate.document.record === undefined), ...order.filter((candidate) => candidate.document.record !== undefined)]
    : order;
}

function reasonAgainst(view: View, question: Question, candidate: Candidate, picked: readonly Candidate[], best: number): string | undefined {
  if (candidate.score < FURTHER * best) return 'weaker than what is shown';
  const report = picked.find((other) => isReportOf(view, candidate, other) || isReportOf(view, other, candidate));
  if (report !== undefined && !addsTo(view, question, candidate, picked)) return 'reports what is shown first-hand';
  const terms = termsOf(candidate.document, candidate.sentence);
  if (picked.some((other) => overlap(terms, termsOf(other.document, other.sentence)) >= 0.6)) return 'says the same as what is shown';
  if (candidate.coverage < FURTHER * Math.max(...picked.map((other) => other.coverage))) return 'meets less of the question';
  return undefined;
}

/** Whether it meets something of the question that none of the picked meets. */
function addsTo(view: View, question: Question, candidate: Candidate, picked: readonly Candidate[]): boolean {
  const met = (located: Located) => toMatchable(view.corpus, located.document, located.sentence);
  return question.concepts.some((concept) => meets(met(candidate), concept) >= 0.5 && picked.every((other) => meets(met(other), concept) < 0.5));
}

/**
 * The attributed or hedged sentence of an article on what a record's statement defines or states as fact: it goes with the statement, before it.
 */
function hedgeOf(view: View, { document, sentence }: Candidate, picked: readonly Candidate[]): readonly Located[] {
  if (document.record === undefined || sentence.standing !== 'reported') return [];
  if (picked.some((other) => other.document.record === undefined && other.sentence.standing !== 'reported')) return [];
  const hedged = hedgesOn(view, document.id);
  const best = hedged
    .map((located) => ({ located, shared: overlap(termsOf(located.document, located.sentence), termsOf(document, sentence)) }))
    .sort((a, b) => b.shared - a.shared)[0];
  const isDefined = document.record.kind === 'term' || document.record.kind === 'rule' || document.record.kind === 'list';
  return best !== undefined && (isDefined || best.shared >= 0.3) ? [best.located] : [];
}

/** Sentences of articles that mention a record and say who says so, or hedge. */
function hedgesOn(view: View, record: DocumentId): readonly Located[] {
  const found: Located[] = [];
  for (const document of view.corpus.documents.values()) {
    if (document.record !== undefined) continue;
    for (const sentence of view.sentences(document.id)) {
      if (HEDGED.has(sentence.standing) && toMatchable(view.corpus, document, sentence).records.has(record)) found.push({ document, sentence });
    }
  }
  return found;
}

const HEDGED: ReadonlySet<string> = new Set(['attributed', 'alleged', 'unverified', 'denied', 'confirmed']);
