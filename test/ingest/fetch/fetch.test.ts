import { afterEach, describe, expect, it } from 'vitest';
import { aFetcher, aRawSite, aSite, PUBLIC, type Site } from '../../helpers/a-site.ts';

const open: Site[] = [];
const keep = async (site: Promise<Site>): Promise<Site> => {
  open.push(await site);
  return site;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()));
});

const NO_ROBOTS = { robots: false } as const;

describe('get', () => {
  it('gives bytes, headers as they came, and what to ask with the next time', async () => {
    const site = await keep(
      aSite((_, response) => {
        response.writeHead(
          200,
          [
            ['Content-Type', 'text/xml; charset=koi8-r'],
            ['ETag', '"a"'],
            ['X-Name', 'one'],
            ['x-name', 'two'],
            ['Last-Modified', 'Sun, 23 Nov 2025 07:00:00 GMT'],
            ['Cache-Control', 'max-age=60'],
          ].flat(),
        );
        response.end(Buffer.from([0xff, 0x00, 0xc1]));
      }),
    );
    const fetched = await aFetcher({ ports: [site.port] }).get(`${site.origin}/feed?x=1#part`, NO_ROBOTS);
    expect(fetched).toMatchObject({
      kind: 'ok',
      status: 200,
      etag: '"a"',
      lastModified: 'Sun, 23 Nov 2025 07:00:00 GMT',
      maxAgeMs: 60_000,
      permanentUrl: null,
      notes: [],
    });
    if (fetched.kind !== 'ok') return;
    expect([...fetched.source.bytes]).toEqual([0xff, 0x00, 0xc1]);
    expect(fetched.source.bytes.buffer.byteLength).toBe(3);
    expect(fetched.source.url).toBe(`${site.origin}/feed?x=1`);
    expect(fetched.source.headers.filter(([name]) => /^x-name$/iu.test(name))).toEqual([
      ['X-Name', 'one'],
      ['x-name', 'two'],
    ]);
    expect(site.requests[0]?.headers).toMatchObject({
      'user-agent': 'Footnote/0.1.0 (+ops@example.org)',
      'accept-encoding': 'gzip, deflate, br, zstd',
      accept: '*/*',
    });
  });

  it('asks on conditions, and says that nothing is new', async () => {
    const site = await keep(aSite((request, response) => response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 500, { ETag: '"a"' }).end()));
    const fetcher = aFetcher({ ports: [site.port] });
    expect(await fetcher.get(site.origin, { ...NO_ROBOTS, etag: '"a"', lastModified: 'Sun, 23 Nov 2025 07:00:00 GMT' })).toMatchObject({
      kind: 'not_modified',
      etag: '"a"',
    });
    expect(site.requests[0]?.headers['if-modified-since']).toBe('Sun, 23 Nov 2025 07:00:00 GMT');
  });

  it.each<[number, Readonly<Record<string, string>>, object]>([
    [410, {}, { kind: 'gone' }],
    [
      404,
      {},
      {
        kind: 'refused',
        reason: `${PUBLIC} answered with status 404: nothing is there. Check the address.`,
        retryAfterMs: null,
        permanent: false,
        isNotThere: true,
      },
    ],
    [403, {}, { kind: 'refused', reason: expect.stringContaining('does not let this program in'), permanent: false }],
    [429, { 'Retry-After': '90' }, { kind: 'refused', reason: expect.stringContaining('asked too often'), retryAfterMs: 90_000 }],
    [503, { 'Retry-After': 'Sun, 23 Nov 2025 08:01:00 GMT' }, { kind: 'refused', reason: expect.stringContaining('trouble of its own'), retryAfterMs: 60_000 }],
    [304, {}, { kind: 'refused', reason: expect.stringContaining('nothing to read') }],
    [204, {}, { kind: 'refused' }],
    [206, {}, { kind: 'refused' }],
    [300, {}, { kind: 'refused' }],
    [302, {}, { kind: 'refused', reason: expect.stringContaining('without saying where to') }],
  ])('says what status %d with %j means', async (status, headers, expected) => {
    const site = await keep(aSite((_, response) => response.writeHead(status, headers).end(status === 204 || status === 304 ? undefined : 'words')));
    expect(await aFetcher({ ports: [site.port] }).get(site.origin, NO_ROBOTS)).toMatchObject(expected);
  });

  it('leaves a host alone for as long as it asks to be, and then asks again', async () => {
    const site = await keep(aSite((_, response) => response.writeHead(503, { 'Retry-After': '60' }).end()));
    let now = new Date('2025-11-23T08:00:00Z');
    const fetcher = aFetcher({ ports: [site.port], clock: () => now });
    await fetcher.get(site.origin, NO_ROBOTS);
    now = new Date('2025-11-23T08:00:20Z');
    expect(await fetcher.get(`${site.origin}/other`, NO_ROBOTS)).toMatchObject({ kind: 'refused', retryAfterMs: 40_000, permanent: false });
    expect(site.asked).toEqual(['/']);
    now = new Date('2025-11-23T08:01:00Z');
    await fetcher.get(`${site.origin}/other`, NO_ROBOTS);
    expect(site.asked).toEqual(['/', '/other']);
  });

  it('never throws, and names what is wrong', async () => {
    const site = await keep(aSite((_, response) => response.end()));
    await site.close();
    const fetcher = aFetcher({ ports: [site.port, 80], names: {} });
    expect(await fetcher.get('gopher://x')).toMatchObject({ kind: 'refused', permanent: true });
    expect(await fetcher.get(site.origin, NO_ROBOTS)).toMatchObject({
      kind: 'refused',
      permanent: false,
      reason: `${PUBLIC} takes no connection there. Check the address, or try again later.`,
    });
    expect(await fetcher.get('http://nowhere.example.org/', NO_ROBOTS)).toMatchObject({
      kind: 'refused',
      permanent: false,
      reason: 'nowhere.example.org is a name that leads nowhere. Check its spelling.',
    });
    const failing = aFetcher({ resolve: () => Promise.reject(Object.assign(new Error('x'), { code: 'ETIMEOUT' })) });
    expect(await failing.get('http://example.org/', NO_ROBOTS)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('could not be looked up') });
  });

  it('stops when it is told to, waiting or reading', async () => {
    const site = await keep(aSite((_, response) => response.writeHead(200).write('a')));
    const fetcher = aFetcher({ ports: [site.port] });
    const stop = new AbortController();
    const both = [fetcher.get(site.origin, { ...NO_ROBOTS, signal: stop.signal }), fetcher.get(site.origin, { ...NO_ROBOTS, signal: stop.signal })];
    await expect.poll(() => site.asked.length).toBe(1);
    stop.abort();
    for (const fetched of await Promise.all(both))
      expect(fetched).toMatchObject({ kind: 'refused', reason: 'The request was stopped before it was answered.' });
    expect(await fetcher.get(site.origin, { ...NO_ROBOTS, signal: stop.signal })).toMatchObject({ kind: 'refused' });
    expect(site.asked).toHaveLength(1);
  });

  it('does not look at the proxies of the environment', async () => {
    const [site, proxy] = [await keep(aSite((_, response) => response.end('straight'))), await keep(aSite((_, response) => response.end('by proxy')))];
    const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : proxy.origin;
    try {
      expect(await aFetcher({ ports: [site.port] }).get(site.origin, NO_ROBOTS)).toMatchObject({ kind: 'ok' });
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect([site.connections, proxy.connections]).toEqual([1, 0]);
  });

  it('says when it is the proxy that takes no connection', async () => {
    const proxy = await aSite((_, response) => response.end());
    await proxy.close();
    expect(await aFetcher({ proxy: proxy.origin }).get('http://example.org/x')).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/^The proxy of FETCH_PROXY takes no connection\./u),
      permanent: false,
    });
  });

  it('goes through the proxy that a setting names, and still refuses what is inside', async () => {
    const proxy = await keep(aSite((request, response) => response.end(request.url)));
    const fetcher = aFetcher({ proxy: proxy.origin });
    const fetched = await fetcher.get('http://example.org/x', NO_ROBOTS);
    expect(fetched).toMatchObject({ kind: 'ok' });
    if (fetched.kind === 'ok') expect(Buffer.from(fetched.source.bytes).toString()).toBe('http://example.org/x');
    expect(await fetcher.get('http://10.0.0.1/', NO_ROBOTS)).toMatchObject({ kind: 'refused', permanent: true });
    expect(await fetcher.get('http://wiki.corp/', NO_ROBOTS)).toMatchObject({ kind: 'refused', permanent: true });
    expect(proxy.asked).toEqual(['http://example.org/x']);
  });
});

