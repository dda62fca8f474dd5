import type { FoundTopic, Topic } from './claim.ts';
import type { View } from './corpus.ts';
import type { Document } from './document.ts';
import { toVisible } from './visible.ts';

/** A topic that leads to a record which the reader sees. */
export interface TopicRecord {
  readonly topic: Topic;
  readonly record: Document;
}

/** The record that a typed topic leads to; `typed` is kept where the name was corrected. */
export function toTopic(view: View, typed: string): TopicRecord | undefined {
  const match = view.corpus.names.resolve(typed, view.knows);
  const record = match === undefined ? undefined : view.corpus.documents.get(match.record);
  if (match === undefined || record === undefined) return undefined;
  return { record, topic: { record: match.record, name: match.name, typed: match.how === 'edit' ? toVisible(typed).trim().slice(0, 80) : null } };
}

/** Said wherever a name was corrected. */
export const correctionOf = ({ name, typed }: FoundTopic): readonly string[] => (typed === null ? [] : [`Showing ${name} for "${typed}"`]);

/** Whether a bare line is a topic: the name of a record, or one that articles have, written as a name. */
export async function isTopic({ corpus, sees }: View, text: string): Promise<boolean> {
  return corpus.names.resolve(text, sees) !== undefined || (/\p{Lu}/u.test(text) && (await corpus.found()).resolve(text, sees)?.how === 'same');
}

/** Names that complete what is typed: of records first, then those that only articles have. */
export async function completeNames({ corpus, sees }: View, typed: string, limit: number): Promise<readonly string[]> {
  const names = corpus.names.complete(typed, limit, sees);
  if (names.length === limit || typed.trim().length < FEWEST) return names;
  const found = await (await corpus.found()).complete(typed, limit * 2, sees);
  return [...names, ...found.filter((name) => corpus.names.resolve(name, sees) === undefined)].slice(0, limit);
}

/** From so many letters on a name that is no record's is worth a look. */
const FEWEST = 2;
