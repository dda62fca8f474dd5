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
 * detection: Allan et al., 1998). Linear: only stories are compared that are nearest by the words that weigh most, and no more than some thousand are
 * looked at for that, the earliest first. Among 15,597 news articles it was never more than 2,800; headlines made by one pattern share all their words.
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
    const story: Story = { id, order: byId.size, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, square: 0, lookedAtFor: 0, dot: 0 };
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
      if (!isDated(story)) undated.add(story);
      return;
    }
    undated.delete(story);
    const at = toDays(day);
    story.first = Math.min(story.first, at);
    story.last = Math.max(story.last, at);
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

  /** The stories of those days that are nearest by the words that weigh most, the nearest first. */
  function candidates(weighed: readonly Weighed[], day: Day | null): readonly Story[] {
    const at = day === null ? null : toDays(day);
    const active = at === null ? Number.POSITIVE_INFINITY : countActive(at);
    let listed: readonly Story[] | undefined;
    const found: Story[] = [];
    const look = (story: Story, product: number) => {
      if (story.lookedAtFor !== articles) {
        story.lookedAtFor = articles;
        story.dot = 0;
        found.push(story);
      }
      story.dot += product;
    };
    let left = LOOKED_AT;
    for (const { weight, sums } of weighed.slice(0, LOOKED_UP)) {
      if (at === null || sums.size < active) {
        for (const [story, sum] of sums) {
          if (left-- === 0) return nearestOf(found);
          if (at === null || isActive(story, at)) look(story, weight * sum);
        }
      } else {
        listed ??= listActive(at);
        for (const story of listed) {
          if (left-- === 0) return nearestOf(found);
          const sum = sums.get(story);
          if (sum !== undefined) look(story, weight * sum);
        }
      }
    }
    return nearestOf(found);
  }

  /** Whether an article of this day may belong to a story: one that has an article of a day near it, or none with a day. */
  function isActive(story: Story, at: number): boolean {
    if (!isDated(story)) return true;
    const [from, until] = [at - windowDays, at + windowDays];
    if (story.first > until || story.last < from) return false;
    if (story.first >= from || story.last <= until) return true;
    for (let day = from; day <= until; day++) if (byDay.get(day)?.has(story)) return true;
    return false;
  }

  /** How many those are; one that has articles of several days counts as often. */
  function countActive(at: number): number {
    let count = undated.size;
    for (let day = at - windowDays; day <= at + windowDays; day++) count += byDay.get(day)?.size ?? 0;
    return count;
  }

  /** Those stories, each once, as many as are looked at. */
  function listActive(at: number): readonly Story[] {
    const listed = new Set<Story>();
    const days = Array.from({ length: 2 * windowDays + 1 }, (_, day) => byDay.get(at - windowDays + day) ?? []);
    for (const stories of [undated, ...days]) {
      for (const story of stories) {
        if (listed.size === LOOKED_AT) return [...listed];
        listed.add(story);
      }
    }
    return [...listed];
  }
}

const isDated = ({ first }: Story): boolean => first !== Number.POSITIVE_INFINITY;

/** The nearest by the words that were looked up, the earlier of equals first. */
function nearestOf(found: readonly Story[]): readonly Story[] {
  const best: { readonly story: Story; readonly near: number }[] = [];
  for (const story of found) {
    const near = story.dot / Math.sqrt(story.square || 1);
    let place = best.length;
    for (; place > 0; place--) {
      const other = best[place - 1];
      if (other === undefined || other.near > near || (other.near === near && other.story.order < story.order)) break;
    }
    if (place === COMPARED) continue;
    best.splice(place, 0, { story, near });
    if (best.length > COMPARED) best.pop();
  }
  return best.map(({ story }) => story);
}

interface Weighed {
  readonly weight: number;
  readonly sums: ReadonlyMap<Story, number>;
}

type Vector = readonly (readonly [term: string, weight: number])[];

interface Story {
  readonly id: StoryId;
  readonly order: number;
  /** The first and the last day of its articles, in days since 1970; infinite for a story without one. */
  first: number;
  last: number;
  /** For which article it was last looked at, and what its looked up words are worth to it so far. */
  lookedAtFor: number;
  dot: number;
  /** The square of the length of the sum of its articles. */
  square: number;
}

/** Coverage of one event comes within days; longer ones go on as long as articles come. */
const WINDOW_DAYS = 4;
const NEAR = 0.29;
const LOOKED_UP = 25;
const COMPARED = 12;
/** Some tenths of a millisecond. */
const LOOKED_AT = 4000;
/** Before there is a corpus to count in, no word is rare. */
const PRIOR_ARTICLES = 100;
const PRIOR = 1;

const DAY_MS = 86_400_000;
const toDays = (day: Day): number => Math.floor(Date.parse(day) / DAY_MS);

/** The story that a document begins. Twelve hexadecimal digits: some hundred thousand stories without a clash. */
export const storyId = (document: DocumentId): StoryId => `story-${createHash('sha256').update(document, 'utf8').digest('hex').slice(0, 12)}`;
