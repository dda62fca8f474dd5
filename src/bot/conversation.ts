import type { Topic } from '../core/claim.ts';
import type { Result } from '../core/result.ts';
import type { Command } from './command.ts';
import type { RawInput } from './line.ts';
import { optionsOf } from './options.ts';

/** What goes on in a conversation keeps its topic: as what a question is about that names nothing itself, and as the topic where none was typed. */
export function withTopic(command: Command, input: RawInput, topic: string | undefined): RawInput {
  if (topic === undefined) return input;
  const key = optionsOf(command).find((option) => option.key === 'about' || (option.key === 'topic' && option.required))?.key;
  return key === undefined || (input[key] ?? '').trim() !== '' ? input : { ...input, [key]: topic };
}

/** The record that a result is about, by its name; undefined for one that is about none. */
export function topicAnswered(result: Result): string | undefined {
  const topics: readonly (Topic | null)[] = 'topics' in result ? result.topics : 'topic' in result ? [result.topic] : [];
  return topics.find((topic) => topic?.record !== undefined && topic.record !== null)?.name;
}
