import { verbForm } from './common-verbs.ts';
import { cueClasses } from './cues.ts';
import type { Frame } from './frame.ts';
import { lowerAt } from './marks.ts';
import { abbreviates } from './phrases.ts';
import type { Source } from './speaker.ts';
import type { Tag } from './tags.ts';
import { wrongdoingIn } from './wrongdoing.ts';

/**
 * Whom a sentence names for what it says, before or after it: *…, per the complaint*, *…: police*, *… – sources*, *…, say the weavers*,
 * *…, the lawsuit claims*, *Watchdog: …*, *In the weavers’ telling, …*.
 *
 * These stand outside the grammar of what is said, so that nothing in it can be taken for the one who says it.
 */
export function creditIn(frame: Frame): Source | undefined {
  const end = lastWord(frame) + 1;
  return perAt(frame, end) ?? tailOf(frame, end) ?? invertedIn(frame, end) ?? sayingAtEnd(frame, end) ?? headingOf(frame) ?? tellingOf(frame);
}

/** A source that a rule is sure of. */
export const certainSource = (from: number, to: number, head: number): Source => ({
  candidate: { from, to, kind: 'by', head, trimmed: false, distance: 0 },
  confidence: 1,
});

const teller =
  /^(?:prosecutors?|police|sources?|officials?|authorit(?:y|ies)|reports?|study|studies|surveys?|polls?|lawsuits?|suits?|complaints?|filings?|indictments?|affidavits?|documents?|papers|records|audits?|auditors?|inquiry|probe|memos?|letters?|e-?mails|dossiers?|experts?|witness(?:es)?|lawyers?|attorneys?|regulators?|watchdogs?|ministry|minister|media|newspapers?|investigators?|investigation|detectives?|victims?|survivors?|activists?|campaigners?|unions?|workers|employees|staff|residents|neighbou?rs|relatives|famil(?:y|ies)|plaintiffs?|whistle-?blowers?|insiders?|analysts?|researchers?|scientists?|historians?|doctors|sheriff|coroner|court|judges?|senators?|lawmakers?|mps|government|embassy|agency|commission|committee|tribunal|monitors?|observers?|rebels|opposition|army|military|intelligence|spies|users?|posts?|tweets?|threads?|videos?|blogger|columnist|reporters?|journalists?|aides?|diplomats?|spokes(?:man|woman|person|people)|biographer|ex-wife|ex-husband|widow|accusers?|informants?|defectors?|statement|claim|testimony|leaks?|cables?|files?|book|memoir|documentary)$/u;

/** Whether a noun phrase names somebody or a paper that can say something, by its head: *UN experts*, *court papers*, *FBI*. */
function tells(frame: Frame, from: number, to: number): boolean {
  let head = from;
  while (head + 1 < to && frame.tags[head + 1] !== 'prep' && frame.tags[head + 1] !== 'comma') head++;
  const { text = '', lower = '' } = frame.tokens[head] ?? {};
  return teller.test(lower) || /^\p{Lu}{2,5}$/u.test(text);
}

const inside = new Set<Tag | undefined>(['det', 'num', 'noun', 'name', 'poss']);
const links = /^(?:of|for|at|in|from|with|to|on|by|and|&|'|’)$/u;

/** Whether a token belongs to a noun phrase; *filing* and *report* do, verb or not, after a word that does. */
const isInside = (frame: Frame, i: number): boolean =>
  inside.has(frame.tags[i]) || abbreviates(frame.tokens, frame.tags, i) || (inside.has(frame.tags[i - 1]) && teller.test(lowerAt(frame, i)));

/** Where the noun phrase ends that begins at a place, with what belongs to it; the place itself where none does. `to` is as far as it may go. */
function phraseTo(frame: Frame, from: number, to: number): number {
  let end = from;
  for (let i = from; i < to; i++) {
    if (isInside(frame, i) || (i === to - 1 && teller.test(lowerAt(frame, i)))) end = i + 1;
    else if (i === from || !(links.test(lowerAt(frame, i)) || frame.tokens[i]?.text === '-')) break;
  }
  return end;
}

function lastWord({ tokens }: Frame): number {
  let last = tokens.length - 1;
  while (last >= 0 && !tokens[last]?.word) last--;
  return last;
}

const hasVerb = (frame: Frame, from: number, to: number): boolean => {
  const { tags, tokens } = frame;
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (tags[i] === 'verb' || tags[i] === 'cue' || tags[i] === 'aux' || verbForm(lower) || cueClasses(lower).length > 0) return true;
  }
  return wrongdoingIn(frame, from, to) >= 0;
};

/** *…, per the complaint*, *As per the filing, …*; not *two per day*. */
function perAt(frame: Frame, end: number): Source | undefined {
  for (let i = 0; i < end - 1; i++) {
    if (lowerAt(frame, i) !== 'per' || frame.quoted[i]) continue;
    const before = frame.tags[i - 1];
    if (i > 0 && before !== 'comma' && before !== 'dash' && lowerAt(frame, i - 1) !== 'as') continue;
    const to = phraseTo(frame, i + 1, end);
    const first = frame.tags[i + 1];
    if (to > i + 1 && (first === 'det' || first === 'name' || tells(frame, i + 1, to))) return certainSource(i + 1, to, i);
  }
  return undefined;
}

