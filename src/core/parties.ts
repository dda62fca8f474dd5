import type { Corpus } from './corpus.ts';
import type { Document, DocumentId, Sentence } from './document.ts';
import { createOnceWith } from './once.ts';
import { countryNamed } from './reading/places.ts';
import { mayBeSame, properNames } from './reading/proper-names.ts';
import { toSpeakerLabel } from './reading/speaker-label.ts';
import { fold } from './reading/words.ts';
import { isStandIn, mayStandFor } from './stand-ins.ts';

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

const known = createOnceWith<Sentence, Corpus['names'], readonly Party[]>();

/** The parties named in a sentence; remembered as long as the names stay the same. */
export function partiesOf(corpus: Corpus, document: Document, sentence: Sentence): readonly Party[] {
  return known(sentence, corpus.names, () => partiesIn(corpus, document.text.slice(sentence.start, sentence.end)));
}

export function isSameParty(a: Party, b: Party): boolean {
  if (a.country !== null || b.country !== null) return a.country === b.country;
  return (a.record !== null && a.record === b.record) || mayBeSame(a.words, b.words);
}

export const shareParty = (a: readonly Party[], b: readonly Party[]): boolean => a.some((one) => b.some((other) => isSameParty(one, other)));

const speaking = createOnceWith<Sentence, Corpus['names'], readonly Party[]>();

/**
 * Who says a sentence, by what the speaker's words name; for a pronoun within it (*which said*) whoever was named last before it. Empty for nobody.
 *
 * Remembered as long as the names stay the same: one brief asks for each speaker some ten times.
 */
export function speakersOf(corpus: Corpus, document: Document, sentence: Sentence): readonly Party[] {
  return speaking(sentence, corpus.names, () => readSpeakers(corpus, document, sentence));
}

function readSpeakers(corpus: Corpus, document: Document, { speaker, start }: Sentence): readonly Party[] {
  if (speaker === undefined) return [];
  const named = partiesIn(corpus, speaker.text);
  if (named.length > 0 || speaker.start === undefined || speaker.start <= start || !isStandIn(speaker.text)) return named;
  const clause = document.text.slice(start, speaker.start);
  const before = partiesIn(corpus, clause);
  // *the FT, which said*: the last named; *X opened a plant in Lyon, the company said*: the subject.
  if (/^(?:who|which|that)$/i.test(speaker.text)) return before.slice(-1);
  return before.filter((party) => mayStandFor(corpus, speaker.text, party) && !isPlace(clause, party)).slice(0, 1);
}

/** Where something is, not who says it: *in Lyon*, *near Reed*; a country, unless the sentence opens with it. */
const isPlace = (clause: string, { start, country }: Party): boolean => BEHIND_PLACE.test(clause.slice(0, start)) || (country !== null && start > OPENING);
const BEHIND_PLACE = /(?<!\p{L})(?:in|at|near|from|to|into|across|around|outside|inside|toward|towards|through|throughout|between|off) (?:the )?$/iu;
/** A name behind an article opens a sentence too. */
const OPENING = 4;

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
