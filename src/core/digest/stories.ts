import { copiesOf } from '../copies.ts';
import type { View } from '../corpus.ts';
import type { Day, Document, DocumentId } from '../document.ts';
import { toMatchable } from '../match.ts';
import { createOnce, createOnceEach } from '../once.ts';
import { storyId } from '../recognizing/stories.ts';
import { toTextNames } from '../recognizing/text-names.ts';
import type { Located } from '../reports.ts';
import { publicationDay } from '../visibility.ts';
import { toVisible } from '../visible.ts';
import type { DigestTopic } from './topics.ts';

/** Under what a document goes in a digest: the story that it was recognized as part of, or the one that it begins; a record under itself. */
export function storyIdOf({ corpus }: View, { id, record }: Document): string {
  return record === undefined ? (corpus.recognized.stories.get(id) ?? storyId(id)) : id;
}

/** The articles of a story that the reader sees, or the record; in the order in which they came. None has to be loaded for it. */
export function documentsOf(view: View, story: string): readonly Document[] {
  const ids = view.corpus.recognized.members.get(story) ?? [lone(view, () => loneIn(view)).get(story) ?? story];
  return [...ids].flatMap((id) => (view.sees(id) ? (view.corpus.documents.get(id) ?? []) : []));
}

const lone = createOnce<View, ReadonlyMap<string, DocumentId>>();

/** The stories of articles that wait to be recognized. */
function loneIn(view: View): ReadonlyMap<string, DocumentId> {
  const { documents, recognized } = view.corpus;
  return new Map(
    [...documents.values()].flatMap(({ id, record }) => (record === undefined && !recognized.stories.has(id) ? [[storyId(id), id] as const] : [])),
  );
}

/** Documents by what they go under, in the order in which each is first met. */
export function byStory(view: View, documents: Iterable<Document>): ReadonlyMap<string, readonly Document[]> {
  const stories = new Map<string, Document[]>();
  for (const document of documents) {
    const story = storyIdOf(view, document);
    const there = stories.get(story);
    if (there === undefined) stories.set(story, [document]);
    else there.push(document);
  }
  return stories;
}

/** How many published the articles of a story independently: near copies are one voice, and so is a publisher with several. 0 for records. */
export const publishersOf = (view: View, story: string): number =>
  publishers(view, story, () => countPublishers(view, documentsOf(view, story).slice(-COUNTED)));

const publishers = createOnceEach<View, string, number>();

/** Of a story without end the newest are counted. */
const COUNTED = 200;

function countPublishers(view: View, documents: readonly Document[]): number {
  const counted = new Set<DocumentId>();
  const known = new Set<string>();
  let count = 0;
  for (const document of documents) {
    if (document.record !== undefined || counted.has(document.id)) continue;
    const copies = copiesOf(view, document);
    if (copies.every(({ publisher, id }) => !known.has(publisher ?? id))) count++;
    for (const { id, publisher } of copies) {
      counted.add(id);
      known.add(publisher ?? id);
    }
  }
  return count;
}

/** The newest day among these documents; of records the latest from which a statement is known. */
export function newestOf(view: View, documents: readonly Document[]): Day | null {
  const days = documents.flatMap((document) =>
    document.record === undefined ? (publicationDay(document) ?? []) : view.sentences(document.id).flatMap(({ knownFrom }) => knownFrom ?? []),
  );
  return days.length === 0 ? null : days.reduce((newest, day) => (day > newest ? day : newest));
}

/**
 * What a story is called: a record by its name, articles by the records that these sentences name most, else by the names that they have in common.
 *
 * Names alone: a title may state an allegation bare.
 */
export function nameOf(view: View, documents: readonly Document[], sentences: readonly Located[], topics: readonly DigestTopic[]): string {
  const [first] = documents;
  if (first?.record !== undefined) return short(first.title ?? first.id);
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const { document, sentence } of sentences) {
    for (const record of toMatchable(view.corpus, document, sentence).records) {
      const name = view.knows(record) ? view.corpus.names.nameOf(record) : undefined;
      if (name !== undefined) count(name, 1);
    }
  }
  if (counts.size === 0) {
    for (const { id, version, text } of documents.slice(0, READ)) {
      const names = view.corpus.recognized.texts.get(version)?.names ?? toTextNames(view.sentences(id).length > 0 ? text : '');
      for (const { text: name, count: times } of names.slice(0, READ)) count(name, Math.min(times, 3));
    }
  }
  const asked = new Set(topics.map(({ name }) => name));
  const names = [...counts].sort(([a, one], [b, two]) => Number(asked.has(b)) - Number(asked.has(a)) || two - one || (a < b ? -1 : 1));
  const [[most, times] = [first?.publisher ?? 'In the corpus', 0], second] = names;
  return second !== undefined && second[1] * 3 >= times ? `${short(most)}, ${short(second[0])}` : short(most);
}

const READ = 5;
const LONGEST = 60;

const short = (name: string): string => {
  const points = [...toVisible(name).trim()];
  if (points.length === 0) return 'In the corpus';
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
};
