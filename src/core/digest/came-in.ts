import type { View } from '../corpus.ts';
import type { ChangedDocument, Day, Document, DocumentId, Sentence } from '../document.ts';
import { createOnceEach } from '../once.ts';
import { datesOf, maySee } from '../visibility.ts';
import { keyOfSentence } from './same-words.ts';

/** What a reader has now and had not when a channel was last shown something. */
export interface CameIn {
  /** Documents with sentences that are new to the reader, ordered by id. */
  readonly documents: readonly Document[];
  /** The sentences of a document that were not there before, in order. */
  fresh(id: DocumentId): readonly Sentence[];
  readonly isFresh: (document: Document, sentence: Sentence) => boolean;
  /** A document that is another now, as it was. */
  before(id: DocumentId): Document | undefined;
  /** The same view without what is fresh. */
  readonly old: View;
}

/** `asOf` is the day as of which the channel was last shown something: what became known after it is new too. */
export function cameIn(view: View, changes: readonly ChangedDocument[], asOf: Day | null): CameIn {
  const known = ofChanges(changes, asOf, () => new WeakMap<View, CameIn>());
  const came = known.get(view) ?? findCameIn(view, changes, asOf);
  known.set(view, came);
  return came;
}

/** Gone with the changes or with the view, whichever goes first: a view is there for as long as its corpus. */
const ofChanges = createOnceEach<readonly ChangedDocument[], Day | null, WeakMap<View, CameIn>>();

function findCameIn(view: View, changes: readonly ChangedDocument[], asOf: Day | null): CameIn {
  const { corpus, filters } = view;
  const changed = new Map(changes.map((change) => [change.id, change]));
  const isLater = asOf !== null && filters.asOf !== undefined && filters.asOf > asOf;
  const fresh = new Map<DocumentId, ReadonlySet<Sentence>>();
  for (const document of isLater ? corpus.documents.values() : changes.flatMap(({ id }) => corpus.documents.get(id) ?? [])) {
    const found = freshIn(document);
    if (found.length > 0) fresh.set(document.id, new Set(found));
  }
  const isFresh = ({ id }: Document, sentence: Sentence): boolean => fresh.get(id)?.has(sentence) === true;
  return {
    documents: [...fresh.keys()].sort().flatMap((id) => corpus.documents.get(id) ?? []),
    fresh: (id) => [...(fresh.get(id) ?? [])],
    isFresh,
    before: (id) => seenBefore(changed.get(id)),
    old: withoutFresh(view, fresh),
  };

  function seenBefore(change: ChangedDocument | undefined): Document | undefined {
    return change?.before !== undefined && maySee(change.before.scope, filters.scope) ? change.before : undefined;
  }

  function freshIn(document: Document): readonly Sentence[] {
    const sentences = view.sentences(document.id);
    const change = changed.get(document.id);
    if (change === undefined) return sentences.filter((sentence) => isAfter(document, sentence));
    const before = seenBefore(change);
    const known = new Set(before?.sentences.map((sentence) => keyOfSentence({ document: before, sentence })));
    return sentences.filter((sentence) => !known.has(keyOfSentence({ document, sentence })) || isAfter(document, sentence));
  }

  function isAfter(document: Document, sentence: Sentence): boolean {
    const { known } = datesOf(document, sentence);
    return isLater && known !== null && known > asOf;
  }
}

function withoutFresh(view: View, fresh: ReadonlyMap<DocumentId, ReadonlySet<Sentence>>): View {
  const sentences = (id: DocumentId) => {
    const all = view.sentences(id);
    const out = fresh.get(id);
    return out === undefined ? all : all.filter((sentence) => !out.has(sentence));
  };
  return {
    ...view,
    sentences,
    document: (id) => (sentences(id).length > 0 ? view.document(id) : undefined),
    sees: (id) => sentences(id).length > 0,
    knows: (id) => sentences(id).length > 0 && view.knows(id),
  };
}
