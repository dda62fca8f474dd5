import type { Standing } from '../claim.ts';
import { type Quotation, quotations } from './quotations.ts';
import { type SpeakerSpan, saysOf, speakerIn } from './speaker.ts';
import { refersToAllegation, standingOf } from './standing.ts';
import { tagsOf } from './tags.ts';
import { tokenize } from './tokens.ts';

/** How one sentence of a text is to be taken. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** Whether it carries what somebody says, known or not. */
  readonly attributed: boolean;
  /** Whoever says it: a span of the text, in this sentence or in one before it. */
  readonly speaker?: SpeakerSpan;
  /** Whether it makes an allegation or takes one up (*these accusations*): a denial or caveat belongs to it. */
  readonly refersToAllegation: boolean;
}

/** Reads each span (sentences in order, offsets in `text`, UTF-16) in the context of the whole text; one reading for each, in its order. */
export function readSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly Reading[] {
  const quoted = quotations(text);
  let carried: SpeakerSpan | undefined;
  return spans.map(({ start, end }) => {
    const tokens = tokenize(text, start, end);
    const tagged = { tokens, tags: tagsOf(tokens) };
    const within = quoted.filter((q) => q.start < end && q.end > start);
    const own = speakerIn(text, tagged, within);
    const inQuotation = covered(start, end, within) > 0.6;
    const attributed = inQuotation || own !== undefined || saysOf(tagged);
    const speaker = own ?? (inQuotation ? carried : undefined);
    if (own) carried = own;
    const sentence = text.slice(start, end);
    return {
      start,
      end,
      standing: standingOf(sentence, { attributed }),
      attributed,
      ...(speaker ? { speaker } : {}),
      refersToAllegation: refersToAllegation(sentence),
    };
  });
}

function covered(start: number, end: number, within: readonly Quotation[]): number {
  const length = within.filter((q) => q.depth === 1).reduce((sum, q) => sum + Math.min(q.end, end) - Math.max(q.start, start), 0);
  return length / Math.max(1, end - start);
}
