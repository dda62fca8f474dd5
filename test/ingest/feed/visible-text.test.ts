import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../src/ingest/feed/visible-text.ts';

describe('htmlToText', () => {
  it.each<[string, string, string]>([
    ['tags', '<p>One <b>two</b>.</p>', 'One two.'],
    ['attributes with an angle in quotes', '<a title="a > b" href=x>link</a>', 'link'],
    ['paragraphs', '<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['lists', '<ul><li>a</li><li>b</li></ul>c', 'a\nb\n\nc'],
    ['cells', '<tr><td>1</td><td>2</td></tr>', '1 2'],
    ['blanks', ' a \n\t b&nbsp;c ', 'a b c'],
    ['preformatted lines', '<pre>a\n  b</pre>', 'a\n  b'],
    ['scripts', 'a<script>if (1 < 2) alert("</p>")</script>b', 'ab'],
    ['a script that is never closed', 'a<script>alert(1)', 'a'],
    ['a script in capitals, with a blank at its end', 'a<SCRIPT>x</SCRIPT >b', 'ab'],
    ['a script with a NUL in its name', 'a<scr\0ipt>x</script>b', 'ab'],
    ['styles', '<style>p { color: red }</style>a', 'a'],
    ['comments', 'a<!-- <b>x</b> -->b<!-->c', 'abc'],
    ['a comment that is never closed', 'a<!-- b', 'a'],
    ['handlers', '<img src=x onerror="alert(1)">a', 'a'],
    ['a tag with a stray quote', '<img """><b>a</b>', 'a'],
    ['a tag that is never closed', 'a<img src=x onerror=alert(1)', 'a'],
    ['references', 'AT&amp;T &lt;b&gt; &#8217;&#x2014;&eacute;&hellip;', 'AT&T <b> \u2019\u2014\u00e9\u2026'],
    ['numbers of windows-1252', '&#146;&#x85;', '\u2019\u2026'],
    ['a reference that stands for another', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['names that nobody knows', 'a &nothing; b & c', 'a &nothing; b & c'],
    ['an address with a parameter like a name', '?a=1&copy=2', '?a=1&copy=2'],
    ['numbers that are no characters', '&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['an angle that begins no tag', '1 < 2 <3', '1 < 2 <3'],
    ['an address between angles', 'Jo <jo@example.com> <https://example.com/a>', 'Jo <jo@example.com> <https://example.com/a>'],
    ['control characters', 'a\u0001b\u0007c', 'abc'],
  ])('shows what a person sees of %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each<[string, string]>([
    ['comments that never close', '<!--'],
    ['quotes that never close', '<a b="'],
    ['tags in tags', '<a '],
    ['scripts', '<script>'],
    ['references', '&amp'],
    ['angles', '<'],
    ['ends', '</ '],
  ])('takes time in proportion to %s', (_, piece) => {
    const started = performance.now();
    htmlToText(piece.repeat(400_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
