import type { Asking } from '../asking.ts';
import { copiesOf } from '../copies.ts';
import type { View } from '../corpus.ts';
import type { ChangedDocument, Document } from '../document.ts';
import { dayWords } from '../presenting/days.ts';
import { counted } from '../presenting/inlines.ts';
import { addDays } from '../reading/calendar.ts';
import type { Located } from '../reports.ts';
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
  const came = cameIn(view, changes, shown.as_of);
  const memory = createMemory(view, came, shown.claims);
  const followed = await follow(view, came, shown.claims, memory);
  const news = newsIn(view, topics, came, memory, followed);
  const stories = storiesOf(view, { topics, news, followed, memory });
  const gone = goneQuiet(shown.stories, new Set(stories.map(({ story }) => story)), today);

  const head = `${headOf(topics)}${headOf(topics) === '' ? 'New' : 'new'} since ${dayWords(shown.day)}`;
  const quietLine = gone.length === 0 ? [] : [`Gone quiet: ${namesInRow(gone.map(({ name }) => name))}. Nothing new for ${QUIET_DAYS} days.`];
  const room = limits(request.length) - head.length - quietLine.join('').length - LONGEST_TAIL - 3;
  const filled = await fill(view, stories, { limit: () => room, most: MOST_CHANGES[request.length], tried: TRIED, onDefect });
  const countedIn = countIn(view, news, filled);
  const tail = tailOf(countedIn, filled, news);
  const isNothing = filled.stories.length === 0 && tail.length === 0;
  const quiet = isNothing && quietLine.length === 0;
  const first = isNothing ? quietWords(view, shown, countedIn.known) : head;
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

/** What came in of one story that is on the topics. */
interface News {
  readonly story: string;
  readonly documents: readonly Document[];
  /** Sentences that nobody said before; empty where all that came in was known. */
  readonly fresh: readonly Located[];
}

function newsIn(view: View, topics: readonly DigestTopic[], came: CameIn, memory: Memory, { told }: Followed): readonly News[] {
  return [...byStory(view, came.documents)].flatMap(([story, documents]): readonly News[] => {
    const on = documents.flatMap((document) => {
      const sentences = new Set(sentencesOn(view, topics, document));
      const own = came.fresh(document.id).filter((sentence) => sentences.has(sentence));
      return own.length === 0 ? [] : [{ document, own }];
    });
    if (on.length === 0) return [];
    const fresh = on.flatMap(({ document, own }) => own.filter((sentence) => !told.has(sentence)).map((sentence): Located => ({ document, sentence })));
    return [
      {
        story,
        documents: on.map(({ document }) => document),
        fresh: inOrder(
          view,
          fresh.filter((located) => !memory.knows(located)),
        ),
      },
    ];
  });
}

interface Parts {
  readonly topics: readonly DigestTopic[];
  readonly news: readonly News[];
  readonly followed: Followed;
  readonly memory: Memory;
}

/** Stories with something to tell: most independent publishers first, then the newest, then by id; records after articles. */
function storiesOf(view: View, { topics, news, followed, memory }: Parts): readonly DigestStory[] {
  const ids = new Set([...followed.changes.map(({ story }) => story), ...news.filter(({ fresh }) => fresh.length > 0).map(({ story }) => story)]);
  const stories = [...ids].map((story) => {
    const documents = documentsOf(view, story);
    const own = news.find((one) => one.story === story);
    const changes = followed.changes.filter((change) => change.story === story);
    const newest = newestOf(view, own?.documents ?? documents);
    const named = [...changes.flatMap(({ leads, again }) => [...leads, ...(again === null ? [] : [again])]), ...(own?.fresh ?? [])].slice(0, NAMING);
    const publishers = publishersOf(view, documents);
    return {
      newest,
      story,
      publishers,
      name: nameOf(view, documents, named, topics),
      by: byWords(documents, publishers),
      changes: changesOf(view, story, changes, own?.fresh ?? [], memory),
    };
  });
  return stories.sort((a, b) => b.publishers - a.publishers || compare(b.newest ?? '', a.newest ?? '') || compare(a.story, b.story));
}

const NAMING = 10;
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

async function* changesOf(view: View, story: string, changes: readonly Change[], fresh: readonly Located[], memory: Memory): AsyncGenerator<Change> {
  yield* changes;
  const told: Located[] = changes.flatMap(({ leads }) => leads);
  for (const located of fresh) {
    if (told.some((other) => saysAgain(located, other)) || (await memory.knowsAnywhere(located))) continue;
    told.push(located);
    yield { kind: 'new', story, was: null, again: null, leads: [toLead(view, located)] };
  }
}

/** Stories that had nothing new for so long, and of which that has not been said. */
function goneQuiet(stories: readonly ShownStory[], news: ReadonlySet<string>, today: string): readonly ShownStory[] {
  const until = addDays(today, -QUIET_DAYS);
  return stories.filter(({ story, day, quiet }) => !quiet && !news.has(story) && until !== undefined && day <= until);
}

interface Counted {
  readonly documents: number;
  readonly shown: number;
  readonly more: number;
  readonly known: number;
}

/** Each document that came in is one of three: shown, by itself or by a copy; left for want of room; known. */
function countIn(view: View, news: readonly News[], { sources }: Filled): Counted {
  const cited = new Set(sources.map(({ document }) => document));
  let [documents, shown, more] = [0, 0, 0];
  for (const { documents: own, fresh } of news) {
    for (const document of own) {
      documents++;
      if (copiesOf(view, document).some(({ id }) => cited.has(id))) shown++;
      else if (fresh.some((located) => located.document === document)) more++;
    }
  }
  return { documents, shown, more, known: documents - shown - more };
}

/** What there was no room for, with the line to type. */
function tailOf({ more }: Counted, { without, changesLeft }: Filled, news: readonly News[]): readonly string[] {
  if (more === 0 && changesLeft === 0) return [];
  const isRecords = news.every(({ documents }) => documents.every(({ record }) => record !== undefined));
  const what = [more > 0 ? counted(more, isRecords ? 'record' : 'document') : null, changesLeft > 0 ? counted(changesLeft, 'change') : null]
    .filter((part) => part !== null)
    .join(' and ');
  const names = [...new Set(without.map(({ name }) => name))];
  const line = names[0] === undefined ? '' : ` Type /brief ${names[0].split(', ')[0]}`;
  const on = names.length === 0 ? '' : `: ${namesInRow(names)}`;
  return [`And ${what} more${on}.${line}`];
}

/** Bounds the last line, so that there is room for it. */
const LONGEST_TAIL = 160;

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
