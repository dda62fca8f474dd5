import type { Corpus } from './corpus.ts';
import type { Document, Sentence } from './document.ts';
import { isSameParty, type Party, partiesIn, shareParty, speakersOf } from './parties.ts';
import { isCaveat } from './reading/caveat.ts';

/** One sentence's place among the allegations of its document. */
export interface Place {
  readonly sentence: Sentence;
  /** The sentence that makes the allegation which this one makes or takes up; undefined where there is none. */
  readonly root: Sentence | undefined;
  /** Whom that allegation may be against: everybody it names but its speaker. */
  readonly accused: readonly Party[];
  readonly speakers: readonly Party[];
  readonly isDenial: boolean;
  readonly isCaveat: boolean;
}

const known = new WeakMap<Document, { readonly corpus: Corpus['names']; readonly places: readonly Place[] }>();

/**
 * The sentences of a document in order, each with the allegation to which it belongs.
 *
 * *The allegations against X* belong to the nearest earlier allegation against X, *these claims* to the nearest earlier one, and where all come later, to
 * the first. A denial belongs to an allegation against its speaker. The document is read whole: filters apply to what is shown, not to what is meant.
 */
export function placesIn(corpus: Corpus, document: Document): readonly Place[] {
  const cached = known.get(document);
  if (cached !== undefined && cached.corpus === corpus.names) return cached.places;
  const places = document.record === undefined ? articlePlaces(corpus, document) : recordPlaces(corpus, document);
  known.set(document, { corpus: corpus.names, places });
  return places;
}

interface Root {
  readonly at: number;
  readonly sentence: Sentence;
  readonly accused: readonly Party[];
}

function articlePlaces(corpus: Corpus, document: Document): readonly Place[] {
  const texts = document.sentences.map((sentence) => document.text.slice(sentence.start, sentence.end));
  const speakers = document.sentences.map((sentence) => speakersOf(corpus, sentence));
  const roots: Root[] = document.sentences.flatMap((sentence, at) => {
    if (sentence.standing !== 'alleged' || TAKES_UP.test(texts[at] ?? '')) return [];
    const named = partiesIn(corpus, texts[at] ?? '').filter((party) => !(speakers[at] ?? []).some((speaker) => isSameParty(speaker, party)));
    return [{ at, sentence, accused: named }];
  });
  return document.sentences.map((sentence, at) => {
    const text = texts[at] ?? '';
    const isDenial = sentence.standing === 'denied';
    const caveat = sentence.standing !== 'denied' && isCaveat(text);
    const spoken = speakers[at] ?? [];
    const own = roots.find((root) => root.at === at);
    if (own !== undefined) return { sentence, root: own.sentence, accused: own.accused, speakers: spoken, isDenial, isCaveat: caveat };
    if (!sentence.refersToAllegation && !isDenial && !caveat) return { sentence, root: undefined, accused: [], speakers: spoken, isDenial, isCaveat: caveat };
    const named = partiesIn(corpus, text);
    const root = nearest(roots, at, isDenial ? spoken : named) ?? nearest(roots, at);
    const accused = root === undefined ? named : root.accused;
    // *The company denied it* speaks for whoever is accused.
    const speaking = isDenial && spoken.length === 0 ? accused : spoken;
    return { sentence, root: root?.sentence, accused, speakers: speaking, isDenial, isCaveat: caveat };
  });
}

/** The nearest allegation before a sentence, or the first after it; with parties, only one against them. */
function nearest(roots: readonly Root[], at: number, parties?: readonly Party[]): Root | undefined {
  const fitting = parties === undefined ? roots : roots.filter((root) => shareParty(root.accused, parties));
  return fitting.findLast((root) => root.at < at) ?? fitting.find((root) => root.at > at);
}

/** The statements of one record belong together; each keeps whom it names. */
function recordPlaces(corpus: Corpus, document: Document): readonly Place[] {
  const root = document.sentences.find((sentence) => sentence.standing === 'alleged');
  const about = (sentence: Sentence) => partiesIn(corpus, document.text.slice(sentence.start, sentence.end));
  return document.sentences.map((sentence) => {
    const speakers = speakersOf(corpus, sentence);
    const own = sentence.standing === 'alleged' ? sentence : root;
    const accused = own === undefined ? [] : about(own).filter((party) => !speakersOf(corpus, own).some((speaker) => isSameParty(speaker, party)));
    const caveat = sentence.standing === 'unverified' && isCaveat(document.text.slice(sentence.start, sentence.end));
    return { sentence, root: own, accused, speakers, isDenial: sentence.standing === 'denied', isCaveat: caveat };
  });
}

/** Words that take up an allegation made elsewhere, so that the sentence itself makes none. */
const TAKES_UP = /\b(?:these|those|such|the)\s+(?:\w+\s+){0,2}(?:allegations?|accusations?|claims?|charges?|assertions?)\b/i;
