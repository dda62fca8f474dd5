import { breathe } from './breathe.ts';
import type { Corpus } from './corpus.ts';
import { deedOf } from './deed.ts';
import type { Document, Sentence } from './document.ts';
import { createOnceWith } from './once.ts';
import { termsOf } from './overlap.ts';
import { type Party, partiesIn, shareParty, speakersOf } from './parties.ts';
import { isCaveat as isEnglishCaveat } from './reading/caveat.ts';
import { isForeignCaveat } from './reading/other-languages.ts';
import { antecedentOf, itselfOf, type Target, targetOf } from './references.ts';
import { isStandIn } from './stand-ins.ts';

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
  /** A denial that says which deed. */
  readonly isOfDeed?: boolean;
}

const known = createOnceWith<Document, Corpus['names'], readonly Place[]>();

/** Reads the threads of documents beforehand, one after the other: others have their turn between, as they would not where all are asked for at once. */
export async function readThreads(corpus: Corpus, documents: Iterable<Document>): Promise<void> {
  for (const document of new Set(documents)) {
    for (const sentence of document.sentences) {
      await breathe();
      speakersOf(corpus, document, sentence);
    }
    placesIn(corpus, document);
  }
}

/**
 * The sentences of a document in order, each with the allegation to which it belongs.
 *
 * *The allegations against X* belong to the nearest earlier allegation against X, *these claims* to the nearest earlier one, and where all come later, to
 * the first. A denial belongs to an allegation against its speaker. The document is read whole: filters apply to what is shown, not to what is meant.
 */
export function placesIn(corpus: Corpus, document: Document): readonly Place[] {
  return known(document, corpus.names, () => (document.record === undefined ? articlePlaces(corpus, document) : recordPlaces(corpus, document)));
}

export const placeOf = (corpus: Corpus, document: Document, sentence: Sentence): Place | undefined =>
  placesIn(corpus, document).find((place) => place.sentence === sentence);

interface Root extends Target {
  readonly at: number;
  readonly sentence: Sentence;
  readonly terms: ReadonlySet<string>;
}

function articlePlaces(corpus: Corpus, document: Document): readonly Place[] {
  const textOf = (sentence: Sentence) => document.text.slice(sentence.start, sentence.end);
  const roots: Root[] = document.sentences.flatMap((sentence, at) => {
    if (!makesCharge(sentence, textOf(sentence))) return [];
    const deniers = sentence.standing === 'denied' ? speakersOf(corpus, document, sentence) : [];
    const target = deniers.length > 0 ? { accused: deniers, named: deniers } : targetOf(corpus, document, at);
    return [{ at, sentence, terms: termsOf(document, sentence), ...target }];
  });
  // *The accusations against Y*, where nobody here accuses Y, are told elsewhere.
  const elsewhere = document.sentences.flatMap((sentence, at) => {
    const { accused } = AGAINST.test(textOf(sentence)) ? targetOf(corpus, document, at) : { accused: [] };
    return roots.some((root) => shareParty(root.accused, accused)) ? [] : accused;
  });
  return document.sentences.map((sentence, at): Place => {
    const text = textOf(sentence);
    const speakers = [...speakersOf(corpus, document, sentence), ...employersOf(corpus, document, sentence)];
    const isDenial = sentence.standing === 'denied' || (makesCharge(sentence, text) && DENIES.test(text));
    const caveat = sentence.standing !== 'denied' && isCaveat(sentence, text);
    const own = roots.find((root) => root.at === at);
    // *X denied the claims of S that …* is charge and denial in one.
    if (own !== undefined)
      return { sentence, root: own.sentence, accused: own.accused, named: own.named, speakers: isDenial ? own.accused : speakers, isDenial, isCaveat: caveat };
    if (!takesUp(sentence) && !isDenial && !caveat) return { sentence, root: undefined, accused: [], named: [], speakers, isDenial, isCaveat: caveat };

    const here = targetOf(corpus, document, at);
    const speaking = isDenial && speakers.length === 0 ? standInFor(corpus, document, at) : speakers;
    const terms = termsOf(document, sentence);
    const root = rootOf(roots, { document, sentence, at, terms, text, isDenial, speakers: speaking, here, elsewhere });
    const told = { sentence, isDenial, isCaveat: caveat, isOfDeed: isDenial && OF_A_DEED.test(text) };
    if (root === undefined) {
      const target = isDenial && speaking.length > 0 && !AGAINST.test(text) ? { accused: speaking, named: speaking } : here;
      return { ...told, ...target, root, speakers: speaking };
    }
    const { accused, named } = root;
    return { ...told, accused, named, root: root.sentence, speakers: isDenial && speaking.length === 0 ? accused : speaking };
  });
}