/** *…: police*, *… – sources*. */
function tailOf(frame: Frame, end: number): Source | undefined {
  const { tokens, tags, quoted } = frame;
  for (let i = end - 1; i > Math.max(1, end - 8); i--) {
    if ((tags[i] !== 'dash' && tokens[i]?.text !== ':') || quoted[i]) continue;
    // *at 8:15 GMT*, *a well-known union*
    if ((tokens[i + 1]?.start ?? 0) === tokens[i]?.end || (tags[i] === 'dash' && tokens[i]?.start === tokens[i - 1]?.end)) continue;
    // Headlines have no full stop; *they do one thing: report.* names nobody.
    const isHeadline = end === tokens.length || wrongdoingIn(frame) >= 0;
    const isWhole = isHeadline && phraseTo(frame, i + 1, end) === end && tells(frame, i + 1, end);
    return isWhole && hasVerb(frame, 0, i) ? certainSource(i + 1, end, i) : undefined;
  }
  return undefined;
}

const telling =
  /^(?:sa(?:y|ys|id)|claim(?:s|ed)?|alleg(?:e|es|ed)|charge[sd]?|report(?:s|ed)?|warn(?:s|ed)?|state[sd]?|wr[io]tes?|insist(?:s|ed)?|believed?|believes|suspect(?:s|ed)?|maintain(?:s|ed)?|reveal(?:s|ed)?|note[sd]?|contend(?:s|ed)?|argue[sd]?|suggest(?:s|ed)?|f[io]u?nds?|show(?:s|ed)?|conclude[sd]?|testif(?:y|ies|ied)|recall(?:s|ed)?|tells?|told|complain(?:s|ed)?|hear(?:s|d)?)$/u;
/** Verbs that have nothing said, and so their subject, after them. */
const inverting = /^(?:sa(?:y|ys|id)|claims?|alleges?|warns?|insists?|believes?)$/u;
/** In capitals, as in a title, only these are no names: *the Cook Report*, *the United States*. */
const titled = /^(?:sa(?:y|ys|id)|claims?|alleges?|finds|found|shows)$/u;

const isTelling = ({ tags, tokens, quoted }: Frame, i: number): boolean => {
  const lower = tokens[i]?.lower ?? '';
  return !quoted[i] && (tags[i] === 'name' ? titled : telling).test(lower);
};

/** *…, say the weavers*: a verb and a noun phrase after a comma, and nothing else. */
function invertedIn(frame: Frame, end: number): Source | undefined {
  const { tags } = frame;
  for (let i = end - 2; i > Math.max(1, end - 14); i--) {
    if ((tags[i - 1] !== 'comma' && tags[i - 1] !== 'quote' && tags[i - 1] !== 'dash') || !isTelling(frame, i)) continue;
    const to = phraseTo(frame, i + 1, end);
    if (to <= i + 1 || telling.test(lowerAt(frame, i + 1))) return undefined;
    // *…, claimed a tweet that …*: in the past only of whom it can be, since *claimed a prize* is said of nobody.
    const isTold = /^(?:claimed|alleged|reported|warned|insisted)$/u.test(lowerAt(frame, i)) && tells(frame, i + 1, to);
    const isWhole = to === end || tags[to] === 'rel' || (tags[to] === 'comma' && tags[to + 1] === 'rel');
    return (inverting.test(lowerAt(frame, i)) && to === end) || (isTold && isWhole) ? certainSource(i + 1, to, i) : undefined;
  }
  return undefined;
}

/** *…, the lawsuit claims*, *…, a nurse told the Herald*: a clause of a subject and its verb after a comma, and no object but whoever hears it. */
function sayingAtEnd(frame: Frame, end: number): Source | undefined {
  const { tags } = frame;
  for (let verb = end - 1; verb > Math.max(1, end - 10) && tags[verb] !== 'comma'; verb--) {
    if (!isTelling(frame, verb) || tags[verb - 1] === 'comma' || tags[verb - 1] === 'quote') continue;
    const hears = /^(?:told|tells?)$/u.test(lowerAt(frame, verb));
    const after = tags[verb + 1];
    const isLast = verb === end - 1 || after === 'prep' || after === 'adv' || /^\p{Lu}\p{Ll}+day$/u.test(frame.tokens[verb + 1]?.text ?? '');
    if (hears ? phraseTo(frame, verb + 1, end) <= verb + 1 : !isLast) continue;
    let to = verb;
    while (tags[to - 1] === 'aux' || tags[to - 1] === 'adv') to--;
    let from = to;
    while (from > 0 && (isInside(frame, from - 1) || (links.test(lowerAt(frame, from - 1)) && from < to))) from--;
    const before = tags[from - 1];
    if (from < to && (before === 'comma' || before === 'quote') && inside.has(tags[from]) && hasVerb(frame, 0, from)) return certainSource(from, to, verb);
    return undefined;
  }
  return undefined;
}

/** *Watchdog: …*, *UN experts: …*. */
function headingOf(frame: Frame): Source | undefined {
  const { tokens, quoted } = frame;
  for (let i = 1; i < Math.min(7, tokens.length - 2); i++) {
    if (tokens[i]?.text !== ':' || quoted[i]) continue;
    const isWhole = frame.tags[i - 1] !== 'cue' && phraseTo(frame, 0, i) === i && tells(frame, 0, i);
    return isWhole && hasVerb(frame, i + 1, tokens.length) ? certainSource(0, i, i) : undefined;
  }
  return undefined;
}

/** *In the weavers’ telling, …*. */
function tellingOf(frame: Frame): Source | undefined {
  if (lowerAt(frame, 0) !== 'in') return undefined;
  for (let i = 2; i < Math.min(9, frame.tokens.length); i++) {
    if (frame.tags[i] !== 'poss' && !/^['’]$/u.test(lowerAt(frame, i))) continue;
    const isTold = /^(?:telling|account|words|version|view|opinion|reading|recollection|story)$/u.test(lowerAt(frame, i + 1));
    return isTold && phraseTo(frame, 1, i) === i ? certainSource(1, i, i + 1) : undefined;
  }
  return undefined;
}
