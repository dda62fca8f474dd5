import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAim } from '../../../src/ingest/fetch/aim.ts';
import { aFetcher, aSite, PUBLIC, type Site } from '../../helpers/a-site.ts';
import { choicesOf } from '../../helpers/random.ts';

const SET = path.join(import.meta.dirname, '../../../../shared/hostile/ssrf/urls.jsonl');
/** Only there does all of 127.0.0.0/8 listen without further ado. */
const HAS_MANY_LOOPBACKS = process.platform === 'linux';

/** Two servers on one port: what counts as public, and the canary inside. */
describe.skipIf(!HAS_MANY_LOOPBACKS)('what is inside', () => {
  const INSIDE = '127.0.0.2';
  let site: Site;
  let canary: Site;
  let answer: Parameters<typeof aSite>[0] = (_, response) => response.end('public');

  beforeAll(async () => {
    site = await aSite((request, response) => answer(request, response));
    canary = await aSite((_, response) => response.end('inside'), { host: INSIDE, port: site.port });
  });
  afterAll(async () => {
    await Promise.all([site.close(), canary.close()]);
  });

  it('is reached by one who allows it, so that the canary is alive', async () => {
    const fetcher = aFetcher({ ports: [site.port], allowPrivate: true, names: { 'inner.example.org': [INSIDE] } });
    const before = canary.connections;
    expect(await fetcher.get(`http://inner.example.org:${site.port}/`, { robots: false })).toMatchObject({ kind: 'ok' });
    expect(canary.connections).toBe(before + 1);
  });

  it('is never reached by a name that changes where it leads, in 1,000 tries', async () => {
    const choices = choicesOf(5);
    const answers = [
      [PUBLIC],
      [INSIDE],
      [PUBLIC, INSIDE],
      [INSIDE, PUBLIC],
      [`::ffff:${INSIDE}`],
      [PUBLIC, '::1'],
      ['::1'],
      ['0.0.0.0'],
      [PUBLIC, '169.254.169.254'],
    ];
    let asked = 0;
    let open = 0;
    const fetcher = aFetcher({
      ports: [site.port],
      resolve: async () => {
        asked++;
        const given = choices.pick(answers);
        if (given.every((address) => address === PUBLIC)) open++;
        return given;
      },
    });
    const [canaryBefore, siteBefore] = [canary.connections, site.connections];
    const kinds = { ok: 0, refused: 0 };
    for (let attempt = 0; attempt < 1000; attempt++) {
      const { kind } = await fetcher.get(`http://rebind.example.org:${site.port}/`, { robots: false });
      kinds[kind === 'ok' ? 'ok' : 'refused']++;
    }
    expect(canary.connections - canaryBefore).toBe(0);
    // One look-up for each, and what was looked up is what was connected to.
    expect(asked).toBe(1000);
    expect(open).toBeGreaterThan(50);
    expect(kinds).toEqual({ ok: open, refused: 1000 - open });
    expect(site.connections - siteBefore).toBe(open);
  }, 60_000);

  it('is never reached by a redirect, on whichever hop', async () => {
    const { port } = site;
    const aims = [
      `http://${INSIDE}:${port}/`,
      `//${INSIDE}:${port}/`,
      `http://127.2:${port}/`,
      `http://0x7f000002:${port}/`,
      `http://0177.0.0.2:${port}/`,
      `http://2130706434:${port}/`,
      `http://[::ffff:${INSIDE}]:${port}/`,
      `http://[::1]:${port}/`,
      `http://localhost:${port}/`,
      `http://localhost.:${port}/`,
      `http://inner.example.org:${port}/`,
      `http://mixed.example.org:${port}/`,
      `http://a:b@${PUBLIC}:${port}/`,
      'file:///etc/passwd',
      `ftp://${INSIDE}:${port}/`,
      `http://０:${port}/`,
      `http://${INSIDE}:22/`,
      `\\\\${INSIDE}:${port}\\x`,
      'http://[',
      `http://[fe80::1%25lo]:${port}/`,
    ];
    const names = { 'inner.example.org': [INSIDE], 'mixed.example.org': [PUBLIC, INSIDE] };
    const before = canary.connections;
    for (const aim of aims) {
      answer = (request, response) => {
        const hops = Number(request.url?.slice(1) || 0);
        response.writeHead(302, { Location: hops > 0 ? `/${hops - 1}` : Buffer.from(aim).toString('latin1') }).end();
      };
      for (const hops of [0, 1, 4]) {
        const fetched = await aFetcher({ ports: [port], names }).get(`${site.origin}/${hops}`, { robots: false });
        expect([aim, fetched]).toEqual([aim, expect.objectContaining({ kind: 'refused', permanent: false })]);
      }
    }
    answer = (_, response) => response.end('public');
    expect(canary.connections - before).toBe(0);
  });

  it('is never reached by way of robots.txt', async () => {
    const before = canary.connections;
    answer = (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(301, { Location: `http://${INSIDE}:${site.port}/robots.txt` }).end();
      else response.end('public');
    };
    expect(await aFetcher({ ports: [site.port] }).get(`${site.origin}/page`)).toMatchObject({ kind: 'refused' });
    answer = (_, response) => response.end('public');
    expect(canary.connections - before).toBe(0);
  });

  it.skipIf(!existsSync(SET))('is never reached by the addresses that others published', async () => {
    const rows: readonly { url: string; expect: string; needs_dns: boolean }[] = readFileSync(SET, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    // Listens on every address of this machine, so that whatever leads to it is counted.
    const everywhere = await aSite((_, response) => response.end('inside'), { host: '::' }).catch(() =>
      aSite((_, response) => response.end('inside'), { host: '0.0.0.0' }),
    );
    const ports = [80, 443, everywhere.port, ...rows.map(({ url }) => Number(URL.parse(url)?.port || 80))];
    const fetcher = aFetcher({ ports, resolve: async () => [INSIDE], alsoPublic: [] });
    const rules = { allowPrivate: false, alsoPublic: new Set<string>(), ports: new Set(ports), allowHosts: [] };
    try {
      for (const row of rows) {
        const atCanary = URL.parse(row.url);
        if (atCanary !== null && /^https?:$/u.test(atCanary.protocol)) atCanary.port = String(everywhere.port);
        for (const url of new Set([row.url, atCanary?.href ?? row.url])) {
          const { kind } = await fetcher.get(url, { robots: false });
          expect([url, kind]).toEqual([url, 'refused']);
        }
        // What can be told without a look-up is told without one, for good.
        if (row.expect === 'public' || row.needs_dns) expect(toAim(row.url, rules).protocol).toMatch(/^https?:$/u);
        else expect(() => toAim(row.url, rules)).toThrow(expect.objectContaining({ permanent: true }));
      }
      expect(everywhere.connections).toBe(0);
    } finally {
      await everywhere.close();
    }
    expect(rows.length).toBeGreaterThan(100);
  });
});
