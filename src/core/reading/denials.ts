import type { Frame } from './frame.ts';
import { isClaimNoun, isNegated, isOwn, isPassive, lowerAt, type Mark, nextWord, objectAfter, some, tokenAt } from './marks.ts';

const deny = /^den(?:y|ies|ied|ying)$/u;
const reject = /^(?:reject|dismiss|rebuff|discount|downplay)(?:s|es|ed|ing)?$/u;
const refute = /^(?:refut|repudiat|disput|contradict|debunk|disavow|rebut|disclaim)(?:e|es|ed|ing|s|ted|ting)?$/u;
/** What is denied to somebody, and no statement. */
const privilege =
  /^(?:bail|entry|entrance|access|visas?|parole|permission|permits?|asylum|requests?|applications?|coverage|benefits?|rights?|opportunit(?:y|ies)|chances?|services?|admission|overtime|treatment|care|medical|funding|funds|loans?|credit|citizenship|refuge|shelter|motions?|appeals?|petitions?|license|licence|clearance|custody|pay|compensation|vote|victory|nomination|seat|platform|food|water|release|boarding|service|justice|freedom|aid|employment|housing|jobs?|tenure|victory|majority)$/u;
const innocence =
  /^(?:wrongdoing|involvement|knowledge|responsibility|guilt|links?|ties?|connections?|roles?|plans?|impropriety|collusion|affair|complicity)$/u;

const untrue = String.raw`(?:(?:categorically|complete|completely|totally|total|entirely|simply|patently|absolutely|utterly|utter|just|wholly|demonstrably|flatly|all|pure) )?(?:false|baseless|untrue|unfounded|groundless|nonsense|nonsensical|fabricated|fabrications?|meritless|without merit|without foundation|not true|lies|fake|bogus|hoax|made up|distort\w+)`;
const absurd = String.raw`(?:${untrue}|(?:\w+ )?(?:ridiculous|absurd|preposterous|ludicrous|inaccurate|fiction))`;
const said =
  '(?:claims?|allegations?|accusations?|charges?|reports?|story|stories|rumou?rs?|assertions?|suggestions?|memo|account|notion|idea|criticism|lawsuit|complaint)';
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:call|label|describ|brand|dub|term|slam|blast|denounc)\w* (?:[\w’'-]+ ){0,6}?(?:${said}|it|this|that|them|these)(?: [\w’'-]+){0,8}? (?:as )?[“"‘']*(?:an? )?${absurd}\b`,
    'iu',
  ),
  new RegExp(String.raw`\b${said} (?:(?:that|against|about|of|in)\b[^.;,]{0,60} )?(?:is|are|was|were) (?:an? )?${absurd}\b`, 'iu'),
  new RegExp(String.raw`\b(?:this|that|it|they)(?: is| are| was| were|['’]s|['’]re) (?:an? )?(?:${untrue}|(?:\w+ )?lie)\b`, 'iu'),
  /\b(?:no truth (?:to|in)|no basis (?:to|for|in)|(?:had|have|has) no basis|pleaded not guilty|pleads not guilty|maintain(?:s|ed|ing) (?:his|her|their|its) innocence|(?:did|done|do) nothing wrong|never happened|issued an? (?:\w+ )?denial|(?:strongly|firmly) disagreed? with)\b/iu,
  /\b(?:push(?:es|ed|ing)? back|hit(?:s|ting)? back) (?:\w+ )?(?:on|against|at) (?:[\w’'-]+ ){0,4}(?:claims?|allegations?|accusations?|charges?|criticism|notion|idea|suggestions?|reports?|assertions?)\b/iu,
];

/** The words by which a sentence denies something that was said, in order; not a denial of bail, and not a denial that is itself denied. */
export function denialsIn(frame: Frame, sentence: string, offset: number, phrases = true): readonly Mark[] {
  const found: Mark[] = [];
  for (let i = 0; i < frame.tokens.length; i++) {
    const word = lowerAt(frame, i);
    if (word.length < 4) continue;
    const denies = deny.test(word) ? deniesStatement(frame, i) : reject.test(word) ? rejectsClaim(frame, i) : refute.test(word) && refutes(frame, i);
    if (denies && isOwn(frame, i) && !isNegated(frame, i)) {
      found.push({ at: i, weight: word.endsWith('ing') ? 'aside' : 'main' });
    }
  }
  for (const pattern of phrases ? patterns : []) {
    const match = pattern.exec(sentence);
    const at = match ? tokenAt(frame, offset + match.index) : -1;
    if (at >= 0 && !/\bif\b/iu.test(sentence.slice(Math.max(0, (match?.index ?? 0) - 20), match?.index))) found.push({ at, weight: 'main' });
  }
  return found.sort((a, b) => a.at - b.at);
}

function deniesStatement(frame: Frame, i: number): boolean {
  const { tags } = frame;
  const next = nextWord(frame, i);
  const after = lowerAt(frame, next);
  if (tags[i - 1] === 'det' && tags[next] === 'noun') return false;
  if (isPassive(frame, i))
    return some(frame, [Math.max(0, i - 8), i], (word) => isClaimNoun(word)) && !some(frame, objectAfter(frame, i), (word) => privilege.test(word));
  const tag = tags[next];
  if (tag === undefined || tag === 'comma' || tag === 'stop' || tag === 'dash' || tag === 'conj' || tag === 'mark') return true;
  if (/^(?:him|her|them|us|me|himself|themselves)$/u.test(after)) {
    const object = tags[next + 1];
    return object === undefined || object === 'stop' || object === 'comma';
  }
  if (after === 'that' || tag === 'pron' || tag === 'rel' || tag === 'sub' || after.endsWith('ing')) return true;
  const range = objectAfter(frame, i);
  if (some(frame, range, (word) => isClaimNoun(word) || innocence.test(word) || word === 'any')) return true;
  return !some(frame, range, (word) => privilege.test(word)) && !(tags[range[1]] === 'det');
}

function rejectsClaim(frame: Frame, i: number): boolean {
  const next = nextWord(frame, i);
  const after = lowerAt(frame, next);
  if (after === 'by' || (isPassive(frame, i) && after !== 'as')) return some(frame, [Math.max(0, i - 6), i], isClaimNoun);
  if (isPassive(frame, i)) return some(frame, [Math.max(0, i - 8), i], isClaimNoun);
  if (/^(?:it|this|that|these|those|them|any|both|all)$/u.test(after) && frame.tags[next + 1] !== 'noun') return true;
  return some(frame, objectAfter(frame, i), isClaimNoun);
}

function refutes(frame: Frame, i: number): boolean {
  const { tags } = frame;
  const before = tags[i - 1];
  const next = nextWord(frame, i);
  // *the disputed waters*, *a dispute over pay*
  if (before === 'det' || before === 'poss' || before === 'prep') return false;
  if (isPassive(frame, i)) return lowerAt(frame, next) === 'by';
  const disputed = lowerAt(frame, i).startsWith('disput');
  if (disputed && (before === 'noun' || before === 'name') && (tags[next] === 'prep' || tags[next] === undefined || tags[next] === 'aux')) return false;
  if (disputed && (before === 'verb' || before === 'cue' || before === undefined)) return some(frame, objectAfter(frame, i), isClaimNoun);
  return true;
}
