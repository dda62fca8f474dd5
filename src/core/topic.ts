import type { Topic } from './claim.ts';
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
export const correctionOf = ({ name, typed }: Topic): readonly string[] => (typed === null ? [] : [`Showing ${name} for "${typed}"`]);
