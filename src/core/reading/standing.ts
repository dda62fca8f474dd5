import type { Standing } from '../claim.ts';
import { chargesIn } from './charges.ts';
import { confirmationsIn, confirmsBefore } from './confirmations.ts';
import { cueClasses, isSpeech } from './cues.ts';
import { denialsIn } from './denials.ts';
import { doubtIn, silenceIn } from './doubts.ts';
import type { Frame } from './frame.ts';
import { isChargeNoun, isClaimNoun, isNegated, isOwn, lowerAt, type Mark, nextWord, some, tokenAt, wordBefore } from './marks.ts';
import { abbreviates } from './phrases.ts';
import { suspicionsIn } from './suspicions.ts';
import { TRIGGER, triggersOf } from './triggers.ts';
import { wrongdoingIn } from './wrongdoing.ts';

/** How a sentence is to be taken, and the word that decides it, as an index into the frame's tokens. */
export interface Standpoint {
  readonly standing: Standing;
  readonly at?: number;
  readonly refersToAllegation: boolean;
}

/**
 * The standing of one sentence.
 *
 * Of denial, silence, doubt and charge the one that comes first decides; a charge made in passing (*accusing*, *allegedly*) or only named
 * (*the allegations*) gives way to the others. A wrong that somebody tells of another is `alleged`, whatever the verb (*the report found that the firm
 * had misled them*). An admission counts where nobody is quoted before it. `attributed` is whether somebody says the
 * sentence at all; `offset` is where `sentence` begins in the text that the frame's tokens point into.
 */
export function standingOf(frame: Frame, sentence: string, offset: number, attributed: boolean, outlook = false): Standpoint {
  const may = triggersOf(frame);
  const charges = [...(may & TRIGGER.charge ? chargesIn(frame) : []), ...suspicionsIn(frame)].sort((a, b) => a.at - b.at);
  const denial =
    may & (TRIGGER.denial | TRIGGER.falsity | TRIGGER.negation)
      ? denialsIn(frame, sentence, offset, (may & TRIGGER.falsity) !== 0, (may & TRIGGER.negation) !== 0)[0]
      : undefined;
  const doubt = may & TRIGGER.doubt ? markOf(frame, doubtIn(sentence), offset) : undefined;
  const silence = may & TRIGGER.silence ? markOf(frame, silenceIn(sentence), offset) : undefined;
  const charge = charges.find(({ weight }) => weight === 'main');
  const passing = charges.find(({ weight }) => weight === 'aside');
  const named = charges.find(({ weight }) => weight === 'noun');

  const wrong = attributed ? wrongdoingIn(frame) : -1;

  const decide = (): { standing: Standing; mark?: Mark | undefined } => {
    const strong = first([
      ['alleged', charge],
      ['denied', denial],
      ['no_comment', silence],
      ['unverified', doubt],
    ]);
    // *The firm, which denies it, is accused of theft* tells the charge.
    if (strong?.standing === 'denied' && charge && frame.tags[strong.mark.at - 1] === 'rel' && frame.tags[wordBefore(frame, charge.at)] === 'aux')
      return { standing: 'alleged', mark: charge };
    if (strong && named && named.at > strong.mark.at && tellsCharge(frame, named.at)) return { standing: 'alleged', mark: named };
    if (strong) return strong;
    if (passing) return { standing: 'alleged', mark: passing };
    const speech = named || may & TRIGGER.confirmation ? firstSpeech(frame) : -1;
    if (named && !(attributed && speech >= 0 && speech < named.at)) return { standing: 'alleged', mark: named };
    const confirmation = may & TRIGGER.confirmation ? confirmationsIn(frame)[0] : undefined;
    if (confirmation && !named && !(speech >= 0 && speech < confirmation.at)) return { standing: 'confirmed', mark: confirmation };
    const later = may & TRIGGER.confirmation ? confirmsBefore(frame) : undefined;
    if (later && !named) return { standing: 'confirmed', mark: later };
    if (attributed && wrong >= 0 && !isOwnDeed(frame, wrong) && !isAsked(frame, wrong)) return { standing: 'alleged' };
    if (attributed && !(frame.quotedShare === 0 && development.test(sentence))) return { standing: 'attributed' };
    if (frame.quotedShare === 0 && (outlook || isOutlook(sentence))) return { standing: 'assessment' };
    return { standing: attributed ? 'attributed' : 'reported' };
  };
  const { standing, mark } = decide();
  const refersToAllegation =
    charges.length > 0 ||
    ((may !== 0 || mark !== undefined) && takesUp(frame, mark)) ||
    (standing === 'denied' && mark !== undefined && deniesDeed(frame, mark)) ||
    (standing === 'unverified' && questionsWords(frame)) ||
    (standing !== 'confirmed' && wrong >= 0);
  return { standing, ...(mark ? { at: mark.at } : {}), refersToAllegation };
}

