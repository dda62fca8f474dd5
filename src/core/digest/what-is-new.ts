import type { Asking } from '../asking.ts';
import { breathe } from '../breathe.ts';
import { copiesOf } from '../copies.ts';
import type { View } from '../corpus.ts';
import type { ChangedDocument, Document, Sentence } from '../document.ts';
import { loadSeen } from '../load-documents.ts';
import { dayWords } from '../presenting/days.ts';
import { counted } from '../presenting/inlines.ts';
import { addDays } from '../reading/calendar.ts';
import type { Located } from '../reports.ts';
import type { DigestResult } from '../result.ts';
import { type CameIn, cameIn } from './came-in.ts';
import { type Change, toLead } from './change.ts';
import type { DigestRequest } from './digest.ts';
import { type DigestStory, type Filled, fill } from './fill.ts';
import { type Followed, follow } from './followed.ts';
import { byWords, headOf, limits, MOST_CHANGES, namesInRow, QUIET_DAYS } from './frame.ts';
import { inOrder } from './leads.ts';
import { type Made, toResult, withShown } from './made.ts';
import { createMemory, type Memory } from './memory.ts';
import { saysAgain } from './same-words.ts';
import { bounded, type Shown, type ShownStory } from './shown.ts';
import { byStory, documentsOf, nameOf, newestOf, publishersOf } from './stories.ts';
import { type DigestTopic, sentencesOn } from './topics.ts';

type Request = DigestRequest & { readonly shown: Shown };

/** What came in since a channel was last shown something, and what became of what it was shown. */
export async function whatIsNew(
  asking: Asking,
  request: Request,
  topics: readonly DigestTopic[],
  changes: readonly ChangedDocument[],
): Promise<Made & { readonly shown: Shown }> {
  const { view, onDefect } = asking;
  const { shown, today } = request;
  await loadSeen(
    view,
    changes.map(({ id }) => id),
  );
  const came = cameIn(view, changes, shown.as_of);
  const memory = createMemory(view, came, shown.claims);
  const followed = await follow(view, came, shown.claims, memory);
  const news = await newsIn(view, topics, came, memory, followed);
  const repeated = new Set<Sentence>();
  const stories = storiesOf(view, { topics, news, followed, memory, repeated });
  const gone = goneQuiet(shown.stories, new Set(stories.map(({ story }) => story)), today);

  const head = `${headOf(topics)}${headOf(topics) === '' ? 'New' : 'new'} since ${dayWords(shown.day)}`;
  const quietLine = gone.length === 0 ? [] : [`Gone quiet: ${namesInRow(gone)}. Nothing new for ${QUIET_DAYS} days.`];
  const fillWith = (reserve: number) =>
    fill(view, stories, {
      limit: limits(request.length) - [head, ...quietLine].join('\n').length - reserve - 1,
      most: MOST_CHANGES[request.length],
      tried: TRIED,
      onDefect,
    });
  // Where little came in the last line is rarely there: it gets room when it is.
  let reserve = news.length > FEW ? LONGEST_TAIL : 0;
  let filled = await fillWith(reserve);
  if (reserve === 0 && hasMore(countIn(view, news, repeated, filled), leftOf(followed, filled))) {
    reserve = LONGEST_TAIL;
    filled = await fillWith(reserve);
  }
  const countedIn = countIn(view, news, repeated, filled);
  const changesLeft = leftOf(followed, filled);
  const tail = hasMore(countedIn, changesLeft) ? [tailOf(countedIn, changesLeft, filled, news)] : [];
  const isNothing = filled.stories.length === 0 && tail.length === 0;
  const quiet = isNothing && quietLine.length === 0;
  const first = isNothing ? `${headOf(topics)}${quietWords(view, shown, countedIn.known)}` : head;
  const last = [...quietLine, ...tail];
  const text = [first, ...filled.lines, ...last].join('\n');
  const result = toResult(
    view,
    filled,
    { since_version: shown.corpus_version, topics: topics.flatMap(({ topic }) => topic ?? []), quiet, head: first, tail: last, text, came_in: countedIn },
    gone,
  );
  return {
    result,
    leftOut: filled.leftOut,
    shown: bounded({
      format: 1,
      corpus_version: Math.max(view.corpus.version, shown.corpus_version),
      as_of: view.filters.asOf ?? null,
      day: today,
      claims: [...withShown(filled, followed.claims, today)],
      stories: [...storiesAfter(view, { shown: shown.stories, filled, stories, gone, today })],
    }),
  };
}

