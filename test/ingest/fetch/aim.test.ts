import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toAim } from '../../../src/ingest/fetch/aim.ts';

const RULES = { allowPrivate: false, alsoPublic: new Set<string>(), ports: new Set([80, 443]), allowHosts: [] };
const SETS = path.join(import.meta.dirname, '../../../../shared/hostile');

describe('toAim', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b'],
    ['HTTP://EXAMPLE.org:80/%7Ea/../b', 'http://example.org/b'],
    ['https://bücher.example/ß', 'https://xn--bcher-kva.example/%C3%9F'],
    [' https://example.org./x\n', 'https://example.org./x'],
    ['http://example.org:443/', 'http://example.org:443/'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ])('reads %j', (address, href) => {
    expect(toAim(address, RULES).href).toBe(href);
  });

  it.each([
    ['nothing', '', /no web address/],
    ['words', 'not an address', /no web address/],
    ['another scheme', 'ftp://example.org/', /Only addresses that begin with https/],
    ['a file', 'file:///etc/passwd', /Only addresses/],
    ['data', 'data:text/html,x', /Only addresses/],
    ['a user name', 'https://user@example.org/', /user name or password/],
    ['a password', 'https://:secret-word@example.org/', /user name or password/],
    ['another port', 'http://example.org:8080/', /port 8080, which is not fetched from/],
    ['mail', 'http://example.org:25/', /port 25/],
    ['a very long one', `https://example.org/${'a'.repeat(4000)}`, /longer than 4000/],
    ['decimal', 'http://2130706433/', /private network/],
    ['octal', 'http://0177.0.0.1/', /private network/],
    ['hexadecimal', 'http://0x7f.1/', /private network/],
    ['short', 'http://127.1/', /private network/],
    ['with a dot behind it', 'http://127.0.0.1./', /private network/],
    ['full-width', 'http://１２７．０．０．１/', /private network/],
    ['circled', 'http://①②⑦.⓪.⓪.①/', /private network/],
    ['escaped', 'http://%31%32%37.0.0.1/', /private network/],
    ['with ideographic stops', 'http://127。0。0。1/', /private network/],
    ['mapped', 'http://[::ffff:127.0.0.1]/', /private network/],
    ['with a zone', 'http://[fe80::1%25eth0]/', /no web address/],
    ['a name of this machine', 'http://localhost/', /private network/],
    ['a name of this machine with a dot', 'http://localhost./', /private network/],
    ['a name of this machine in other letters', 'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/', /private network/],
    ['two dots', 'http://example.org../', /private network or nowhere/],
  ])('refuses for ever what is %s', (_, address, words) => {
    expect(() => toAim(address, RULES)).toThrow(words);
    expect(() => toAim(address, RULES)).toThrow(expect.objectContaining({ permanent: true }));
    expect(() => toAim(address, RULES)).not.toThrow('secret-word');
  });

  it('reads an address beside another', () => {
    const base = new URL('https://example.org/a/b?c');
    expect(toAim('../d#e', RULES, base).href).toBe('https://example.org/d');
    expect(() => toAim('//localhost/d', RULES, base)).toThrow(/private network/);
  });

  it('keeps to the hosts and ports that a setting names', () => {
    const rules = { ...RULES, allowHosts: ['example.org', '*.example.net'], ports: new Set([8080]) };
    expect(toAim('http://example.org:8080/', rules).host).toBe('example.org:8080');
    expect(toAim('http://a.b.example.net:8080/', rules).host).toBe('a.b.example.net:8080');
    expect(() => toAim('http://example.org/', rules)).toThrow(/port 80,/);
    for (const host of ['example.net', 'a.example.org', 'badexample.net', 'example.org.evil.example']) {
      expect(() => toAim(`http://${host}:8080/`, rules)).toThrow(/FETCH_HOSTS/);
    }
  });

  it.skipIf(!existsSync(SETS))('reads the addresses that others published as the standard says, or refuses them', () => {
    const rows = readFileSync(path.join(SETS, 'urls/wpt-urltestdata.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const anywhere = { ...RULES, allowPrivate: true, ports: new Set(rows.map((row) => Number(row.port || (row.protocol === 'https:' ? 443 : 80)))) };
    const seen = { read: 0, refused: 0 };
    for (const row of rows) {
      const base = row.base === null ? undefined : (URL.parse(row.base) ?? undefined);
      const isWeb = /^https?:$/u.test(row.protocol ?? '') && row.username === '' && row.password === '';
      let href: string | null = null;
      try {
        href = toAim(row.input, anywhere, base).href;
      } catch (error) {
        expect(error).toMatchObject({ permanent: true });
      }
      if (row.failure === true || !isWeb) expect([row.id, href]).toEqual([row.id, null]);
      else if (href !== null) expect([row.id, href]).toEqual([row.id, row.hash === '' ? row.href.replace(/#$/u, '') : row.href.slice(0, -row.hash.length)]);
      seen[href === null ? 'refused' : 'read']++;
    }
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });
});
