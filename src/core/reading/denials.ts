import { isSpeech } from './cues.ts';
import type { Frame } from './frame.ts';
import { isChargeNoun, isClaimNoun, isNegated, isOwn, isPassive, lowerAt, type Mark, nextWord, objectAfter, some, tokenAt } from './marks.ts';
import { wrongdoingIn } from './wrongdoing.ts';

const deny = /^den(?:y|ies|ied|ying)$/u;
const reject = /^(?:reject|dismiss|rebuff|discount|downplay)(?:s|es|ed|ing)?$/u;
const refute = /^(?:refut|repudiat|disput|contradict|debunk|disavow|rebut|disclaim)(?:e|es|ed|ing|s|ted|ting)?$/u;
/** What is denied to somebody, and no statement. */
const privilege =
  /^(?:bail|entry|entrance|access|visas?|parole|permission|permits?|asylum|requests?|applications?|coverage|benefits?|rights?|opportunit(?:y|ies)|chances?|services?|admission|overtime|treatment|care|medical|funding|funds|loans?|credit|citizenship|refuge|shelter|motions?|appeals?|petitions?|license|licence|clearance|custody|pay|compensation|vote|victory|nomination|seat|platform|food|water|release|boarding|service|justice|freedom|aid|employment|housing|jobs?|tenure|victory|majority)$/u;
/** Denied only with a claim as its object: *contested the claims*, not *contested the election*. */
const contest = /^(?:contest(?:s|ed|ing)?)$/u;
const innocence =
  /^(?:wrongdoing|involvement|knowledge|responsibility|guilt|links?|ties?|connections?|roles?|plans?|impropriety|collusion|affair|complicity)$/u;

const untrue = String.raw`(?:(?:categorically|complete|completely|totally|total|entirely|simply|patently|absolutely|utterly|utter|just|wholly|demonstrably|flatly|all|pure) )?(?:false|baseless|untrue|invented|fictitious|pure invention|malicious|slander(?:ous)?|defamatory|libell?ous|a smear|a fairy tale|unfounded|groundless|nonsense|nonsensical|fabricated|fabrications?|meritless|without merit|without foundation|not true|lies|fake|bogus|hoax|made up|distort\w+)`;
const absurd = String.raw`(?:${untrue}|(?:\w+ )?(?:ridiculous|absurd|preposterous|ludicrous|inaccurate|fiction|outrageous|laughable|propaganda|rubbish|garbage|wrong|mistaken|politically motivated))`;
const said =
  '(?:claims?|allegations?|accusations?|charges?|reports?|story|stories|rumou?rs?|assertions?|suggestions?|memo|account|notion|idea|criticism|lawsuit|complaint)';
