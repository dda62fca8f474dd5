import { isCourtPaper } from './charges.ts';
import { cueClasses } from './cues.ts';
import type { Frame } from './frame.ts';
import { isPassive, lowerAt, nextWord, wordBefore } from './marks.ts';
import type { Source } from './speaker.ts';
import type { Standpoint } from './standing.ts';
import { verbal } from './tags.ts';
import { wrongdoingIn } from './wrongdoing.ts';

/** Whether a source is the one that the sentence tells something of: the accused in *CEO accused of fraud*, *Smith killed his wife*, *the judge is said to have …*. */
export function isSpokenOf(frame: Frame, { candidate: { kind, from, to, head } }: Source, { standing, at }: Standpoint): boolean {
  if (kind !== 'before') return false;
  // *Bishop under fire over abuse claims*
  if (from === 0 && lowerAt(frame, head) === 'claims' && !frame.tokens.slice(head + 1).some(({ word }) => word)) return true;
  const wrong = wrongdoingIn(frame);
  if (
    head === wrong ||
    (from <= wrong && wrong < to && !frame.tags.slice(from, wrong).includes('rel')) ||
    (isPassive(frame, head) && reputed.test(lowerAt(frame, head)) && lowerAt(frame, nextWord(frame, head)) === 'to')
  )
    return true;
  if (standing !== 'alleged' || at === undefined || accuses(frame, at)) return false;
  if (to > at) return from <= at && !isCourtPaper(lowerAt(frame, at));
  // *The mayor, who is accused of theft, said …*
  const begin = frame.tags[to] === 'rel' ? to + 1 : frame.tags[to] === 'comma' && frame.tags[to + 1] === 'rel' ? to + 2 : to;
  for (let i = begin; i < at; i++)
    if ((!verbal.has(frame.tags[i]) && lowerAt(frame, i) !== 'to') || (frame.tags[i] === 'cue' && cueClasses(lowerAt(frame, i))[0] === 'say')) return false;
  return from < to;
}

const reputed = /^(?:said|believed|thought|reported|rumou?red|understood|presumed|suspected|reputed|known|alleged|claimed)$/u;

/** Whether a charge is made by its verb's own subject: *accuses*, *alleged that*, not *is accused*, *charged with*, *allegedly*, *the allegation*. */
export function accuses(frame: Frame, at: number): boolean {
  const word = lowerAt(frame, at);
  if (frame.tags[at] !== 'cue' || isPassive(frame, at) || lowerAt(frame, wordBefore(frame, at)) === 'being') return false;
  return (
    /^(?:accus|alleg|blam|claim|charg|insinuat|implicat)/u.test(word) && !(/ed$/u.test(word) && /^(?:of|with|in|over|by|for)$/u.test(lowerAt(frame, at + 1)))
  );
}
