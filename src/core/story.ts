import { breathe } from './breathe.ts';
import { owedBy } from './carry.ts';
import type { View } from './corpus.ts';
import type { Document, DocumentId } from './document.ts';
import { loadSeen } from './load-documents.ts';
import type { Located } from './reports.ts';
import { placeOf, readThreads, takesUp } from './threads.ts';

/** How many allegations are looked up for one answer, and how many articles are read for each. */
const ALLEGATIONS = 8;
const ARTICLES = 10;

/**
 * Other articles that may tell the same story: those that were recognized as one with it, and those that an engine finds for the allegations of these
 * sentences which their own documents and records leave without a denial or a caveat. Each document once, in the order in which it was found; empty where
 * nothing is owed.
 *
 * They are read here, one after the other: others have their turn between, as they would not while what is owed is looked for.
 */
export async function storyOf(view: View, leads: readonly Located[]): Promise<readonly Document[]> {
  const { stories, members } = view.corpus.recognized;
  const searches = new Set<string>();
  const owing: Located[] = [];
  for (const lead of leads) {
    await breathe();
    const search = searchFor(view, lead);
    if (search === undefined) continue;
    searches.add(search);
    owing.push(lead);
  }
  const recognized = owing.flatMap((lead) => [...(members.get(stories.get(lead.document.id) ?? '') ?? [])].filter((id) => id !== lead.document.id));
  const found = new Set<DocumentId>(recognized.slice(0, ALLEGATIONS * ARTICLES));
  for (const text of [...searches].slice(0, ALLEGATIONS)) {
    await breathe();
    for (const hit of await view.corpus.searcher.search({ text, ...view.filters }, { by: 'document', limit: ARTICLES })) found.add(hit.document);
  }
  const story = (await loadSeen(view, found)).filter((document) => document.record === undefined);
  await readThreads(view.corpus, story);
  return story;
}

function searchFor(view: View, lead: Located): string | undefined {
  const place = placeOf(view.corpus, lead.document, lead.sentence);
  if (place === undefined || !(takesUp(lead.sentence) || place.isDenial || place.isCaveat)) return undefined;
  const { denials, caveats } = owedBy(view, lead);
  if ((place.isDenial || denials.length > 0) && (place.isCaveat || caveats.length > 0)) return undefined;
  const { start, end } = place.root ?? lead.sentence;
  return [lead.document.text.slice(start, end), ...place.accused.map((party) => party.text)].join(' ');
}
