import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/ingest/feed/index.ts';
import { aFolder, ingested } from '../making.ts';

const rss = (items: string, link = 'https://example.org/') =>
  `<rss version="2.0"><channel><title>The Paper</title><link>${link}</link><language>en</language>\n${items}\n</channel></rss>`;
const json = (items: readonly object[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Paper', home_page_url: 'https://example.org/', items });

describe('a feed among the files', () => {
  it('gives each item as an article, with what the feed says of all', async () => {
    const item =
      '<item><guid>tag:example.org,2025:1</guid><title>A</title><link>https://example.org/a?utm_source=rss</link><description>It rained.</description>';
    const { documents, added } = await ingested([aFolder({ 'a.xml': rss(`${item}<pubDate>Sat, 15 Nov 2025 08:30:00 GMT</pubDate></item>`) })]);
    expect(added).toBe(1);
    expect(documents).toMatchObject([
      {
        id: 'tag:example.org,2025:1',
        title: 'A',
        text: 'It rained.',
        publisher: 'The Paper',
        publishedAt: '2025-11-15T08:30:00Z',
        url: 'https://example.org/a?utm_source=rss',
        language: 'en',
      },
    ]);
  });

  it.each<[string, string, string | RegExp]>([
    [
      'its page, when its id is of this feed alone',
      '<guid isPermaLink="false">17</guid><link>https://example.org/a?utm_source=rss</link>',
      'https://example.org/a',
    ],
    ['the page of the feed and its id, when it has no page', '<guid isPermaLink="false">17</guid>', 'https://example.org/#17'],
    ['its page, when it has no id', '<link>https://example.org/a</link>', 'https://example.org/a'],
    ['its content, when it has neither', '', /^text-/],
  ])('is known by %s', async (_, fields, id) => {
    const { documents } = await ingested([aFolder({ 'a.rss': rss(`<item>${fields}<title>A</title></item>`) })]);
    expect(documents.map((document) => document.id)).toEqual([typeof id === 'string' ? id : expect.stringMatching(id)]);
  });

  it('keeps items of two feeds apart that have the same number', async () => {
    const item = (words: string) => `<item><guid isPermaLink="false">1</guid><description>${words}</description></item>`;
    const { documents } = await ingested([aFolder({ 'a.xml': rss(item('One.')), 'b.xml': rss(item('Two.'), 'https://other.example/') })]);
    expect(documents.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('keeps items apart to which their feed gave one id, and takes one that comes twice once', async () => {
    const item = (words: string) => `<item><guid>https://example.org/a</guid><description>${words}</description></item>\n`;
    const folder = aFolder({ 'a.xml': rss(item('One.') + item('Two.') + item('Two.') + item('Three.') + item('One.')) });
    const { documents, refused } = await ingested([folder]);
    expect(refused).toEqual([]);
    expect(documents.map(({ id, text }) => [id, text]).sort()).toEqual([
      ['https://example.org/a', 'One.'],
      [expect.stringMatching(/^text-/), expect.any(String)],
      [expect.stringMatching(/^text-/), expect.any(String)],
    ]);
    expect(documents.map(({ text }) => text).sort()).toEqual(['One.', 'Three.', 'Two.']);
  });

  it('keeps undated items and headlines, and says which item has no words', async () => {
    const { documents, refused } = await ingested([aFolder({ 'a.atom': rss('<item><title>Only a headline</title></item>\n<item><title> </title></item>') })]);
    expect(documents).toMatchObject([{ text: 'Only a headline', publishedAt: null }]);
    expect(refused).toMatchObject([{ line: 3, reason: 'is an item without a title and a text' }]);
  });

  it('takes a JSON Feed', async () => {
    const { documents } = await ingested([aFolder({ 'feed.json': json([{ id: 'https://example.org/a', content_text: 'It rained.' }]) })]);
    expect(documents).toMatchObject([{ id: 'https://example.org/a', text: 'It rained.', publisher: 'The Paper' }]);
  });

  it('refuses XML that is no feed, and passes over a list of feeds', async () => {
    const { refused, skipped } = await ingested([aFolder({ 'a.xml': '<kml/>', 'b.opml': '<opml/>' })]);
    expect(refused).toMatchObject([{ line: null, reason: expect.stringMatching(/neither RSS nor Atom/) }]);
    expect(skipped).toMatchObject([{ reason: expect.stringMatching(/list of feeds/) }]);
  });
});

describe('toArticle', () => {
  it('takes the whole text, else the summary, else the title', () => {
    const record = { id: null, title: 'Title', url: null, author: null, published_at: null, summary: 'Summary', text: 'Text' };
    const texts = [record, { ...record, text: null }, { ...record, text: null, summary: null }, { ...record, text: null, summary: null, title: null }];
    expect(texts.map((each) => toArticle(each, null).text)).toEqual(['Text', 'Summary', 'Title', '']);
  });
});
