import type { Corpus } from './corpus.ts';
import type { Document, DocumentId, Sentence } from './document.ts';
import type { Concept } from './question.ts';
import { SYNONYM } from './reading/synonyms.ts';
import { toTerms } from './reading/words.ts';
import { voicesOf } from './voices.ts';

/** What of a sentence can meet a question: its terms in order, the records it mentions, and what its title adds. */
export interface Matchable {
  readonly order: readonly string[];
  readonly terms: ReadonlySet<string>;
  readonly records: ReadonlySet<DocumentId>;
  readonly titleTerms: ReadonlySet<string>;
}

const known = new WeakMap<Sentence, { readonly names: Corpus['names']; readonly value: Matchable }>();

/** Remembered as long as the names stay the same. Who says a sentence, and the subject of a record's statement, count as mentioned. */
export function toMatchable(corpus: Corpus, document: Document, sentence: Sentence): Matchable {
  const cached = known.get(sentence);
  if (cached !== undefined && cached.names === corpus.names) return cached.value;
  const text = document.text.slice(sentence.start, sentence.end);
  const order = toTerms(text);
  const records = new Set(corpus.names.recognize(text).map((mention) => mention.record));
  for (const { record } of voicesOf(corpus, document, sentence)) if (record !== null) records.add(record);
  if (document.record !== undefined) records.add(document.id);
  const value = { order, terms: new Set(order), records, titleTerms: new Set(toTerms(document.title ?? '')) };
  known.set(sentence, { names: corpus.names, value });
  return value;
}

/** How far a sentence meets a concept, from 0 to 1. A title alone meets it for `TITLE`. */
export function meets({ terms, records, titleTerms }: Matchable, concept: Concept): number {
  if (concept.record !== null && records.has(concept.record)) return 1;
  const direct = shareOf(concept.terms, terms) * (concept.record === null ? 1 : PART_OF_NAME);
  if (direct > 0) return direct;
  for (const synonym of concept.synonyms) if (terms.has(synonym)) return SYNONYM;
  return shareOf(concept.terms, titleTerms) * TITLE;
}

const TITLE = 0.5;
const PART_OF_NAME = 0.8;

function shareOf(wanted: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  let found = 0;
  for (const term of wanted) if (terms.has(term)) found++;
  return wanted.size === 0 ? 0 : found / wanted.size;
}