const isCaveat = ({ standing }: Sentence, text: string): boolean => isEnglishCaveat(text) || (standing === 'unverified' && isForeignCaveat(text));

/** For whom a speaker speaks: *said Mei Tanaka, the chief executive of X*. */
function employersOf(corpus: Corpus, document: Document, { speaker, end }: Sentence): readonly Party[] {
  if (speaker?.end === undefined) return [];
  const office = OFFICE.exec(document.text.slice(speaker.end, end));
  return office === null ? [] : partiesIn(corpus, office[1] ?? '').slice(0, 1);
}

/** Whom *the company* or *it* stands for that denies; nobody where that cannot be told. */
function standInFor(corpus: Corpus, document: Document, at: number): readonly Party[] {
  const standIn = document.sentences[at]?.speaker?.text;
  if (standIn === undefined || !isStandIn(standIn)) return [];
  const { party } = antecedentOf(corpus, document, at, standIn);
  return party === null ? [] : [party];
}

interface TakingUp {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly at: number;
  readonly terms: ReadonlySet<string>;
  readonly text: string;
  readonly isDenial: boolean;
  readonly speakers: readonly Party[];
  readonly here: Target;
  readonly elsewhere: readonly Party[];
}

/**
 * The allegation that a sentence takes up: one against the denier, else one against somebody it names, else the nearest.
 *
 * None where it says itself that another is meant: *the accusations against Y*, or Y's denial of what *it* did.
 */
function rootOf(roots: readonly Root[], { document, sentence, at, terms, text, isDenial, speakers, here, elsewhere }: TakingUp): Root | undefined {
  const against = (parties: readonly Party[]) =>
    nearest(
      roots.filter((root) => shareParty(root.accused, parties)),
      at,
      terms,
    );
  // *The embassy rejected the claims against X* is on X, whatever X says of the embassy.
  const forAnother = isDenial && AGAINST.test(text) && !shareParty(here.accused, speakers) ? against(here.accused) : undefined;
  const found = forAnother ?? (isDenial ? against(speakers) : undefined) ?? against(AGAINST.test(text) ? here.accused : here.named);
  if (found !== undefined && !(isDenial && OF_A_DEED.test(text) && !sharesDeed(found))) return found;
  if (found !== undefined) return undefined;
  if (here.accused.length > 0 && AGAINST.test(text)) return undefined;
  if (isDenial && speakers.length > 0 && (OF_ITSELF.test(text) || shareParty(speakers, elsewhere))) return undefined;
  return nearest(roots, at, new Set());

  function sharesDeed(root: Root): boolean {
    const parties = [...here.named, ...speakers, ...root.named];
    const deed = deedOf(document, root.sentence, parties);
    return [...deedOf(document, sentence, parties)].some((term) => deed.has(term));
  }
}

/** The one whose words a sentence shares most, where it shares telling ones; else the nearest before it, or the first after it. */
function nearest(roots: readonly Root[], at: number, terms: ReadonlySet<string>): Root | undefined {
  const shared = (root: Root) => [...root.terms].filter((term) => terms.has(term)).length;
  const ranked = roots.length < 2 ? [] : [...roots].sort((a, b) => shared(b) - shared(a));
  const [best, second] = ranked;
  if (best !== undefined && second !== undefined && shared(best) >= shared(second) + 2) return best;
  return roots.findLast((root) => root.at < at) ?? roots.find((root) => root.at > at);
}

