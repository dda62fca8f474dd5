import { articlesOn, recordsAround } from './about.ts';
import type { Asking, Outcome } from './asking.ts';
import type { NoAnswer, Timeline } from './claim.ts';
import { compose, type Lead } from './compose.ts';
import type { View } from './corpus.ts';
import type { Day, Document } from './document.ts';
import { explain, NOTHING } from './explain.ts';
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

/** Dated events on a topic and what articles of a day say of it, oldest first, each with what has to stand beside it. */
export async function timelineOf(asking: Asking, typed: string): Promise<Outcome<Timeline | NoAnswer>> {
  const { view, id, onDefect } = asking;
  const found = toTopic(view, typed);
  const explanation = explain(undefined, NOTHING, []);
  if (found === undefined)
    return { result: refuse(view, id, 'not_in_corpus', { typed, nearest: view.corpus.names.nearest(typed, 3, view.knows) }), explanation };

  const { topic, record } = found;
  const events = [...eventsOn(view, record), ...(await coverageOf(view, record))].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  const dayOf = new Map(events.map((event) => [event.lead.sentence, event.precision === 'month' ? event.day.slice(0, 7) : event.day]));
  const leads = events.map((event) => event.lead);
  const composed = compose(view, leads, {
    heading: () => [...correctionOf(topic), topic.name],
    before: (item) => (dayOf.has(item.sentence) ? `${dayOf.get(item.sentence)} ` : ''),
    story: await storyOf(view, leads),
    onDefect,
  });
  if (composed.claims.length === 0) return { result: refuse(view, id, 'too_weak', { typed: null, nearest: [topic.name] }), explanation };
  const { claims, sources, newest, text } = composed;
  return {
    result: {
      kind: 'timeline',
      id,
      topic,
      as_of: view.filters.asOf ?? null,
      newest,
      corpus_version: view.corpus.version,
      text,
      claims,
      sources,
      events: events.flatMap((event) => (claimOf(event) < 0 ? [] : [{ day: event.day, precision: event.precision, claim: claimOf(event) }])),
    },
    explanation,
  };

  function claimOf({ lead }: Event): number {
    return claims.findIndex(({ citations: [{ document, start }] }) => document === lead.document.id && start === lead.sentence.start);
  }
}

/** The topic itself, records linked with it, and events that name it, by the day on which they took place. */
function eventsOn(view: View, record: Document): readonly Event[] {
  const around = new Set([record, ...recordsAround(view, record)]);
  return view.corpus.records
    .filter((other) => view.sees(other.id) && (around.has(other) || names(view, other, record)))
    .flatMap((other) => {
      const date = other.record?.date;
      const sentence = view.sentences(other.id)[0];
      return date === undefined || sentence === undefined
        ? []
        : [{ day: date.day, precision: date.precision, lead: { document: other, sentence, role: 'claim' as const } }];
    });
}

const names = ({ corpus }: View, other: Document, record: Document): boolean =>
  corpus.names.recognize(`${other.title ?? ''}\n${other.text}`).some((mention) => mention.record === record.id);

/** Of each article on the topic its strongest sentence, on the day of publication. */
async function coverageOf(view: View, record: Document): Promise<readonly Event[]> {
  const leads = new Map<Document, Located>();
  for (const about of await articlesOn(view, record)) {
    const known = leads.get(about.document);
    if (known === undefined || (known.sentence.standing !== 'alleged' && about.sentence.standing === 'alleged')) leads.set(about.document, about);
  }
  return [...leads.values()].flatMap(({ document, sentence }): readonly Event[] => {
    const { happened } = datesOf(document, undefined);
    return happened === null ? [] : [{ day: happened, precision: 'day', lead: { document, sentence, role: 'claim' } }];
  });
}
