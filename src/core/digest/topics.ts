import { recordsAround, statementsNaming } from '../about.ts';
import type { Topic } from '../claim.ts';
import type { View } from '../corpus.ts';
import type { Document, Sentence } from '../document.ts';
import { languageOf } from '../language-of.ts';
import { toMatchable } from '../match.ts';
import { termsOf } from '../overlap.ts';
import { fold, toQueryTerms } from '../reading/words.ts';
import { placesIn } from '../threads.ts';
import { toTopic } from '../topic.ts';

/** What a digest is on. */
export interface DigestTopic {
  /** The name that it resolved to; null for free words. */
  readonly name: string | null;
  readonly topic: Topic | null;
  /** The sentences of a document that are on it, in order. */
  sentencesIn(document: Document): readonly Sentence[];
}

/** What was typed, as what the reader's corpus knows by it: a record, a name that articles have, or words. */
export async function resolveTopic(view: View, typed: string): Promise<DigestTopic> {
  const found = toTopic(view, typed);
  if (found !== undefined) return { name: found.topic.name, topic: found.topic, sentencesIn: onRecord(view, found.record) };
  const match = (await view.corpus.found()).resolve(typed, view.knows);
  if (match !== undefined) return { name: match.name, topic: null, sentencesIn: onName(view, match.name) };
  return { name: null, topic: null, sentencesIn: onWords(view, typed) };
}

/** Of these topics any; of none everything. */
export function sentencesOn(view: View, topics: readonly DigestTopic[], document: Document): readonly Sentence[] {
  const all = view.sentences(document.id);
  if (topics.length === 0) return all;
  const on = new Set(topics.flatMap((topic) => topic.sentencesIn(document)));
  return all.filter((sentence) => on.has(sentence));
}

/** Sentences that mention the record, and those on an allegation that does; of records its own, those that are linked with it, and those that name it. */
function onRecord(view: View, record: Document): DigestTopic['sentencesIn'] {
  let near: ReadonlySet<Sentence> | undefined;
  return (document) => {
    if (document.record === undefined)
      return withTheirThreads(view, document, (sentence) => toMatchable(view.corpus, document, sentence).records.has(record.id));
    near ??= new Set([
      ...[record, ...recordsAround(view, record)].flatMap(({ id }) => view.sentences(id)),
      ...statementsNaming(view, record).map(({ sentence }) => sentence),
    ]);
    return view.sentences(document.id).filter((sentence) => near?.has(sentence));
  };
}

function onName(view: View, name: string): DigestTopic['sentencesIn'] {
  const wanted = ` ${fold(name)} `;
  return (document) =>
    withTheirThreads(view, document, ({ start, end }) => ` ${fold(document.text.slice(start, end)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(wanted));
}

/** Of documents that have all of the words, the sentences with half of them and more. */
function onWords(view: View, typed: string): DigestTopic['sentencesIn'] {
  return (document) => {
    const wanted = toQueryTerms(typed, languageOf(document));
    const sentences = view.sentences(document.id);
    const has = (sentence: Sentence) => wanted.filter((term) => termsOf(document, sentence).has(term)).length;
    const isOnAll = wanted.length > 0 && wanted.every((term) => sentences.some((sentence) => termsOf(document, sentence).has(term)));
    return isOnAll ? sentences.filter((sentence) => has(sentence) * 2 >= wanted.length) : [];
  };
}

function withTheirThreads(view: View, document: Document, mentions: (sentence: Sentence) => boolean): readonly Sentence[] {
  const sentences = view.sentences(document.id);
  const near = new Set(sentences.filter(mentions));
  if (near.size === 0) return [];
  const threads = new Set(placesIn(view.corpus, document).flatMap(({ sentence, root }) => (root !== undefined && near.has(root) ? [sentence] : [])));
  return sentences.filter((sentence) => near.has(sentence) || threads.has(sentence));
}