/**
 * Whether a sentence makes an allegation itself; one that denies or doubts it in the same breath does too (*X rejected accusations by S of …*).
 *
 * So does what somebody is only said to have said, where it is an allegation and not about one (*the paper reported that X had …*).
 */
function makesCharge(sentence: Sentence, text: string): boolean {
  const { standing } = sentence;
  if (standing === 'alleged' || (standing === 'attributed' && sentence.refersToAllegation)) return !mentionsCharge(sentence, text) || HOLDS_CHARGE.test(text);
  return (standing === 'denied' || standing === 'unverified') && HOLDS_CHARGE.test(text);
}

/** Whether its words take up an allegation made elsewhere, so that it makes none; *the ministry claims* after its speaker is a verb. */
function mentionsCharge({ speaker, start }: Sentence, text: string): boolean {
  const verb = speaker?.end === undefined ? -1 : speaker.end - start + 1;
  return [...text.matchAll(TAKES_UP)].some((match) => match.index + match[0].length - (match[1]?.length ?? 0) !== verb);
}

/** Whether a sentence takes up an allegation: it refers to one, or says that something about it is not known. */
export const takesUp = ({ standing, refersToAllegation }: Sentence): boolean => standing === 'alleged' || standing === 'unverified' || refersToAllegation;

/** The statements of one record belong together; each allegation keeps whom it names. */
function recordPlaces(corpus: Corpus, document: Document): readonly Place[] {
  const textOf = (sentence: Sentence) => document.text.slice(sentence.start, sentence.end);
  const alleged = document.sentences.filter((sentence) => sentence.standing === 'alleged');
  return document.sentences.map((sentence): Place => {
    const isDenial = sentence.standing === 'denied';
    const named = speakersOf(corpus, document, sentence);
    const speakers = named.length === 0 && isDenial ? [itselfOf(document)] : named;
    // What the denier alleges in return is not what is denied.
    const isOwn = (other: Sentence) => isDenial && shareParty(speakersOf(corpus, document, other), speakers);
    const root = sentence.standing === 'alleged' ? sentence : alleged.find((other) => !isOwn(other));
    const target =
      root === undefined
        ? { accused: isDenial ? speakers : [], named: isDenial ? speakers : [] }
        : targetOf(corpus, document, document.sentences.indexOf(root));
    return { sentence, root, ...target, speakers, isDenial, isCaveat: sentence.standing === 'unverified' && isCaveat(sentence, textOf(sentence)) };
  });
}

const TAKES_UP = /\b(?:these|those|such|the)\s+(?:\w+\s+){0,2}(allegations?|accusations?|claims?|charges?|assertions?)\b/gi;
const AGAINST =
  /\b(?:against|levell?ed at|concerning|involving|(?:allegations?|accusations?|claims?|charges?|assertions?|says?|said) (?:made )?(?:about|on|over)) (?!(?:it|him|her|them)\b)/i;
/** A denier who speaks of own deeds. */
const OF_ITSELF =
  /\b(?:that (?:it|he|she|they)|against (?:it|him|her|them)|wrongdoing|had never|has never|have never|we have|ever)\b|\bden(?:y|ies|ied) \p{Ll}+ing\b/iu;
const HOLDS_CHARGE =
  /\b(?:accused|alleged) (?:by|in|of|to) |\b(?:accusations?|allegations?|claims?|charges?|assertions?) (?:by|from|in|of) [^;]{2,80}?\b(?:of \p{Ll}+ing|that)\b/iu;
const DENIES = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es|ed)|dismiss(?:es|ed)|disput(?:es|ed))\b/i;
const OFFICE = /^, (?:the |a |an |its )?(?:[\p{Ll}-]+ ){1,4}(?:of|at|for|with) ([^,;.“”"]{1,80})/u;
/** A denier who says which deed. */
const OF_A_DEED = /\b(?:that (?:it|he|she|they)|never) |\bden(?:y|ies|ied) (?!wrongdoing|any)\p{Ll}+ing\b/iu;
