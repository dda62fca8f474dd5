import type { Frame } from './frame.ts';

/** A word by which a sentence takes its standing, as an index into the frame's tokens. */
export interface Mark {
  readonly at: number;
  /** `main` when it is a finite verb of the sentence's own, `aside` for a participle, an adjective, a hedge, `noun` for a charge that is only named. */
  readonly weight: 'main' | 'aside' | 'noun';
}

const claimNoun =
  /^(?:allegation|accusation|claim|charge|assertion|suggestion|insinuation|implication|idea|notion|rumou?r|report|story|account|characteri[sz]ation|criticism|concern|complaint|contention|argument|speculation|theory|premise|finding|narrative|comparison|smear|depiction|portrayal|perception|assessment|conclusion|question)s?$|^(?:stories|theories|inquiries|talk|doubts?|hypothes[ei]s)$/u;

/** Whether a word names something that is said and can be denied: *claims*, *notion*, *report*. */
export const isClaimNoun = (lower: string): boolean => claimNoun.test(lower);

/** Whether a word names a charge: *allegations*, *accusation*. */
export const isChargeNoun = (lower: string): boolean => /^(?:allegation|accusation|insinuation|smear)s?$/u.test(lower);

export const lowerAt = ({ tokens }: Frame, i: number): string => tokens[i]?.lower ?? '';

/** The first token after `i` that is no adverb. */
export function nextWord({ tags }: Frame, i: number): number {
  let next = i + 1;
  while (tags[next] === 'adv') next++;
  return next;
}

/** The last token before `i` that is no adverb; -1 for none. */
export function wordBefore({ tags }: Frame, i: number): number {
  let before = i - 1;
  while (before >= 0 && tags[before] === 'adv') before--;
  return before;
}

const be = /^(?:is|are|was|were|been|being|be|get|gets|got|getting)$/u;

/** Whether a participle is passive: *was denied*, *being charged*. */
export const isPassive = (frame: Frame, i: number): boolean => be.test(lowerAt(frame, wordBefore(frame, i)));

/** Whether *not*, *never* or *nor* stands close before. */
export function isNegated({ tokens }: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = tokens[k]?.lower ?? '';
    if (/^(?:not|never|nor|neither|cannot)$|n't$/u.test(word)) return true;
    if (/^(?:that|and|but|who|which|,|;)$/u.test(word)) return false;
  }
  return false;
}

/** The words of the object that follows `i`: a plain noun phrase, over *all of* and the like. Empty when none follows. */
export function objectAfter(frame: Frame, i: number): readonly [from: number, to: number] {
  const { tags } = frame;
  const from = nextWord(frame, i);
  let to = from;
  for (; to < tags.length; to++) {
    const tag = tags[to];
    if (tag === 'det' || tag === 'noun' || tag === 'name' || tag === 'num' || tag === 'poss' || isClaimNoun(lowerAt(frame, to))) continue;
    if ((tag === 'cue' || tag === 'verb' || tag === 'adv') && (tags[to - 1] === 'det' || tags[to - 1] === 'poss') && to > from) continue;
    if (lowerAt(frame, to) === 'of' && /^(?:all|some|many|most|any|both|each|none|part|much)$/u.test(lowerAt(frame, to - 1))) continue;
    break;
  }
  return [from, to];
}

/** Whether a word of the range passes. */
export function some(frame: Frame, [from, to]: readonly [number, number], passes: (lower: string) => boolean): boolean {
  for (let i = from; i < to; i++) if (passes(lowerAt(frame, i))) return true;
  return false;
}

/** Whether the word at `i` counts as the sentence's own: outside quotations, or said of the speaker's own self inside one (*“we deny this”*). */
export function isOwn(frame: Frame, i: number): boolean {
  if (!frame.quoted[i]) return true;
  if (frame.quoted[i] === 2) return false;
  for (let k = i - 1; k >= Math.max(0, i - 5) && frame.quoted[k]; k--) {
    const word = lowerAt(frame, k);
    if (word === 'we' || word === 'i') return true;
    if (frame.tags[k] === 'pron' || frame.tags[k] === 'name' || frame.tags[k] === 'comma') return false;
  }
  return false;
}

/** The first token of a match that a pattern finds in the sentence's text; -1 for none. */
export function tokenAt({ tokens }: Frame, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}
