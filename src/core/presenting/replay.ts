import type { Block } from '../message.ts';
import type { ReplayResult } from '../result.ts';
import { code, text } from './inlines.ts';

/** Whether a brief comes out as it was, and if not where it differs first. */
export function replayBlocks({ text: words, verdict, difference }: ReplayResult): readonly Block[] {
  const [first = ''] = words.split('\n');
  return [
    { kind: 'notice', tone: verdict === 'same' ? 'information' : 'warning', text: first },
    ...(difference === null
      ? []
      : [
          {
            kind: 'list',
            items: [
              [text('kept: '), code(difference.kept)],
              [text('made: '), code(difference.made)],
            ],
          } as const,
        ]),
  ];
}
