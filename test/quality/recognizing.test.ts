import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNearCopy } from '../../src/core/recognizing/near-copies.ts';
import { toShingles } from '../../src/core/recognizing/shingles.ts';
import { aDocument, reported } from '../helpers/a-document.ts';
import { recognizedAmong } from '../helpers/recognized-among.ts';

interface Article {
  readonly id: string;
  readonly story: string;
  readonly copy_of: string | null;
  readonly publisher: string;
  readonly published_at: string;
  readonly title: string;
  readonly text: string;
}

const articles = readFileSync('data/quality/recognizing.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Article);

const pairs = articles.flatMap((a, at) => articles.slice(at + 1).map((b) => [a, b] as const));
const f1 = (both: number, found: number, gold: number): number => (2 * both) / (found + gold);

describe('recognizing on articles of our own', () => {
  it('tells near copies from articles on one event', () => {
    const wordings = new Map(articles.map(({ id, text }) => [id, toShingles(text)]));
    const wordingOf = ({ id }: Article) => wordings.get(id) ?? new Uint32Array();
    const isCopy = ([a, b]: readonly [Article, Article]) => (a.copy_of ?? a.id) === (b.copy_of ?? b.id);
    const found = pairs.filter(([a, b]) => isNearCopy(wordingOf(a), wordingOf(b)));
    const figure = f1(found.filter(isCopy).length, found.length, pairs.filter(isCopy).length);
    const sameEvent = found.filter((pair) => !isCopy(pair) && pair[0].story === pair[1].story);
    console.log(`near copies: ${pairs.length} pairs, F1 ${figure.toFixed(3)}, taken for copies on one event ${sameEvent.length}`);
    expect(sameEvent).toEqual([]);
    expect(figure).toBeGreaterThanOrEqual(0.98);
  });

  it('puts articles on one event together, two events of one sort apart', async () => {
    const documents = articles.map(({ id, publisher, published_at: publishedAt, title, text }) =>
      aDocument({ id, publisher, publishedAt, title, said: [reported(text)] }),
    );
    const { stories } = await recognizedAmong(documents);
    const together = pairs.filter(([a, b]) => stories.get(a.id) === stories.get(b.id));
    const gold = pairs.filter(([a, b]) => a.story === b.story);
    const figure = f1(together.filter(([a, b]) => a.story === b.story).length, together.length, gold.length);
    console.log(`stories: ${new Set(stories.values()).size} found, ${new Set(articles.map(({ story }) => story)).size} there, pairs F1 ${figure.toFixed(3)}`);
    expect(figure).toBeGreaterThanOrEqual(0.9);
  });
});
