import { articlesOn, recordsAround } from './about.ts';
import type { Asking, Outcome } from './asking.ts';
import type { Brief, BriefStanding, Claim, NoAnswer, Topic } from './claim.ts';
import { type Composed, compose, type Lead } from './compose.ts';
import type { View } from './corpus.ts';
import type { Length } from './desk.ts';
import type { Document, Sentence } from './document.ts';
import { ENOUGH, SOMETHING } from './evidence.ts';
import { explain, NOTHING } from './explain.ts';
import { HEADING_WORDS } from './label.ts';
import { overlap, termsOf } from './overlap.ts';
import { toQuestion } from './question.ts';
import { readIntent } from './reading/intent.ts';
import { refuse } from './refuse.ts';
import { isReportOf, type Located } from './reports.ts';
import type { Explanation } from './result.ts';
import { retrieve } from './retrieve.ts';
import { placesIn } from './threads.ts';
import { correctionOf, toTopic } from './topic.ts';
import { datesOf } from './visibility.ts';

/** The longest text of a brief, in UTF-16 units. */
export const LENGTHS: Readonly<Record<Length, number>> = { short: 600, normal: 900, long: 3000 };

/**
 * Briefs a topic: the strongest allegation with what it carries, further sentences of articles, one background statement, then more, as far as
 * the length goes. A topic that leads to no record is searched like a question.
 */
export async function brief(asking: Asking, typed: string, length: Length): Promise<Outcome<Brief | NoAnswer>> {
  const { view, id } = asking;
  const found = toTopic(view, typed);
  if (found === undefined) return briefOnWords(asking, typed, length);

  const { topic, record } = found;
  const leads = await fill(view, record);
  const composed = composeOn(asking, topic, leads, LENGTHS[length]);
  const explanation: Explanation = { ...explain(undefined, NOTHING, composed.leftOut), evidence: 1, terms: [{ term: topic.name, weight: 1 }] };
  if (composed.claims.length === 0) return { result: refuse(view, id, 'too_weak', { typed: null, nearest: [topic.name] }), explanation };
  const { claims, sources, standing, newest, text } = composed;
  return {
    result: { kind: 'brief', id, topic, as_of: view.filters.asOf ?? null, newest, corpus_version: view.corpus.version, standing, text, claims, sources },
    explanation,
  };
}

/** A corrected name is always said; where the room for it would cost a claim, in the heading alone. */
function composeOn({ view, onDefect }: Asking, topic: Topic, leads: readonly Lead[], limit: number): Composed {
  const heading = (standing: BriefStanding) => [...correctionOf(topic), `${topic.name} · ${HEADING_WORDS[standing]}`];
  const composed = compose(view, leads, { heading, limit, onDefect });
  if (topic.typed === null) return composed;
  const shorter = compose(view, leads, { heading: () => [`${topic.name} for "${topic.typed}"`], limit, onDefect: () => {} });
  const isShown = ({ citations: [{ document, start }] }: Claim) =>
    composed.claims.some(({ citations: [other] }) => other.document === document && other.start === start);
  return shorter.claims.every(isShown) ? composed : shorter;
}

/** All that can be said of a record, in the order in which a brief is filled. */
async function fill(view: View, record: Document): Promise<readonly Lead[]> {
  const articles = await articlesOn(view, record);
  const allegations = articles.filter(
    ({ document, sentence }) =>
      sentence.standing === 'alleged' && placesIn(view.corpus, document).some((place) => place.sentence === sentence && place.root === sentence),
  );
  const near = allegations.filter((about) => about.nearness === 2);
  const strongest = near.find((about) => about.sentence.speaker !== undefined) ?? near[0] ?? allegations[0];
  const further = articles.filter((about) => about !== strongest).sort((a, b) => b.nearness - a.nearness || weightOf(b.sentence) - weightOf(a.sentence));

  const own = view.sentences(record.id).map((sentence): Located => ({ document: record, sentence }));
  const ownFirst = own.filter((statement) => statement.sentence.standing !== 'reported');
  const background = own.filter((statement) => statement.sentence.standing === 'reported');
  const shown = [...(strongest === undefined ? [] : [strongest]), ...further];
  const best = articles.length === 0 ? background[0] : bestBackground(background, shown);
  const around = recordsAround(view, record)
    .flatMap((document) => view.sentences(document.id).map((sentence): Located => ({ document, sentence })))
    .sort((a, b) => compareDays(datesOf(b.document, b.sentence).happened, datesOf(a.document, a.sentence).happened));
  const isNew = (statement: Located) => !shown.some((article) => isReportOf(view, statement, article));
  const charge = articles.length > 0 ? undefined : [...own, ...around].find((statement) => statement.sentence.standing === 'alleged');
  const first = charge === undefined ? shown : [charge];
  const ordered = [...first, ...(best === undefined ? [] : [best]), ...[...ownFirst, ...around, ...background].filter(isNew)];
  return ordered.map(({ document, sentence }) => ({
    document,
    sentence,
    role: document.record !== undefined && sentence.standing === 'reported' ? 'background' : 'claim',
  }));
}

/** The statement that shares most with what articles say of the topic; the first of equals. */
function bestBackground(statements: readonly Located[], shown: readonly Located[]): Located | undefined {
  const said = new Set(shown.flatMap(({ document, sentence }) => [...termsOf(document, sentence)]));
  return statements
    .map((statement) => ({ statement, shared: overlap(termsOf(statement.document, statement.sentence), said) }))
    .sort((a, b) => b.shared - a.shared)[0]?.statement;
}

/** Who says something goes before the publisher's own voice, the author's outlook last. */
function weightOf({ standing }: Sentence): number {
  if (standing === 'assessment') return 0;
  return standing === 'reported' ? 1 : standing === 'attributed' || standing === 'no_comment' ? 2 : 3;
}

const compareDays = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? -1 : b === null || a > b ? 1 : -1);

async function briefOnWords(asking: Asking, typed: string, length: Length): Promise<Outcome<Brief | NoAnswer>> {
  const { view, id, onDefect } = asking;
  const question = await toQuestion(view, typed);
  const retrieved = await retrieve(view, question);
  const { intent } = readIntent(typed);
  // A topic is no question: what the corpus holds on its words is shown, whatever they would ask for.
  const isEnough = retrieved.evidence >= ENOUGH;
  const top = retrieved.candidates[0]?.score ?? 0;
  const leads = isEnough
    ? retrieved.candidates.filter((candidate) => candidate.score >= top / 2).map((candidate): Lead => ({ ...candidate, role: 'claim' }))
    : [];
  const heading = (standing: BriefStanding) => [[...question.topics.map((topic) => topic.name), HEADING_WORDS[standing]].join(' · ')];
  const composed = compose(view, leads, { heading, limit: LENGTHS[length], onDefect });
  const explanation = explain(question, retrieved, composed.leftOut);
  if (composed.claims.length === 0) {
    const reason = intent !== 'question' ? intent : retrieved.evidence < SOMETHING || retrieved.candidates.length === 0 ? 'not_in_corpus' : 'too_weak';
    return { result: refuse(view, id, reason, { typed, nearest: view.corpus.names.nearest(typed, 3, view.knows) }), explanation };
  }
  const { claims, sources, standing, newest, text } = composed;
  return {
    result: { kind: 'brief', id, topic: null, as_of: view.filters.asOf ?? null, newest, corpus_version: view.corpus.version, standing, text, claims, sources },
    explanation,
  };
}
