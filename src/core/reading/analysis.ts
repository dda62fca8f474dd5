import type { Standing } from '../claim.ts';
import { attributionOf, sceneOf } from './attribution.ts';
import { ATTRIBUTION_THRESHOLD } from './attribution-weights.ts';
import { frameOf } from './frame.ts';
import { leadLength } from './leads.ts';
import { type Quotation, quotations } from './quotations.ts';
import type { SpeakerSpan } from './speaker.ts';
import { SPEAKER_CONFIDENCE } from './speaker-weights.ts';
import { givesSpeech, standingOf } from './standing.ts';

/** How one sentence of a text is to be taken. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** Whether it carries what somebody says, known or not. */
  readonly attributed: boolean;
  /** Whoever says it: a span of the text, in this sentence or, for a longer quotation, in the one that names its speaker. */
  readonly speaker?: SpeakerSpan;
  /** Whether it makes an allegation or takes one up (*these accusations*): a denial or caveat belongs to it. */
  readonly refersToAllegation: boolean;
}

/** Reads each span (sentences in order, offsets in `text`, UTF-16) in the context of the whole text; one reading for each, in its order. */
export function readSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly Reading[] {
  const quoted = quotations(text);
  let from = 0;
  const scenes = spans.map((span, at) => {
    while (from < quoted.length && (quoted[from] as Quotation).end <= span.start) from++;
    const within: Quotation[] = [];
    for (let i = from; i < quoted.length && (quoted[i] as Quotation).start < span.end; i++)
      if ((quoted[i] as Quotation).end > span.start) within.push(quoted[i] as Quotation);
    return { ...sceneOf(frameOf(text, bodyOf(text, span, at), span.end, within), span, within), within };
  });
  let carried: SpeakerSpan | undefined;
  return spans.map(({ start, end }, at) => {
    const scene = scenes[at] as (typeof scenes)[number];
    const attributed = attributionOf(scenes, at) >= ATTRIBUTION_THRESHOLD;
    const { tokens, quotedShare } = scene.frame;
    let own: SpeakerSpan | undefined;
    if (attributed && scene.source && scene.source.confidence >= SPEAKER_CONFIDENCE) {
      const begin = tokens[scene.source.candidate.from]?.start ?? start;
      const stop = tokens[scene.source.candidate.to - 1]?.end ?? end;
      own = { start: begin, end: stop, text: text.slice(begin, stop) };
    }
    const speaker = own ?? (attributed && quotedShare > 0.6 ? carried : undefined);
    if (own) carried = own;
    const lead = leadLength(text.slice(start, end), at === 0);
    const sentence = text.slice(start + lead, end);
    const speaks = speaker !== undefined || attributed;
    const { standing, refersToAllegation } = standingOf(
      scene.frame,
      sentence,
      start + lead,
      speaks && givesSpeech(scene.frame),
      outlookHeading.test(text.slice(start, start + lead)),
    );
    return { start, end, standing, attributed, ...(speaker ? { speaker } : {}), refersToAllegation };
  });
}

/** Where a sentence begins after what belongs to the page (*What Happened:*). */
function bodyOf(text: string, { start, end }: { readonly start: number; readonly end: number }, at: number): number {
  return start + leadLength(text.slice(start, end), at === 0);
}

const outlookHeading =
  /^(?:why|what (?:it|this|that|they) means?|what.s next|the bottom line|bottom line|takeaways?|key takeaways?|the big picture|big picture|outlook)/iu;
