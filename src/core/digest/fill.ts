import { owedBy } from '../carry.ts';
import { isTrue, toCitation } from '../citation.ts';
import type { Citation, Claim, Source } from '../claim.ts';
import { claimLine, type Lead, type LeftOut, toClaim, toSource } from '../compose.ts';
import { inEarliest } from '../copies.ts';
import type { View } from '../corpus.ts';
import type { Document, Sentence } from '../document.ts';
import { type Item, toGroup } from '../group.ts';
import { around } from './around.ts';
import type { Change } from './change.ts';
import { changeWords } from './change-words.ts';

/** A story with what there is to tell of it, the most important first. */
export interface DigestStory {
  readonly story: string;
  /** Made when it is asked for. */
  readonly name: string;
  /** Behind the name, in its heading: `3 publishers`. */
  readonly by: string | null;
  readonly publishers: number;
  /** Something became of what was shown: it has room before anything new. */
  readonly isFollowed: boolean;
  readonly changes: () => AsyncIterator<Change>;
}

/** A change as it is shown: what it added, in order. */
export interface FilledChange {
  readonly change: Change;
  readonly items: readonly Item[];
  /** What stands against it and is shown with an earlier change of its story. */
  readonly earlier: readonly Sentence[];
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
  /** Stories that had something to tell for which there was no room. */
  readonly without: readonly DigestStory[];
}

export interface FillOptions {
  /** The longest text of the stories, in UTF-16 units. */
  readonly limit: number;
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
  let failed = 0;
  let used = 0;
  const open = new Map(stories.map((story) => [story, story.changes()]));
  for (let round = 0; round < most && open.size > 0; round++) {
    let tries = 0;
    for (const story of round === 0 ? [...stories].sort((a, b) => Number(b.isFollowed) - Number(a.isFollowed)) : stories) {
      const changes = open.get(story);
      if (changes === undefined) continue;
      if (tries++ >= tried || failed >= FAILURES) {
        if (round === 0) without.add(story);
        open.delete(story);
        continue;
      }
      const found = await next(story, changes);
      if (found === 'exhausted') open.delete(story);
      if (found === 'no_room') {
        failed++;
        if (!filled.has(story)) without.add(story);
      }
      if (found === 'added') failed = 0;
    }
  }
  const shown = stories.filter((story) => filled.has(story));
  return { ...(await draw(view, shown.map(toFilled))), leftOut, without: [...without].filter((story) => !filled.has(story)) };

  /** The next change of a story for which there is room, of as many as are worth a try. */
  async function next(story: DigestStory, waiting: AsyncIterator<Change>): Promise<'added' | 'no_room' | 'exhausted'> {
    let outcome: 'no_room' | 'exhausted' = 'exhausted';
    for (let at = 0; at < TRIES; at++) {
      const { value, done } = await waiting.next();
      if (done) return outcome;
      const change: Change = value;
      const hasRoom = change.leads.every((lead) => lengthOf(lead) <= limit - used);
      const added = hasRoom ? await filledWith(story, change) : undefined;
      if (hasRoom && added === undefined) continue;
      if (added !== undefined) {
        const all = stories.flatMap((one) => {
          const changes = [...(filled.get(one) ?? []), ...(one === story ? [added] : [])];
          return changes.length === 0 ? [] : [{ ...one, changes }];
        });
        const { length } = linesOf(view, all).join('\n');
        if (length <= limit) {
          filled.set(story, [...(filled.get(story) ?? []), added]);
          used = length;
          return 'added';
        }
      }
      outcome = 'no_room';
      leftOut.push(...change.leads.map((located) => ({ located, reason: 'did not fit' })));
    }
    return outcome;
  }

  /** What a lead takes at least; nothing where its story shows it already. */
  function lengthOf({ sentence }: Lead): number {
    const isShown = [...filled.values()].flat().some(({ items }) => items.some((item) => item.sentence === sentence));
    return isShown ? 0 : sentence.end - sentence.start;
  }

  function toFilled(story: DigestStory): FilledStory {
    return { ...story, changes: filled.get(story) ?? [] };
  }

  /** A change with what it adds to what is shown; undefined when it is never shown. */
  async function filledWith(story: DigestStory, change: Change): Promise<FilledChange | undefined> {
    // Within one story only: what a platform sends in two messages is parted between stories.
    const shown = new Set<Sentence>((filled.get(story) ?? []).flatMap(({ items }) => items.map(({ sentence }) => sentence)));
    const leads = [...(change.again === null ? [] : [{ ...change.again, role: 'claim' as const }]), ...change.leads];
    const articles = await around(view, leads);
    let items: readonly Item[] = [];
    for (const lead of leads) {
      const group = toGroup(view, lead, lead.role, new Set([...shown, ...items.map(({ sentence }) => sentence)]), articles);
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
    return items.length === 0 && change.withdrawn === undefined ? undefined : { change, items, earlier: againstOf(view, items, shown, articles) };
  }
}

/** Of what is shown already that which its own claims owe: it does not come a second time. */
function againstOf(view: View, items: readonly Item[], shown: ReadonlySet<Sentence>, articles: readonly Document[]): readonly Sentence[] {
  if (shown.size === 0) return [];
  const owed = items.flatMap((item) => {
    if (item.role === 'carried') return [];
    const { caveats, denials } = owedBy(view, item, articles);
    return [caveats, denials].flatMap((options) => options.map((located) => inEarliest(view, located).sentence).find((sentence) => shown.has(sentence)) ?? []);
  });
  return [...new Set(owed)];
}

/** After so many in a row for which there was no room the rest is counted unread. */
const FAILURES = 4;
/** How many changes of one story are tried for one place. */
const TRIES = 3;

/** The markers of documents, in the order in which they are first shown. */
function markersOf(stories: readonly FilledStory[]): ReadonlyMap<Document, number> {
  const items = stories.flatMap(({ changes }) => changes.flatMap((change) => change.items));
  return new Map([...new Set(items.map(({ document }) => document))].map((document, at) => [document, at + 1]));
}

function linesOf(view: View, stories: readonly FilledStory[]): readonly string[] {
  const markers = markersOf(stories);
  return stories.flatMap(({ name, by, changes }) => [
    by === null ? name : `${name} · ${by}`,
    ...changes.flatMap(({ change, items }) => {
      const [words, claims] = [changeWords(change), items.map((item) => claimLine(toClaim(view, item, markers.get(item.document) ?? 0)))];
      return words === null ? claims : [[words, ...claims.slice(0, 1)].join(' · '), ...claims.slice(1)];
    }),
  ]);
}

async function draw(view: View, stories: readonly FilledStory[]): Promise<Pick<Filled, 'stories' | 'claims' | 'sources' | 'lines'>> {
  const items = stories.flatMap(({ changes }) => changes.flatMap((change) => change.items));
  const markers = markersOf(stories);
  return {
    stories,
    claims: items.map((item) => toClaim(view, item, markers.get(item.document) ?? 0)),
    sources: await Promise.all([...markers].map(([document, marker]) => toSource(view, document, items, marker))),
    lines: linesOf(view, stories),
  };
}
