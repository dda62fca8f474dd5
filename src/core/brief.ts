import { articlesOn, recordsAround } from './about.ts';
import type { Asking, Outcome } from './asking.ts';
import type { Brief, BriefStanding, Claim, NoAnswer, Topic } from './claim.ts';
import { type Composed, compose, type Lead } from './compose.ts';
import type { View } from './corpus.ts';
import type { Length } from './desk.ts';
import type { Document, Sentence } from './document.ts';
import { explain, NOTHING } from './explain.ts';
import { HEADING_WORDS } from './label.ts';
import { searchWords } from './on-words.ts';
import { overlap, termsOf } from './overlap.ts';
import { refuse } from './refuse.ts';
import { isReportOf, type Located } from './reports.ts';
import type { Explanation } from './result.ts';
import { storyOf } from './story.ts';
import { placeOf, placesIn, readThreads } from './threads.ts';
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
  const leads = await leadsOn(view, record);
  const composed = await composeOn(asking, topic, leads, LENGTHS[length], await storyOf(view, leads));
  const explanation: Explanation = { ...explain(undefined, NOTHING, composed.leftOut), evidence: 1, terms: [{ term: topic.name, weight: 1 }] };
  if (composed.claims.length === 0) return { result: refuse(view, id, 'too_weak', { typed: null, nearest: [topic.name] }), explanation };
  const { claims, sources, standing, newest, text } = composed;
  return {
    result: { kind: 'brief', id, topic, as_of: view.filters.asOf ?? null, newest, corpus_version: view.corpus.version, standing, text, claims, sources },
    explanation,
  };
}

/** A corrected name is always said; where the room for it would cost a claim, in the heading alone. */
async function composeOn({ view, onDefect }: Asking, topic: Topic, leads: readonly Lead[], limit: number, story: readonly Document[]): Promise<Composed> {
  const heading = (standing: BriefStanding) => [...correctionOf(topic), `${topic.name} · ${HEADING_WORDS[standing]}`];
  const composed = await compose(view, leads, { heading, limit, story, onDefect });
  if (topic.typed === null) return composed;
  const shorter = await compose(view, leads, { heading: () => [`${topic.name} for "${topic.typed}"`], limit, story, onDefect: () => {} });
  const isShown = ({ citations: [{ document, start }] }: Claim) =>
    composed.claims.some(({ citations: [other] }) => other.document === document && other.start === start);
  return shorter.claims.every(isShown) ? composed : shorter;
}

/** All that can be said of a record, in the order in which a brief is filled. */
export async function leadsOn(view: View, record: Document): Promise<readonly Lead[]> {
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

/**
 * What is found on free words, in the order in which a brief is filled: the allegation that is found best, who denies or doubts it, the rest of
 * the articles, what records add, their background.
 */
function inOrder(view: View, found: readonly Located[]): readonly Lead[] {
  const strongest = found.find(({ document, sentence }) => sentence.standing === 'alleged' && placeOf(view.corpus, document, sentence)?.root === sentence);
  const rank = ({ document, sentence }: Located): number => {
    if (sentence === strongest?.sentence) return 0;
    const place = placeOf(view.corpus, document, sentence);
    if (strongest !== undefined && (place?.isDenial || place?.isCaveat)) return document.record === undefined ? 1 : 3;
    if (document.record === undefined) return 2;
    return sentence.standing === 'reported' ? 5 : 4;
  };
  return found
    .map((located) => ({ located, rank: rank(located) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ located: { document, sentence }, rank }) => ({ document, sentence, role: rank === 5 ? 'background' : 'claim' }));
}

async function briefOnWords(asking: Asking, typed: string, length: Length): Promise<Outcome<Brief | NoAnswer>> {
  const { view, id, onDefect } = asking;
  const words = await searchWords(asking, typed);
  await readThreads(
    view.corpus,
    words.found.map(({ document }) => document),
  );
  const leads = inOrder(view, words.found);
  const heading = (standing: BriefStanding) => [
    ...words.corrected,
    words.heading === undefined ? HEADING_WORDS[standing] : `${words.heading} · ${HEADING_WORDS[standing]}`,
  ];
  const composed = await compose(view, leads, { heading, limit: LENGTHS[length], story: await storyOf(view, leads), onDefect });
  const explanation = words.explain(composed.leftOut);
  if (composed.claims.length === 0) return { result: words.refuse(), explanation };
  const { claims, sources, standing, newest, text } = composed;
  return {
    result: {
      kind: 'brief',
      id,
      topic: null,
      ...words.named,
      as_of: view.filters.asOf ?? null,
      newest,
      corpus_version: view.corpus.version,
      standing,
      text,
      claims,
      sources,
    },
    explanation,
  };
}
