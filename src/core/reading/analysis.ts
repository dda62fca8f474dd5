import type { Standing } from '../claim.ts';
import { attributionOf, sceneOf } from './attribution.ts';
import { ATTRIBUTION_THRESHOLD } from './attribution-weights.ts';
import { creditIn } from './credits.ts';
import { cueClasses } from './cues.ts';
import { type Frame, frameOf } from './frame.ts';
import { leadLength } from './leads.ts';
import { sayerAfter, sourceOfMark } from './mark-source.ts';
import { type Quotation, quotations } from './quotations.ts';
import type { Source, SpeakerSpan } from './speaker.ts';
import { SPEAKER_CONFIDENCE } from './speaker-weights.ts';
import { givesSpeech, standingOf, tellsWrong } from './standing.ts';

/** How one sentence of a text is to be taken. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /**
   * Whether it carries what somebody says, thinks or wants, known or not. This is wider than the standing `attributed`: *He is courting farmers* is
   * attributed and stands as `reported`.
   */
  readonly attributed: boolean;
  /** Whoever says it: a span of the text, in this sentence or, for a longer quotation, in the one that names its speaker. */
  readonly speaker?: SpeakerSpan;
  /** Whether it makes an allegation or takes one up (*these accusations*): a denial or caveat belongs to it. */
  readonly refersToAllegation: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads each span (sentences in order, offsets in `text`, UTF-16) in the context of the whole text; one reading for each, in its order. */
export function readSpans(text: string, spans: readonly Span[]): readonly Reading[] {
  const quoted = quotations(text);
  const scenes = scenesOf(text, spans, quoted);
  const read = scenes.map((scene, at) => {
    const { frame, lead } = scene;
    const isTold = tellsWrong(frame);
    const attributed = attributionOf(scenes, at) >= ATTRIBUTION_THRESHOLD || scene.credit !== undefined || isAccording(scene) || isTold;
    const start = scene.start + lead;
    const isOutlook = lead > 0 && outlookHeading.test(text.slice(scene.start, start));
    const point = standingOf(frame, text.slice(start, scene.end), start, attributed && (scene.credit !== undefined || isTold || givesSpeech(frame)), isOutlook);
    const source = point.standing !== 'assessment' && (attributed || point.at !== undefined) ? sourceOfMark(scene, point) : undefined;
    const isMarked = point.at !== undefined && (scene.source?.confidence ?? 0) >= SPEAKER_CONFIDENCE;
    return { scene, attributed, isMarked, point, source: source && spanOf(text, frame, source) };
  });
  let carried: SpeakerSpan | undefined;
  return read.map(({ scene: { start, end, frame }, attributed, isMarked, point: { standing, refersToAllegation }, source }, at) => {
    const speaker = source ?? (attributed && frame.quotedShare > 0.6 ? (laterSpeaker(read, at, quoted) ?? carried) : undefined);
    if (speaker) carried = speaker;
    return { start, end, standing, attributed: attributed || source !== undefined || isMarked, ...(speaker ? { speaker } : {}), refersToAllegation };
  });
}

/** *According to the mayor* leaves no doubt. */
function isAccording(scene: ReturnType<typeof sceneOf>): boolean {
  const { source, frame } = scene;
  if (sayerAfter(scene)) return true;
  if (!source || source.confidence < SPEAKER_CONFIDENCE) return false;
  const { kind, head } = source.candidate;
  return kind === 'according' || (frame.quotedShare > 0.5 && !frame.quoted[head] && cueClasses(frame.tokens[head]?.lower ?? '')[0] === 'say');
}

const outlookHeading = /^\W*(?:why|what (?:it|this|that|they) means?|what.s next|(?:the )?bottom line|(?:key )?takeaways?|(?:the )?big picture|outlook)/iu;

/** The sentences with their quotations and likeliest sources; what belongs to the page (*What Happened:*) is no part of a scene. */
function scenesOf(
  text: string,
  spans: readonly Span[],
  quoted: readonly Quotation[],
): readonly (ReturnType<typeof sceneOf> & Span & { readonly lead: number; readonly credit: Source | undefined })[] {
  let from = 0;
  return spans.map((span, at) => {
    while (from < quoted.length && (quoted[from] as Quotation).end <= span.start) from++;
    const within: Quotation[] = [];
    for (let i = from; i < quoted.length && (quoted[i] as Quotation).start < span.end; i++) {
      const one = quoted[i] as Quotation;
      if (one.end > span.start) within.push(one);
    }
    const lead = leadLength(text.slice(span.start, span.end), at === 0);
    const frame = frameOf(text, span.start + lead, span.end, within);
    return { ...sceneOf(frame, span, within), credit: creditIn(frame), start: span.start, end: span.end, lead };
  });
}

function spanOf(text: string, { tokens }: Frame, { candidate }: Source): SpeakerSpan {
  const start = tokens[candidate.from]?.start ?? 0;
  const end = tokens[candidate.to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** In sentences: how far ahead the end of a quotation is looked for. */
const longestQuotation = 40;

/** The speaker that a later sentence names for the same quotation: *“So it is. We will go,” she said.* */
function laterSpeaker(
  read: readonly { readonly scene: Span; readonly source: SpeakerSpan | undefined }[],
  at: number,
  quoted: readonly Quotation[],
): SpeakerSpan | undefined {
  const end = read[at]?.scene.end ?? 0;
  const whole = around(quoted, end);
  if (!whole) return undefined;
  for (let next = at + 1; next < Math.min(read.length, at + longestQuotation); next++) {
    const { scene, source } = read[next] as (typeof read)[number];
    if (scene.start >= whole.end) return undefined;
    if (source && scene.end > whole.end && source.start >= whole.end) return source;
  }
  return undefined;
}

/** The quotation that a place stands in and that goes on after it. */
function around(quoted: readonly Quotation[], place: number): Quotation | undefined {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle] as Quotation).start < place) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 12); i--) {
    const one = quoted[i] as Quotation;
    if (one.depth === 1 && one.end > place + 1) return one;
  }
  return undefined;
}
