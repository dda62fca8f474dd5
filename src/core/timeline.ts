import { articlesOn, recordsAround, statementsNaming } from './about.ts';
import type { Asking, Outcome } from './asking.ts';
import { heldWithin } from './carry.ts';
import type { NoAnswer, Timeline } from './claim.ts';
import { compose, type Lead } from './compose.ts';
import type { View } from './corpus.ts';
import type { Day, Document } from './document.ts';
import { explain, NOTHING } from './explain.ts';
import { searchWords } from './on-words.ts';
import { refuse } from './refuse.ts';
import type { Located } from './reports.ts';
import { storyOf } from './story.ts';
import { correctionOf, toTopic } from './topic.ts';
import { datesOf } from './visibility.ts';

interface Event {
  readonly day: Day;
  readonly precision: 'day' | 'month';
  readonly lead: Lead;
}

/**
 * Dated events on a topic and what articles of a day say of it, oldest first, each with what has to stand beside it. Of words that lead to no
 * record the events and articles that are found on them.
 */
export async function timelineOf(asking: Asking, typed: string): Promise<Outcome<Timeline | NoAnswer>> {
  const { view, id, onDefect } = asking;
  const found = toTopic(view, typed);
  const words = found === undefined ? await searchWords(asking, typed) : undefined;
  const unordered =
    found === undefined ? datedOf(view, words?.found ?? []) : [...eventsOn(view, found.record), ...coverageOf(await articlesOn(view, found.record))];
  const events = [...unordered].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  const topic = found?.topic ?? null;
  const name = topic?.name ?? words?.heading;
  const dayOf = new Map(events.map((event) => [event.lead.sentence, event.precision === 'month' ? event.day.slice(0, 7) : event.day]));
  const leads = events.map((event) => event.lead);
  const composed = await compose(view, leads, {
    heading: () => [...(topic === null ? (words?.corrected ?? []) : correctionOf(topic)), ...(name === undefined ? [] : [name])],
    before: (item) => (dayOf.has(item.sentence) ? `${dayOf.get(item.sentence)} ` : ''),
    story: await storyOf(view, leads),
    onDefect,
  });
  const explanation = words?.explain(composed.leftOut) ?? explain(undefined, NOTHING, []);
  if (composed.claims.length === 0)
    return { result: words?.refuse() ?? refuse(view, id, 'too_weak', { typed: null, nearest: topic === null ? [] : [topic.name] }), explanation };
  const { claims, sources, newest, text } = composed;
  return {
    result: {
      kind: 'timeline',
      id,
      topic,
      ...words?.named,
      as_of: view.filters.asOf ?? null,
      newest,
      corpus_version: view.corpus.version,
      text,
      claims,
      sources,
      events: events.flatMap((event) => {
        const within = heldWithin(view, event.lead);
        const dated = { day: event.day, precision: event.precision, claim: claimOf(event), ...(within.length > 0 && { within }) };
        return dated.claim < 0 ? [] : [dated];
      }),
    },
    explanation,
  };

  function claimOf({ lead }: Event): number {
    return claims.findIndex(({ citations: [{ document, start }] }) => document === lead.document.id && start === lead.sentence.start);
  }
}

/** The topic itself, records linked with it, and events that name it, by the day on which they took place. */
function eventsOn(view: View, record: Document): readonly Event[] {
  const naming = statementsNaming(view, record).map(({ document }) => document);
  return eventsOf(view, new Set([record, ...recordsAround(view, record), ...naming]));
}

/** Records in the order of their ids, each by the day on which it took place. */
function eventsOf(view: View, records: ReadonlySet<Document>): readonly Event[] {
  return view.corpus.records
    .filter((other) => records.has(other))
    .flatMap((other) => {
      const date = other.record?.date;
      const sentence = view.sentences(other.id)[0];
      return date === undefined || sentence === undefined
        ? []
        : [{ day: date.day, precision: date.precision, lead: { document: other, sentence, role: 'claim' as const } }];
    });
}

/** What was found on words, as events and coverage. */
const datedOf = (view: View, found: readonly Located[]): readonly Event[] => [
  ...eventsOf(view, new Set(found.map(({ document }) => document))),
  ...coverageOf(found.filter(({ document }) => document.record === undefined)),
];

/** Of each article its strongest sentence on the topic, on the day of publication. */
function coverageOf(articles: readonly Located[]): readonly Event[] {
  const leads = new Map<Document, Located>();
  for (const about of articles) {
    const known = leads.get(about.document);
    if (known === undefined || (known.sentence.standing !== 'alleged' && about.sentence.standing === 'alleged')) leads.set(about.document, about);
  }
  return [...leads.values()].flatMap(({ document, sentence }): readonly Event[] => {
    const { happened } = datesOf(document, undefined);
    return happened === null ? [] : [{ day: happened, precision: 'day', lead: { document, sentence, role: 'claim' } }];
  });
}
