import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/ingest/feed/index.ts';

const read = (text: string, url: string | null = 'https://example.org/news/feed.xml') => readFeed({ bytes: Buffer.from(text), headers: [], url });
const rss = (items: string, channel = '') => `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${channel}${items}</channel></rss>`;
const atom = (entries: string, more = '') => `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${more}${entries}</feed>`;
const first = (text: string) => read(text).records[0];

describe('readFeed', () => {
  it('reads RSS', () => {
    const { feed, records, problems } = read(
      rss(
        `<item><guid isPermaLink="false">7</guid><title>A &amp;amp; B</title><link>/a</link><description>&lt;p&gt;Short.&lt;/p&gt;</description>
         <author>jo@example.org (Jo Doe)</author><pubDate>Sat, 15 Nov 2025 08:30:00 GMT</pubDate></item>`,
        '<link>https://example.org/</link><description>What is new</description><language>en-gb</language>',
      ),
    );
    expect(feed).toEqual({ title: 'News', link: 'https://example.org/', description: 'What is new', language: 'en-gb' });
    expect(records).toEqual([
      { id: '7', title: 'A & B', url: 'https://example.org/a', author: 'Jo Doe', published_at: '2025-11-15T08:30:00Z', summary: 'Short.', text: 'Short.' },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads Atom', () => {
    const { feed, records } = read(
      atom(
        `<entry><id>urn:x</id><title type="html">&lt;i&gt;A&lt;/i&gt;</title><link rel="self" href="x.atom"/><link href="b"/><updated>2025-11-15T08:30:00+01:00</updated>
         <summary>1 &lt; 2</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>a &lt;b&gt; b</p></div></content></entry>`,
        '<subtitle>Sub</subtitle><link href="https://example.org/"/><author><name>Jo</name></author>',
      ),
    );
    expect(feed).toMatchObject({ link: 'https://example.org/', description: 'Sub' });
    expect(records).toEqual([
      {
        id: 'urn:x',
        title: 'A',
        url: 'https://example.org/news/b',
        author: 'Jo',
        published_at: '2025-11-15T07:30:00Z',
        summary: '1 < 2',
        text: 'One\n\na <b> b',
      },
    ]);
  });

  it('reads RDF, whose items stand beside the channel', () => {
    const { feed, records } = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="https://example.org/"><title>News</title></channel>
       <item rdf:about="https://example.org/a"><title>A</title><d:creator>Jo</d:creator><d:date>2025-11-15</d:date></item></rdf:RDF>`,
    );
    expect(feed?.title).toBe('News');
    expect(records).toMatchObject([{ id: 'https://example.org/a', url: 'https://example.org/a', author: 'Jo', published_at: '2025-11-15' }]);
  });

  it('reads a JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      home_page_url: 'https://example.org/',
      items: [{ id: 7, url: '/a', title: 'A', content_html: '<p>One &amp; two</p>', date_published: '2025-11-15T08:30:00Z', authors: [{ name: 'Jo' }] }, 3],
    };
    expect(read(JSON.stringify(feed))).toEqual({
      feed: { title: 'News', link: 'https://example.org/', description: null, language: null },
      records: [{ id: '7', title: 'A', url: 'https://example.org/a', author: 'Jo', published_at: '2025-11-15T08:30:00Z', summary: null, text: 'One & two' }],
      problems: [{ item: 1, message: expect.stringMatching(/no object/) }],
    });
  });

  it.each<[string, string, string]>([
    ['plain text of Atom', atom('<entry><title>Use &lt;blink&gt; never</title></entry>'), 'Use <blink> never'],
    ['HTML of Atom', atom('<entry><title type="html">Use &amp;lt;blink&gt; never</title></entry>'), 'Use <blink> never'],
    ['RSS, escaped twice', rss('<item><title>Use &amp;lt;blink&amp;gt; never</title></item>'), 'Use <blink> never'],
    ['CDATA of RSS', rss('<item><title><![CDATA[<b>A</b> &lt;blink&gt;]]></title></item>'), 'A <blink>'],
    ['base64 of Atom 0.3', atom('<entry><title mode="base64" type="text/html">PGI+QTwvYj4=</title></entry>'), 'A'],
    ['another prefix', '<f:feed xmlns:f="http://www.w3.org/2005/Atom"><f:entry><f:title>A</f:title></f:entry></f:feed>', 'A'],
    ['a prefix that is never declared', rss('<item><dc:title>A</dc:title></item>'), 'A'],
    ['markup that is not escaped', rss('<item><title>A <b>b</b></title></item>'), 'A b'],
    ['CDATA that is called text', atom('<entry><title type="text"><![CDATA[<i>A</i> b]]></title></entry>'), 'A b'],
    ['CDATA of Atom without a type', atom('<entry><title><![CDATA[AT&amp;T]]></title></entry>'), 'AT&T'],
    ['HTML escaped once too often', rss('<item><title>&amp;lt;p&amp;gt;A&amp;lt;/p&amp;gt;</title></item>'), 'A'],
    ['a JSON Feed with HTML in it', JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ title: '<b>A</b> &amp; b' }] }), 'A & b'],
    ['names of HTML', rss('<item><title>caf&eacute;&nbsp;&hellip;</title></item>'), 'café …'],
  ])('takes the title of %s as it is meant', (_, text, title) => {
    expect(first(text)?.title).toBe(title);
  });

  it.each<[string, string, string | null]>([
    ['xml:base', atom('<entry xml:base="https://other.example/x/"><link href="a"/></entry>', ''), 'https://other.example/x/a'],
    [
      'nested xml:base',
      '<feed xml:base="https://o.example/x/" xmlns="http://www.w3.org/2005/Atom"><entry xml:base="y/"><link href="a"/></entry></feed>',
      'https://o.example/x/y/a',
    ],
    ['the address of the feed', rss('<item><link>a</link></item>'), 'https://example.org/news/a'],
    ['a guid that is a page', rss('<item><guid>https://example.org/g</guid></item>'), 'https://example.org/g'],
    ['no guid that is none', rss('<item><guid isPermaLink="false">https://example.org/g</guid></item>'), null],
    [
      'a page before other forms',
      atom('<entry><link type="application/pdf" href="a.pdf"/><link type="text/html" href="a"/></entry>'),
      'https://example.org/news/a',
    ],
    ['no script', rss('<item><link>javascript:alert(1)</link></item>'), null],
  ])('makes links whole by %s', (_, text, url) => {
    expect(first(text)?.url).toBe(url);
  });

  it('makes links of a file whole by the page of the feed', () => {
    expect(read(rss('<item><link>/a</link></item>', '<link>https://example.org/x</link>'), null).records[0]?.url).toBe('https://example.org/a');
  });

  it.each<[string | undefined, string, string | null]>([
    ['en', '<language>de</language>', 'de'],
    ['en', '', 'en'],
    ['en, de', '', null],
    [undefined, '<dc:language>fr</dc:language>', 'fr'],
  ])('takes the language of the header %j and the channel %j', (header, channel, language) => {
    const headers = header === undefined ? [] : [['Content-Language', header] as const];
    expect(readFeed({ bytes: Buffer.from(rss('', channel)), headers, url: null }).feed?.language).toBe(language);
  });

  it('keeps an item whose date cannot be read, and says which it is', () => {
    const { records, problems } = read(rss('<item><title>A</title></item><item><title>B</title><pubDate>soon</pubDate></item>'));
    expect(records.map(({ title, published_at }) => [title, published_at])).toEqual([
      ['A', null],
      ['B', null],
    ]);
    expect(problems).toEqual([{ item: 1, message: 'its date cannot be read: "soon"' }]);
  });

  it.each<[string, string, readonly string[]]>([
    ['cut off', '<rss><channel><item><title>A</title></item><item><title>B', ['A', 'B']],
    ['an item that is not closed', '<rss><channel><item><title>A</title><item><title>B</title></item></channel></rss>', ['A', 'B']],
    ['a tag closed twice', '<rss><channel><item><title>A</title></title></item><item><title>B</title></item></channel></rss>', ['A', 'B']],
    ['a tag not closed', '<rss><channel><item><title>A</item><item><title>B</title></item></channel></rss>', ['A', 'B']],
    ['a CDATA section not closed', '<rss><channel><item><title><![CDATA[A</title></item><item><title>B</title></item></channel></rss>', ['A', 'B']],
    ['text before it', 'Warning: x\n<rss><channel><item><title>A</title></item></channel></rss>', ['A']],
    ['a warning before it', '<br><b>Warning</b>: x on line 1<br><rss><channel><item><title>A</title></item></channel></rss>', ['A']],
    ['a bare &', '<rss><channel><item><title>A & B</title></item></channel></rss>', ['A & B']],
    ['attributes without quotes', '<rss version=2.0><channel><item a=b/c><title>A</title></item></channel></rss>', ['A']],
  ])('reads %s as far as it goes', (_, text, titles) => {
    expect(read(text).records.map(({ title }) => title)).toEqual(titles);
  });

  it('names the line and the item of what is ill-formed', () => {
    const { problems } = read('<rss><channel>\n<item><title>A</title></item>\n<item><title>B</b></title></item></channel></rss>');
    expect(problems).toEqual([{ item: 1, message: 'line 3: </b> closes nothing' }]);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '  ', /is empty/],
    ['a page', '<!DOCTYPE html><html><body>x</body></html>', /web page/],
    ['words', 'Hello there', /no XML and no JSON/],
    ['other XML', '<kml><Document/></kml>', /neither RSS nor Atom/],
    ['other JSON', '{"a": 1}', /no JSON Feed/],
    ['broken JSON', '{"a": ', /not valid JSON/],
    ['a list of feeds', '<opml><body/></opml>', /OPML/],
    ['entities of entities', '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>', /never expanded/],
    ['entities from elsewhere', '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>&a;</title></channel></rss>', /never loaded/],
    ['parameter entities', '<!DOCTYPE rss [<!ENTITY % a SYSTEM "http://127.0.0.1/x.dtd"> %a;]><rss/>', /never loaded/],
  ])('says in a sentence why %s is no feed', (_, text, message) => {
    expect(read(text)).toEqual({ feed: null, records: [], problems: [{ item: null, message: expect.stringMatching(message) }] });
  });

  it('expands no entity that a document declares', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>${rss(`<item><title>${'&a;'.repeat(1000)}</title></item>`)}`;
    expect(first(text)?.title).toBe('&a;'.repeat(1000));
  });

  it('stops at a quarter of a million items, and says so', () => {
    const { records, problems } = read(rss('<item/>'.repeat(250_001)));
    expect(records).toHaveLength(250_000);
    expect(problems).toEqual([{ item: null, message: expect.stringMatching(/250,000 items or more/) }]);
  });

  it('passes over the declaration of RSS 0.91', () => {
    expect(read(`<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x.example/rss.dtd">${rss('')}`).feed?.title).toBe('News');
  });

  it('gives texts and dates and nothing else, whatever it is given', () => {
    const pieces = [
      '<rss>',
      '<channel>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<item>',
      '</item>',
      '<entry>',
      '<title type="html">',
      '<title>',
      '</title>',
      '<description>',
      '<content type="xhtml">',
    ];
    const more = [
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&lt;script&gt;',
      '&lt;/script&gt;',
      '&amp;',
      '<link href="',
      '"/>',
      '<pubDate>',
      '2025-11-15',
      '</',
      '<',
      '>',
      '<?',
      '\0',
      '\ud800',
      ' x ',
      '<!DOCTYPE a [',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 60 }), fc.boolean(), (parts, wide) => {
        const { feed, records, problems } = readFeed({ bytes: Buffer.from(parts.join(''), wide ? 'utf16le' : 'utf8'), headers: [], url: null });
        for (const value of [feed ?? {}, ...records].flatMap(Object.values))
          expect(value === null || (typeof value === 'string' && value.trim() !== '')).toBe(true);
        for (const { item } of problems) expect(item === null || item < records.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, string]>([
    ['elements in each other', rss('<a>'.repeat(200_000))],
    ['ends of nothing', rss('</a>'.repeat(200_000))],
    ['ends that never end', rss('</a '.repeat(200_000))],
    ['items', rss('<item><title>A</title></item>'.repeat(50_000))],
    ['items that are not closed', rss('<item>'.repeat(100_000))],
    ['angles that stand for themselves', rss('<'.repeat(400_000))],
    ['elements', rss('<a/>'.repeat(200_000))],
    ['attributes', rss(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}/>`)],
    ['comments that never close', rss('<!--'.repeat(200_000))],
    ['CDATA that never closes', rss('<![CDATA['.repeat(200_000))],
    ['quotes that never close', rss('<a b="'.repeat(200_000))],
    ['namespaces in each other', rss(Array.from({ length: 20_000 }, (_, i) => `<a${i} xmlns:p${i}="urn:${i}">`).join(''))],
  ])('takes a bounded time for %s', (_, text) => {
    const started = performance.now();
    expect(read(text).feed?.title).toBe('News');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
