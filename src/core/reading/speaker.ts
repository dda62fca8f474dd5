import { cueClasses, isSpeech } from './cues.ts';
import { phrasesOf } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** Whoever says what a sentence says: a span of the text. */
export interface SpeakerSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence, cut into tagged tokens. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/** The speaker that a sentence itself names, the likeliest when it names several. */
export function speakerIn(text: string, { tokens, tags }: Tagged, quoted: readonly Quotation[]): SpeakerSpan | undefined {
  let best: { score: number; from: number; to: number } | undefined;
  const isQuoted = (token: Token): boolean => quoted.some((q) => token.start >= q.start && token.end <= q.end);
  for (const phrase of phrasesOf(tokens, tags)) {
    const first = tokens[phrase.from] as Token;
    const last = tokens[phrase.to - 1] as Token;
    let next = phrase.to;
    while (next < tokens.length && (tags[next] === 'adv' || tags[next] === 'aux')) next++;
    const verb = tokens[next];
    const before = tokens[phrase.from - 1];
    let score = 0;
    if (verb && tags[next] === 'cue') score = isSpeech(verb.lower) ? 3 : 1.5;
    if (before && tags[phrase.from - 1] === 'cue' && isSpeech(before.lower) && tags[phrase.from] !== 'rel') score = Math.max(score, 2);
    if (before?.lower === 'to' && tokens[phrase.from - 2]?.lower === 'according') score = 3;
    if (tags[phrase.from - 1] === 'prep' && before?.lower !== 'to' && before?.lower !== 'by') score -= 1;
    if (isQuoted(first)) score -= 2;
    if (tags[phrase.from] === 'rel') score -= 0.5;
    if (score > 1 && (!best || score > best.score)) best = { score, from: first.start, to: last.end };
  }
  return best && { start: best.from, end: best.to, text: text.slice(best.from, best.to) };
}

/** Whether a sentence carries what somebody says, by its own words. */
export function saysOf({ tokens, tags }: Tagged): boolean {
  return tokens.some((token, i) => (tags[i] === 'cue' && cueClasses(token.lower).length > 0) || (token.lower === 'according' && tokens[i + 1]?.lower === 'to'));
}

const determiners = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your)$/iu;

/** A speaker's label for people: without leading determiners and lower-case adjectives before a name; `the Financial Times` gives `Financial Times`. */
export function toSpeakerLabel(text: string, speaker: { readonly start: number; readonly end: number }): string {
  const whole = text
    .slice(speaker.start, speaker.end)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:–—-]+$/u, '');
  const words = whole.split(' ');
  let from = 0;
  while (from < words.length - 1 && determiners.test(words[from] ?? '')) from++;
  const name = words.findIndex((word, i) => i >= from && /^\p{Lu}/u.test(word));
  const plain = words.slice(from, name < 0 ? from : name);
  if (name > from && plain.every((word) => adjective.test(word))) from = name;
  return words.slice(from).join(' ');
}

const adjective =
  /^(?:confidential|secret|anonymous|unnamed|senior|top|former|former|new|recent|detailed|classified|leaked|official|longtime|veteran|current|local|prominent|\p{Ll}+(?:ial|ous|ent|ful|ive|less|able))$/u;
