import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../../src/core/version.ts';
import { canonicalUrl, contentId } from '../../src/ingest/identity.ts';

describe('versionOf', () => {
  it('is the SHA-256 of the UTF-8 text', () => {
    expect(versionOf('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(versionOf('é')).not.toBe(versionOf('e\u0301'));
  });
});

describe('contentId', () => {
  it('is made of the first sixteen digits', () => {
    expect(contentId(versionOf('abc'))).toBe('text-ba7816bf8f01cfea');
  });
});

describe('canonicalUrl', () => {
  it.each([
    ['HTTPS://Example.ORG:443/A/b?x=1#part', 'https://example.org/A/b?x=1'],
    ['http://example.org:80', 'http://example.org/'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['https://example.org/a?utm_source=rss&id=7&UTM_Medium=feed&fbclid=x&gclid=y', 'https://example.org/a?id=7'],
    ['https://example.org/a?utm_source=rss', 'https://example.org/a'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://example.org/a?b=%20+c&d', 'https://example.org/a?b=%20+c&d'],
    ['https://example.org/a?utmost=1&autm_x=2&gclids=3', 'https://example.org/a?utmost=1&autm_x=2&gclids=3'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org/a/../b', 'https://example.org/b'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each(['', 'example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org/', 'https://'])('%j has none', (address) => {
    expect(canonicalUrl(address)).toBeUndefined();
  });

  it('is its own canonical form', () => {
    const host = fc.constantFrom('EXAMPLE.org', 'a.example:443', 'bücher.example', '192.168.0.1', '[::1]:8080', 'u:p@example.org');
    const rest = fc.array(fc.constantFrom('/', '..', 'é', '%2F', '?', '&', '=', '#', 'utm_source=a', 'gclid', ' ', '+', '"', '|', ';'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), host, rest, (scheme, host, rest) => {
        const once = canonicalUrl(`${scheme}://${host}/${rest.join('')}`);
        expect(once).toMatch(/^https?:/);
        expect(canonicalUrl(once ?? '')).toBe(once);
      }),
    );
  });
});
