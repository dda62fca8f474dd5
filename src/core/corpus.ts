import { breathe } from './breathe.ts';
import type { Day, Document, DocumentId, Sentence } from './document.ts';
import { growMap } from './grown-map.ts';
import { createNameIndex, type NameIndex } from './reading/names.ts';
import { type FoundNames, foundIn } from './recognizing/found-names.ts';
import { createNameTable, type NameTable } from './recognizing/name-table.ts';
import { addNames, NOTHING_RECOGNIZED, namesOf, type Recognized } from './recognizing/recognized.ts';
import type { SearchEngine, Searcher } from './search.ts';
import { datesOf, type Filters, isVisible, maySee, passes } from './visibility.ts';

/** One state of the corpus, with what searches it and the names that lead to its records. */
export interface Corpus {
  readonly version: number;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  /** The documents that are related records, in the order of their ids. */
  readonly records: readonly Document[];
  /** Searches this state, also when the next is there already. */
  readonly searcher: Searcher;
  /** Takes in what comes; all states share it. */
  readonly engine: SearchEngine;
  readonly names: NameIndex;
  /** Near copies, stories, languages. */
  readonly recognized: Recognized;
  /** Names that stand in articles; made when they are first asked for. */
  readonly found: () => Promise<FoundNames>;
  /** What they are looked up in; later states share it. */
  readonly nameTable: NameTable;
}

/** Puts a state of the corpus together. The engine holds the documents afterwards; `missing` are those that it does not hold yet, by default all. */
export async function createCorpus(
  documents: readonly Document[],
  engine: SearchEngine,
  version: number,
  recognized: Recognized = NOTHING_RECOGNIZED,
  missing: readonly Document[] = documents,
): Promise<Corpus> {
  await engine.add(missing);
  const records = recordsAmong(documents);
  const byId = growMap<DocumentId, Document>(
    new Map(),
    documents.map((document) => [document.id, document]),
  );
  const table = createNameTable(recognized.merges);
  await addNames(table, documents);
  return {
    version,
    engine,
    searcher: searcherOf(engine),
    records,
    documents: byId,
    names: createNameIndex(records),
    recognized,
    ...createFound(table, byId, recognized),
  };
}

/**
 * The corpus after an ingest, or after documents were forgotten: the same engine, told what changed; `missing` is what of that it does not hold yet.
 */
export async function growCorpus(
  corpus: Corpus,
  changed: readonly Document[],
  version: number,
  recognized: Recognized = corpus.recognized,
  removed: readonly DocumentId[] = [],
  missing: readonly Document[] = changed,
): Promise<Corpus> {
  if (changed.length === 0 && removed.length === 0 && recognized === corpus.recognized) return corpus;
  await corpus.engine.remove(removed);
  await corpus.engine.add(missing);
  const documents = growMap(
    corpus.documents,
    changed.map((document) => [document.id, document]),
    removed,
  );
  const ids = [...removed, ...changed.map(({ id }) => id)];
  const named = changed.some(({ record }) => record !== undefined) || ids.some((id) => corpus.documents.get(id)?.record !== undefined);
  const records = named ? recordsAmong(documents.values()) : corpus.records;
  const names = named ? createNameIndex(records) : corpus.names;
  // Nothing is kept of what was forgotten, and a decision on names leads others elsewhere.
  const goesOn = removed.length === 0 && recognized.merges === corpus.recognized.merges;
  const table = goesOn ? corpus.nameTable : createNameTable(recognized.merges);
  await addNames(table, goesOn ? changed : documents.values());
  return {
    version,
    engine: corpus.engine,
    searcher: searcherOf(corpus.engine),
    documents,
    records,
    names,
    recognized,
    ...createFound(table, documents, recognized),
  };
}

const searcherOf = (engine: SearchEngine): Searcher => engine.frozen?.() ?? engine;

/** The names of a state, of a table that the states share; only the texts that are current in it count. */
function createFound(table: NameTable, documents: ReadonlyMap<DocumentId, Document>, recognized: Recognized): Pick<Corpus, 'found' | 'nameTable'> {
  let found: FoundNames | undefined;
  return {
    nameTable: table,
    found: async () => {
      await takeIn(table, recognized);
      found ??= foundIn(table, (id, version) => documents.get(id)?.version === version);
      return found;
    },
  };
}

