import { describe, expect, it } from 'vitest';
import html from '../../../src/ingest/readers/html.ts';
import { aFolder, all, anInput, ingested } from '../making.ts';

const page = `<!doctype html><html lang="en"><head><title>Bridge to close</title><link rel="canonical" href="https://example.org/bridge">
  <meta name="author" content="Ada Low"><meta property="article:published_time" content="2021-11-01T10:00:00Z"><meta property="og:site_name" content="The Riverton Post"></head>
  <body><nav>Home</nav><article><h1>Bridge to close</h1><p>The council of Riverton voted on Tuesday to close the old bridge, which engineers had called unsafe for years.</p>
  <p>Repairs would cost at least four million, said Anna Berg, who leads the works department of the town.</p></article></body></html>`;

describe('the html reader', () => {
  it('makes one record of a page, without its markup', async () => {
    expect(await all(html.read(anInput(page)))).toEqual([
      {
        kind: 'record',
        line: null,
        value: {
          title: 'Bridge to close',
          url: 'https://example.org/bridge',
          author: 'Ada Low',
          published_at: '2021-11-01T10:00:00Z',
          summary: null,
          language: 'en',
          publisher: 'The Riverton Post',
          text: expect.stringMatching(/^The council .* for years\.\n\nRepairs .* town\.$/),
        },
      },
    ]);
  });

  it('prefers what stands beside it', async () => {
    const [record] = await all(
      html.read(anInput(page, { name: 'a.html', beside: { 'a.meta.json': '{"id": "mine", "title": "Better", "text": "not this"}' } })),
    );
    expect(record).toMatchObject({ value: { id: 'mine', title: 'Better', author: 'Ada Low', text: expect.stringContaining('The council') } });
  });

  it.each([
    ['no text', '<title>Only a title</title>', 'holds no text that could be told from its surroundings'],
    ['a PDF', '%PDF-1.7', 'is a PDF, which is not read; give its text as .txt or .md'],
  ])('says of %s why it is not read', async (_, content, reason) => {
    expect(await all(html.read(anInput(content)))).toEqual([{ kind: 'problem', line: null, reason }]);
  });

  it('passes on why a page could not be read in its time', async () => {
    const input = { ...anInput(page), readPage: async () => ({ reason: 'could not be read in 1.8 s' }) };
    expect(await all(html.read(input))).toEqual([{ kind: 'problem', line: null, reason: 'could not be read in 1.8 s' }]);
  });

  it('goes through the pipeline: the canonical address is the id, and a PDF beside it is refused', async () => {
    const { documents, refused } = await ingested([aFolder({ 'a.html': page, 'b.htm': page.replaceAll('/bridge', '/b'), 'c.pdf': '%PDF-1.7' })]);
    expect(documents.map(({ id, publisher, language, publishedAt }) => [id, publisher, language, publishedAt])).toEqual([
      ['https://example.org/b', 'The Riverton Post', 'en', '2021-11-01T10:00:00Z'],
      ['https://example.org/bridge', 'The Riverton Post', 'en', '2021-11-01T10:00:00Z'],
    ]);
    expect(refused).toMatchObject([{ reason: expect.stringContaining('is a PDF') }]);
  });
});
