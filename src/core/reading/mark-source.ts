import { accuses, isSpokenOf } from './accused.ts';
import type { sceneOf } from './attribution.ts';
import { certainSource } from './credits.ts';
import { cueClasses } from './cues.ts';
import type { Frame } from './frame.ts';
import { isChargeNoun, isPassive, lowerAt, nextWord, some, wordBefore } from './marks.ts';
import { abbreviates, type Phrase, phrasesOf } from './phrases.ts';
import type { Source } from './speaker.ts';
import { SPEAKER_CONFIDENCE } from './speaker-weights.ts';
import type { Standpoint } from './standing.ts';
import { type Tag, verbal } from './tags.ts';

type Scene = Pick<ReturnType<typeof sceneOf>, 'frame' | 'source' | 'byHead' | 'subjects'> & { readonly credit?: Source | undefined };

/**
 * Whoever takes the stand of a sentence: who denies in a denial, who charges in a charge, who could not confirm in a caveat; else the likeliest source,
 * when it is sure enough.
 *
 * Whoever is accused, and a claim that is denied or not confirmed, says nothing: *The firm is accused of theft* has no speaker.
 */
export function sourceOfMark(scene: Scene, point: Standpoint): Source | undefined {
  const source = sourceAt(scene, point);
  if (source === undefined) return undefined;
  if (source === scene.credit) return boundsOf(scene, source);
  return holdsClause(scene.frame, source) || isSpokenOf(scene.frame, source, point) ? undefined : source;
}

/** A source that is named beside the sentence, with the bounds that are likeliest: *the tall, gray clerk* for *gray clerk*. */
function boundsOf(scene: Scene, credit: Source): Source {
  const likely = likeliestOf(scene);
  const { from, to } = credit.candidate;
  return likely &&
    likely.candidate.from <= from &&
    likely.candidate.to >= to &&
    likely.candidate.from + 12 > from &&
    !holdsVerb(scene.frame, likely.candidate.from, from)
    ? likely
    : credit;
}

const holdsVerb = ({ tags }: Frame, from: number, to: number): boolean => tags.slice(from, to).some((tag) => tag === 'verb' || tag === 'cue' || tag === 'aux');

/** Whether a span runs over a verb of its own, with no *who* or comma before it: then it is no name of anybody. */
function holdsClause({ tags, tokens }: Frame, { candidate: { from, to } }: Source): boolean {
  for (let i = from; i < to; i++) {
    if (tags[i] === 'comma' || /^(?:who|whose|which|that|where)$/u.test(tokens[i]?.lower ?? '')) return false;
    if (tags[i] === 'aux') return true;
  }
  return false;
}

function sourceAt(scene: Scene, { standing, at }: Standpoint): Source | undefined {
  const { frame, byHead, credit } = scene;
  if (at !== undefined && !frame.quoted[at]) {
    if (standing === 'denied' && frame.tags[at] === 'cue') return trimmed(frame, denierOf(scene, at));
    if (standing === 'alleged') return accuses(frame, at) ? (trimmed(frame, accuserOf(scene, at)) ?? credit) : (credit ?? trimmed(frame, accuserOf(scene, at)));
    if (standing === 'unverified') return trimmed(frame, doubterOf(scene, at));
  }
  if (credit && (standing === 'alleged' || standing === 'attributed')) return credit;
  const own = at === undefined ? undefined : byHead.get(at);
  return own && own.confidence >= 0.2 && says(frame, own) ? own : (sayerAfter(scene) ?? likeliestOf(scene));
}

/** Whether a source is one of words: whoever only does something (*the firm dumped waste, the mayor said*, *passed details*) says nothing. */
const says = (frame: Frame, { candidate: { kind, head } }: Source): boolean =>
  (kind !== 'before' && kind !== 'after') ||
  (cueClasses(lowerAt(frame, head)).length > 0 && !lowerAt(frame, head).endsWith('ly') && frame.tags[head - 1] !== 'verb');