describe('redirects', () => {
  const moving = (steps: Readonly<Record<string, readonly [status: number, to: string]>>) =>
    keep(
      aSite((request, response) => {
        const step = steps[request.url ?? ''];
        if (step === undefined) response.end('here');
        else response.writeHead(step[0], { Location: step[1] }).end('a body that nobody reads');
      }),
    );

  it.each<[string, Readonly<Record<string, readonly [number, string]>>, string | null]>([
    ['for ever', { '/': [301, '/a'], '/a': [308, '/b'] }, '/b'],
    ['for now', { '/': [302, '/b'] }, null],
    ['for ever, then for now', { '/': [301, '/a'], '/a': [307, '/b'] }, '/a'],
    ['for now, then for ever', { '/': [303, '/a'], '/a': [301, '/b'] }, null],
  ])('are followed %s', async (_, steps, permanent) => {
    const site = await moving(steps);
    expect(await aFetcher({ ports: [site.port] }).get(site.origin, NO_ROBOTS)).toMatchObject({
      kind: 'ok',
      source: { url: `${site.origin}/b` },
      permanentUrl: permanent === null ? null : `${site.origin}${permanent}`,
    });
  });

  it('are followed five times and no more', async () => {
    const site = await moving({ '/6': [302, '/5'], '/5': [302, '/4'], '/4': [302, '/3'], '/3': [302, '/2'], '/2': [302, '/1'], '/1': [302, '/0'] });
    const fetcher = aFetcher({ ports: [site.port] });
    expect(await fetcher.get(`${site.origin}/5`, NO_ROBOTS)).toMatchObject({ kind: 'ok', source: { url: `${site.origin}/0` } });
    expect(await fetcher.get(`${site.origin}/6`, NO_ROBOTS)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('more than 5 times') });
    expect(site.asked.slice(6)).toEqual(['/6', '/5', '/4', '/3', '/2', '/1']);
  });

  it('in a circle end at once', async () => {
    const site = await moving({ '/a': [302, '/b'], '/b': [302, '/a'] });
    expect(await aFetcher({ ports: [site.port] }).get(`${site.origin}/a`, NO_ROBOTS)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('in a circle'),
    });
    expect(site.asked).toEqual(['/a', '/b']);
  });

  it('take no secret to another host', async () => {
    const other = await keep(aSite((_, response) => response.end()));
    const site = await moving({ '/': [302, `http://other.example.org:${other.port}/`] });
    const fetcher = aFetcher({ ports: [site.port, other.port], names: { 'other.example.org': [PUBLIC] } });
    await fetcher.get(site.origin, { ...NO_ROBOTS, headers: { Authorization: 'Bearer x', Cookie: 'a=b', Accept: 'text/html', 'Accept-Language': 'de' } });
    expect(site.requests[0]?.headers).toMatchObject({ authorization: 'Bearer x', cookie: 'a=b', accept: 'text/html' });
    expect(other.requests[0]?.headers).toMatchObject({ accept: 'text/html', 'accept-language': 'de', host: `other.example.org:${other.port}` });
    expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(other.requests[0]?.headers).not.toHaveProperty('cookie');
  });
});