const TRIED = 25;
/** So many stories may all have room. */
const FEW = 6;

/** What came in of one story that is on the topics. */
interface News {
  readonly story: string;
  readonly documents: readonly Document[];
  /** Sentences that nobody said before; empty where all that came in was known. */
  readonly fresh: readonly Located[];
  /** Those that bear on what was shown, and are told as what becomes of it. */
  readonly bearing: readonly Located[];
}

/** Others have their turn between documents: each takes some milliseconds. */
async function newsIn(view: View, topics: readonly DigestTopic[], came: CameIn, memory: Memory, { told }: Followed): Promise<readonly News[]> {
  const news: News[] = [];
  for (const [story, documents] of byStory(view, came.documents)) {
    const [on, bearing, fresh]: [Document[], Located[], Located[]] = [[], [], []];
    for (const document of documents) {
      await breathe();
      const sentences = new Set(sentencesOn(view, topics, document));
      const own = came.fresh(document.id).filter((sentence) => sentences.has(sentence));
      if (own.length === 0) continue;
      on.push(document);
      for (const sentence of own) {
        if (told.has(sentence)) bearing.push({ document, sentence });
        else if (!memory.knows({ document, sentence })) fresh.push({ document, sentence });
      }
    }
    if (on.length > 0) news.push({ story, documents: on, fresh: inOrder(view, fresh), bearing });
  }
  return news;
}

interface Parts {
  readonly topics: readonly DigestTopic[];
  readonly news: readonly News[];
  readonly followed: Followed;
  readonly memory: Memory;
  /** Takes up what turns out to be said elsewhere already, or beside it. */
  readonly repeated: Set<Sentence>;
}

/** Stories with something to tell: most independent publishers first, then the newest, then by id; records after articles. */
function storiesOf(view: View, { topics, news, followed, memory, repeated }: Parts): readonly DigestStory[] {
  const ids = new Set([...followed.changes.map(({ story }) => story), ...news.filter(({ fresh }) => fresh.length > 0).map(({ story }) => story)]);
  const stories = [...ids].map((story) => {
    const documents = documentsOf(view, story);
    const own = news.find((one) => one.story === story);
    const changes = followed.changes.filter((change) => change.story === story);
    const newest = newestOf(view, own?.documents ?? documents);
    const named = [...changes.flatMap(({ leads, again }) => [...leads, ...(again === null ? [] : [again])]), ...(own?.fresh ?? [])].slice(0, NAMING);
    const publishers = publishersOf(view, story);
    return {
      newest,
      story,
      publishers,
      isFollowed: changes.length > 0,
      get name() {
        return nameOf(view, documents, named, topics);
      },
      by: byWords(documents, publishers),
      changes: () => changesOf(view, story, changes, own?.fresh ?? [], { memory, repeated }),
    };
  });
  return stories.sort((a, b) => b.publishers - a.publishers || compare(b.newest ?? '', a.newest ?? '') || compare(a.story, b.story));
}

const NAMING = 10;
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** After so many sentences in a row that are said elsewhere the rest of a story is not looked up. */
const REPEATS = 6;

async function* changesOf(
  view: View,
  story: string,
  changes: readonly Change[],
  fresh: readonly Located[],
  { memory, repeated }: Pick<Parts, 'memory' | 'repeated'>,
): AsyncGenerator<Change> {
  yield* changes;
  const told: Located[] = changes.flatMap(({ leads }) => leads);
  let inRow = 0;
  for (const located of fresh) {
    if (told.some((other) => saysAgain(located, other)) || (await memory.knowsAnywhere(located))) {
      repeated.add(located.sentence);
      if (++inRow === REPEATS) return;
      continue;
    }
    inRow = 0;
    told.push(located);
    yield { kind: 'new', story, was: null, again: null, leads: [toLead(view, located)] };
  }
}

