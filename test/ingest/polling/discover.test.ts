import { describe, expect, it } from 'vitest';
import { feedsOfPage } from '../../../src/ingest/polling/discover.ts';

const of = (html: string, url = 'https://dale.example/news/') => feedsOfPage({ bytes: new TextEncoder().encode(html), headers: [], url });
const RSS = 'type="application/rss+xml"';

describe('feedsOfPage', () => {
  it.each<[string, readonly string[]]>([
    [`<link rel="alternate" ${RSS} href="/feed">`, ['https://dale.example/feed']],
    [`<LINK HREF='feed.xml' TYPE='application/atom+xml' REL='Alternate'>`, ['https://dale.example/news/feed.xml']],
    [`<base href="https://cdn.example/x/"><link rel=alternate type=application/feed+json href=f.json>`, ['https://cdn.example/x/f.json']],
    [`<link rel="alternate" ${RSS} href="/f?a=1&amp;b=2">`, ['https://dale.example/f?a=1&b=2']],
    [
      `<link rel="alternate" ${RSS} href="/comments/feed"><link rel="alternate" ${RSS} href="/feed">`,
      ['https://dale.example/feed', 'https://dale.example/comments/feed'],
    ],
    [`<link rel="alternate" ${RSS} href="/feed"><link rel="alternate" ${RSS} href="/feed">`, ['https://dale.example/feed']],
    [`<!-- <link rel="alternate" ${RSS} href="/old"> --><p>text`, []],
    [`<link rel="stylesheet" ${RSS} href="/feed">`, []],
    ['<link rel="alternate" hreflang="de" href="/de">', []],
    [`<link rel="alternate" ${RSS} href="javascript:alert(1)">`, []],
    [`<link rel="alternate" ${RSS} href="file:///etc/passwd">`, []],
  ])('finds in %s: %j', (html, found) => expect(of(html)).toEqual(found));

  it.each(['<!--', '<link a="', "<link a='", '<link ', 'a', '<link a', 'a=', '<base href='])('is quick with much of %j', (piece) => {
    const began = performance.now();
    expect(of(`<link ${piece.repeat(600_000 / piece.length)}`)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
