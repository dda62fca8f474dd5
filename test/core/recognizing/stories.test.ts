import { describe, expect, it } from 'vitest';
import { createStories, type StoryArticle } from '../../../src/core/recognizing/stories.ts';
import { toTellingWords } from '../../../src/core/recognizing/telling-words.ts';

const anArticle = (id: string, day: string | null, title: string, text = title): StoryArticle => ({ id, day, words: toTellingWords(title, text) });

const ferry = (id: string, day: string | null) =>
  anArticle(id, day, 'Ferry Aurora runs aground near Pellworth', 'The ferry Aurora ran aground near Pellworth. Norrland Lines will inspect the hull.');
const later = (id: string, day: string | null) =>
  anArticle(id, day, 'Norrland Lines inspects ferry Aurora', 'After it ran aground near Pellworth the ferry Aurora is inspected by Norrland Lines.');
const quake = (id: string, day: string | null) =>
  anArticle(id, day, 'Earthquake shakes Tolmira', 'An earthquake of magnitude 5.9 shook Tolmira; Governor Ines Okafor asked for tents.');

describe('createStories', () => {
  it('puts articles on one event together and others apart', () => {
    const stories = createStories();
    const [a, b, c] = [ferry('a', '2025-05-06'), quake('b', '2025-05-06'), later('c', '2025-05-07')].map((article) => stories.add(article));
    expect(c).toBe(a);
    expect(b).not.toBe(a);
  });

  it('names a story after the document that it began with, whatever comes later', () => {
    const story = createStories().add(ferry('a', '2025-05-06'));
    const stories = createStories();
    expect(stories.add(ferry('a', '2025-05-06'))).toBe(story);
    expect(stories.add(later('0-earlier', '2025-05-05'))).toBe(story);
    expect(story).toMatch(/^story-[0-9a-f]{12}$/);
  });

  it('begins another one for the same words weeks later, and goes on with one that goes on', () => {
    const stories = createStories();
    const first = stories.add(ferry('a', '2025-05-06'));
    expect(stories.add(ferry('b', '2025-06-20'))).not.toBe(first);
    expect(stories.add(later('c', '2025-05-09'))).toBe(first);
    expect(stories.add(later('d', '2025-05-12'))).toBe(first);
    expect(stories.add(later('e', null))).toBe(first);
  });

  it('goes on after a restart as if there had been none', () => {
    const articles = [ferry('a', '2025-05-06'), quake('b', '2025-05-06'), later('c', null), quake('d', '2025-05-08'), later('e', '2025-05-09')];
    const whole = createStories();
    const expected = articles.map((article) => whole.add(article));
    for (let at = 0; at <= articles.length; at++) {
      const stories = createStories();
      for (const [index, article] of articles.slice(0, at).entries()) stories.restore(article, expected[index] ?? '');
      expect(articles.slice(at).map((article) => stories.add(article))).toEqual(expected.slice(at));
    }
  });
});

describe('toTellingWords', () => {
  it('puts names and the title first and leaves out what tells nothing', () => {
    const words = toTellingWords('Aurora aground', 'The Aurora was there. It was a long night for the crew of the Aurora.').map(([word]) => word);
    expect(words[0]).toBe('aurora');
    expect(words).not.toContain('the');
    expect(toTellingWords(null, '')).toEqual([]);
  });
});