const charge = '(?:claims?|allegations?|accusations?|charges?|assertions?|insinuations?|rumou?rs?)';
/** What somebody calls a claim in quotation marks, unless it takes the claim seriously. */
const notGranted =
  '(?!(?:\\w+ ){0,2}(?:credible|serious|true|accurate|troubling|disturbing|concerning|worrying|worrisome|damning|explosive|grave|alarming|plausible|shocking|important|significant|heartbreaking|horrif\\w+|appalling|compelling|convincing|substantial|legitimate|valid|detailed|sickening|sobering|real|consistent|well[- ]founded|extremely|deeply|very)\\b)';
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:call|label|describ|brand|dub|term|slam|blast|denounc)\w* (?:[\w’'-]+ ){0,6}?(?:${said}|it|this|that|them|these)(?: [\w’'-]+){0,8}? (?:as )?[“"‘']*(?:an? )?${absurd}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:call|label|describ|brand|dub|term|characteri[sz]|slam|blast|denounc|decr|portray)\w* (?:\p{L}[\w’'-]* ){0,4}?${charge}(?: (?:against|about|by|made|from) [^“"‘.;]{1,80}?)?,? (?:as )?(?:an? )?(?:“|"|‘|'')${notGranted}`,
    'iu',
  ),
  new RegExp(String.raw`\b${charge} (?:(?:against|about|by|made|from)\b[^“"‘.;,]{0,60} )?(?:is|are|was|were) (?:an? )?(?:“|"|‘|'')${notGranted}`, 'iu'),
  new RegExp(String.raw`\b(?:laugh|brush|wav|shrug|swat|scoff)\w* (?:off|away|aside|at) (?:[\w’'-]+ ){0,4}?${said}`, 'iu'),
  /\b(?:I am|I['’]m|we are|we['’]re|(?:he|she|they|it) (?:is|was|are|were)) innocent\b/iu,
  new RegExp(String.raw`\bwhat (?:it|he|she|they) (?:called|calls|described as|termed|dubbed) (?:an? )?[“"‘']?${untrue}`, 'iu'),
  new RegExp(String.raw`\b${said} (?:(?:that|against|about|of|in)\b[^.;,]{0,60} )?(?:is|are|was|were) (?:an? )?${absurd}\b`, 'iu'),
  new RegExp(String.raw`\b(?:this|that|it|they)(?: is| are| was| were|['’]s|['’]re) (?:an? )?(?:${untrue}|(?:\w+ )?lie)\b`, 'iu'),
  /\b(?:no truth (?:to|in)|no basis (?:to|for|in)|(?:had|have|has) no basis|pleaded not guilty|pleads not guilty|maintain(?:s|ed|ing) (?:his|her|their|its) innocence|(?:did|done|do|does) nothing (?:wrong|illegal|improper|unlawful)|(?:broke|broken|violated|breached) no (?:\w+ )?(?:laws?|rules?|regulations?)|(?:is|was|are|were) nothing (?:to|in) (?:the|these|those|this|that|such) (?:\w+ )?(?:claims?|allegations?|accusations?|rumou?rs?|reports?|story|charges?)|not (?:a|one) word (?:of (?:it|this|that) )?(?:is|was) true|my client (?:\w+ )?(?:never|did not|didn['’]t|has not|had no|is innocent)|never happened|issued an? (?:\w+ )?denial|(?:strongly|firmly) disagreed? with)\b/iu,
  /\b(?:push(?:es|ed|ing)? back|hit(?:s|ting)? back) (?:\w+ )?(?:on|against|at) (?:[\w’'-]+ ){0,4}(?:claims?|allegations?|accusations?|charges?|criticism|notion|idea|suggestions?|reports?|assertions?)\b/iu,
];

/** The words by which a sentence denies something that was said, in order; not a denial of bail, and not a denial that is itself denied. */
export function denialsIn(frame: Frame, sentence: string, offset: number, phrases = true, negation = true): readonly Mark[] {
  const found: Mark[] = [];
  for (let i = 0; i < frame.tokens.length; i++) {
    const word = lowerAt(frame, i);
    if (word.length < 4) continue;
    const denies = deny.test(word)
      ? deniesStatement(frame, i)
      : reject.test(word)
        ? rejectsClaim(frame, i)
        : refute.test(word)
          ? refutes(frame, i)
          : contest.test(word) && contests(frame, i);
    if (denies && isOwn(frame, i) && !isNegated(frame, i)) {
      found.push({ at: i, weight: word.endsWith('ing') ? 'aside' : 'main' });
    }
  }
  for (const pattern of phrases ? patterns : []) {
    const match = pattern.exec(sentence);
    const at = match ? tokenAt(frame, offset + match.index) : -1;
    if (at >= 0 && !/\bif\b/iu.test(sentence.slice(Math.max(0, (match?.index ?? 0) - 20), match?.index))) found.push({ at, weight: 'main' });
  }
  const never = negation ? neverIn(frame) : -1;
  if (never >= 0) found.push({ at: never, weight: 'main' });
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

/** *The firm insists that it has never bribed anybody*, *“We did not hide the letter”*: where somebody says that of their own deeds; -1 for nowhere. */
function neverIn(frame: Frame): number {
  for (let i = 1; i < frame.tokens.length; i++) {
    if (!/^(?:never|not)$|n['’]t$/u.test(lowerAt(frame, i))) continue;
    const verb = nextWord(frame, i);
    const insisting = isNoWrong(frame, verb) ? cueBefore(frame, i) : -1;
    if (insisting >= 0) return insisting;
    const cue = ownCue(frame, i);
    if (cue === undefined) continue;
    const isInsisted = cue >= 0 && insist.test(lowerAt(frame, cue)) && lowerAt(frame, i) === 'never' && !experience.test(lowerAt(frame, verb));
    if (isInsisted || wrongdoingIn(frame, verb, verb + 1, true) >= 0) return cue < 0 ? i : cue;
  }
  return -1;
}

/** *(was not) a bribe*. */
const isNoWrong = (frame: Frame, i: number): boolean =>
  /^an?$/u.test(lowerAt(frame, i)) &&
  some(frame, [i + 1, i + 3], (word) => /^(?:bribe|theft|fraud|scam|crime|kickback|cover-?up|spy|thief|liar|murder|assault|rape|swindle|sham)$/u.test(word));

/** The word of saying before a place, in the same clause or the one around it; -1 for none. */
function cueBefore({ tags, tokens, quoted }: Frame, place: number): number {
  for (let i = place - 1; i > 0 && tags[i] !== 'stop' && tags[i] !== 'comma'; i--) {
    if (quoted[i] || tags[i] === 'conj' || tags[i] === 'rel') return -1;
    if (tags[i] === 'cue' && isSpeech(tokens[i]?.lower ?? '')) return i;
  }
  return -1;
}

const insist = /^(?:insist|maintain|swear|sw[eo]re|assert|affirm|protest|stress|reiterate|repeat)(?:s|ed|ing)?$/u;
const experience =
  /^(?:be|been|see|seen|saw|hear|heard|feel|felt|know|known|knew|think|thought|want|wanted|have|had|experienced|lost|won|lose|win|imagined?|expected|give|given|gave)$/u;

/** The verb by which somebody says a negated clause of themselves; -1 where *we* or *I* say it in a quotation; undefined where neither holds. */
function ownCue({ tokens, tags, quoted }: Frame, negation: number): number | undefined {
  let subject = negation - 1;
  while (tags[subject] === 'aux' || tags[subject] === 'adv') subject--;
  const who = tokens[subject]?.lower ?? '';
  if (quoted[negation]) return quoted[negation] === 1 && /^(?:we|i)$/u.test(who) ? -1 : undefined;
  // *Kite Airlines: we never hid it*
  if (/^(?:we|i)$/u.test(who) && tokens[subject - 1]?.text === ':') return -1;
  if (!/^(?:it|he|she|they)$/u.test(who)) return undefined;
  const before = tokens[subject - 1]?.lower === 'that' ? subject - 2 : subject - 1;
  return tags[before] === 'cue' && isSpeech(tokens[before]?.lower ?? '') ? before : undefined;
}

function contests(frame: Frame, i: number): boolean {
  return (
    !isPassive(frame, i) &&
    some(frame, objectAfter(frame, i), (word) => isChargeNoun(word) || /^(?:claims?|charges?|assertions?|findings?|account|version)$/u.test(word))
  );
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
