import { owedBy } from './carry.ts';
import type { View } from './corpus.ts';
import type { Document, DocumentId } from './document.ts';
import type { Located } from './reports.ts';
import { placeOf, takesUp } from './threads.ts';

/** How many allegations are looked up for one answer, and how many articles are read for each. */
const ALLEGATIONS = 8;
const ARTICLES = 10;

/**
 * Other articles that may tell the same story: those that were recognized as one with it, and those that an engine finds for the allegations of these
 * sentences which their own documents and records leave without a denial or a caveat. Each document once, in the order in which it was found; empty where
 * nothing is owed.
 */
export async function storyOf(view: View, leads: readonly Located[]): Promise<readonly Document[]> {
  const { stories, members } = view.corpus.recognized;
  const owing = leads.map((lead) => ({ lead, searches: searchFor(view, lead) })).filter(({ searches }) => searches.length > 0);
  const searches = new Set(owing.flatMap(({ searches }) => searches));
  const recognized = owing.flatMap(({ lead }) => (members.get(stories.get(lead.document.id) ?? '') ?? []).filter((id) => id !== lead.document.id));
  const found = new Set<DocumentId>(recognized.slice(0, ALLEGATIONS * ARTICLES));
  for (const text of [...searches].slice(0, ALLEGATIONS)) {
    for (const hit of await view.corpus.engine.search({ text, ...view.filters }, { by: 'document', limit: ARTICLES })) found.add(hit.document);
  }
  return [...found].flatMap((id) => view.document(id) ?? []).filter((document) => document.record === undefined);
}

function searchFor(view: View, lead: Located): readonly string[] {
  const place = placeOf(view.corpus, lead.document, lead.sentence);
  if (place === undefined || !(takesUp(lead.sentence) || place.isDenial || place.isCaveat)) return [];
  const { denials, caveats } = owedBy(view, lead);
  if ((place.isDenial || denials.length > 0) && (place.isCaveat || caveats.length > 0)) return [];
  const { start, end } = place.root ?? lead.sentence;
  return [[lead.document.text.slice(start, end), ...place.accused.map((party) => party.text)].join(' ')];
}
