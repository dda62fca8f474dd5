import { breathe } from './breathe.ts';
import type { Concept } from './concepts.ts';
import type { Corpus } from './corpus.ts';
import type { Document, DocumentId, Sentence } from './document.ts';
import { languageOf } from './language-of.ts';
import { createOnceWith } from './once.ts';
import { countriesIn } from './reading/places.ts';
import { SYNONYM } from './reading/synonyms.ts';
import { isStopWord, toTerms, toWords, toWordTerms, type Word } from './reading/words.ts';
import { voicesOf } from './voices.ts';
import { termsIn } from './word-forms.ts';

/** What of a sentence can meet a question: its terms in order, the records it mentions, and what its title adds. */
export interface Matchable {
  /** By whose rules its words are read (ISO 639-1). */
  readonly language: string | null;
  readonly order: readonly string[];
  readonly terms: ReadonlySet<string>;
  readonly records: ReadonlySet<DocumentId>;
  readonly titleTerms: ReadonlySet<string>;
  /** The terms of its title in their order, stop words left out. */
  readonly titleOrder: readonly string[];
  /** Records that the title names. */
  readonly titleRecords: ReadonlySet<DocumentId>;
  /** Records with which its record is linked. */
  readonly links: ReadonlySet<DocumentId>;
  /** Countries that it or who says it names, by their ISO codes. */
  readonly countries: ReadonlySet<string>;
  /** How far the title counts: it is the subject of a record's statement, and only stands over an article's sentence. */
  readonly titleWeight: number;
}

const known = createOnceWith<Sentence, Corpus['names'], Matchable>();

/** Remembered as long as the names stay the same. Who says a sentence, and the subject of a record's statement, count as mentioned. */
export function toMatchable(corpus: Corpus, document: Document, sentence: Sentence): Matchable {
  return known(sentence, corpus.names, () => readMatchable(corpus, document, sentence));
}

/** Reads sentences of a document beforehand, and others have their turn between: a long article takes some 20 ms. */
export async function readMatchables(corpus: Corpus, document: Document, sentences: readonly Sentence[]): Promise<void> {
  for (const sentence of sentences) {
    await breathe();
    toMatchable(corpus, document, sentence);
  }
}

function readMatchable(corpus: Corpus, document: Document, sentence: Sentence): Matchable {
  const text = document.text.slice(sentence.start, sentence.end);
  const words = toWords(text);
  const language = languageOf(document);
  const records = new Set(corpus.names.recognize(text).map((mention) => mention.record));
  for (const { record } of voicesOf(corpus, document, sentence)) if (record !== null) records.add(record);
  if (document.record !== undefined) records.add(document.id);
  return {
    language,
    order: tellingAmong(words, language),
    terms: new Set(words.flatMap((word) => toWordTerms(word.text, language))),
    records,
    ...titleOf(corpus, document),
    countries: countriesIn(sentence.speaker === undefined ? text : `${text} ${sentence.speaker.text}`),
    titleWeight: document.record === undefined ? OF_ARTICLE : OF_RECORD,
  };
}

type OfTitle = Pick<Matchable, 'titleTerms' | 'titleOrder' | 'titleRecords' | 'links'>;

const titles = createOnceWith<Document, Corpus['names'], OfTitle>();

/** What all sentences of a document have from its title. */
function titleOf(corpus: Corpus, document: Document): OfTitle {
  return titles(document, corpus.names, () => readTitle(corpus, document));
}

function readTitle(corpus: Corpus, document: Document): OfTitle {
  const title = document.title ?? '';
  const language = languageOf(document);
  return {
    titleTerms: new Set(toTerms([title, ...(document.record?.names.map((name) => name.text) ?? [])].join(' '), language)),
    titleOrder: tellingTerms(title, language),
    titleRecords: new Set(corpus.names.recognize(title).map((mention) => mention.record)),
    links: new Set(document.record?.links ?? []),
  };
}

/** The terms of a text in its order, stop words left out. */
export const tellingTerms = (text: string, language: string | null): readonly string[] => tellingAmong(toWords(text), language);

const tellingAmong = (words: readonly Word[], language: string | null): readonly string[] =>
  words.flatMap((word) => (isStopWord(word.text, language) ? [] : toWordTerms(word.text, language)));

/** How far a sentence meets a concept: from 0 to 1, and a little more when its title does too. */
export function meets(matchable: Matchable, concept: Concept): number {
  const { terms, records, titleTerms, titleRecords, links, countries, titleWeight } = matchable;
  const wanted = termsIn(concept, matchable.language);
  if (concept.country !== null && countries.has(concept.country)) return 1;
  if (concept.record !== null && records.has(concept.record)) return 1;
  if (concept.record !== null && titleRecords.has(concept.record)) return titleWeight;
  const isLinked = concept.record !== null && links.has(concept.record);
  if (concept.isWhole === true) {
    const share = shareOf(wanted, new Set([...terms, ...titleTerms]));
    return share === 1 ? 1 : share * PART_OF_UNKNOWN;
  }
  // Words of a name that stand apart are no name: *the list grew to 188 entities* is not the Entity List.
  const isApart = concept.record !== null && wanted.size > 1 && !standTogether(wanted, matchable);
  const part = concept.record === null ? 1 : isApart ? WORDS_OF_NAME : PART_OF_NAME;
  const direct = Math.max(shareOf(wanted, terms), shareOf(wanted, titleTerms) * titleWeight) * part;
  const alike = [...concept.synonyms].some((synonym) => terms.has(synonym))
    ? SYNONYM
    : [...concept.synonyms].some((synonym) => titleTerms.has(synonym))
      ? SYNONYM * titleWeight
      : 0;
  const both = shareOf(wanted, terms) > 0 && shareOf(wanted, titleTerms) > 0 ? ALSO_IN_TITLE : 0;
  return Math.min(1, Math.max(direct, alike, isLinked ? OF_LINK : 0)) + both;
}

const ALSO_IN_TITLE = 0.1;
const OF_LINK = 0.5;
const OF_ARTICLE = 0.5;
const OF_RECORD = 0.8;
const PART_OF_NAME = 0.8;
/** What some words of a name count that leads to no record: they may be another's. */
const PART_OF_UNKNOWN = 0.2;

const WORDS_OF_NAME = 0.3;

/** Whether terms stand side by side, in any order, in a sentence or its title. */
const standTogether = (terms: ReadonlySet<string>, { order, titleOrder }: Matchable): boolean =>
  [order, titleOrder].some((words) => words.some((_, at) => new Set(words.slice(at, at + terms.size).filter((term) => terms.has(term))).size === terms.size));

function shareOf(wanted: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  let found = 0;
  for (const term of wanted) if (terms.has(term)) found++;
  return wanted.size === 0 ? 0 : found / wanted.size;
}