/** Whether somebody or some paper says, holds or shows that a wrong was done: *the report found that the firm had misled them*. */
export function tellsWrong(frame: Frame): boolean {
  const wrong = wrongdoingIn(frame);
  // *Banker ‘stole millions’*: somebody's words, whoever's.
  if (wrong >= 0 && frame.quoted[wrong] && frame.quotedShare < 0.95) return true;
  for (let i = 1; i < wrong; i++) {
    if (frame.tags[i] !== 'cue' || frame.quoted[i] || isNegated(frame, i)) continue;
    const word = lowerAt(frame, i);
    const kinds = cueClasses(word);
    const holds = /^(?:believe|think|suspect|fear|conclude|found|find)/u.test(word);
    if ((kinds[0] !== 'say' && kinds[0] !== 'allege' && kinds[0] !== 'show' && !holds) || /ing$/u.test(word)) continue;
    const before = frame.tags[wordBefore(frame, i)];
    if (before === 'noun' || before === 'name' || before === 'pron' || before === 'aux' || before === 'comma') return true;
  }
  return false;
}

/** Whether it is open that a wrong was done: *asked whether the bank had misled them*. */
function isAsked({ tags, tokens }: Frame, wrong: number): boolean {
  for (let i = wrong - 1; i >= Math.max(0, wrong - 10) && tags[i] !== 'comma' && tags[i] !== 'stop'; i--)
    if (/^(?:if|whether)$/u.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Whether whoever speaks tells a wrong of *it* or *they*, which may be their own: *the bank said it had misled them*. */
function isOwnDeed(frame: Frame, wrong: number): boolean {
  let subject = wrong - 1;
  while (frame.tags[subject] === 'aux' || frame.tags[subject] === 'adv') subject--;
  if (!/^(?:it|they)$/u.test(lowerAt(frame, subject))) return false;
  const cue = lowerAt(frame, subject - 1) === 'that' ? subject - 2 : subject - 1;
  return frame.tags[cue] === 'cue' && cueClasses(lowerAt(frame, cue))[0] === 'say' && frame.tags[wordBefore(frame, cue)] !== 'rel';
}

/** Whether a charge that is only named is told in full, by whom and of what: *accusations by the union of theft*. */
function tellsCharge(frame: Frame, at: number): boolean {
  if (frame.quoted[at] || !/^(?:by|from)$/u.test(lowerAt(frame, at + 1))) return false;
  for (let i = at + 3; i < Math.min(frame.tokens.length, at + 14); i++) {
    if ((frame.tags[i] === 'stop' && !abbreviates(frame.tokens, frame.tags, i)) || frame.quoted[i]) return false;
    if (lowerAt(frame, i) === 'that' || (lowerAt(frame, i) === 'of' && lowerAt(frame, i + 1).endsWith('ing'))) return true;
  }
  return false;
}

/** Whether it is denied that something was done (*denies having met him*, *denied that it hid them*, *has never paid bribes*), not that it will be. */
function deniesDeed(frame: Frame, { at }: Mark): boolean {
  const { tags } = frame;
  const next = nextWord(frame, at);
  const word = lowerAt(frame, next);
  if (!/^den(?:y|ies|ied|ying)$/u.test(lowerAt(frame, at)))
    return !isClaimNoun(word) && (some(frame, [at, at + 6], (one) => one === 'never') || wrongdoingIn(frame, 0, frame.tokens.length, true) >= 0);
  if (word.endsWith('ing') && tags[next] !== 'det') return !isChargeNoun(word);
  if (word !== 'that' && tags[next] !== 'pron') return false;
  for (let i = next + 1; i < Math.min(tags.length, next + 12); i++) {
    if (/^(?:will|would|shall|should|could|can|may|might|plans?|planned|going|intend(?:s|ed)?)$/u.test(lowerAt(frame, i))) return false;
    if (tags[i] === 'aux' || tags[i] === 'verb' || tags[i] === 'cue') return true;
  }
  return true;
}

/** *Could not confirm what the union says about it*. */
function questionsWords(frame: Frame): boolean {
  for (let i = 0; i < frame.tokens.length; i++) {
    if (lowerAt(frame, i) !== 'what') continue;
    for (let k = i + 1; k < i + 8; k++) if (/^(?:says?|said|claim(?:s|ed)?|alleg(?:es?|ed)|told|wrote|writes?)$/u.test(lowerAt(frame, k))) return true;
  }
  return false;
}

function markOf(frame: Frame, at: number, offset: number): Mark | undefined {
  const token = at < 0 ? -1 : tokenAt(frame, offset + at);
  return token < 0 ? undefined : { at: token, weight: 'main' };
}

function first(marks: readonly (readonly [Standing, Mark | undefined])[]): { standing: Standing; mark: Mark } | undefined {
  let found: { standing: Standing; mark: Mark } | undefined;
  for (const [standing, mark] of marks) if (mark && (!found || mark.at < found.mark.at)) found = { standing, mark };
  return found;
}

/** The first word outside quotations by which somebody says something without a charge; -1 for none. */
function firstSpeech(frame: Frame): number {
  for (let i = 0; i < frame.tokens.length; i++) {
    if (frame.quoted[i]) continue;
    const word = lowerAt(frame, i);
    if (frame.tags[i] === 'cue' && cueClasses(word)[0] === 'say') return i;
    if (word === 'according' && lowerAt(frame, i + 1) === 'to') return i;
  }
  return -1;
}

/** Whether somebody's words or thoughts are given: the narrower sense in which a sentence's standing is `attributed`. */
export function givesSpeech(frame: Frame): boolean {
  if (frame.quotedShare > 0.25) return true;
  for (let i = 0; i < frame.tokens.length; i++) {
    const word = lowerAt(frame, i);
    if (word === 'according' && lowerAt(frame, i + 1) === 'to') return true;
    if (frame.tags[i] !== 'cue') continue;
    const kinds = cueClasses(word);
    if (isSpeech(word) || kinds.includes('ask') || kinds[0] === 'think' || kinds[0] === 'show') return true;
  }
  return false;
}

/** Whether an allegation made elsewhere is taken up: *these claims*, *the memo’s claims*, or *it* as what is denied or doubted. */
function takesUp(frame: Frame, mark: Mark | undefined): boolean {
  const { tags, tokens } = frame;
  for (let i = 0; i < tokens.length; i++) {
    const word = lowerAt(frame, i);
    if (isChargeNoun(word) || word === 'wrongdoing') return true;
    if (!/^(?:claims?|charges?|accusations?|assertions?|rumou?rs?|reports?|smears?)$/u.test(word)) continue;
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      const before = lowerAt(frame, k);
      if (tags[k] === 'poss' || /^(?:these|those|the|such|this|that|his|her|its|their|any|all)$/u.test(before) || /^['’]$/u.test(before)) {
        if (/^(?:reports?|charge)$/u.test(word) && !mark) break;
        return true;
      }
    }
  }
  if (!mark) return false;
  const next = nextWord(frame, mark.at);
  const object = lowerAt(frame, next);
  return /^(?:it|this|that|them|these|those|any)$/u.test(object) && tags[next + 1] !== 'noun' && !(object === 'that' && next + 2 < tokens.length)
    ? true
    : isClaimNoun(object) && isOwn(frame, next);
}

/** A thing that happened is the subject, not somebody who speaks. */
const development = /^(?:[\p{L}-]+, )?(?:this|these|such)\b/iu;

const outlooks: readonly RegExp[] = [
  /\b(?:could|may|might|would) (?:also |well |potentially |ultimately |further |still )*(?:escalat|affect|impact|lead to|have (?:a |an )?(?:significant|major|serious|far-reaching|lasting|profound|potential|wider|big)|shape|reshape|influence|undermine|weaken|strengthen|complicate|threaten|deepen|fuel|worsen|hurt|boost|signal|set the stage|pave the way|spell|mark|prompt|trigger|accelerate|jeopardi[sz]e|put pressure|weigh on)/iu,
  /\b(?:this|these|the) (?:development|developments|move|moves|news|incident|decision|shift|trend|episode|case|announcement|revelation|revelations|findings?) (?:also |further |now )?(?:adds?|raises?|underscores?|highlights?|signals?|marks?|comes?|reflects?|illustrates?|shows?|could|may|might|is likely)\b/iu,
  /\b(?:potentially|likely to|poised to|bound to|set to)\b.*\b(?:implications?|consequences|impact|tensions?|fallout)\b/iu,
];

/** Whether a sentence is its author’s view of what things mean or may lead to. */
function isOutlook(sentence: string): boolean {
  return outlooks.some((pattern) => pattern.test(sentence));
}
