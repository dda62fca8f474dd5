import type { Block } from '../message.ts';
import type { DigestedStory, DigestResult } from '../result.ts';
import { action, actionsBlock, type Has } from './actions.ts';
import { digestPictureBlocks } from './digest-picture.ts';
import { claimBlock } from './evidence.ts';
import { counted, shortId, strong, text } from './inlines.ts';
import { sourceCounts, sourcesBlock } from './sources.ts';

/** A morning brief: heading, small print, each story under its name with what is new in it, its picture, what went quiet, what there was no room for, sources, buttons. */
export function digestBlocks(result: DigestResult, now: Date, has: Has): readonly Block[] {
  const { quiet, head, tail, id, sources, claims } = result;
  if (quiet) return [{ kind: 'notice', tone: 'information', text: result.text }];
  const counts = sourceCounts(sources, claims);
  return [
    { kind: 'heading', text: head },
    { kind: 'paragraph', inlines: [text([counts, `digest ${shortId(id)}`].filter((part) => part !== '').join(' · '))], small: true },
    ...result.stories.flatMap((story): readonly Block[] => storyBlocks(result, story)),
    ...digestPictureBlocks(result),
    ...tail.map((line): Block => ({ kind: 'paragraph', inlines: [text(line)] })),
    ...sourcesBlock(sources, claims, now),
    ...(claims.length === 0
      ? []
      : actionsBlock(
          action(has, 'Quotes in context', 'sources', [id], true),
          action(has, '👍', 'feedback', [id, 'good']),
          action(has, '👎', 'feedback', [id, 'bad']),
        )),
  ];
}

/** Names, then what is new. What a change is of stands above it; its claims stay together. */
function storyBlocks({ claims }: DigestResult, { name, publishers, changes }: DigestedStory): readonly Block[] {
  if (changes.every(({ change }) => change === 'quiet')) return [];
  const by = publishers > 1 ? [text(` · ${counted(publishers, 'publisher')}`)] : [];
  return [
    { kind: 'paragraph', inlines: [strong(name), ...by] },
    ...changes.flatMap(({ note, claims: own }): readonly Block[] => [
      ...(note === undefined ? [] : [{ kind: 'paragraph', inlines: [text(note.charAt(0).toUpperCase() + note.slice(1))], small: true } as const]),
      ...own.flatMap((at) => (claims[at] === undefined ? [] : [claimBlock(claims[at])])),
    ]),
  ];
}
