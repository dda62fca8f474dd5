import type { Corpus } from './corpus.ts';
import type { Document, DocumentId, Sentence } from './document.ts';
import { countryNamed } from './reading/places.ts';
import { mayBeSame, properNames } from './reading/proper-names.ts';
import { toSpeakerLabel } from './reading/speaker-label.ts';
import { fold } from './reading/words.ts';

/** Somebody named in a text: a record when the name leads to one, and the words of the name. */
export interface Party {
  readonly record: DocumentId | null;
  readonly words: readonly string[];
  readonly text: string;
  /** The country that the name is of (*China*, *Chinese*, *Beijing*), as its ISO code; null for every other name, with a country in it or not. */
  readonly country: string | null;
  /** Offsets in the text it was found in. */
  readonly start: number;
  readonly end: number;
}

/** The parties named in a stretch of text, in order. */
export function partiesIn(corpus: Corpus, text: string): readonly Party[] {
  const mentions = corpus.names.recognize(text);
  const found = mentions.map(({ record, start, end, text }): Party => ({ record, words: fold(text).split(' '), text, start, end, country: null }));
  const rest = properNames(text)
    .filter((name) => !mentions.some((mention) => mention.start < name.end && mention.end > name.start))
    .map(({ words, start, end }): Party => {
      const name = text.slice(start, end);
      return { record: null, words: words.map(fold), text: name, start, end, country: countryNamed(name) };
    });
  return [...found, ...rest].sort((a, b) => a.start - b.start);
}

const known = new WeakMap<Sentence, { readonly names: Corpus['names']; readonly parties: readonly Party[] }>();

/** The parties named in a sentence; remembered as long as the names stay the same. */
export function partiesOf(corpus: Corpus, document: Document, sentence: Sentence): readonly Party[] {
  const cached = known.get(sentence);
  if (cached !== undefined && cached.names === corpus.names) return cached.parties;
  const parties = partiesIn(corpus, document.text.slice(sentence.start, sentence.end));
  known.set(sentence, { names: corpus.names, parties });
  return parties;
}

export function isSameParty(a: Party, b: Party): boolean {
  if (a.country !== null || b.country !== null) return a.country === b.country;
  return (a.record !== null && a.record === b.record) || mayBeSame(a.words, b.words);
}

export const shareParty = (a: readonly Party[], b: readonly Party[]): boolean => a.some((one) => b.some((other) => isSameParty(one, other)));

const speaking = new WeakMap<Sentence, { readonly names: Corpus['names']; readonly parties: readonly Party[] }>();

/**
 * Who says a sentence, by what the speaker's words name; for a pronoun within it (*which said*) whoever was named last before it. Empty for nobody.
 *
 * Remembered as long as the names stay the same: one brief asks for each speaker some ten times.
 */
export function speakersOf(corpus: Corpus, document: Document, sentence: Sentence): readonly Party[] {
  const cached = speaking.get(sentence);
  if (cached !== undefined && cached.names === corpus.names) return cached.parties;
  const parties = readSpeakers(corpus, document, sentence);
  speaking.set(sentence, { names: corpus.names, parties });
  return parties;
}

function readSpeakers(corpus: Corpus, document: Document, { speaker, start }: Sentence): readonly Party[] {
  if (speaker === undefined) return [];
  const named = partiesIn(corpus, speaker.text);
  if (named.length > 0 || speaker.start === undefined || speaker.start <= start || !isStandIn(speaker.text)) return named;
  const before = partiesIn(corpus, document.text.slice(start, speaker.start));
  // *the FT, which said*: the last named; *X opened a plant in Lyon, the company said*: the subject.
  return /^(?:who|which|that)$/i.test(speaker.text) ? before.slice(-1) : before.slice(0, 1);
}

/** Whether words stand for somebody named before: *it*, *he*, *the company*, *its spokesman*. */
export const isStandIn = (text: string): boolean => STAND_IN.test(text.trim().toLowerCase());

const KIND =
  'company|firm|group|bank|giant|maker|carrier|retailer|platform|conglomerate|business|manufacturer|operator|startup|start-up|utility|airline|insurer|lender|brewer|miner|producer|supplier|chain|exporter|broker|cooperative|publisher|network|developer|builder|contractor|chipmaker|drugmaker|carmaker|automaker|shipyard|fund|trust|institute|laboratory|studio|league|federation|church|museum|council|port|railway|ministry|government|agency|authority|regulator|watchdog|tribunal|court|committee|commission|department|bureau|office|embassy|association|union|club|team|university|school|hospital|charity|foundation|party|campaign|army|military|man|woman|executive|official|minister|senator|lawmaker|politician|founder|chairman|chairwoman|ceo|author|newspaper|paper|outlet|broadcaster';
// Asked for lower case: with the flag i its classes of letters take twice as long to compile, at every start.
const STAND_IN = new RegExp(
  String.raw`^(?:it|he|she|they|both|who|which|the (?:[\p{Ll}-]+ ){0,3}(?:${KIND})|a spokes(?:man|woman|person) (?:for|of) (?:it|them|the (?:[\p{Ll}-]+ ){0,2}(?:${KIND}))|(?:its|his|her|their|a|the company['’]s|the firm['’]s) (?:\p{Ll}+ ){0,2}(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|representatives?|officials?|statement|management|board|office|aides?|staff))$`,
  'u',
);

/** How a speaker is named to people: the name in the words, without article and adjectives; null for nobody. */
export function speakerLabel(corpus: Corpus, document: Document, sentence: Sentence): string | null {
  const { speaker } = sentence;
  if (speaker === undefined) return null;
  if (speaker.start === undefined || speaker.end === undefined) return speaker.text;
  if (isStandIn(speaker.text)) return speakersOf(corpus, document, sentence)[0]?.text.replace(/^the /i, '') ?? speaker.text;
  const label = toSpeakerLabel(document.text, { start: speaker.start, end: speaker.end });
  const [mention] = corpus.names.recognize(label);
  const isHead =
    mention !== undefined &&
    mention.end === label.length &&
    /^(?:\p{Ll}+[ -])*$/u.test(label.slice(0, mention.start)) &&
    !/\b(?:of|for|at|in|to|by|from|with|and|near|against)\b/.test(label.slice(0, mention.start));
  return isHead ? mention.text : label;
}
