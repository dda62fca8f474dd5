import { breathe } from '../breathe.ts';
import type { Document, DocumentId, Version } from '../document.ts';
import { type GrownList, growList } from '../grown-list.ts';
import { growMap } from '../grown-map.ts';
import { fold } from '../reading/words.ts';
import type { NamesOf, NameTable } from './name-table.ts';
import type { Recognition } from './recognition.ts';
import type { StoryId } from './stories.ts';
import { toTextNames } from './text-names.ts';

/** What is recognized of a corpus. It tells of all that was ever stored: what a reader sees of it is the view's to say. */
export interface Recognized {
  /** Near copies of a text, in both directions; a text is named among its own where two documents have it word for word. */
  readonly copies: ReadonlyMap<Version, GrownList<Version>>;
  readonly stories: ReadonlyMap<DocumentId, StoryId>;
  readonly members: ReadonlyMap<StoryId, GrownList<DocumentId>>;
  readonly texts: ReadonlyMap<Version, Pick<Recognition, 'names' | 'language'>>;
  /** Folded names, and what they are read as. */
  readonly merges: ReadonlyMap<string, string>;
}

export const NOTHING_RECOGNIZED: Recognized = { copies: new Map(), stories: new Map(), members: new Map(), texts: new Map(), merges: new Map() };

/** What was recognized so far and what came since, together. */
export function withRecognitions(known: Recognized, news: readonly Recognition[], merges: ReadonlyMap<string, string> = known.merges): Recognized {
  if (news.length === 0) return merges === known.merges ? known : { ...known, merges };
  const copies = new Map<Version, GrownList<Version>>();
  const link = (from: Version, to: Version) => {
    const linked = copies.get(from) ?? known.copies.get(from);
    if (!linked?.includes(to)) copies.set(from, growList(linked, to));
  };
  const stories = new Map<DocumentId, StoryId>();
  const members = new Map<StoryId, GrownList<DocumentId>>();
  const texts = new Map<Version, Pick<Recognition, 'names' | 'language'>>();
  for (const one of news) {
    const { document, version, copies: earlier, story } = one;
    for (const other of earlier) {
      link(version, other);
      link(other, version);
    }
    texts.set(version, one);
    // The first story that a document had stays its own.
    if (known.stories.has(document) || stories.has(document)) continue;
    stories.set(document, story);
    members.set(story, growList(members.get(story) ?? known.members.get(story), document));
  }
  return {
    copies: growMap(known.copies, copies),
    stories: growMap(known.stories, stories),
    members: growMap(known.members, members),
    texts: growMap(known.texts, texts),
    merges,
  };
}

/** Has the names of the articles among these documents taken in; those of records are the records' own. */
export async function addNames(table: NameTable, documents: Iterable<Document>): Promise<void> {
  for (const document of documents) {
    await breathe();
    if (document.record === undefined) table.add(document.id, document.version, () => toTextNames(document.text));
  }
}

export const namesOf =
  ({ texts }: Recognized): NamesOf =>
  (version) =>
    texts.get(version)?.names;

/** Merges as a line that tells one set of decisions from another; empty for none. */
export const mergesKey = (merges: ReadonlyMap<string, string>): string => [...merges].map(([name, into]) => `${name}>${fold(into)}`).join('|');
