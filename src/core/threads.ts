import type { Corpus } from './corpus.ts';
import type { Document, Sentence } from './document.ts';
import { isSameParty, type Party, partiesIn, shareParty, speakersOf } from './parties.ts';
import { isCaveat } from './reading/caveat.ts';

/** One sentence's place among the allegations of its document. */
export interface Place {
  readonly sentence: Sentence;
  /** The sentence that makes the allegation which this one makes or takes up; undefined where there is none. */
  readonly root: Sentence | undefined;
  /** Whom that allegation is against, as far as the order of its words tells. */
  readonly accused: readonly Party[];
  /** Everybody it names but its speaker. */
  readonly named: readonly Party[];
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

export const placeOf = (corpus: Corpus, document: Document, sentence: Sentence): Place | undefined =>
  placesIn(corpus, document).find((place) => place.sentence === sentence);

interface Root {
  readonly at: number;
  readonly sentence: Sentence;
  readonly accused: readonly Party[];
  readonly named: readonly Party[];
}

function articlePlaces(corpus: Corpus, document: Document): readonly Place[] {
  const texts = document.sentences.map((sentence) => document.text.slice(sentence.start, sentence.end));
  const speakers = document.sentences.map((sentence) => speakersOf(corpus, sentence));
  const roots: Root[] = document.sentences.flatMap((sentence, at) => {
    if (sentence.standing !== 'alleged' || TAKES_UP.test(texts[at] ?? '')) return [];
    return [{ at, sentence, ...against(corpus, texts[at] ?? '', speakers[at] ?? []) }];
  });
  return document.sentences.map((sentence, at) => {
    const text = texts[at] ?? '';
    const isDenial = sentence.standing === 'denied';
    const caveat = sentence.standing !== 'denied' && isCaveat(text);
    const spoken = speakers[at] ?? [];
    const own = roots.find((root) => root.at === at);
    if (own !== undefined) return { sentence, root: own.sentence, accused: own.accused, named: own.named, speakers: spoken, isDenial, isCaveat: caveat };
    if (!takesUp(sentence) && !isDenial && !caveat) return { sentence, root: undefined, accused: [], named: [], speakers: spoken, isDenial, isCaveat: caveat };
    const here = against(corpus, text, spoken);
    const root = nearest(roots, at, isDenial ? spoken : here.named) ?? nearest(roots, at);
    const { accused, named } = root ?? here;
    // *The company denied it* speaks for whoever is accused.
    const speaking = isDenial && spoken.length === 0 ? accused : spoken;
    return { sentence, root: root?.sentence, accused, named, speakers: speaking, isDenial, isCaveat: caveat };
  });
}

/** Whether a sentence takes up an allegation: it refers to one, or says that something about it is not known. */
export const takesUp = ({ standing, refersToAllegation }: Sentence): boolean => standing === 'alleged' || standing === 'unverified' || refersToAllegation;

/**
 * Whom an allegation is against: the first it names that is not its speaker, with those joined to it by *and*.
 *
 * A possessive (*China’s army*) or an adjective before a noun (*Chinese firms*) only describes; where nothing else is named, all are meant.
 */
function against(corpus: Corpus, text: string, speakers: readonly Party[]): Pick<Root, 'accused' | 'named'> {
  const named = partiesIn(corpus, text).filter((party) => !speakers.some((speaker) => isSameParty(speaker, party)));
  const bearers = named.filter((party) => !/^['’]s?(?!\p{L})/u.test(text.slice(party.end)));
  const [first] = bearers;
  if (first === undefined) return { accused: named, named };
  const accused: Party[] = [first];
  for (const next of bearers.slice(1)) {
    if (!/^(?:,|,? and|,? or| \([^)]*\))? *$/.test(text.slice(accused.at(-1)?.end ?? 0, next.start))) break;
    accused.push(next);
  }
  return { accused, named };
}

/** The nearest allegation before a sentence, or the first after it; with parties, only one against them. */
function nearest(roots: readonly Root[], at: number, parties?: readonly Party[]): Root | undefined {
  const fitting = parties === undefined ? roots : roots.filter((root) => shareParty(root.accused, parties));
  if (parties !== undefined && fitting.length === 0) return roots.find((root) => shareParty(root.named, parties));
  return fitting.findLast((root) => root.at < at) ?? fitting.find((root) => root.at > at);
}

/** The statements of one record belong together; each allegation keeps whom it names. */
function recordPlaces(corpus: Corpus, document: Document): readonly Place[] {
  const textOf = (sentence: Sentence) => document.text.slice(sentence.start, sentence.end);
  const alleged = document.sentences.filter((sentence) => sentence.standing === 'alleged');
  return document.sentences.map((sentence) => {
    // What the denier alleges in return is not what is denied.
    const isOwn = (other: Sentence) => sentence.standing === 'denied' && shareParty(speakersOf(corpus, other), speakersOf(corpus, sentence));
    const root = sentence.standing === 'alleged' ? sentence : alleged.find((other) => !isOwn(other));
    const target = root === undefined ? { accused: [], named: [] } : against(corpus, textOf(root), speakersOf(corpus, root));
    const caveat = sentence.standing === 'unverified' && isCaveat(textOf(sentence));
    return { sentence, root, ...target, speakers: speakersOf(corpus, sentence), isDenial: sentence.standing === 'denied', isCaveat: caveat };
  });
}

/** Words that take up an allegation made elsewhere, so that the sentence itself makes none. */
const TAKES_UP = /\b(?:these|those|such|the)\s+(?:\w+\s+){0,2}(?:allegations?|accusations?|claims?|charges?|assertions?)\b/i;
