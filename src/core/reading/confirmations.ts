import type { Frame } from './frame.ts';
import { isClaimNoun, isNegated, isOwn, isPassive, lowerAt, type Mark, nextWord, objectAfter, some, wordBefore } from './marks.ts';

const confirm = /^confirm(?:s|ed|ing)?$/u;
const admit = /^admit(?:s|ted|ting)?$/u;
const concede = /^(?:conced|acknowledg)(?:e|es|ed|ing)$|^confess(?:es|ed|ing)?$/u;
/** Confirmed in an office. */
const appointment =
  /^(?:senate|senators|nominees?|nomination|nominations|nominated|justices?|judges?|judicial|cabinet|appointed|appointment|appointees?|ambassadors?|confirmation|unanimously)$/u;
/** Let in, not owned up to. */
const admitted =
  /^(?:refugees?|students?|people|women|men|children|patients?|immigrants?|migrants?|members?|applicants?|visitors?|syrians?|muslims?|foreigners?|freshmen|guests?|fans|evidence|hospital|university|college|school|bar|union|nato|eu|club|hall|academy|emergency|intensive)$/u;
const sport = /^(?:defeat|race|election|goals?|points?|ground|territory|crowd|applause|receipt|runs?|seats?|control|power)$/u;

/** The words by which a sentence confirms or admits something, in order; not a judge who is confirmed, nor a patient who is admitted. */
export function confirmationsIn(frame: Frame): readonly Mark[] {
  const found: Mark[] = [];
  let office: boolean | undefined;
  const ofOffice = (): boolean => {
    office ??= some(frame, [0, frame.tokens.length], (word) => appointment.test(word));
    return office;
  };
  for (let i = 0; i < frame.tokens.length; i++) {
    const word = lowerAt(frame, i);
    if (word.length < 5) continue;
    const counts = confirm.test(word) ? confirms(frame, i) && !ofOffice() : admit.test(word) ? admits(frame, i) : concede.test(word) && concedes(frame, i);
    if (counts && isOwn(frame, i) && !isNegated(frame, i)) found.push({ at: i, weight: word.endsWith('ing') ? 'aside' : 'main' });
  }
  return found;
}

/** *…, a fact later confirmed by the ministry*: confirmed is what was said before. */
export function confirmsBefore(frame: Frame): Mark | undefined {
  for (let i = 3; i < frame.tokens.length; i++) {
    if (lowerAt(frame, i) !== 'confirmed' || frame.quoted[i] || lowerAt(frame, nextWord(frame, i)) !== 'by') continue;
    const noun = wordBefore(frame, i);
    const mark = frame.tags[noun - 2];
    if (/^(?:fact|detail|account|figure|claim|version)$/u.test(lowerAt(frame, noun)) && frame.tags[noun - 1] === 'det' && (mark === 'comma' || mark === 'dash'))
      return { at: i, weight: 'main' };
  }
  return undefined;
}

const opensClause = (frame: Frame, i: number): boolean => /^(?:that|how|whether|what|why|it|this|he|she|they|there|to|having|being)$/u.test(lowerAt(frame, i));

/** An infinitive of purpose (*to acknowledge his gift*) or a plan (*will confirm*) confirms nothing yet. */
const isMeant = (frame: Frame, i: number): boolean => /^(?:to|will|would|should|could|may|might|must|can|if)$/u.test(lowerAt(frame, wordBefore(frame, i)));

function confirms(frame: Frame, i: number): boolean {
  if (isMeant(frame, i)) return false;
  const { tags } = frame;
  const next = nextWord(frame, i);
  // *three confirmed cases*
  if ((tags[i - 1] === 'det' || tags[i - 1] === 'num') && tags[next] === 'noun') return false;
  if (isPassive(frame, i)) return lowerAt(frame, next) === 'by' || lowerAt(frame, next) === 'that';
  if (opensClause(frame, next) || tags[next] === 'comma' || tags[next] === 'stop' || tags[next] === undefined)
    return lowerAt(frame, next) !== 'to' || tags[i] === 'cue';
  const [from, to] = objectAfter(frame, i);
  return to > from || tags[next] === 'pron';
}

function admits(frame: Frame, i: number): boolean {
  if (isMeant(frame, i)) return false;
  const next = nextWord(frame, i);
  const range: readonly [number, number] = [next, Math.min(frame.tokens.length, next + 6)];
  if (some(frame, range, (word) => admitted.test(word))) return false;
  return !isPassive(frame, i) || lowerAt(frame, next) === 'that';
}

function concedes(frame: Frame, i: number): boolean {
  if (isMeant(frame, i) || (isPassive(frame, i) && lowerAt(frame, nextWord(frame, i)) !== 'by')) return false;
  const range = objectAfter(frame, i);
  return !some(frame, range, (word) => sport.test(word)) || some(frame, range, isClaimNoun);
}
