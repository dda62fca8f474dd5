import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../../src/ingest/feed/index.ts';

const read = (text: string) => readOpml({ bytes: Buffer.from(text), headers: [], url: null });

describe('readOpml', () => {
  it('lists each feed once, with its folders', () => {
    const list = read(
      `<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="A &amp;amp; B" xmlUrl="https://a.example/f" htmlUrl="https://a.example/"/></outline>
       <outline xmlUrl="https://a.example/f"/><OUTLINE TITLE="C" XMLURL="https://c.example/f"/></body></opml>`,
    );
    expect(list).toEqual({
      title: 'Mine',
      feeds: [
        { title: 'A & B', url: 'https://a.example/f', link: 'https://a.example/', folders: ['News'] },
        { title: 'C', url: 'https://c.example/f', link: null, folders: [] },
      ],
      problems: [],
    });
  });

  it.each([
    ['feed:https://a.example/f', 'https://a.example/f'],
    ['feed://a.example/f', 'http://a.example/f'],
    [' https://a.example/f ', 'https://a.example/f'],
  ])('takes %j as an address', (written, url) => {
    expect(read(`<opml><body><outline xmlUrl="${written}"/></body></opml>`)).toMatchObject({ feeds: [{ url }] });
  });

  it('says which address is none of the web', () => {
    expect(read('<opml><body><outline xmlUrl="file:///etc/passwd"/></body></opml>')).toMatchObject({
      feeds: [],
      problems: [{ item: 0, message: expect.stringMatching(/no http or https address/) }],
    });
  });

  it('refuses what is no list', () => {
    expect(read('<rss/>')).toEqual({ reason: expect.stringMatching(/not OPML/) });
    expect(read('<!DOCTYPE opml [<!ENTITY a "b"><!ENTITY c "&a;">]><opml/>')).toEqual({ reason: expect.stringMatching(/never expanded/) });
  });

  it('reads what was written', () => {
    const words = fc.stringMatching(/^[\p{L}\p{N}<>&"';#]{1,12}( [\p{L}\p{N}<>&"';#]{1,12})?$/u);
    const feed = fc.record({
      title: fc.option(words),
      path: fc.nat(),
      link: fc.constantFrom(null, 'https://a.example/?b=1&c=2'),
      folders: fc.array(words, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ path }) => path }), (made) => {
        const feeds = made.map(({ path, ...rest }) => ({ ...rest, url: `https://a.example/${path}?x=1&y=2` }));
        const list = read(writeOpml(feeds, 'Mine'));
        const wanted = feeds.map((feed) => ({ ...feed, title: feed.title ?? feed.url }));
        const sorted = (all: readonly { readonly url: string }[]) => all.toSorted((a, b) => (a.url < b.url ? -1 : 1));
        expect('feeds' in list && sorted(list.feeds)).toEqual(sorted(wanted));
      }),
    );
  });
});
