import type { Lead, LeftOut } from './compose.ts';
import { standoffOf } from './conflicts.ts';
import type { View } from './corpus.ts';
import type { DocumentId } from './document.ts';
import { meets, toMatchable } from './match.ts';
import { overlap, termsOf } from './overlap.ts';
import { partiesIn, partiesOf, shareParty } from './parties.ts';
import type { Question } from './question.ts';
import { isNotSaid, isSilence } from './reading/caveat.ts';
import { countriesIn } from './reading/places.ts';
import { isReportOf, type Located, reportedBy } from './reports.ts';
import { byRank, type Candidate } from './retrieve.ts';
import { placeOf } from './threads.ts';
import { datesOf } from './visibility.ts';
import { voicesOf } from './voices.ts';

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
export function select(view: View, question: Question, candidates: readonly Candidate[]): Selected {
  const considered = question.cues.asksWhetherTrue ? withThreads(view, candidates) : candidates;
  const ranked = considered
    .slice(0, RANKED)
    .map((candidate) => ({ ...candidate, score: candidate.score * favor(view, question, candidate) }))
    .sort(byRank);
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
    : picked.flatMap((candidate) => [...hedgeOf(view, candidate, picked), candidate]);
  return {
    leads: distinct(leads)
      .slice(0, MOST)
      .map((lead) => ({ document: lead.document, sentence: lead.sentence, role: 'claim' })),
    leftOut,
  };
}

