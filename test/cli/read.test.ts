import { afterAll, describe, expect, it } from 'vitest';
import { readPlace } from '../../src/cli/read.ts';
import { createWorkers } from '../../src/ingest/workers/index.ts';
import { aFolder } from '../ingest/making.ts';

const FILES = {
  'feed.xml':
    '<rss><channel><title>News</title><item><title>A</title><link>a</link><pubDate>2025-11-15</pubDate></item><item><title>B</title></item></channel></rss>',
  'list.xml': '<opml><head><title>Mine</title></head><body><outline text="A" xmlUrl="https://a.example/f"/></body></opml>',
  'latin.xml': Buffer.from('<rss><channel><title>caf\xe9</title></channel></rss>', 'latin1'),
  'kml.xml': '<kml/>',
  'note.md': '# Heading',
  'note.txt': '<p>Words & more.',
  'all.jsonl': '{"id": "a", "text": "One."}',
  'one.json': '{"id": "a", "text": "One."}',
  'bad.jsonl': '{"text": "One."}\n{text}',
  'feed.json': '{"version": "https://jsonfeed.org/version/1", "items": [{"title": "A"}]}',
  'page.html': '<!doctype html><title>x</title><p>Some words of a page.',
  'none.html': '%PDF-1.7',
  'paper.pdf': '%PDF-1.7',
};
const workers = createWorkers();
afterAll(() => workers.close());
const read = (name: string, options: Parameters<typeof readPlace>[1] = {}) => readPlace(`${aFolder(FILES)}/${name}`, options, workers);

describe('read', () => {
  it('gives what a feed holds, in words and as records', async () => {
    expect(await read('feed.xml', { url: 'https://example.org/feed.xml' })).toEqual({
      kind: 'records',
      text: '2 items, 1 of them undated.',
      feed: { title: 'News', link: null, description: null, language: null },
      records: [
        { id: null, title: 'A', url: 'https://example.org/a', author: null, published_at: '2025-11-15', summary: null, text: null },
        { id: null, title: 'B', url: null, author: null, published_at: null, summary: null, text: null },
      ],
      problems: [],
    });
  });

  it('knows a list of feeds by what it holds, and gives each as a record', async () => {
    expect(await read('list.xml')).toMatchObject({ text: '1 feed.', feed: { title: 'Mine' }, records: [{ title: 'A', url: 'https://a.example/f' }] });
  });

  it.each<[string, object]>([
    ['note.md', { title: 'Heading', text: '# Heading' }],
    ['note.txt', { title: null, text: '<p>Words & more.' }],
    ['all.jsonl', { id: 'a', text: 'One.' }],
    ['one.json', { id: 'a', text: 'One.' }],
    ['feed.json', { title: 'A' }],
  ])('shows what %s is taken for', async (name, record) => {
    expect((await read(name)).records).toMatchObject([record]);
  });

  it('says which line it cannot read', async () => {
    expect(await read('bad.jsonl')).toMatchObject({
      records: [{ text: 'One.' }],
      problems: [{ item: null, message: expect.stringMatching(/^line 2 is not valid JSON/) }],
    });
  });

  it('believes the headers', async () => {
    expect(await read('latin.xml', { headers: [['Content-Type', 'text/xml; charset=iso-8859-2']] })).toMatchObject({ feed: { title: 'café' } });
  });

  it('takes a page for one, with the fields of a record', async () => {
    expect(await read('page.html', { url: 'https://example.org/a' })).toMatchObject({
      feed: null,
      records: [{ id: null, title: 'x', url: 'https://example.org/a', author: null, published_at: null, summary: null, text: 'Some words of a page.' }],
      problems: [],
    });
  });

  it.each<[string, Parameters<typeof readPlace>[1], string, RegExp]>([
    ['kml.xml', {}, 'invalid', /kml\.xml is XML, but neither RSS nor Atom\.$/],
    ['feed.xml', { as: 'opml' }, 'invalid', /is not OPML\.$/],
    ['none.xml', {}, 'not_found', /does not exist; check the path\.$/],
    ['', {}, 'invalid', /is no file/],
    ['paper.pdf', {}, 'invalid', /paper\.pdf is a PDF, which is not read/],
    ['none.html', { as: 'page' }, 'invalid', /is a PDF, which is not read/],
  ])('says of %j with %j what is wrong', async (name, options, code, message) => {
    await expect(read(name, options)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('fetches nothing from where it may not', async () => {
    await expect(readPlace('http://127.0.0.1/feed.xml', {}, workers)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/127\.0\.0\.1/),
    });
  });
});