/** Who says it in *It sank, the mayor said*, where the likeliest source does not speak or holds the whole clause. */
export function sayerAfter(scene: Scene): Source | undefined {
  const { frame, subjects } = scene;
  const source = likeliestOf(scene);
  if (source && source.candidate.kind !== 'before') return undefined;
  const { from, to, head } = source?.candidate ?? { from: 0, to: 0, head: -1 };
  const speaks = cueClasses(lowerAt(frame, head)).length > 0;
  const isClause = frame.tags.slice(from, to).some((tag, i, all) => (tag === 'verb' || tag === 'cue' || tag === 'aux') && all.indexOf('comma', i) > i);
  for (let i = 2; i < frame.tokens.length; i++) {
    if (frame.quoted[i] || frame.tags[i] !== 'cue' || cueClasses(lowerAt(frame, i))[0] !== 'say') continue;
    const subject = subjects.get(i);
    const start = subject ? subject.candidate.from : phraseStart(frame, i);
    const before = frame.tags[start - 1];
    if (start >= i || (before !== 'comma' && before !== 'quote') || frame.tags[start] === 'rel' || frame.quoted[start] || !endsClause(frame, i)) continue;
    if (frame.tags[i - 1] === 'conj' || /^call/u.test(lowerAt(frame, i))) continue;
    return speaks && !isClause && to > start ? undefined : (subject ?? certainSource(start, i, i));
  }
  return undefined;
}

/** Whether nothing that is said follows a verb: *the mayor said*, *the mayor said on Friday*, not *the mayor said that* or *said “*. */
function endsClause({ tags, tokens }: Frame, verb: number): boolean {
  const next = tags[verb + 1];
  if (next === undefined || next === 'stop' || next === 'prep' || next === 'adv') return true;
  return next === 'name' && /day$/u.test(tokens[verb + 1]?.lower ?? '');
}

const likeliestOf = ({ source }: Scene): Source | undefined => (source && source.confidence >= SPEAKER_CONFIDENCE ? source : undefined);

/** Nobody but the denier: *Lund spoke of bribes, which the firm denies* is not Lund's denial. */
function denierOf(scene: Scene, at: number): Source | undefined {
  const { frame, byHead } = scene;
  if (isPassive(frame, at) || lowerAt(frame, nextWord(frame, at)) === 'by') {
    for (let by = at + 1; by < at + 5; by++) if (lowerAt(frame, by) === 'by') return byHead.get(by);
    return undefined;
  }
  return subjectOf(scene, at) ?? byHead.get(at) ?? likeliestOf(scene);
}

function accuserOf(scene: Scene, at: number): Source | undefined {
  const { frame, byHead, source } = scene;
  const word = lowerAt(frame, at);
  const next = lowerAt(frame, at + 1);
  // *allegedly* has nobody before it who alleges.
  if (word.endsWith('ly')) return speaking(scene);
  if (isChargeNoun(word) || (/^claims?$/u.test(word) && /^(?:by|from|against|about)$/u.test(next)))
    return (next === 'by' || next === 'from' ? byHead.get(at + 1) : undefined) ?? speaking(scene);
  if (/^(?:rumou?rs?|gossip|whispers|word|speculation|talk|reports)$/u.test(word)) return undefined;
  // *the alleged attack by night*
  if (word === 'alleged' && inNoun.has(frame.tags[at + 1])) return speaking(scene);
  // *is accused by the union*, *people accused of theft*: the subject is no accuser.
  if (/^(?:accused|alleged|charged|suspected|implicated|claimed|blamed|linked|tied|connected|indicted)$/u.test(word) && !accuses(frame, at))
    return agentAfter(scene, at) ?? speaking(scene);
  // *went on to accuse her*: no subject of its own.
  if (lowerAt(frame, wordBefore(frame, at)) === 'to') return likeliestOf(scene);
  if (frame.tags[at] === 'cue' && !word.endsWith('ing')) return subjectOf(scene, at) ?? byHead.get(at) ?? likeliestOf(scene);
  const own = byHead.get(at);
  if (own && own.confidence >= 0.2 && says(frame, own)) return own;
  return source && word.endsWith('ing') ? likeliestOf(scene) : speaking(scene);
}

function doubterOf(scene: Scene, at: number): Source | undefined {
  const { frame } = scene;
  const head = headOf(frame, at);
  if (head === undefined || (frame.tags[head] !== 'adv' && isPassive(frame, head)) || !some(frame, [head, head + 6], (word) => proving.test(word)))
    return speaking(scene);
  // *The letter has yet to be verified*
  for (let i = head; i < head + 6; i++) if (proving.test(lowerAt(frame, i)) && isPassive(frame, i)) return sayingBeside(scene, head);
  const subject = subjectOf(scene, head);
  return subject && !namesClaim(frame, subject) ? subject : speaking(scene);
}

