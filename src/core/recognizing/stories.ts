import { createHash } from 'node:crypto';
import type { Day, DocumentId } from '../document.ts';
import type { TellingWords } from './telling-words.ts';

/** The id of the document that a story began with, hashed: it stays when articles are added, also earlier ones. */
export type StoryId = string;

/** An article as stories see it. */
export interface StoryArticle {
  readonly id: DocumentId;
  /** Null passes every window. */
  readonly day: Day | null;
  readonly words: TellingWords;
}

/** Groups articles on one event, one by one: none that has a story ever gets another. */
export interface Stories {
  /** The story of an article: one that is there, or a new one of its own. */
  add(article: StoryArticle): StoryId;
  /** Takes in an article whose story is known already. */
  restore(article: StoryArticle, story: StoryId): void;
}

/**
 * Each article goes to the story that its telling words are nearest to, where they are near enough and no more than some days apart, else it begins
 * one. Near is the cosine of the words, each weighed by how few of the articles so far have it, to the story's sum (single pass, as in topic
 * detection: Allan et al., 1998). Near linear: only stories are compared that are nearest by the words that weigh most.
 */
export function createStories(windowDays = WINDOW_DAYS): Stories {
  const frequencies = new Map<string, number>();
  const byId = new Map<StoryId, Story>();
  const holders = new Map<string, Map<Story, number>>();
  /** Stories with an article of a day, in days since 1970; and those that have none with a day. */
  const byDay = new Map<number, Set<Story>>();
  const undated = new Set<Story>();
  let articles = 0;

  return {
    add(article) {
      const vector = weigh(article.words);
      const story = nearest(article, vector) ?? begin(storyId(article.id));
      take(story, article, vector);
      return story.id;
    },
    restore(article, id) {
      take(byId.get(id) ?? begin(id), article, weigh(article.words));
    },
  };

  function begin(id: StoryId): Story {
    const story: Story = { id, order: byId.size, isDated: false, square: 0 };
    byId.set(id, story);
    return story;
  }

  function take(story: Story, { day }: StoryArticle, vector: Vector): void {
    articles++;
    for (const [term, weight] of vector) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      let there = holders.get(term);
      if (there === undefined) {
        there = new Map();
        holders.set(term, there);
      }
      const sum = there.get(story) ?? 0;
      there.set(story, sum + weight);
      story.square += weight * (2 * sum + weight);
    }
    if (day === null) {
      if (!story.isDated) undated.add(story);
      return;
    }
    story.isDated = true;
    undated.delete(story);
    const at = toDays(day);
    const there = byDay.get(at);
    if (there === undefined) byDay.set(at, new Set([story]));
    else there.add(story);
  }

  /** The words of an article, rarest first, as a vector of length 1. */
  function weigh(words: TellingWords): Vector {
    const weighed = words.map(([term, weight]) => [term, weight * Math.log((articles + PRIOR_ARTICLES) / ((frequencies.get(term) ?? 0) + PRIOR))] as const);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return weighed.map(([term, weight]) => [term, weight / length] as const).sort(([, a], [, b]) => b - a);
  }

  function nearest({ day }: StoryArticle, vector: Vector): Story | undefined {
    const weighed = vector.flatMap(([term, weight]): readonly Weighed[] => {
      const sums = holders.get(term);
      return sums === undefined ? [] : [{ weight, sums }];
    });
    let best: Story | undefined;
    let most = NEAR;
    for (const story of candidates(weighed, day)) {
      let dot = 0;
      for (const { weight, sums } of weighed) dot += weight * (sums.get(story) ?? 0);
      const near = dot / Math.sqrt(story.square || 1);
      if (near > most || (near === most && best !== undefined && story.order < best.order)) [best, most] = [story, near];
    }
    return best;
  }

  /** The stories of those days that are nearest by the words that weigh most. */
  function candidates(weighed: readonly Weighed[], day: Day | null): readonly Story[] {
    const active = day === null ? null : activeOn(toDays(day));
    const dots = new Map<Story, number>();
    const count = (story: Story, product: number) => dots.set(story, (dots.get(story) ?? 0) + product);
    for (const { weight, sums } of weighed.slice(0, LOOKED_UP)) {
      if (active === null || sums.size < active.size) {
        for (const [story, sum] of sums) if (active === null || active.has(story)) count(story, weight * sum);
      } else {
        for (const story of active) {
          const sum = sums.get(story);
          if (sum !== undefined) count(story, weight * sum);
        }
      }
    }
    return [...dots]
      .map(([story, dot]) => ({ story, near: dot / Math.sqrt(story.square || 1) }))
      .sort((a, b) => b.near - a.near || a.story.order - b.story.order)
      .slice(0, COMPARED)
      .map(({ story }) => story);
  }

  /** The stories that an article of this day may belong to: those that come near it, and those without a day. */
  function activeOn(at: number): ReadonlySet<Story> {
    const active = new Set(undated);
    for (let day = at - windowDays; day <= at + windowDays; day++) for (const story of byDay.get(day) ?? []) active.add(story);
    return active;
  }
}

interface Weighed {
  readonly weight: number;
  readonly sums: ReadonlyMap<Story, number>;
}

type Vector = readonly (readonly [term: string, weight: number])[];

interface Story {
  readonly id: StoryId;
  readonly order: number;
  isDated: boolean;
  /** The square of the length of the sum of its articles. */
  square: number;
}

/** Coverage of one event comes within days; longer ones go on as long as articles come. */
const WINDOW_DAYS = 4;
const NEAR = 0.29;
const LOOKED_UP = 25;
const COMPARED = 12;
/** Before there is a corpus to count in, no word is rare. */
const PRIOR_ARTICLES = 100;
const PRIOR = 1;

const DAY_MS = 86_400_000;
const toDays = (day: Day): number => Math.floor(Date.parse(day) / DAY_MS);

/** Twelve hexadecimal digits: some hundred thousand stories without a clash. */
/** The story that a document begins. */
export const storyId = (document: DocumentId): StoryId => `story-${createHash('sha256').update(document, 'utf8').digest('hex').slice(0, 12)}`;
