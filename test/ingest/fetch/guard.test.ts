import { describe, expect, it } from 'vitest';
import { isOpenAddress, isOpenName } from '../../../src/ingest/fetch/guard.ts';

const STRICT = { allowPrivate: false, alsoPublic: new Set<string>() };
const OWN = { allowPrivate: true, alsoPublic: new Set<string>() };

describe('isOpenAddress', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('opens %s, which is public', (address) => {
    expect(isOpenAddress(address, STRICT)).toBe(true);
    expect(isOpenAddress(address, OWN)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:a00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
  ])('opens %s for one who allows a network of their own', (address) => {
    expect(isOpenAddress(address, STRICT)).toBe(false);
    expect(isOpenAddress(address, OWN)).toBe(true);
  });

  it.each([
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['link-local', '169.254.169.254'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['IETF protocols', '192.0.0.192'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['benchmarks', '198.18.0.1'],
    ['6to4 relay', '192.88.99.1'],
    ['AS112', '192.31.196.1'],
    ['AS112', '192.175.48.1'],
    ['AMT', '192.52.193.1'],
    ['credentials of a cloud', '100.100.100.200'],
    ['credentials of a cloud', 'fd00:ec2::254'],
    ['credentials, mapped', '::ffff:169.254.169.254'],
    ['credentials, mapped', '::ffff:100.100.100.200'],
    ['unspecified', '::'],
    ['link-local', 'fe80::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['public with a zone', '2606:4700::1111%eth0'],
    ['loopback with a zone', '::1%lo'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['compatible', '::127.0.0.1'],
    ['compatible', '::8.8.8.8'],
    ['translated (RFC 2765)', '::ffff:0:127.0.0.1'],
    ['translated', '::ffff:0:8.8.8.8'],
    ['6to4 of loopback', '2002:7f00:1::1'],
    ['6to4 of a public one', '2002:808:808::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['local NAT64', '64:ff9b:1::1'],
    ['NAT64 of link-local', '64:ff9b::a9fe:a9fe'],
    ['ISATAP', '2606:4700::5efe:7f00:1'],
    ['ISATAP', '2606:4700::200:5efe:a00:1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['ORCHID', '2001:20::1'],
    ['benchmarks', '2001:2::1'],
    ['discard', '100::1'],
    ['SRv6', '5f00::1'],
    ['not given out', '4000::1'],
    ['not given out', 'abcd::1'],
    ['no address', 'localhost'],
    ['no address', ''],
    ['short', '127.1'],
    ['octal', '0177.0.0.1'],
    ['hexadecimal', '0x7f000001'],
    ['a number', '2130706433'],
    ['in brackets', '[::1]'],
  ])('never opens %s: %s', (_, address) => {
    expect(isOpenAddress(address, STRICT)).toBe(false);
    expect(isOpenAddress(address, OWN)).toBe(false);
  });

  it('opens what a test says, and that alone', () => {
    const guard = { allowPrivate: false, alsoPublic: new Set(['127.0.0.1']) };
    expect(isOpenAddress('127.0.0.1', guard)).toBe(true);
    expect(isOpenAddress('127.0.0.2', guard)).toBe(false);
    expect(isOpenAddress('::ffff:127.0.0.1', guard)).toBe(false);
  });
});

describe('isOpenName', () => {
  it.each(['example.org', 'xn--bcher-kva.example', 'a_b.example.org', 'local.example.org', 'internal-news.org', 'home.org'])('opens %s', (name) => {
    expect(isOpenName(name, STRICT)).toBe(true);
  });

  it.each([
    'localhost',
    'ip6-loopback',
    'router',
    'a.localhost',
    'printer.local',
    'metadata.google.internal',
    'METADATA.GOOGLE.INTERNAL',
    'wiki.corp',
    'nas.lan',
    'x.home.arpa',
  ])('opens %s only for one who allows a network of their own', (name) => {
    expect(isOpenName(name, STRICT)).toBe(false);
    expect(isOpenName(name, OWN)).toBe(true);
  });

  it.each(['', '.', 'a..b', 'example.org.', 'a b.org', 'é.org', `${'a'.repeat(64)}.org`, `${'a.'.repeat(130)}org`, 'a%2e.org', 'a:b.org'])(
    'never opens %j',
    (name) => {
      expect(isOpenName(name, OWN)).toBe(false);
    },
  );
});
