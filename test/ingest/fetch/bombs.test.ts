import zlib from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { aFetcher, aRawSite, aSite, type Site } from '../../helpers/a-site.ts';
import { makeBombs } from '../../helpers/bombs.ts';

const open: Site[] = [];
afterAll(async () => {
  await Promise.all(open.map((site) => site.close()));
});

describe('an answer that means harm', async () => {
  it.each(await makeBombs({ megabytes: 30, trickleMs: 40 }))('is refused: $name', async ({ send, says }) => {
    const site = await aRawSite((socket) => socket.once('data', () => void send(socket)));
    open.push(site);
    const began = performance.now();
    const fetched = await aFetcher({ ports: [site.port], limits: { deadlineMs: 4000 } }).get(site.origin, { robots: false });
    expect(fetched).toMatchObject({ kind: 'refused', permanent: false, reason: expect.stringMatching(says) });
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('an answer that means well', () => {
  const text = Buffer.from('words and more words. '.repeat(20_000));

  it.each<[string, (body: Buffer) => Buffer, string]>([
    ['plain', (body) => body, 'identity'],
    ['gzip', zlib.gzipSync, 'gzip'],
    ['gzip of several parts', (body) => Buffer.concat([zlib.gzipSync(body.subarray(0, 100)), zlib.gzipSync(body.subarray(100))]), 'x-gzip'],
    ['deflate', zlib.deflateSync, 'deflate'],
    ['bare deflate', zlib.deflateRawSync, 'Deflate'],
    ['brotli', zlib.brotliCompressSync, 'br'],
    ['zstd', zlib.zstdCompressSync, 'zstd'],
    ['zstd and nothing', zlib.zstdCompressSync, ', zstd, identity'],
  ])('is read: %s', async (_, pack, coding) => {
    const site = await aSite((_request, response) => response.writeHead(200, { 'Content-Encoding': coding }).end(pack(text)));
    open.push(site);
    const fetched = await aFetcher({ ports: [site.port] }).get(site.origin, { robots: false });
    expect(fetched).toMatchObject({ kind: 'ok' });
    if (fetched.kind === 'ok') expect(Buffer.compare(fetched.source.bytes, text)).toBe(0);
  });

  it.each(['gzip', 'br', 'zstd', 'deflate'])('is read where nothing was packed, as %s', async (coding) => {
    const site = await aSite((_, response) => response.writeHead(200, { 'Content-Encoding': coding }).end());
    open.push(site);
    expect(await aFetcher({ ports: [site.port] }).get(site.origin, { robots: false })).toMatchObject({ kind: 'ok', source: { bytes: new Uint8Array(0) } });
  });

  it('is read up to its last byte, and one more is refused', async () => {
    const site = await aSite((request, response) => {
      const body = Buffer.alloc(Number(request.url?.slice(1)));
      if (request.headers.accept === 'packed') response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(zlib.gzipSync(body));
      else response.writeHead(200, { 'Transfer-Encoding': 'chunked' }).end(body);
    });
    open.push(site);
    const fetcher = aFetcher({ ports: [site.port] });
    for (const accept of ['plain', 'packed']) {
      const wanted = { robots: false, maxBytes: 100_000, headers: { accept } };
      expect(await fetcher.get(`${site.origin}/100000`, wanted)).toMatchObject({ kind: 'ok' });
      expect(await fetcher.get(`${site.origin}/100001`, wanted)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('more than 0.1 MB') });
    }
  });

  it('ends where its length says, whatever comes behind it', async () => {
    const site = await aRawSite((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\n\r\nmore')),
    );
    open.push(site);
    const fetched = await aFetcher({ ports: [site.port] }).get(site.origin, { robots: false });
    expect(fetched).toMatchObject({ kind: 'ok' });
    if (fetched.kind === 'ok') expect(Buffer.from(fetched.source.bytes).toString()).toBe('abc');
  });
});
