import type { View } from '../corpus.ts';
import type { Document, Sentence } from '../document.ts';
import { createOnceEach } from '../once.ts';
import type { Located } from '../reports.ts';
import { storyOf } from '../story.ts';

const known = createOnceEach<View, Sentence, Promise<readonly Document[]>>();

/** Other articles in which what these sentences owe may stand; looked up once a view. */
export async function around(view: View, leads: readonly Located[]): Promise<readonly Document[]> {
  const found = await Promise.all(leads.map((lead) => known(view, lead.sentence, () => storyOf(view, [lead]))));
  return [...new Set(found.flat())];
}