describe('the deadline', () => {
  it.each<[string, (send: (text: string) => void) => void]>([
    ['a host that says nothing to the point', (send) => send('HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 ')],
    ['headers without an end', (send) => send('HTTP/1.1 200 OK\r\nX-A: ')],
    ['a byte now and then', (send) => send('HTTP/1.1 200 OK\r\n\r\n')],
  ])('ends %s', async (_, begin) => {
    const site = await keep(
      aRawSite((socket) => {
        begin((text) => socket.write(text));
        const timer = setInterval(() => socket.write('x'), 50);
        socket.on('close', () => clearInterval(timer));
      }),
    );
    const began = performance.now();
    const fetched = await aFetcher({ ports: [site.port], limits: { deadlineMs: 300 } }).get(site.origin, NO_ROBOTS);
    expect(fetched).toMatchObject({ kind: 'refused', permanent: false, reason: `${PUBLIC} took longer than 0.3 s, and was not waited for. Try again later.` });
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('is one over all hops, and counts no waiting', async () => {
    const site = await keep(aSite((request, response) => setTimeout(() => response.writeHead(302, { Location: `${request.url}x` }).end(), 120)));
    const fetcher = aFetcher({ ports: [site.port], limits: { deadlineMs: 300 } });
    expect(await fetcher.get(site.origin, NO_ROBOTS)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('took longer') });
    const quick = await keep(aSite((_, response) => setTimeout(() => response.end('a'), 120)));
    const patient = aFetcher({ ports: [quick.port], limits: { deadlineMs: 300 } });
    const kinds = await Promise.all([1, 2, 3, 4].map(async () => (await patient.get(quick.origin, NO_ROBOTS)).kind));
    expect(kinds).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it('ends a look-up that hangs', async () => {
    const fetcher = aFetcher({ resolve: () => new Promise(() => {}), limits: { deadlineMs: 100 } });
    expect(await fetcher.get('http://example.org/', NO_ROBOTS)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('took longer') });
  });
});
