import { articlesOn, recordsAround } from './about.ts';
import type { Asking, Outcome } from './asking.ts';
import type { BriefStanding, Claims, NoAnswer } from './claim.ts';
import { compose, type Lead } from './compose.ts';
import type { View } from './corpus.ts';
import type { Day, Document, Sentence } from './document.ts';
import { explain, NOTHING } from './explain.ts';
import { HEADING_WORDS } from './label.ts';
import { refuse } from './refuse.ts';
import { isReportOf, type Located } from './reports.ts';
import { correctionOf, toTopic } from './topic.ts';
import { publicationDay } from './visibility.ts';

/** The longest list, in UTF-16 units: what one message of a chat holds. */
const LONGEST = 6000;

/** Who says what on a topic: each claim with its speaker, standing and quote; articles first, then what records add, newest first. */
export async function claimsOn(asking: Asking, typed: string): Promise<Outcome<Claims | NoAnswer>> {
  const { view, id, onDefect } = asking;
  const found = toTopic(view, typed);
  const nothing = explain(undefined, NOTHING, []);
  if (found === undefined)
    return { result: refuse(view, id, 'not_in_corpus', { typed, nearest: view.corpus.names.nearest(typed, 3, view.knows) }), explanation: nothing };

  const { topic, record } = found;
  const leads = (await saidOn(view, record)).map(({ document, sentence }): Lead => ({ document, sentence, role: 'claim' }));
  const heading = (standing: BriefStanding) => [...correctionOf(topic), `${topic.name} · ${HEADING_WORDS[standing]}`];
  const before = (item: Located) => (saidDay(item) === null ? '' : `${saidDay(item)} `);
  const composed = compose(view, leads, { heading, before, limit: LONGEST, onDefect });
  if (composed.claims.length === 0) return { result: refuse(view, id, 'too_weak', { typed: null, nearest: [topic.name] }), explanation: nothing };
  const { claims, sources, standing, newest, text } = composed;
  const days = claims.map(({ citations: [{ document: id, start }] }) => {
    const document = view.document(id);
    const sentence = document?.sentences.find((other) => other.start === start);
    return document === undefined || sentence === undefined ? null : saidDay({ document, sentence });
  });
  const { asOf = null } = view.filters;
  return {
    result: { kind: 'claims', id, topic, as_of: asOf, newest, corpus_version: view.corpus.version, standing, text, claims, days, sources },
    explanation: explain(undefined, { candidates: [], evidence: 1 }, composed.leftOut),
  };
}

async function saidOn(view: View, record: Document): Promise<readonly Located[]> {
  const articles = (await articlesOn(view, record)).filter(({ sentence }) => isSaid(sentence));
  const ofRecords = [record, ...recordsAround(view, record)]
    .flatMap((document) => view.sentences(document.id).map((sentence): Located => ({ document, sentence })))
    .filter((statement) => isSaid(statement.sentence) && !articles.some((article) => isReportOf(view, statement, article)));
  const day = (located: Located) => saidDay(located) ?? '';
  return [...articles, ...ofRecords.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))];
}

/** A record's statements each have a day of their own. */
const saidDay = ({ document, sentence }: Located): Day | null => publicationDay(document) ?? sentence.knownFrom ?? null;

/** Whether somebody says it; a fact and the author's outlook are nobody's claim. */
const isSaid = ({ standing }: Sentence): boolean => standing !== 'reported' && standing !== 'assessment';
