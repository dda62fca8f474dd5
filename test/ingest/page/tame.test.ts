import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/ingest/page/dom.ts';
import { paragraphsOf, toText } from '../../../src/ingest/page/seen.ts';
import { tame } from '../../../src/ingest/page/tame.ts';

const tamed = (html: string) => {
  const result = tame(html);
  return 'html' in result ? result.html : '';
};
const seen = (html: string) => toText(paragraphsOf(toDocument(tamed(html)).body));

describe('tame', () => {
  it.each([
    ['<p>One<p>Two', 'One\n\nTwo'],
    ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
    ['<script>alert("<p>no")</script>yes<style>p{}</style>', 'yes'],
    ['a<script src=x>b</SCRIPT >c', 'ac'],
    ['<!-- a > b --><!-->c<!--->d<!--e--!>f<!--g', 'cdf'],
    ['5 < 6 && 7 > 6', '5 < 6 && 7 > 6'],
    ['&lt;b&gt; &amp;amp; &copy; &#x41;', '<b> &amp; © A'],
    ['<div title="a>b" data-x=\'c>d\'>e</div>', 'e'],
    ['<a href="x" href="y" onclick="alert(1)" class=\'k"l\'>f</a>', 'f'],
    ['<svg><text>no</text></svg><math><mi>no</mi></math>yes', 'yes'],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'a\n\nb\n\nc\n\nd'],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\n\nc\td'],
    ['<title>A <b> title</title><textarea><p>no</textarea>yes', 'yes'],
    ['<![CDATA[x]]>', 'x]]>'],
    ['</p></nothing></br>x', 'x'],
    ['<p>open <b', 'open'],
    ['<pre>a\n  b</pre>c', 'a\n  b\n\nc'],
    ['<P>Big\n  and\tblank&nbsp;spaces</P>', 'Big and blank spaces'],
  ])('leaves of %j what is seen', (html, expected) => {
    expect(seen(html)).toBe(expected);
  });

  it('keeps data in JSON-LD, the attributes that say something, and the language', () => {
    const document = toDocument(
      tamed('<html lang=de onload=x><script type="application/ld+json">{"a": "</p>"}</script><p class=a onclick=b style="display:none">c'),
    );
    expect(document.documentElement.getAttribute('lang')).toBe('de');
    expect(document.documentElement.hasAttribute('onload')).toBe(false);
    expect(document.querySelector('script')?.textContent).toBe('{"a": "</p>"}');
    expect(document.querySelector('p')?.getAttribute('style')).toBe('display:none');
    expect(document.querySelector('p')?.hasAttribute('onclick')).toBe(false);
  });

  it.each<[string, string]>([
    ['100,000 open elements', `${'<div>'.repeat(100_000)}x`],
    ['100,000 elements, closed again', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['200,000 attributes', `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=b`).join(' ')}>x`],
    ['one attribute 200,000 times', `<p ${'class=a '.repeat(200_000)}>x`],
    ['quotes that are not closed', `${'<a b="'.repeat(50_000)}'>x`],
    ['ends of nothing', `${'<b>'.repeat(1000)}${'</i>'.repeat(200_000)}x`],
    ['beginnings of comments', `${'<!-'.repeat(200_000)}>x`],
    ['comments that are not closed', `x${'<!--'.repeat(200_000)}`],
    ['scripts that are not closed', `x${'<script>'.repeat(200_000)}`],
    ['a long entity', `&${'a'.repeat(2_000_000)};x`],
    ['many brackets', `${'<'.repeat(2_000_000)}x`],
    ['blanks in a tag', `<a ${' '.repeat(2_000_000)}x ${' '.repeat(1_000_000)}>x`],
  ])('takes %s in little time', (_, html) => {
    const start = performance.now();
    const out = tamed(html);
    expect(performance.now() - start).toBeLessThan(20_000);
    let depth = 0;
    let deepest = 0;
    for (const [, end] of out.matchAll(/<(\/?)div/g)) deepest = Math.max(deepest, end ? depth-- : ++depth);
    expect(deepest).toBeLessThanOrEqual(201);
  });
});
