import type { Block, Inline } from '../message.ts';
import { editWords } from '../recognizing/edits.ts';
import type { CheckResult, DocumentChange, SourcesResult } from '../result.ts';
import { dayWords } from './days.ts';
import { claimBlock } from './evidence.ts';
import { address, shortId, strong, text } from './inlines.ts';
import { isRecord, sourceInlines, sourcesBlock } from './sources.ts';

/** Each passage in its context below the line of its source, then where to read on. */
export function sourcesBlocks({ id, passages, sources, changes = [], forgotten = [] }: SourcesResult, now: Date): readonly Block[] {
  const lines = sources.map((source) => ({ source, inlines: sourceInlines(source, isRecord(source, []), now) }));
  return [
    { kind: 'heading', text: `Quotes of ${shortId(id)} in context` },
    ...lines.flatMap(({ source, inlines }): readonly Block[] => {
      const own = passages.filter(({ marker }) => marker === source.marker);
      return [
        { kind: 'sources', items: [{ marker: source.marker, inlines: [...inlines, ...addresses([source, ...source.cites])] }] },
        ...own.map(({ before, quote, after, marker }): Block => ({ kind: 'quote', before, quote, after, marker })),
        ...(forgotten.includes(source.marker) ? [FORGOTTEN] : []),
        ...changeBlocks(
          own.some(({ superseded }) => superseded),
          changes.find(({ marker }) => marker === source.marker),
        ),
      ];
    }),
  ];
}

const FORGOTTEN: Block = { kind: 'notice', tone: 'warning', text: 'This document was forgotten since, so there is nothing to show the quotes in.' };

/** What has become of the document: edited since, and how; gone from where it was. */
function changeBlocks(superseded: boolean, change: DocumentChange | undefined): readonly Block[] {
  const how = change === undefined ? null : editWords(change);
  const words = [
    superseded ? `This document was edited since${how === null ? '' : ` (${how})`}; the quotes are from the version that was read.` : null,
    change?.gone === true ? 'This document is gone from where it was; the quotes are from the version that is kept here.' : null,
  ];
  return words.flatMap((text): readonly Block[] => (text === null ? [] : [{ kind: 'notice', tone: 'warning', text }]));
}

function addresses(places: readonly { readonly url: string | null }[]): readonly Inline[] {
  return places.flatMap(({ url }) => (url === null ? [] : [text(' '), address(url)]));
}

/** Whether something is said: the verdict, the difference, the sentence with what belongs to it, who was first, what was denied since. */
export function checkBlocks(result: CheckResult, now: Date): readonly Block[] {
  const { verdict, as_of: asOf, id, difference, claims, denied_since: denied, sources } = result;
  const [heading = '', searched = ''] = result.text.split('\n');
  const small = [asOf === null ? null : `as of ${dayWords(asOf)}`, claims.length === 0 ? searched.replace(/\.$/u, '') : null, `check ${shortId(id)}`];
  return [
    { kind: 'heading', text: heading.replace(/[.:]$/u, '') },
    { kind: 'paragraph', inlines: [text(small.filter((part) => part !== null).join(' · '))], small: true },
    ...(verdict === 'altered' ? [{ kind: 'paragraph', inlines: differenceInlines(difference) } as const] : []),
    ...claims.map((claim) => claimBlock(claim)),
    ...firstSaid(result),
    ...(denied.length === 0 ? [] : [paragraph('Denied since: see', markers(denied.flatMap((at) => claims[at]?.marker ?? [])))]),
    ...sourcesBlock(sources, claims, now),
  ];
}

/** The text checked against the sentence found: `[-what the text left out-]`, `{+what it added+}`, so that it reads without colors. */
function differenceInlines(difference: CheckResult['difference']): readonly Inline[] {
  return difference.flatMap(({ op, text: words }, at): readonly Inline[] => {
    const gap = at === 0 ? [] : [text(' ')];
    if (op === 'same') return [...gap, text(words.trim())];
    return [...gap, op === 'removed' ? { kind: 'text', text: `[-${words.trim()}-]`, style: 'struck' } : strong(`{+${words.trim()}+}`)];
  });
}

function firstSaid({ first_said: first, claims }: CheckResult): readonly Block[] {
  if (first === null) return [];
  const { day, publisher, speaker, standing } = first;
  const words = [
    `First said${day === null ? '' : ` ${dayWords(day)}`}`,
    publisher === null ? null : `in ${publisher}`,
    speaker === null ? null : `by ${speaker}`,
    standing.replace('_', ' '),
  ];
  const marker = claims[first.claim]?.marker;
  return [paragraph(words.filter((part) => part !== null).join(', '), markers(marker === undefined ? [] : [marker]))];
}

const paragraph = (words: string, rest: readonly Inline[]): Block => ({ kind: 'paragraph', inlines: [text(words), ...rest] });

const markers = (numbers: readonly number[]): readonly Inline[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b).flatMap((marker) => [text(' '), { kind: 'marker', marker }]);
