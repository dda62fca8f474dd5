import { breathe } from './breathe.ts';
import type { View } from './corpus.ts';
import type { Day, Document, DocumentId } from './document.ts';
import { findDocuments } from './load-documents.ts';
import { toMatchable } from './match.ts';
import type { Question } from './question.ts';
import type { Located } from './reports.ts';
import { placesIn } from './threads.ts';
import { datesOf } from './visibility.ts';

/** How many sentences are given, and how many articles are looked through for a topic. */
const MOST = 3;
const ARTICLES = 60;

/**
 * What took place in the periods of a question that asks for what is new, newest first: of each article and dated record the sentence that tells
 * most, an allegation before others. Only what mentions the question's topics or is linked with them, where it has some; of one day articles first, then by
 * document id.
 *
 * A record without a day tells what something is, a claim what is told elsewhere: neither is news. Undefined for a question that asks for more.
 */
export async function newsFor(view: View, question: Question): Promise<readonly Located[] | undefined> {
  if (!question.isNewsOnly) return undefined;
  const { periods } = question;
  const topics = [...new Set([...question.topics.map((topic) => topic.record), ...question.hints])];
  const isAsked = (day: Day) => periods.length === 0 || periods.some(({ from, to }) => from <= day && day <= to);
  const dated = (await documentsOn(view, topics)).flatMap((document) => {
    const day = dayOf(document);
    return day !== null && isAsked(day) ? [{ document, day }] : [];
  });
  const isArticle = ({ document }: { readonly document: Document }) => document.record === undefined;
  dated.sort((a, b) =>
    a.day !== b.day ? (a.day > b.day ? -1 : 1) : isArticle(a) !== isArticle(b) ? (isArticle(a) ? -1 : 1) : a.document.id < b.document.id ? -1 : 1,
  );
  const found: Located[] = [];
  for (const { document } of dated) {
    if (found.length === MOST) break;
    await breathe();
    const lead = leadOf(view, document, topics);
    if (lead !== undefined) found.push(lead);
  }
  return found;
}

/** What may be news on these topics: of articles those that name one, all where there is none. */
async function documentsOn(view: View, topics: readonly DocumentId[]): Promise<readonly Document[]> {
  if (topics.length === 0) return [...view.corpus.documents.values()];
  const text = topics.map((topic) => view.corpus.names.nameOf(topic) ?? '').join(' ');
  const found = await findDocuments(view, { text, recency: true }, ARTICLES);
  return [...view.corpus.records, ...found.filter((document) => document.record === undefined)];
}

const dayOf = (document: Document): Day | null =>
  document.record === undefined ? datesOf(document, undefined).known : document.record.kind === 'claim' ? null : (document.record.date?.day ?? null);

function leadOf(view: View, document: Document, topics: readonly DocumentId[]): Located | undefined {
  const on = view.sentences(document.id).filter((sentence) => {
    const { records, titleRecords, links } = toMatchable(view.corpus, document, sentence);
    const isLinked = (topic: DocumentId) =>
      links.has(topic) || (document.record !== undefined && view.corpus.documents.get(topic)?.record?.links.includes(document.id));
    return topics.every((topic) => records.has(topic) || titleRecords.has(topic) || isLinked(topic));
  });
  const charges = new Set(document.record === undefined ? placesIn(view.corpus, document).flatMap(({ root }) => root ?? []) : []);
  const sentence = on.find((one) => charges.has(one)) ?? on[0];
  return sentence === undefined ? undefined : { document, sentence };
}
