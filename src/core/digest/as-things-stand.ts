import type { Asking } from '../asking.ts';
import { breathe } from '../breathe.ts';
import { leadsOn } from '../brief.ts';
import type { View } from '../corpus.ts';
import type { Day, Document } from '../document.ts';
import { searchWords } from '../on-words.ts';
import { dayWords } from '../presenting/days.ts';
import { counted } from '../presenting/inlines.ts';
import { addDays } from '../reading/calendar.ts';
import type { Located } from '../reports.ts';
import { correctionOf } from '../topic.ts';
import type { Change } from './change.ts';
import { toLead } from './change.ts';
import type { DigestRequest } from './digest.ts';
import { type DigestStory, fill } from './fill.ts';
import { byWords, headOf, limits, MOST_CHANGES, QUIET_DAYS } from './frame.ts';
import { inOrder } from './leads.ts';
import { type Made, toResult, withShown } from './made.ts';
import { saysAgain } from './same-words.ts';
import { bounded, type Shown } from './shown.ts';
import { byStory, documentsOf, nameOf, newestOf, publishersOf, storyIdOf } from './stories.ts';
import type { DigestTopic } from './topics.ts';

/** The first digest of a channel: the strongest stories or topics as far as the length goes. All else that the corpus holds counts as known. */
export async function asThingsStand(asking: Asking, request: DigestRequest, topics: readonly DigestTopic[]): Promise<Made & { readonly shown: Shown }> {
  const { view, onDefect } = asking;
  const { documents, to } = view.extent();
  const stories = topics.length === 0 ? await allStories(view) : await onTopics(asking, request, topics);
  const corrected = topics.flatMap(({ topic }) => (topic === null ? [] : correctionOf(topic)));
  const head = capital(`${headOf(topics)}as things stand`);
  const size = `${counted(documents, 'document')}${to === null ? '' : `, newest ${dayWords(to)}`}`;
  const tail = `The corpus holds ${size}. From now on only what is new comes.`;
  const empty = documents === 0 ? 'Nothing yet: the corpus is empty.' : `${headOf(topics)}Nothing on that yet: ${size}.`;
  const room = limits(request.length) - [head, tail, ...corrected].join('\n').length - 1;
  const filled = await fill(view, stories, { limit: room, most: MOST_CHANGES[request.length], tried: TRIED, onDefect });
  const quiet = filled.stories.length === 0;
  const text = quiet ? empty : [head, ...filled.lines, ...corrected, tail].join('\n');
  const cited = new Set(filled.sources.map(({ document }) => document)).size;
  const result = toResult(
    view,
    filled,
    {
      since_version: null,
      topics: topics.flatMap(({ topic }) => topic ?? []),
      quiet,
      head,
      tail: quiet ? [] : [...corrected, tail],
      text,
      came_in: { documents, shown: cited, more: documents - cited, known: 0 },
    },
    [],
  );
  const shown = bounded({
    format: 1,
    corpus_version: view.corpus.version,
    as_of: view.filters.asOf ?? null,
    day: request.today,
    claims: [...withShown(filled, [], request.today)],
    stories: filled.stories.flatMap(({ story, name }) => {
      const own = documentsOf(view, story).filter((document) => document.record === undefined);
      const newest = newestOf(view, own);
      return own.length === 0 ? [] : [{ story, name, day: request.today, quiet: newest === null || newest < (addDays(request.today, -QUIET_DAYS) ?? newest) }];
    }),
  });
  return { result, shown, leftOut: filled.leftOut };
}

const TRIED = 25;

const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

/** Everything: articles by their stories, those of the last weeks first, most publishers first; then records, the newest first. */
async function allStories(view: View): Promise<readonly DigestStory[]> {
  const seen = [...view.corpus.documents.values()].filter(({ id }) => view.sees(id));
  const grouped: (Omit<Parts, 'topics'> & { readonly newest: Day | null })[] = [];
  for (const [story, documents] of byStory(view, seen)) {
    await breathe();
    grouped.push({ story, documents, newest: newestOf(view, documents), publishers: publishersOf(view, story) });
  }
  const last = grouped.reduce((newest, { newest: day, publishers }) => (publishers > 0 && day !== null && day > newest ? day : newest), '');
  const recent = last === '' ? '' : (addDays(last, -RECENT_DAYS) ?? '');
  const rank = ({ publishers, newest }: (typeof grouped)[number]) => (publishers === 0 ? 2 : newest !== null && newest >= recent ? 0 : 1);
  return grouped
    .sort((a, b) => rank(a) - rank(b) || b.publishers - a.publishers || compare(b.newest ?? '', a.newest ?? '') || compare(a.story, b.story))
    .map(({ story, documents, publishers }) => toStory(view, { story, documents, publishers, topics: [] }, () => inOrder(view, sentencesOf(view, documents))));
}

const sentencesOf = (view: View, documents: readonly Document[]): readonly Located[] =>
  documents.flatMap((document) => view.sentences(document.id).map((sentence) => ({ document, sentence })));

const RECENT_DAYS = 30;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What a brief would say of each topic, by story. */
async function onTopics(asking: Asking, { topics: typed }: DigestRequest, topics: readonly DigestTopic[]): Promise<readonly DigestStory[]> {
  const { view } = asking;
  const found: Located[] = [];
  for (const [at, topic] of topics.entries()) {
    const record = topic.topic === null ? undefined : view.corpus.documents.get(topic.topic.record);
    found.push(...(record === undefined ? (await searchWords(asking, typed[at] ?? '')).found : await leadsOn(view, record)));
  }
  const stories = new Map<string, Located[]>();
  for (const located of found) {
    const story = storyIdOf(view, located.document);
    stories.set(story, [...(stories.get(story) ?? []), located]);
  }
  return [...stories].map(([story, leads]) => {
    const documents = documentsOf(view, story);
    return toStory(view, { story, documents, publishers: publishersOf(view, story), topics }, () => leads);
  });
}

interface Parts {
  readonly story: string;
  readonly documents: readonly Document[];
  readonly publishers: number;
  readonly topics: readonly DigestTopic[];
}

function toStory(view: View, { story, documents, publishers, topics }: Parts, toLeads: () => readonly Located[]): DigestStory {
  let made: readonly Located[] | undefined;
  const leads = (): readonly Located[] => {
    made ??= toLeads();
    return made;
  };
  return {
    story,
    publishers,
    isFollowed: false,
    get name() {
      return nameOf(view, documents, leads(), topics);
    },
    by: byWords(documents, publishers),
    changes: newOnes,
  };

  async function* newOnes(): AsyncGenerator<Change> {
    const told: Located[] = [];
    for (const located of leads()) {
      if (told.some((other) => saysAgain(located, other))) continue;
      told.push(located);
      yield { kind: 'new', story, was: null, again: null, leads: [toLead(view, located)] };
    }
  }
}
