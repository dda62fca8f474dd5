import { cueClasses } from './cues.ts';
import type { Frame } from './frame.ts';
import { abbreviates, type Phrase, phrasesOf } from './phrases.ts';
import { type Tag, verbal } from './tags.ts';
import type { Token } from './tokens.ts';

/**
 * A span of tokens (`to` exclusive) that may be the source of what the sentence says, and why: it stands before a verb, after one (*said X*), after
 * *according to*, after *by* or *from*, before a colon, or owns a noun (*X's claim*).
 */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: 'before' | 'after' | 'according' | 'by' | 'colon' | 'owner';
  /** The verb or noun that makes it a source. */
  readonly head: number;
  /** Whether the span is cut inside its noun phrase: without a title or with one. */
  readonly trimmed: boolean;
  /** Noun phrases between it and the verb. */
  readonly distance: number;
}

const mostStarts = 7;
const mostEnds = 9;

/** All candidates of a sentence, in no order that means anything. */
export function candidatesOf({ tokens, tags, quoted }: Pick<Frame, 'tokens' | 'tags' | 'quoted'>): readonly Candidate[] {
  const phrases = indexed(phrasesOf(tokens, tags), tokens.length);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i] as Tag;
    if ((tag === 'cue' || tag === 'verb' || tag === 'aux') && (i === 0 || !verbal.has(tags[i - 1] as Tag) || tags[i - 1] === 'adv')) {
      let head = i;
      for (let j = i; j < tokens.length && verbal.has(tags[j] as Tag); j++) if (tags[j] !== 'adv') head = j;
      let begin = i;
      while (begin > 0 && tags[begin - 1] === 'adv') begin--;
      before(tokens, tags, phrases, begin, head, found);
    }
    if (tag === 'cue') after(tokens, tags, phrases, i, i + 1, 'after', found);
    const { lower } = tokens[i] as Token;
    if (lower === 'to' && /^(?:according|attributed)$/u.test(tokens[i - 1]?.lower ?? '')) after(tokens, tags, phrases, i, i + 1, 'according', found);
    if ((lower === 'by' || lower === 'from' || lower === 'among') && i > 0) after(tokens, tags, phrases, i, i + 1, 'by', found);
    if (tokens[i]?.text === ':' && i < 12 && quoted[i] === 0) {
      const phrase = phrases.all[phrases.before(i)];
      if (phrase?.to === i) found.push({ from: phrases.all[0]?.from ?? phrase.from, to: i, kind: 'colon', head: i, trimmed: false, distance: 0 });
    }
    if (tag === 'poss' || isOwner(tokens, tags, i)) owner(tokens, tags, phrases, i, found);
  }
  return found;
}

function before(tokens: readonly Token[], tags: readonly Tag[], phrases: Indexed, begin: number, head: number, found: Candidate[]): void {
  const last = phrases.before(begin);
  const comma = tags[begin - 1] === 'comma' || tags[begin - 1] === 'dash';
  const skipsQuote = tags[begin - 1] === 'quote';
  for (let p = last, starts = 0; p >= 0 && starts < mostStarts; p--, starts++) {
    const phrase = phrases.all[p] as Phrase;
    if (blocked(tokens, tags, phrase.to, begin, skipsQuote)) break;
    const ends = new Set<number>([phrase.to, begin]);
    if (comma) ends.add(begin - 1);
    for (let k = p + 1; k <= last && ends.size < 5; k++) {
      if ((phrases.all[k] as Phrase).from - (phrases.all[k - 1] as Phrase).to > 1) break;
      ends.add((phrases.all[k] as Phrase).to);
    }
    for (const to of ends) {
      if (to < phrase.to) continue;
      for (const from of startsOf(tokens, tags, phrase)) found.push({ from, to, kind: 'before', head, trimmed: from !== phrase.from, distance: last - p });
    }
  }
}

