import { heldWithin } from '../carry.ts';
import type { DatedClaim } from '../claim.ts';
import type { LeftOut } from '../compose.ts';
import { standingOf } from '../compose.ts';
import type { View } from '../corpus.ts';
import type { Day, Sentence } from '../document.ts';
import type { Item } from '../group.ts';
import { claimLabel } from '../label.ts';
import type { DigestResult } from '../result.ts';
import { datesOf } from '../visibility.ts';
import { changeWords } from './change-words.ts';
import type { Filled } from './fill.ts';
import { keyOf } from './same-words.ts';
import type { ShownClaim } from './shown.ts';

/** A digest without its id, and what it leaves behind. */
export interface Made {
  readonly result: Omit<DigestResult, 'id'>;
  readonly leftOut: readonly LeftOut[];
}

type Told = Pick<DigestResult, 'since_version' | 'topics' | 'quiet' | 'head' | 'tail' | 'text' | 'came_in'>;

/** What was filled, as a result. */
export function toResult(
  view: View,
  { stories, claims, sources }: Filled,
  told: Told,
  quiet: readonly { readonly story: string; readonly name: string }[],
): Omit<DigestResult, 'id'> {
  const items = stories.flatMap(({ changes }) => changes.flatMap((change) => change.items));
  const documents = [...new Set(items.map(({ document }) => document))];
  const days = sources.flatMap(({ date }) => date ?? []);
  let at = 0;
  const shown = stories.map(({ story, name, publishers, changes }) => ({
    story,
    name,
    publishers,
    changes: changes.map(({ change, items: own }) => {
      const note = changeWords(change);
      const from = at;
      at += own.length;
      return {
        change: change.kind,
        ...(change.was !== null && { was: change.was }),
        ...(note !== null && { note }),
        claims: own.map((_, index) => from + index),
      };
    }),
  }));
  return {
    kind: 'digest',
    as_of: view.filters.asOf ?? null,
    newest: days.length === 0 ? null : days.reduce((newest, day) => (day > newest ? day : newest)),
    corpus_version: view.corpus.version,
    standing: standingOf(claims, documents),
    ...told,
    stories: [...shown, ...quiet.map(({ story, name }) => ({ story, name, publishers: 0, changes: [{ change: 'quiet' as const, claims: [] }] }))],
    claims,
    sources,
    events: eventsOf(view, stories),
  };
}

/** What is new by its day: the claims of each change that are carried by no other, in the order of the days, then as they are shown. */
function eventsOf(view: View, stories: Filled['stories']): NonNullable<DigestResult['events']> {
  let at = 0;
  const events = stories.flatMap(({ changes }) => {
    const places = new Map<Sentence, number>();
    return changes.flatMap(({ items, earlier }) => {
      const own = items.map((item) => ({ ...item, claim: at++ }));
      for (const { sentence, claim } of own) places.set(sentence, claim);
      const carried = own.flatMap(({ role, claim }) => (role === 'carried' ? [claim] : []));
      const beside = [...carried, ...earlier.flatMap((sentence) => places.get(sentence) ?? [])];
      return own.flatMap((item) => {
        const day = item.role === 'carried' ? undefined : dayOf(item);
        const within = heldWithin(view, item);
        return day === undefined ? [] : [{ ...day, claim: item.claim, ...(within.length > 0 && { within }), beside }];
      });
    });
  });
  return events.sort((a, b) => (a.day === b.day ? a.claim - b.claim : a.day < b.day ? -1 : 1));
}

/** Of an event its own day, else that of the source; none for a record's fact that is of no day. */
function dayOf({ document, sentence, role }: Item): Pick<DatedClaim, 'day' | 'precision'> | undefined {
  const { happened } = datesOf(document, sentence);
  const { precision = 'day' } = document.record?.date ?? {};
  return happened === null || (role === 'background' && document.record?.date === undefined) ? undefined : { day: happened, precision };
}

/** What was shown now, before what was shown earlier; nothing twice. */
export function withShown({ stories, claims }: Filled, earlier: readonly ShownClaim[], today: Day): readonly ShownClaim[] {
  const items: readonly Item[] = stories.flatMap(({ changes }) => changes.flatMap((change) => change.items));
  const now = items.flatMap(({ document, sentence }, at): readonly ShownClaim[] => {
    const claim = claims[at];
    if (claim === undefined) return [];
    const { start, end, standing } = sentence;
    return [
      {
        document: document.id,
        version: document.version,
        start,
        end,
        key: keyOf(claim.text),
        standing,
        label: claimLabel(claim).slice(0, LONGEST_LABEL),
        day: today,
      },
    ];
  });
  const places = new Set(now.map(placeOf));
  return [...now, ...earlier.filter((claim) => !places.has(placeOf(claim)))];
}

const LONGEST_LABEL = 120;
const placeOf = ({ document, key }: ShownClaim): string => `${document} ${key}`;