/** Who says it, if that is not the subject of the verb at a place. */
const sayingBeside = (scene: Scene, head: number): Source | undefined => {
  const source = speaking(scene);
  return source && (source.candidate.kind !== 'before' || source.candidate.to < head - 2) ? source : undefined;
};

const proving = /^(?:confirm|verif|prov|substantiat|corroborat|authenticat|establish|determin|f[io]u?nd)/u;

/** The likeliest source, if it is one of a word of saying: not whoever did something. */
function speaking(scene: Scene): Source | undefined {
  const source = likeliestOf(scene);
  if (!source) return undefined;
  const { kind, head } = source.candidate;
  if (kind !== 'before' && kind !== 'after') return source;
  const isSpoken = says(scene.frame, source) && !isPassive(scene.frame, head);
  return isSpoken && !namesClaim(scene.frame, source) ? source : undefined;
}

const namesClaim = (frame: Frame, { candidate }: Source): boolean => {
  for (let i = candidate.from; i < candidate.to; i++) {
    const tag = frame.tags[i];
    if (tag === 'prep' || tag === 'comma' || tag === 'poss') return false;
    if (isChargeNoun(lowerAt(frame, i)) || /^(?:claims?|charges|rumou?rs?)$/u.test(lowerAt(frame, i))) return true;
  }
  return false;
};

/** Who accuses in *accused by the union of theft*, *accused of theft by the union*, *accused in a report of theft*. */
function agentAfter({ frame, byHead }: Scene, at: number): Source | undefined {
  let found: Source | undefined;
  const phrases = new Map(phrasesOf(frame.tokens, frame.tags).map((phrase) => [phrase.from, phrase]));
  for (let i = at + 1; i < frame.tokens.length; i++) {
    const word = lowerAt(frame, i);
    const source = word === 'by' ? byHead.get(i) : word === 'in' ? paperIn(frame, phrases.get(i + 1), i) : undefined;
    if (!source || frame.quoted[i] || frame.tags[i + 1] === 'num' || /^(?:\p{Lu}[\p{Ll}]+day|\p{L}+ing)$/u.test(frame.tokens[i + 1]?.text ?? '')) continue;
    const isNext = nextWord(frame, at) === i;
    const agent = beforeDeed(frame, source, isNext);
    if (isNext) return agent;
    found = agent;
  }
  return found;
}

/** *By the press* of *by the press of beating him*; `isNext`: the deed is still to come, and the last *of* begins it. */
function beforeDeed({ tags, tokens }: Frame, source: Source, isNext: boolean): Source {
  const { candidate } = source;
  for (let i = candidate.to - 2; i > candidate.from; i--)
    if (tokens[i]?.lower === 'of' && (isNext || tags[i + 1] === 'verb' || tokens[i + 1]?.lower.endsWith('ing')))
      return { ...source, candidate: { ...candidate, to: i } };
  return source;
}

const paper =
  /^(?:reports?|memos?|memorandum|lawsuits?|letters?|complaints?|indictments?|dossiers?|audits?|documents?|filings?|articles?|books?|statements?|affidavits?|investigation|study|suits?|papers?|briefs?|petitions?|testimony|notes?|files?|interviews?)$/u;

function paperIn(frame: Frame, phrase: Phrase | undefined, preposition: number): Source | undefined {
  if (!phrase) return undefined;
  // *in a Senate report*, where *report* could be a verb.
  const to = frame.tags[phrase.to] === 'cue' && paper.test(lowerAt(frame, phrase.to)) ? phrase.to + 1 : phrase.to;
  return paper.test(lowerAt(frame, to - 1)) ? certainSource(phrase.from, to, preposition) : undefined;
}

const inNoun = new Set<Tag | undefined>(['noun', 'name', 'num']);

/** The last verb of the group of verbs at a place, or right before it (*was unable*). */
function headOf({ tags }: Frame, at: number): number | undefined {
  let from = at;
  while (from > Math.max(-1, at - 2) && !verbal.has(tags[from])) from--;
  if (from < 0 || !verbal.has(tags[from])) return undefined;
  let head = from;
  for (let i = from; verbal.has(tags[i]); i++) if (tags[i] !== 'adv') head = i;
  return head;
}

