import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFetcher, aRawSite, aSite, PUBLIC, type Site } from '../../helpers/a-site.ts';

/** For example.org alone, signed by nobody but itself. */
const [cert, key] = ['certificate.pem', 'key.pem'].map((file) => readFileSync(path.join(import.meta.dirname, '../../fixtures/tls', file), 'utf8'));
const names = { 'example.org': [PUBLIC], 'other.example.org': [PUBLIC] };

describe('https', () => {
  let site: Site;
  const asked: (string | false | null)[] = [];
  let answer = 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret';
  const trusted = tls.getCACertificates('default');

  beforeAll(async () => {
    const context = tls.createSecureContext({ cert, key });
    site = await aRawSite((socket) => {
      const secure = new tls.TLSSocket(socket, { isServer: true, secureContext: context });
      secure.on('error', () => {});
      secure.once('data', () => {
        asked.push(secure.servername ?? null);
        secure.end(answer);
      });
    });
  });
  afterAll(async () => {
    tls.setDefaultCACertificates(trusted);
    await site.close();
  });

  const get = (host: string, proxy: string | null = null) =>
    aFetcher({ ports: [site.port], names, proxy }).get(`https://${host}:${site.port}/`, { robots: false });

  it('is refused where the certificate is not trusted', async () => {
    expect(await get('example.org')).toMatchObject({
      kind: 'refused',
      permanent: false,
      reason: expect.stringContaining('example.org has a certificate that is not trusted'),
    });
    expect(asked).toEqual([]);
  });

  it('is read by the name that was asked for, over the address that was checked', async () => {
    tls.setDefaultCACertificates([...trusted, cert ?? '']);
    expect(await get('example.org')).toMatchObject({ kind: 'ok' });
    expect(await get('example.org.')).toMatchObject({ kind: 'ok' });
    expect(await get('other.example.org')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('other.example.org has a certificate for another name'),
    });
    expect(asked.map(String)).toHaveLength(2);
  });

  it('goes through a proxy as through a pipe', async () => {
    tls.setDefaultCACertificates([...trusted, cert ?? '']);
    const heads: string[] = [];
    const proxy = await aRawSite((socket) =>
      socket.once('data', (head) => {
        heads.push(head.toString('latin1'));
        const onward = connect(site.port, PUBLIC, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
        onward.on('error', () => {});
        socket.pipe(onward).pipe(socket);
      }),
    );
    expect(await get('example.org', proxy.origin.replace('//', '//user:word@'))).toMatchObject({ kind: 'ok' });
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatch(new RegExp(`^CONNECT example\\.org:${site.port} HTTP`, 'u'));
    expect(heads[0]).toMatch(/proxy-authorization: Basic dXNlcjp3b3Jk/iu);
    await proxy.close();
  });

  it('that leads to http is followed, said, and not kept as the new address', async () => {
    tls.setDefaultCACertificates([...trusted, cert ?? '']);
    const open = await aSite((_, response) => response.end('open'));
    const before = answer;
    answer = `HTTP/1.1 301 Moved Permanently\r\nLocation: http://other.example.org:${open.port}/\r\nContent-Length: 0\r\n\r\n`;
    const logged: unknown[] = [];
    const fetcher = aFetcher({ ports: [site.port, open.port], names, log: { warn: (fields) => logged.push(fields) } });
    expect(await fetcher.get(`https://example.org:${site.port}/token`, { robots: false })).toMatchObject({
      kind: 'ok',
      permanentUrl: null,
      notes: ['example.org redirects from https to http at other.example.org: what comes from there may have been changed on its way.'],
    });
    expect(logged).toEqual([{ host: 'example.org', to: 'other.example.org' }]);
    answer = before;
    await open.close();
  });
});
