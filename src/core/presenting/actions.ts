import type { Topic } from '../claim.ts';
import type { Action, Block } from '../message.ts';

/** Which commands are there: a button is drawn only for one that is. */
export type Has = (command: string) => boolean;

/** The button that runs a command; none when the command is not there or its words could be read as something else. */
export function action(has: Has, label: string, command: string, words: readonly string[], primary = false): readonly Action[] {
  const line = [command, ...words].join(' ');
  if (!has(command) || line.length > 100 || words.some((word) => /\S[:=]\S|["“\p{C}]/u.test(word))) return [];
  return [primary ? { label, line, primary } : { label, line }];
}

export const actionsBlock = (...actions: readonly (readonly Action[])[]): readonly Block[] => {
  const all = actions.flat();
  return all.length === 0 ? [] : [{ kind: 'actions', actions: all }];
};

/** What one does with a kept answer, most used first. `topic` is what its timeline would be of. */
export function evidenceActions(has: Has, kind: 'brief' | 'answer' | 'claims' | 'timeline', id: string, topic: Topic | null): readonly Block[] {
  const name = topic === null ? [] : [topic.name];
  return actionsBlock(
    action(has, 'Quotes in context', 'sources', [id]),
    topic === null || kind !== 'answer' ? [] : action(has, `Brief: ${topic.name}`, 'brief', name),
    topic === null || kind === 'timeline' || kind === 'answer' ? [] : action(has, 'Timeline', 'timeline', name),
    action(has, 'Share here', 'share', [id], true),
    topic === null || kind !== 'brief' ? [] : action(has, 'Follow', 'watch', name),
    action(has, '👍', 'feedback', [id, 'good']),
    action(has, '👎', 'feedback', [id, 'bad']),
  );
}
