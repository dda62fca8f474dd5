import type { Block } from '../message.ts';
import type { StatusResult } from '../result.ts';
import { action, actionsBlock, type Has } from './actions.ts';
import { ageWords, dayWords } from './days.ts';
import { code, counted, text } from './inlines.ts';

/** What this program does, what it holds and how old that is, and lines to try. */
export function welcomeBlocks(status: StatusResult, examples: readonly string[], now: Date, has: Has): readonly Block[] {
  return [
    { kind: 'heading', text: 'Footnote' },
    {
      kind: 'paragraph',
      inlines: [text('Brief, cited answers from the documents of this corpus. Every sentence stands in its source word for word, and says who claims it.')],
    },
    { kind: 'paragraph', inlines: [text(holds(status, now))], small: true },
    { kind: 'paragraph', inlines: [text('Type a name for a brief, a question for an answer. Try:')] },
    { kind: 'list', items: examples.map((example) => [code(example)]) },
    ...actionsBlock(action(has, 'What can I do?', 'help', [], true), action(has, 'What do you hold?', 'status', [])),
  ];
}

function holds({ documents, to }: StatusResult, now: Date): string {
  const age = to === null ? null : ageWords(to, now);
  const newest = to === null ? null : `the newest of ${dayWords(to)}${age === null ? '' : `, ${age}`}`;
  return [counted(documents, 'document'), newest].filter((part) => part !== null).join(', ');
}
