import { articlesOn } from './about.ts';
import type { View } from './corpus.ts';
import type { DocumentId } from './document.ts';
import { namesHinted } from './favor.ts';
import { toMatchable } from './match.ts';
import { overlap, termsOf } from './overlap.ts';
import type { Question } from './question.ts';
import { isReportOf, type Located, reportedBy } from './reports.ts';
import type { Candidate } from './retrieve.ts';

/** The share of a record's coverage with which an article goes before it. */
const NEARLY = 0.85;
/** The share of a record's score, or of what it and its neighbors meet, that an article needs for it. */
const ENOUGH = 0.8;

/** Puts each article's sentence right before the record's statement that reports it, when it meets as much of the question. */
export function firstHandFirst(view: View, question: Question, ranked: readonly Candidate[]): readonly Candidate[] {
  const order: Candidate[] = [];
  const [top] = ranked;
  const isReport = top?.document.record === undefined || reportedBy(view, top.document, top.sentence) !== undefined;
  const article =
    isReport || question.cues.wants !== null
      ? undefined
      : ranked.find((other) => other.document.record === undefined && other.coverage >= NEARLY * top.coverage && other.score >= ENOUGH * NEARLY * top.score);
  if (article !== undefined) order.push(article);
  // Who wrote the memo: the article that calls it the White House memo says whose it is.
  const naming = question.cues.asksForMaker ? ranked.find((other) => namesHinted(view, question, other)) : undefined;
  if (naming !== undefined && !order.includes(naming)) order.push(naming);
  for (const candidate of ranked) {
    const reported = candidate.document.record === undefined ? undefined : reportedBy(view, candidate.document, candidate.sentence);
    const source =
      reported === undefined
        ? ranked.find((other) => other.document.record === undefined && isReportOf(view, candidate, other))
        : ranked.find((other) => other.sentence === reported.sentence);
    if (source !== undefined && !order.includes(source) && source.window >= (reported === undefined ? ENOUGH * ENOUGH : ENOUGH) * candidate.window)
      order.push(source);
    if (!order.includes(candidate)) order.push(candidate);
  }
  return question.onlyNames
    ? [...order.filter((candidate) => candidate.document.record === undefined), ...order.filter((candidate) => candidate.document.record !== undefined)]
    : order;
}

/**
 * The attributed or hedged sentence of an article on what a record's statement defines or states as fact: it goes with the statement, before it.
 */
export async function hedgeOf(view: View, { document, sentence }: Candidate, picked: readonly Candidate[]): Promise<readonly Located[]> {
  if (document.record === undefined || sentence.standing !== 'reported') return [];
  if (picked.some((other) => other.document.record === undefined && other.sentence.standing !== 'reported')) return [];
  const hedged = (await articlesOn(view, document)).filter((about) => HEDGED.has(about.sentence.standing) && mentions(view, about, document.id));
  const best = hedged
    .map((located) => ({ located, shared: overlap(termsOf(located.document, located.sentence), termsOf(document, sentence)) }))
    .sort((a, b) => b.shared - a.shared)[0];
  const isDefined = document.record.kind === 'term' || document.record.kind === 'rule' || document.record.kind === 'list';
  return best !== undefined && (isDefined || best.shared >= HEDGED_SAME) ? [best.located] : [];
}

/** From here on an article's sentence and a record's fact are of one thing. */
const HEDGED_SAME = 0.5;

const mentions = (view: View, { document, sentence }: Located, record: DocumentId): boolean => toMatchable(view.corpus, document, sentence).records.has(record);

const HEDGED: ReadonlySet<string> = new Set(['attributed', 'alleged', 'unverified', 'denied', 'confirmed']);
