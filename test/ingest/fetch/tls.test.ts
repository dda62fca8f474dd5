import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFetcher, aRawSite, PUBLIC, type Site } from '../../helpers/a-site.ts';

/** For example.org alone, signed by nobody but itself. */
const [cert, key] = ['certificate.pem', 'key.pem'].map((file) => readFileSync(path.join(import.meta.dirname, '../../fixtures/tls', file), 'utf8'));
const names = { 'example.org': [PUBLIC], 'other.example.org': [PUBLIC] };

describe('https', () => {
  let site: Site;
  const asked: (string | false | null)[] = [];
  const trusted = tls.getCACertificates('default');

  beforeAll(async () => {
    const context = tls.createSecureContext({ cert, key });
    site = await aRawSite((socket) => {
      const secure = new tls.TLSSocket(socket, { isServer: true, secureContext: context });
      secure.on('error', () => {});
      secure.once('data', () => {
        asked.push(secure.servername ?? null);
        secure.end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret');
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
});