/** Stories that had nothing new for so long, and of which that has not been said. */
function goneQuiet(stories: readonly ShownStory[], news: ReadonlySet<string>, today: string): readonly ShownStory[] {
  const until = addDays(today, -QUIET_DAYS);
  return stories.filter(({ story, day, quiet }) => !quiet && !news.has(story) && until !== undefined && day <= until);
}

type Counted = DigestResult['came_in'];

/** Each document that came in is one of three: shown, by itself or by a copy; left for want of room; or it says what was known or is shown. */
function countIn(view: View, news: readonly News[], repeated: ReadonlySet<Sentence>, { sources }: Filled): Counted {
  const cited = new Set(sources.map(({ document }) => document));
  let [documents, shown, more] = [0, 0, 0];
  for (const { documents: own, fresh, bearing } of news) {
    for (const document of own) {
      documents++;
      const isUntold = (located: Located) => located.document === document && !repeated.has(located.sentence);
      if (copiesOf(view, document).some(({ id }) => cited.has(id))) shown++;
      else if (fresh.some(isUntold) || bearing.some(isUntold)) more++;
    }
  }
  return { documents, shown, more, known: documents - shown - more };
}

const hasMore = ({ more }: Counted, changesLeft: number): boolean => more > 0 || changesLeft > 0;

/** How many changes of what was shown are not told. */
function leftOf({ changes }: Followed, { stories }: Filled): number {
  const shown = stories.flatMap((story) => story.changes);
  const sentences = new Set(shown.flatMap(({ items }) => items.map(({ sentence }) => sentence)));
  const isTold = (change: Change) =>
    shown.some((other) => other.change === change) || (change.leads.length > 0 && change.leads.every(({ sentence }) => sentences.has(sentence)));
  return changes.filter((change) => !isTold(change)).length;
}

/** What there was no room for, with the line to type; never longer than `LONGEST_TAIL`. */
function tailOf({ more }: Counted, changesLeft: number, { without }: Filled, news: readonly News[]): string {
  const records = news.flatMap(({ documents }) => documents).filter(({ record }) => record !== undefined);
  const isRecords = records.length > 0 && news.every(({ documents }) => documents.every((document) => records.includes(document)));
  const what = [
    ...(more > 0 ? [counted(more, isRecords ? 'record' : 'document')] : []),
    ...(changesLeft > 0 ? [counted(changesLeft, 'change of what was shown', 'changes of what was shown')] : []),
  ].join(' and ');
  // A heading of two names is no topic; the first of them is one.
  const topic = without[0]?.name.split(', ')[0] ?? '';
  const line = topic === '' || topic.length > LONGEST_NAME ? '' : ` Type /brief ${topic}`;
  return `And ${what} more${without.length === 0 ? '.' : `: ${namesInRow(without)}.`}${line}`;
}

const LONGEST_NAME = 40;
const LONGEST_TAIL = 270;

function quietWords(view: View, { day }: Shown, known: number): string {
  const { documents, to } = view.extent();
  const came = known === 0 ? '.' : `: ${counted(known, 'document')} came in and ${known === 1 ? 'says' : 'say'} what was known.`;
  return `Nothing new since ${dayWords(day)}${came} ${counted(documents, 'document')}${to === null ? '' : `, newest ${dayWords(to)}`}.`;
}

interface After {
  readonly shown: readonly ShownStory[];
  readonly filled: Filled;
  readonly stories: readonly DigestStory[];
  readonly gone: readonly ShownStory[];
  readonly today: string;
}

/** The stories that the channel follows now, the newest first. */
function storiesAfter(view: View, { shown, filled, stories, gone, today }: After): readonly ShownStory[] {
  const now = filled.stories
    .filter(({ story }) => documentsOf(view, story).some(({ record }) => record === undefined))
    .map(({ story, name }): ShownStory => ({ story, name, day: today, quiet: false }));
  const names = new Set(now.map(({ story }) => story));
  const moved = new Set(stories.map(({ story }) => story));
  const quiet = new Set(gone.map(({ story }) => story));
  return [
    ...now,
    ...shown
      .filter(({ story }) => !names.has(story))
      .map((story) => (moved.has(story.story) ? { ...story, day: today, quiet: false } : quiet.has(story.story) ? { ...story, quiet: true } : story)),
  ];
}
