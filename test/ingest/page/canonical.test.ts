import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../../../src/ingest/page/canonical.ts';

describe('canonicalOf', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['the address that a page names', 'https://example.org/a', 'https://example.org/a?x=1', 'https://example.org/a'],
    ['a relative one', '/a', 'https://example.org/b/c', 'https://example.org/a'],
    ['one on another host of the site', 'https://www.example.org/a', 'https://m.example.org/a', 'https://www.example.org/a'],
    ['no other site', 'https://other.org/a', 'https://example.org/b', 'https://example.org/b'],
    ['no other site under one second level', 'https://other.co.uk/a', 'https://example.co.uk/b', 'https://example.co.uk/b'],
    ['no script', 'javascript:alert(1)', 'https://example.org/b', 'https://example.org/b'],
    ['nothing with a password', 'https://a:b@example.org/', 'https://example.org/b', 'https://example.org/b'],
    ['no home page for all', 'https://example.org/', 'https://example.org/b', 'https://example.org/b'],
    ['no other address by number', 'http://10.0.0.1/', 'http://10.0.1.1/x', 'http://10.0.1.1/x'],
    ['what a saved file names', 'https://example.org/a', null, 'https://example.org/a'],
    ['no relative one of a saved file', '/a', null, null],
    ['nothing', null, null, null],
  ])('takes %s', (_, said, url, expected) => {
    expect(canonicalOf([null, said], url)).toBe(expected);
  });
});
