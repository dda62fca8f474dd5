import type { NoAnswer } from '../claim.ts';
import type { Block, Inline } from '../message.ts';
import { REFUSAL_WORDS } from '../refusal-words.ts';
import { action, actionsBlock, type Has } from './actions.ts';
import { dayWords, rangeWords } from './days.ts';
import { code, counted, emphasis, shortId, strong, text } from './inlines.ts';

/** A refusal: why, the nearest names, what was searched, and the next step as buttons. */
export function refusalBlocks(result: NoAnswer, has: Has): readonly Block[] {
  const { id, nearest, searched } = result;
  return [
    { kind: 'paragraph', inlines: reason(result) },
    ...nearestBlocks(nearest),
    { kind: 'paragraph', inlines: [text(searchedWords(result)), ...(has('why') ? [text(' · why? '), code(`/why ${shortId(id)}`)] : [])], small: true },
    ...actionsBlock(
      ...nearest.slice(0, 3).map((name) => action(has, `Brief: ${name}`, 'brief', [name])),
      action(has, 'What do you hold?', 'status', []),
      searched.documents === 0 || nearest.length === 0 ? action(has, 'Help', 'help', []) : [],
    ),
  ];
}

function reason({ reason, typed, searched, corpus_version: corpusVersion }: NoAnswer): readonly Inline[] {
  if (corpusVersion === 0) return [strong('The corpus is empty.'), text(' Add documents with '), code('footnote ingest PATH'), text('.')];
  if (searched.documents === 0) return [strong('Nothing to search.'), text(' No document that you may read falls into the time asked for.')];
  const [first, second] = REFUSAL_WORDS[reason];
  if (reason === 'not_in_corpus' && typed !== null) return [strong(first), text(' Nothing I hold is about '), emphasis(typed), text('.')];
  return [strong(first), text(` ${second}`)];
}

function nearestBlocks(nearest: readonly string[]): readonly Block[] {
  if (nearest.length === 0) return [];
  const names = nearest.flatMap((name, at) => (at === 0 ? [strong(name)] : [text(', '), strong(name)]));
  return [{ kind: 'paragraph', inlines: [text('Nearest names: '), ...names, text('.')] }];
}

function searchedWords({ id, as_of, searched: { documents, from, to } }: NoAnswer): string {
  const range = rangeWords(from, to);
  const searched = `Searched ${counted(documents, 'document')}${range === null ? '' : `, ${range}`}`;
  return [searched, as_of === null ? null : `as of ${dayWords(as_of)}`, shortId(id)].filter((part) => part !== null).join(' · ');
}