/** Takes in what `found` would have to when it is first asked: of many thousand articles that is a second. */
export const prepareNames = ({ nameTable, recognized }: Corpus): Promise<void> => takeIn(nameTable, recognized);

async function takeIn(table: NameTable, recognized: Recognized): Promise<void> {
  const known = namesOf(recognized);
  while (table.takeOne(known)) await breathe();
}

const recordsAmong = (documents: Iterable<Document>): readonly Document[] =>
  [...documents].filter((document) => document.record !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The corpus as one reader sees it under the filters of one request. Whatever is counted, ranked or named goes through it. */
export interface View {
  readonly corpus: Corpus;
  readonly filters: Filters;
  /** The sentences that may be shown, in order; none of a document that is not there or not seen. */
  sentences(document: DocumentId): readonly Sentence[];
  /** A document of which at least one sentence may be shown. */
  document(id: DocumentId): Document | undefined;
  /** Whether at least one sentence of it may be shown. */
  readonly sees: (id: DocumentId) => boolean;
  /** Whether a name of it is known: period or not, as far as its reader and day allow. */
  readonly knows: (id: DocumentId) => boolean;
  /** Counted once: of 15,000 articles that takes some milliseconds. */
  extent(): Extent;
}

/** How many documents are seen, and the first and last day among them. */
export interface Extent {
  readonly documents: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly undated: number;
}

export function toView(corpus: Corpus, filters: Filters): View {
  const seen = new Map<DocumentId, readonly Sentence[]>();
  let extent: Extent | undefined;
  const view: View = {
    corpus,
    filters,
    sentences(id) {
      const known = seen.get(id);
      if (known !== undefined) return known;
      const document = corpus.documents.get(id);
      const sentences =
        document === undefined || isHidden(document, filters) ? [] : document.sentences.filter((sentence) => isVisible(document, sentence, filters));
      seen.set(id, sentences);
      return sentences;
    },
    document: (id) => (view.sentences(id).length > 0 ? corpus.documents.get(id) : undefined),
    sees: (id) => {
      const document = corpus.documents.get(id);
      return document !== undefined && (isSeenWhole(document, filters) ?? view.sentences(id).length > 0);
    },
    knows: filters.since === undefined && filters.until === undefined ? (id) => view.sees(id) : knowsBeyond(corpus, filters),
    extent() {
      extent ??= extentOf(view);
      return extent;
    },
  };
  return view;
}

function extentOf({ corpus, filters, sentences }: View): Extent {
  let [documents, undated] = [0, 0];
  let [from, to]: [Day | null, Day | null] = [null, null];
  for (const document of corpus.documents.values()) {
    const whole = isSeenWhole(document, filters);
    if (whole === false) continue;
    const days = whole ? [datesOf(document, undefined).known] : sentences(document.id).map((sentence) => datesOf(document, sentence).known);
    if (days.length === 0) continue;
    documents++;
    if (days.every((day) => day === null)) undated++;
    for (const day of days) {
      if (day === null) continue;
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
    }
  }
  return { documents, from, to, undated };
}

/** What no sentence could make seen: none of it has to be loaded. */
const isHidden = (document: Document, { scope, asOf }: Filters): boolean =>
  !maySee(document.scope, scope) || (asOf !== undefined && !passes(datesOf(document, undefined), { scope, asOf }));

/** Whether an article whose sentences are not loaded is seen: they all have the day of the article. Undefined for any other document. */
const isSeenWhole = (document: Document, filters: Filters): boolean | undefined =>
  document.record === undefined && document.hasSentences !== undefined
    ? document.hasSentences &&
      !isHidden(document, filters) &&
      (filters.documents === undefined || filters.documents.includes(document.id)) &&
      passes(datesOf(document, undefined), filters)
    : undefined;

/** The same without the period. */
const knowsBeyond = (corpus: Corpus, { scope, asOf }: Filters): View['knows'] => toView(corpus, { scope, ...(asOf !== undefined && { asOf }) }).sees;
