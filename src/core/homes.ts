import type { View } from './corpus.ts';
import { deedOf, SAME_CHARGE, sameDeed } from './deed.ts';
import type { Document, DocumentId, Sentence } from './document.ts';
import { type Party, shareParty } from './parties.ts';
import { isReportOf, type Located } from './reports.ts';
import { type Place, placesIn } from './threads.ts';

/** Where to look for what a claim owes. */
export interface Homes {
  /** The document; records that report the allegation, and articles that a record reports; records linked once. */
  readonly near: readonly (readonly Document[])[];
  /** What else may be on the same charge, and serves only when it is. */
  readonly far: readonly Document[];
}

export function homesOf(view: View, claim: Located, place: Place, story: readonly Document[]): Homes {
  const root: Located = { document: claim.document, sentence: place.root ?? claim.sentence };
  const its =
    claim.document.record === undefined
      ? recordsOn(view, claim, place, chargesLike(view, claim, place))
      : articlesBehind(view, [claim.sentence, root.sentence]);
  const records = claim.document.record === undefined ? its : [claim.document];
  const linked = new Set<DocumentId>();
  for (const record of records) for (const id of linksOf(view, record)) linked.add(id);
  const known = new Set([claim.document.id, ...its.map((document) => document.id)]);
  const beyond = [...linked].filter((id) => !known.has(id)).flatMap((id) => view.document(id) ?? []);
  const near = [[claim.document], its, beyond];
  const nearest = new Set(near.flat());
  return { near, far: [...new Set([...view.corpus.records, ...story])].filter((document) => !nearest.has(document)) };
}

/** The allegation of an article's sentence; where it only takes one up, all of the article against the same party. */
function chargesLike(view: View, { document, sentence }: Located, place: Place): readonly Located[] {
  const root = { document, sentence: place.root ?? sentence };
  if (place.root === sentence) return [root];
  const others = placesIn(view.corpus, document).filter((other) => other.root === other.sentence && shareParty(other.accused, place.accused));
  return [root, ...others.map((other) => ({ document, sentence: other.sentence }))];
}

/** Records that make one of these allegations, or one that they take from this article against whom it is on. */
function recordsOn(view: View, { document: article }: Located, { accused, named }: Place, charges: readonly Located[]): readonly Document[] {
  return view.corpus.records.filter((document) => {
    const visible = new Set(view.sentences(document.id));
    return placesIn(view.corpus, document).some(
      (place) =>
        visible.has(place.sentence) &&
        place.sentence.standing === 'alleged' &&
        (charges.some(
          (charge) =>
            isReportOf(view, { document, sentence: place.sentence }, charge) ||
            isSameCharge({ document, sentence: place.sentence }, charge, [...place.named, ...named]),
        ) ||
          (place.sentence.sources?.some((source) => source.document === article.id) === true && shareParty(place.accused, accused))),
    );
  });
}

const isSameCharge = (a: Located, b: Located, parties: readonly Party[]): boolean =>
  sameDeed(deedOf(a.document, a.sentence, parties), deedOf(b.document, b.sentence, parties)) >= SAME_CHARGE;

/** Articles on which statements rest, in the order of their ids. */
function articlesBehind(view: View, statements: readonly Sentence[]): readonly Document[] {
  const ids = new Set(statements.flatMap((statement) => (statement.sources ?? []).flatMap((source) => source.document ?? [])));
  return [...ids].sort().flatMap((id) => view.document(id) ?? []);
}

/** Records linked with a record, in either direction, in the order of their ids. */
function linksOf(view: View, record: Document): readonly DocumentId[] {
  const links = new Set(record.record?.links ?? []);
  for (const other of view.corpus.records) if (other.record?.links.includes(record.id)) links.add(other.id);
  return [...links].sort();
}
