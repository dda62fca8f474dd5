import { articlesOn, recordsAround, statementsNaming } from './about.ts';
import type { Asking, Outcome } from './asking.ts';
import type { BriefStanding, Claims, NoAnswer } from './claim.ts';
import { compose, type Lead } from './compose.ts';
import type { View } from './corpus.ts';
import type { Day, Document, Sentence } from './document.ts';
import { explain } from './explain.ts';
import { HEADING_WORDS } from './label.ts';
import { searchWords } from './on-words.ts';
import { refuse } from './refuse.ts';
import { isReportOf, type Located } from './reports.ts';
import { storyOf } from './story.ts';
import { correctionOf, toTopic } from './topic.ts';
import { publicationDay } from './visibility.ts';

/** The longest list, in UTF-16 units: what one message of a chat holds. */
const LONGEST = 6000;

/**
 * Who says what on a topic: each claim with its speaker, standing and quote; articles first, then what records add, newest first. Of words that
 * lead to no record what is found on them, best first.
 */
export async function claimsOn(asking: Asking, typed: string): Promise<Outcome<Claims | NoAnswer>> {
  const { view, id, onDefect } = asking;
  const topicRecord = toTopic(view, typed);
  const words = topicRecord === undefined ? await searchWords(asking, typed) : undefined;
  const said = topicRecord === undefined ? (words?.found ?? []).filter(({ sentence }) => isSaid(sentence)) : await saidOn(view, topicRecord.record);
  const leads = said.map(({ document, sentence }): Lead => ({ document, sentence, role: 'claim' }));
  const topic = topicRecord?.topic ?? null;
  const name = topic?.name ?? words?.heading;
  const heading = (standing: BriefStanding) => [
    ...(topic === null ? (words?.corrected ?? []) : correctionOf(topic)),
    name === undefined ? HEADING_WORDS[standing] : `${name} · ${HEADING_WORDS[standing]}`,
  ];
  const before = (item: Located) => (saidDay(item) === null ? '' : `${saidDay(item)} `);
  const composed = await compose(view, leads, { heading, before, limit: LONGEST, story: await storyOf(view, leads), onDefect });
  const explanation =
    words?.explain(composed.leftOut) ?? explain(undefined, { candidates: [], evidence: composed.claims.length === 0 ? 0 : 1 }, composed.leftOut);
  if (composed.claims.length === 0)
    return { result: words?.refuse() ?? refuse(view, id, 'too_weak', { typed: null, nearest: topic === null ? [] : [topic.name] }), explanation };
  const { claims, sources, standing, newest, text } = composed;
  const days = claims.map(({ citations: [{ document: id, start }] }) => {
    const document = view.document(id);
    const sentence = document?.sentences.find((other) => other.start === start);
    return document === undefined || sentence === undefined ? null : saidDay({ document, sentence });
  });
  const { asOf = null } = view.filters;
  return {
    result: { kind: 'claims', id, topic, ...words?.named, as_of: asOf, newest, corpus_version: view.corpus.version, standing, text, claims, days, sources },
    explanation,
  };
}

async function saidOn(view: View, record: Document): Promise<readonly Located[]> {
  const articles = (await articlesOn(view, record)).filter(({ sentence }) => isSaid(sentence));
  const ofRecords = [record, ...recordsAround(view, record)]
    .flatMap((document) => view.sentences(document.id).map((sentence): Located => ({ document, sentence })))
    .concat(statementsNaming(view, record))
    .filter((statement) => isSaid(statement.sentence) && !articles.some((article) => isReportOf(view, statement, article)));
  const day = (located: Located) => saidDay(located) ?? '';
  return [...articles, ...ofRecords.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))];
}

/** A record's statements each have a day of their own. */
const saidDay = ({ document, sentence }: Located): Day | null => publicationDay(document) ?? sentence.knownFrom ?? null;

/** Whether somebody says it; a fact and the author's outlook are nobody's claim. */
const isSaid = ({ standing }: Sentence): boolean => standing !== 'reported' && standing !== 'assessment';