/** The subject of the verbs at a place: over asides (*the firm, through its lawyers, denied*), and that of the first verb where they are coordinate. */
function subjectOf(scene: Scene, at: number, depth = 0): Source | undefined {
  const { frame, subjects } = scene;
  const { tags } = frame;
  const head = headOf(frame, at) ?? at;
  let begin = Math.min(at, head);
  while (verbal.has(tags[begin - 1])) begin--;
  const before = begin - 1;
  if (depth < 3 && tags[before] === 'conj') {
    const first = firstVerb(frame, before);
    if (first !== undefined) return subjectOf(scene, first, depth + 1);
  }
  const known = subjects.get(head) ?? subjects.get(at);
  const end = tags[before] === 'rel' ? (tags[before - 1] === 'comma' ? before - 1 : before) : endBeforeAside(frame, before);
  if (end !== undefined) {
    const from = phraseStart(frame, end);
    if (from < end) return known && known.candidate.from <= from && known.candidate.to >= end ? known : certainSource(from, end, head);
  }
  // *The paper said it could not confirm them*: the paper.
  if (known && depth < 3 && known.candidate.to === known.candidate.from + 1 && /^(?:it|he|she|they)$/u.test(lowerAt(frame, known.candidate.from))) {
    const cue = sayingBefore(frame, known.candidate.from);
    if (cue >= 0) return subjectOf(scene, cue, depth + 1) ?? known;
  }
  if (known) return known;
  const from = phraseStart(frame, begin);
  return from < begin ? certainSource(from, begin, head) : undefined;
}

/** The word of saying that a pronoun stands in the clause of: right before it, or before another clause (*said that although it saw the memo, it …*); -1 for none. */
function sayingBefore({ tags, tokens, quoted }: Frame, pronoun: number): number {
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 12) && tags[i] !== 'stop' && !quoted[i]; i--) {
    if (tags[i] === 'conj' || tags[i] === 'rel') return -1;
    if (tags[i] === 'cue' && cueClasses(tokens[i]?.lower ?? '')[0] === 'say') return i;
  }
  return -1;
}

/** The first verb with a subject right before it, between the last stop or quotation and a place. */
function firstVerb({ tags, quoted }: Frame, end: number): number | undefined {
  let from = end;
  while (from > 0 && tags[from - 1] !== 'quote' && !quoted[from - 1]) from--;
  for (let i = from + 1; i < end; i++) {
    const before = tags[i - 1];
    if (
      (tags[i] === 'cue' || tags[i] === 'verb' || tags[i] === 'aux') &&
      (before === 'name' || before === 'noun' || before === 'pron' || before === 'comma' || before === 'adv' || before === 'stop')
    )
      return i;
  }
  return undefined;
}

/** Where the noun phrase ends that an aside between commas follows; undefined where there is none. */
function endBeforeAside({ tags }: Frame, comma: number): number | undefined {
  if (tags[comma] !== 'comma') return undefined;
  let open = comma - 1;
  while (open > 0 && tags[open] !== 'comma' && tags[open] !== 'quote') open--;
  const first = tags[open + 1];
  return tags[open] === 'comma' && (first === 'prep' || first === 'rel' || first === 'verb' || first === 'adv' || first === 'cue') ? open : undefined;
}

/** Where the noun phrase begins that ends at a place, with what belongs to it by *of* and *for*. */
function phraseStart({ tokens, tags }: Frame, end: number): number {
  let from = end;
  for (let i = end - 1; i >= 0; i--) {
    const tag = tags[i];
    const isInside = tag === 'name' || tag === 'noun' || tag === 'num' || tag === 'poss' || tag === 'det' || tag === 'pron';
    const links = /^(?:of|for|at|in|&)$/u.test(tokens[i]?.lower ?? '') && from === i + 1 && i > 0 && i + 1 < end;
    if (!isInside && !links && !abbreviates(tokens, tags, i)) break;
    if (isInside) from = i;
    else from = i;
    if (tag === 'pron') break;
  }
  while (from < end && (tags[from] === 'prep' || tags[from] === 'conj')) from++;
  return from;
}

/** Without the clause or aside after it: *the paper* of *the paper, which saw the memo,*. */
function trimmed({ tags }: Frame, source: Source | undefined): Source | undefined {
  if (!source) return undefined;
  const { candidate } = source;
  for (let i = candidate.from + 1; i < candidate.to; i++) {
    const isAside = tags[i] === 'prep' && tags[i - 1] === 'comma' && tags[candidate.to - 1] === 'comma';
    if (tags[i] !== 'rel' && tags[i] !== 'sub' && !isAside) continue;
    const to = tags[i - 1] === 'comma' ? i - 1 : i;
    return to > candidate.from ? { ...source, candidate: { ...candidate, to } } : source;
  }
  return source;
}
