import { claimLabel } from '../label.ts';
import type { Block, Inline } from '../message.ts';
import type { Explanation, LeftOut, WhyResult } from '../result.ts';
import { shortId, strong, text } from './inlines.ts';

const SCORE_DIGITS = 3;

/** How an answer came about: what was looked for, the best sentences with their scores, what was left out and why. */
export function whyBlocks({ id, evidence, threshold, terms, candidates, left_out: leftOut }: WhyResult): readonly Block[] {
  const decided = threshold === null ? byName(terms) : `evidence ${evidence.toFixed(SCORE_DIGITS)} · needed ${threshold.toFixed(SCORE_DIGITS)}`;
  const isQuoted = [...candidates, ...leftOut].some(({ quote }) => quote !== undefined);
  return [
    { kind: 'heading', text: `How ${shortId(id)} came about` },
    { kind: 'paragraph', inlines: [text(decided)], small: true },
    ...list('Terms and their weights', threshold === null ? [] : terms.map(({ term, weight }) => `${term} ${weight.toFixed(SCORE_DIGITS)}`)),
    ...list(
      'Best sentences',
      candidates.map((candidate) => `${candidate.score.toFixed(SCORE_DIGITS)} · ${weighed(candidate)}`),
    ),
    ...list(
      'Left out',
      leftOut.map((left) => `${left.reason} · ${weighed(left)}`),
    ),
    ...(isQuoted ? [{ kind: 'paragraph', inlines: [text(NO_ANSWER)], small: true } as const] : []),
  ];
}

const NO_ANSWER = 'These are sentences that were weighed, no answer: what is denied or could not be confirmed stands in the answer itself.';

/** What led to an answer that nothing was searched for. */
export function byName(terms: Explanation['terms']): string {
  const names = terms.map(({ term }) => term).join(', ');
  return `Looked up by name${names === '' ? '' : `: ${names}`}. What articles say of it goes first, then what records add; nothing had to be weighed.`;
}

/** A sentence with its standing and its place; the place alone where the sentence was not kept. */
export function weighed({ document, start, end, quote, standing }: Omit<LeftOut, 'reason'>): string {
  const place = `${document}, ${start}–${end}`;
  if (quote === undefined) return place;
  const label = standing === undefined ? '' : `${claimLabel({ standing, speaker: null, subject: null, role: 'claim' })}: `;
  return `${label}${quote} (${place})`;
}

function list(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', inlines: [strong(title)] },
    { kind: 'list', items: items.map((item): readonly Inline[] => [text(item)]) },
  ];
}
