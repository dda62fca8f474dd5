import { isTrue, toCitation } from '../citation.ts';
import type { Citation, Claim, Source } from '../claim.ts';
import { claimLine, type LeftOut, toClaim, toSource } from '../compose.ts';
import type { View } from '../corpus.ts';
import type { Sentence } from '../document.ts';
import { type Item, toGroup } from '../group.ts';
import { storyOf } from '../story.ts';
import type { Change } from './change.ts';
import { changeWords } from './change-words.ts';

/** A story with what there is to tell of it, the most important first. */
export interface DigestStory {
  readonly story: string;
  readonly name: string;
  /** Behind the name, in its heading: `3 publishers`. */
  readonly by: string | null;
  readonly publishers: number;
  readonly changes: AsyncIterator<Change>;
}

/** A change as it is shown: what it added, in order. */
export interface FilledChange {
  readonly change: Change;
  readonly items: readonly Item[];
}

export interface FilledStory extends Pick<DigestStory, 'story' | 'name' | 'by' | 'publishers'> {
  readonly changes: readonly FilledChange[];
}

export interface Filled {
  readonly stories: readonly FilledStory[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** The lines of the stories. */
  readonly lines: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Stories that had something to tell for which there was no room, and changes of what was shown. */
  readonly without: readonly DigestStory[];
  readonly changesLeft: number;
}

export interface FillOptions {
  /** The longest text of the stories, in UTF-16 units, given which of them are shown. */
  readonly limit: (shown: readonly string[]) => number;
  /** How many changes are shown of one story, and how many stories are tried. */
  readonly most: number;
  readonly tried: number;
  readonly onDefect: (citation: Citation) => void;
}

/**
 * Fills a digest: in the order of the stories first one change of each, then a second of each, as far as the length goes; each change with what has to
 * stand beside it, or not at all. One that does not fit leaves its room to the next.
 */
export async function fill(view: View, stories: readonly DigestStory[], { limit, most, tried, onDefect }: FillOptions): Promise<Filled> {
  const filled = new Map<DigestStory, FilledChange[]>();
  const leftOut: LeftOut[] = [];
  const without = new Set<DigestStory>();
  let changesLeft = 0;
  let failed = 0;
  const open = new Set(stories);
  for (let round = 0; round < most && open.size > 0; round++) {
    let tries = 0;
    for (const story of stories) {
      if (!open.has(story)) continue;
      if (round === 0 && (tries++ >= tried || failed >= FAILURES)) {
        without.add(story);
        open.delete(story);
        continue;
      }
      const found = await next(story);
      if (found === 'exhausted') open.delete(story);
      if (found === 'no_room') {
        failed++;
        if (!filled.has(story)) without.add(story);
      }
      if (found === 'added') failed = 0;
    }
  }
  const shown = stories.filter((story) => filled.has(story));
  return { ...draw(view, shown.map(toFilled)), leftOut, without: [...without].filter((story) => !filled.has(story)), changesLeft };

  /** The next change of a story for which there is room, of as many as are worth a try. */
  async function next(story: DigestStory): Promise<'added' | 'no_room' | 'exhausted'> {
    let outcome: 'no_room' | 'exhausted' = 'exhausted';
    for (let at = 0; at < TRIES; at++) {
      const { value, done } = await story.changes.next();
      if (done) return outcome;
      const change: Change = value;
      const items = await itemsOf(story, change);
      if (items === undefined) continue;
      const all = stories.flatMap((one) => {
        const changes = [...(filled.get(one) ?? []), ...(one === story ? [{ change, items }] : [])];
        return changes.length === 0 ? [] : [{ ...one, changes }];
      });
      const text = draw(view, all).lines.join('\n');
      if (text.length <= limit(all.map((one) => one.story))) {
        filled.set(story, [...(filled.get(story) ?? []), { change, items }]);
        return 'added';
      }
      outcome = 'no_room';
      if (change.kind !== 'new') changesLeft++;
      leftOut.push(...change.leads.map((located) => ({ located, reason: 'did not fit' })));
    }
    return outcome;
  }

  function toFilled(story: DigestStory): FilledStory {
    return { ...story, changes: filled.get(story) ?? [] };
  }

  /** What a change adds to what is shown; undefined when it is never shown. */
  async function itemsOf(story: DigestStory, change: Change): Promise<readonly Item[] | undefined> {
    // Within one story only: what a platform sends in two messages is parted between stories.
    const shown = new Set<Sentence>((filled.get(story) ?? []).flatMap(({ items }) => items.map(({ sentence }) => sentence)));
    const leads = [...(change.again === null ? [] : [{ ...change.again, role: 'claim' as const }]), ...change.leads];
    const around = await storyOf(view, leads);
    let items: readonly Item[] = [];
    for (const lead of leads) {
      const group = toGroup(view, lead, lead.role, new Set([...shown, ...items.map(({ sentence }) => sentence)]), around);
      if (group === undefined) {
        leftOut.push({ located: lead, reason: 'an error or overtaken, by its record' });
        return undefined;
      }
      const defect = group.find(({ document, sentence }) => !isTrue(toCitation(document, sentence), view.corpus.documents.get(document.id)));
      if (defect !== undefined) {
        onDefect(toCitation(defect.document, defect.sentence));
        leftOut.push({ located: lead, reason: 'a quote of it is not in its document' });
        return undefined;
      }
      // What is said of it now stays with what comes back.
      items = [...items, ...(items.length > 0 ? group.map((item): Item => ({ ...item, role: 'carried' })) : group)];
    }
    // What stands there already with something else needs no second place.
    return items.length === 0 && change.withdrawn === undefined ? undefined : items;
  }
}

/** After so many in a row for which there was no room the rest is counted unread. */
const FAILURES = 6;
/** How many changes of one story are tried for one place. */
const TRIES = 4;

function draw(view: View, stories: readonly FilledStory[]): Pick<Filled, 'stories' | 'claims' | 'sources' | 'lines'> {
  const items = stories.flatMap(({ changes }) => changes.flatMap((change) => change.items));
  const documents = [...new Set(items.map(({ document }) => document))];
  const markers = new Map(documents.map((document, at) => [document, at + 1]));
  const claimOf = (item: Item) => toClaim(view, item, markers.get(item.document) ?? 0);
  const lines = stories.flatMap(({ name, by, changes }) => [
    by === null ? name : `${name} · ${by}`,
    ...changes.flatMap(({ change, items: own }) => {
      const [words, claims] = [changeWords(change), own.map((item) => claimLine(claimOf(item)))];
      return words === null ? claims : [[words, ...claims.slice(0, 1)].join(' · '), ...claims.slice(1)];
    }),
  ]);
  return {
    stories,
    claims: items.map(claimOf),
    sources: documents.map((document) => toSource(view, document, items, markers.get(document) ?? 0)),
    lines,
  };
}