/** Whether a mark that no subject reaches across stands between. */
function blocked(tokens: readonly Token[], tags: readonly Tag[], from: number, to: number, skipsQuote: boolean): boolean {
  for (let i = from; i < to; i++) {
    if (tags[i] === 'stop' && !abbreviates(tokens, tags, i)) return true;
    if (tags[i] === 'quote' && !(skipsQuote && i === to - 1) && i > from) return true;
  }
  return false;
}

function after(tokens: readonly Token[], tags: readonly Tag[], phrases: Indexed, head: number, at: number, kind: Candidate['kind'], found: Candidate[]): void {
  let from = at;
  while (tags[from] === 'adv') from++;
  const phrase = phrases.all[phrases.before(from) + 1];
  if (phrase?.from !== from) return;
  const ends = new Set<number>([phrase.to]);
  let i = phrase.to;
  for (; i < tokens.length && ends.size < mostEnds; i++) {
    const tag = tags[i] as Tag;
    if (tag === 'quote' || (tag === 'stop' && !abbreviates(tokens, tags, i))) break;
    if (
      (tag === 'comma' || tag === 'prep' || tag === 'conj' || tag === 'dash' || tag === 'sub' || tag === 'rel' || verbal.has(tag)) &&
      i > phrase.to &&
      !isConnector(tags[i - 1] as Tag)
    ) {
      ends.add(i);
      if (tag === 'comma') ends.add(i + 1);
    }
  }
  if (i > phrase.to) ends.add(i);
  for (const to of ends)
    for (const start of startsOf(tokens, tags, phrase)) found.push({ from: start, to, kind, head, trimmed: start !== phrase.from, distance: 0 });
}

function isConnector(tag: Tag): boolean {
  return tag === 'comma' || tag === 'prep' || tag === 'conj' || tag === 'dash' || tag === 'rel' || verbal.has(tag);
}

/** Where a phrase's span may begin: at its first word, or at its name when a title or stray words stand before it. */
function startsOf(tokens: readonly Token[], tags: readonly Tag[], phrase: Phrase): readonly number[] {
  let name = phrase.to - 1;
  while (name > phrase.from && tags[name - 1] !== 'noun' && tags[name - 1] !== 'det' && tags[name - 1] !== 'num') name--;
  if (name === phrase.from || tags[name] !== 'name')
    return phrase.from === 0 && tags[1] === 'name' && phrase.to > 2 && tokens[1] ? [phrase.from, 1] : [phrase.from];
  return tags[name - 1] === 'det' ? [phrase.from] : [phrase.from, name];
}

function isOwner(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  return tags[i] === 'det' && /^(?:his|her|their|its|my|our|your)$/u.test(tokens[i]?.lower ?? '');
}

function owner(tokens: readonly Token[], tags: readonly Tag[], phrases: Indexed, i: number, found: Candidate[]): void {
  let head = i + 1;
  while (tags[head] === 'noun' && tags[head + 1] === 'noun') head++;
  if (tags[head] !== 'noun') return;
  const phrase = phrases.all[phrases.before(i) + 1];
  const from = tags[i] === 'det' ? i : phrase && phrase.from <= i ? phrase.from : i - 1;
  const cue = [head, head - 1].find((at) => at > i && cueClasses(tokens[at]?.lower ?? '').length > 0) ?? head;
  found.push({ from, to: i + 1, kind: 'owner', head: cue, trimmed: false, distance: 0 });
}

/** Phrases in order, and the last of them that ends at or before a token (-1 for none). */
interface Indexed {
  readonly all: readonly Phrase[];
  before(token: number): number;
}

function indexed(all: readonly Phrase[], count: number): Indexed {
  const last = new Int32Array(count + 1);
  for (let token = 0, i = -1; token <= count; token++) {
    while (i + 1 < all.length && (all[i + 1] as Phrase).to <= token) i++;
    last[token] = i;
  }
  return { all, before: (token) => last[token] ?? -1 };
}