/** A caveat, confirmation or denial meets what the allegations of its document meet that are against the same party. */
function withThreads(view: View, candidates: readonly Candidate[]): readonly Candidate[] {
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

const distinct = (located: readonly Located[]): readonly Located[] =>
  located.filter((one, at) => located.findIndex((other) => other.sentence === one.sentence) === at);

/** After the sentence that could or could not confirm something comes the claim itself: the allegation of its thread that meets the question best. */
function withClaim(view: View, picked: readonly Candidate[], ranked: readonly Candidate[]): readonly Located[] {
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

const MOST = 3;
const RANKED = 60;
/** A further sentence needs this share of the best one's score, and of the question. */
const FURTHER = 0.8;

/** How much the rules raise or lower a sentence: a factor on its score. */
function favor(view: View, question: Question, candidate: Candidate): number {
  const { cues } = question;
  const { document, sentence } = candidate;
  const text = document.text.slice(sentence.start, sentence.end);
  let factor = 1;
  if (sentence.standing === 'assessment' && !cues.asksForOutlook) factor *= 0.5;
  if (cues.asksWhetherTrue) factor *= truthFactor(view, question, candidate);
  if (cues.asksForWords) factor *= wordsFactor(view, question, candidate, text);
  if (isDefinedBy(question, candidate)) factor *= sentence === view.sentences(document.id)[0] ? 1.6 : 1.3;
  if (cues.asksForAuthor && sentence.speaker !== undefined) factor *= 1.2;
  if (cues.asksForAuthor && namesHinted(view, question, candidate)) factor *= 1.3;
  if (cues.asksForStanding === sentence.standing) factor *= 1.4;
  if (cues.isOpen && !cues.asksWhetherTrue && !(cues.asksForWords && !cues.asksForAuthor) && isNotSaid(text) && candidate.window >= 0.5)
    factor *= sentence.standing === 'no_comment' ? 1 : 1.35;
  if (document.record !== undefined && !question.topics.some((topic) => topic.record === document.id)) factor *= SECOND_HAND;
  if (cues.wantsNewest) factor *= recency(view, candidate);
  else if (cues.asksForState) factor *= 0.7 + 0.3 * recency(view, candidate);
  const standoff = standoffOf(view, candidate);
  if (standoff.isOut || standoff.first.length > 0) factor *= 0.8;
  return factor;
}

/** What somebody said who is named goes first, then that they said nothing; what nobody says is no answer. */
function wordsFactor(view: View, question: Question, candidate: Candidate, text: string): number {
  if (isByNamed(view, question, candidate)) return 1 + 0.8 * candidate.coverage;
  if (isSilence(text) && isOnNamed(view, question, candidate)) return 1.6;
  return candidate.sentence.standing === 'reported' || candidate.sentence.standing === 'assessment' ? 0.7 : 1;
}

function isOnNamed(view: View, question: Question, { document, sentence }: Candidate): boolean {
  if (question.topics.some((topic) => toMatchable(view.corpus, document, sentence).records.has(topic.record))) return true;
  return shareParty(partiesIn(view.corpus, question.text), [...partiesIn(view.corpus, document.title ?? ''), ...partiesOf(view.corpus, document, sentence)]);
}

/** Whether an article names in full what the question only hints at: the name tells whose it is (*the White House memo*). */
const namesHinted = (view: View, { hints }: Question, { document, sentence }: Candidate): boolean =>
  document.record === undefined && hints.some((record) => toMatchable(view.corpus, document, sentence).records.has(record));

/** Whether a question asks for nothing but what a record is, and this is a statement of that record. */
function isDefinedBy({ cues, topics, concepts }: Question, { document, sentence }: Candidate): boolean {
  if (document.record === undefined || sentence.standing === 'denied' || !topics.some((topic) => topic.record === document.id)) return false;
  const rest = concepts.filter((concept) => concept.record === null).reduce((sum, concept) => sum + concept.weight, 0);
  const all = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  return (cues.asksForDefinition && rest <= 0.2 * all) || (cues.wants !== null && !cues.asksForWords && sentence.standing === 'reported' && rest <= 0.5 * all);
}

/** A record goes after an article that says as much. */
const SECOND_HAND = 0.85;

/** The caveat, the confirmation or the rejection of what is asked about goes before the claim; an outlook never answers. */
function truthFactor(view: View, question: Question, { document, sentence }: Candidate): number {
  if (sentence.standing === 'assessment') return 0.2;
  const place = placeOf(view.corpus, document, sentence);
  if (place?.isCaveat) return isByNamed(view, question, { document, sentence }) ? 2.6 : 2.2;
  if (sentence.standing === 'confirmed') return 1.8;
  return sentence.standing === 'denied' ? 1.6 : 1;
}

/** Whether somebody whom the question names says it. */
function isByNamed(view: View, question: Question, { document, sentence }: Located): boolean {
  const speakers = voicesOf(view.corpus, document, sentence);
  if (speakers.some((speaker) => speaker.record !== null && question.topics.some((topic) => topic.record === speaker.record))) return true;
  const countries = sentence.speaker === undefined ? new Set<string>() : countriesIn(sentence.speaker.text);
  if (question.concepts.some(({ country }) => country !== null && countries.has(country))) return true;
  return shareParty(speakers, partiesIn(view.corpus, question.text));
}

/** Newer counts more: halved every thirty days, never under a fifth; from `as_of`, else the newest day that the reader sees. */
function recency(view: View, { document, sentence }: Candidate): number {
  const { known } = datesOf(document, sentence);
  const now = view.filters.asOf ?? view.extent().to;
  return known === null || now === null ? 0.2 : 0.2 + 0.8 * 2 ** (-Math.max(0, Date.parse(now) - Date.parse(known)) / 86_400_000 / 30);
}

/** The share of a record's coverage with which an article goes before it. */
const NEARLY = 0.85;

/** Puts each article's sentence right before the record's statement that reports it, when it meets as much of the question. */
function firstHandFirst(view: View, question: Question, ranked: readonly Candidate[]): readonly Candidate[] {
  const order: Candidate[] = [];
  const [top] = ranked;
  const isReport = top?.document.record === undefined || reportedBy(view, top.document, top.sentence) !== undefined;
  const article =
    isReport || question.cues.wants !== null
      ? undefined
      : ranked.find((other) => other.document.record === undefined && other.coverage >= NEARLY * top.coverage && other.score >= FURTHER * NEARLY * top.score);
  if (article !== undefined) order.push(article);
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

function reasonAgainst(view: View, question: Question, candidate: Candidate, picked: readonly Candidate[]): string | undefined {
  const [best] = picked;
  if (best === undefined) return undefined;
  const adds = addsTo(view, question, candidate, picked);
  if (picked.some((other) => isReportOf(view, candidate, other) || isReportOf(view, other, candidate)) && !adds) return 'reports what is shown first-hand';
  if (picked.some((other) => overlap(termsOf(candidate.document, candidate.sentence), termsOf(other.document, other.sentence)) >= SAME))
    return 'says the same as what is shown';
  if (question.cues.asksForWords && isByNamed(view, question, candidate))
    return candidate.score < best.score * FURTHER ? 'weaker than what is shown' : undefined;
  if (adds && candidate.score >= best.score * FURTHER * FURTHER) return undefined;
  if (question.cues.wants !== null) return 'one answer is enough';
  return candidate.score < best.score * FURTHER || candidate.coverage < best.coverage * FURTHER ? 'weaker than what is shown' : undefined;
}

/** From this share of words on two sentences say the same. */
const SAME = 0.6;

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
  return best !== undefined && (isDefined || best.shared >= HEDGED_SAME) ? [best.located] : [];
}

/** From here on an article's sentence and a record's fact are of one thing. */
const HEDGED_SAME = 0.5;

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
