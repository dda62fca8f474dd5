import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/index.ts';

const source = (html: string | Uint8Array, url: string | null = 'https://example.org/2021/news/a.html?utm_source=x') => ({
  bytes: typeof html === 'string' ? Buffer.from(html) : html,
  headers: [['Content-Type', 'text/html; charset=utf-8']] as const,
  url,
});
const record = async (html: string, url?: string | null) => (await readPage(source(html, url))).records[0];

const SENTENCES = [
  'The council of Riverton voted on Tuesday to close the old bridge, which engineers had called unsafe for years.',
  'Repairs would cost “at least four million”, said Anna Berg, who leads the works department of the town.',
  'The mayor, who had asked for a delay, said that he would respect the vote, although he regretted its haste.',
  'Traffic is to be led over the northern bridge from March on, and buses will stop at the station instead.',
];
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
const article = (head: string, around = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Bridge to close | The Riverton Post</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
  <article><h1>Bridge to close</h1>${paragraphs}</article>${around}</body></html>`;

describe('readPage', () => {
  it('gives one record: the article in paragraphs, without what stands around it', async () => {
    const result = await readPage(
      source(
        article('', '<aside class="related"><h2>Related stories</h2><ul><li><a href="/b">Another story</a></ul></aside><footer>© The Riverton Post</footer>'),
      ),
    );
    expect(result).toMatchObject({ feed: null, problems: [], records: [{ title: 'Bridge to close', text: SENTENCES.join('\n\n'), language: 'en-GB' }] });
    expect(result.records).toHaveLength(1);
  });

  it.each<[string, string, object]>([
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "Page"}, {"@type": ["NewsArticle"], "headline": "Bridge &amp; town",
       "datePublished": "2021-11-01T10:52:50+0100", "author": [{"@type": "Person", "name": "Ada Low"}, {"@type": "Person", "name": "Ben High"}], "publisher": {"name": "The Riverton Post"},
       "description": "A <b>vote</b>."}]}</script>`,
      { author: 'Ada Low, Ben High', published_at: '2021-11-01T09:52:50Z', summary: 'A vote.', publisher: 'The Riverton Post' },
    ],
    [
      'meta tags',
      `<meta name="author" content="By Ada Low"><meta property="article:published_time" content="2021-11-01"><meta name="description" content="A &amp;quot;vote&amp;quot;.">
       <meta property="og:site_name" content="The Riverton Post">`,
      { author: 'Ada Low', published_at: '2021-11-01', summary: 'A "vote".', publisher: 'The Riverton Post' },
    ],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Article"><span itemprop="author"><b itemprop="name">Ada Low</b></span><time itemprop="datePublished" datetime="2021-11-01T10:00Z">1 Nov</time></div>',
      { author: 'Ada Low', published_at: '2021-11-01T10:00:00Z' },
    ],
    ['a time', '<time datetime="2021-11-01">yesterday</time>', { published_at: '2021-11-01', author: null }],
    ['a canonical link', '<link rel="canonical" href="/news/a.html">', { url: 'https://example.org/news/a.html' }],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script>', { author: null, published_at: null }],
  ])('reads %s', async (_, head, expected) => {
    expect(await record(article(head))).toMatchObject(expected);
  });

  it('gives no markup, handlers, scripts, styles and entities', async () => {
    const text = (
      await record(
        article('', '').replace(
          'old bridge',
          'old <a href="javascript:alert(1)" onclick="alert(2)">bridge</a><script>alert(3)</script><style>p { color: red }</style><img src=x onerror=alert(4)>&nbsp;&mdash;',
        ),
      )
    )?.text;
    expect(text).toContain('close the old bridge —, which');
    expect(text).not.toMatch(/alert|color|[<>]|&\w+;/);
  });

  it('says that a page holds no text', async () => {
    expect(await readPage(source('<title>Only a title</title><script>x</script>'))).toMatchObject({
      records: [{ title: 'Only a title', text: null }],
      problems: [{ item: 0, message: 'holds no text that could be told from its surroundings' }],
    });
    expect(await readPage(source(''))).toMatchObject({ records: [{ title: null, text: null }] });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), /^is a PDF, which is not read/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806', 'hex'), /^is a binary file/],
    ['17 MB', new Uint8Array(17_000_000).fill(97), /^is larger than 16 MB/],
  ])('refuses %s', async (_, bytes, message) => {
    const result = await readPage(source(bytes));
    expect(result).toEqual({ feed: null, records: [], problems: [{ item: null, message: expect.stringMatching(message) }] });
  });
});
