import type { Frame } from './frame.ts';
import { isChargeNoun, isOwn, lowerAt, type Mark, nextWord, objectAfter } from './marks.ts';

const accuse = /^(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing))$/u;
const hedge = /^(?:allegedly|reportedly|purportedly|purported|supposedly|rumou?red|ostensibly)$/u;
/** Court papers and those who write them: cited, they charge. */
export const isCourtPaper = (lower: string): boolean => papers.test(lower);

const papers = /^(?:lawsuits?|complaints?|indictments?|affidavits?|prosecutors?|filings?)$/u;

/** The words by which a sentence charges somebody, or hedges a charge, in order. Words quoted from somebody are not its own. */
export function chargesIn(frame: Frame): readonly Mark[] {
  const { tags, quoted } = frame;
  const found: Mark[] = [];
  for (let i = 0; i < frame.tokens.length; i++) {
    const word = lowerAt(frame, i);
    if (word.length < 5) continue;
    if (hedge.test(word)) {
      found.push({ at: i, weight: 'aside' });
      continue;
    }
    if (quoted[i] && (frame.quotedShare < 0.95 || quoted[i] === 2) && !isOwn(frame, i)) continue;
    if (accuse.test(word)) {
      const adjective =
        word === 'alleged' && (tags[i - 1] === 'det' || tags[i - 1] === 'prep' || tags[i - 1] === 'poss' || tags[i - 1] === 'verb' || tags[i - 1] === 'cue');
      found.push({ at: i, weight: adjective || word.endsWith('ing') ? 'aside' : 'main' });
    } else if (isChargeNoun(word)) found.push({ at: i, weight: 'noun' });
    else if (/^claims?$/u.test(word) && isNamedClaim(frame, i)) found.push({ at: i, weight: 'noun' });
    else if (/^claim(?:s|ed|ing)?$/u.test(word) && claims(frame, i)) found.push({ at: i, weight: word.endsWith('ing') ? 'aside' : 'main' });
    else if (word === 'charged' && /^(?:with|that)$/u.test(lowerAt(frame, nextWord(frame, i)))) found.push({ at: i, weight: 'main' });
    else if (/^(?:insinuat|implicat)(?:e|es|ed|ing)$/u.test(word)) found.push({ at: i, weight: 'main' });
    else if (word === 'suspected' && (lowerAt(frame, i + 1) === 'of' || tags[i - 1] === 'det' || i === 0)) found.push({ at: i, weight: 'aside' });
    else if (papers.test(word) && cites(frame, i)) found.push({ at: i, weight: 'aside' });
  }
  return found;
}

/** Whether *claims* are those of somebody against somebody, as in *face claims by the union that …*; not *insurance claims*. */
function isNamedClaim({ tags, tokens }: Frame, i: number): boolean {
  const before = tags[i - 1];
  const faces = /^fac(?:e|es|ed|ing)$/u.test(tokens[i - 1]?.lower ?? '');
  if (!faces && before !== undefined && before !== 'verb' && before !== 'cue' && before !== 'prep' && before !== 'det' && before !== 'comma') return false;
  return /^(?:from|by|against|about)$/u.test(tokens[i + 1]?.lower ?? '') || (tags[i] === 'noun' && tokens[i + 1]?.lower === 'that');
}

/** Whether *claim* means to say: with a clause after it, not a title, a prize or a number of lives. */
function claims(frame: Frame, i: number): boolean {
  const { tags } = frame;
  if (tags[i] !== 'cue') return false;
  const next = nextWord(frame, i);
  const after = lowerAt(frame, next);
  if (after === 'that' || tags[next] === 'pron' || after === 'there') return true;
  if (after === 'to') return tags[next + 1] === 'aux' || tags[next + 1] === 'cue' || tags[next + 1] === 'verb';
  if (tags[next] === 'quote') return true;
  const [, to] = objectAfter(frame, i);
  const verb = nextWord(frame, to - 1);
  return to > next && (tags[verb] === 'aux' || tags[verb] === 'verb' || tags[verb] === 'cue') && !lowerAt(frame, verb).endsWith('ing');
}

/** Whether a court paper is cited: *according to the lawsuit*, *the indictment says*. */
function cites(frame: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (lowerAt(frame, k) === 'according') return true;
  return /^(?:says?|said|states?|stated|contends?|contended)$/u.test(lowerAt(frame, nextWord(frame, i)));
}
