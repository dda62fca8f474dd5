import { afterEach, describe, expect, it } from 'vitest';
import { aFetcher, aSite, type Site } from '../../helpers/a-site.ts';

let site: Site;
afterEach(() => site.close());

interface Rules {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** A site with a robots.txt that may change. */
async function aRobotsSite(first: Rules) {
  let rules = first;
  site = await aSite((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(rules.status ?? 200, rules.headers).end(rules.text);
    else response.end('a page');
  });
  let now = new Date('2025-11-23T08:00:00Z');
  const fetcher = aFetcher({ ports: [site.port], clock: () => now });
  return {
    kindOf: async (path: string) => (await fetcher.get(`${site.origin}${path}`)).kind,
    get: (path: string, robots = true) => fetcher.get(`${site.origin}${path}`, { robots }),
    change: (changed: Rules) => {
      rules = changed;
    },
    wait: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    timesAsked: () => site.asked.filter((path) => path === '/robots.txt').length,
  };
}

const HOUR_MS = 3_600_000;

describe('robots.txt', () => {
  it('keeps away from pages, by this program’s own name or for all', async () => {
    const { kindOf, get } = await aRobotsSite({
      text: 'User-agent: *\nDisallow: /\n\nUser-agent: footnote\nDisallow: /private/\nAllow: /private/open\nDisallow: /*.pdf$\n',
    });
    expect(await kindOf('/a')).toBe('ok');
    expect(await kindOf('/private/a')).toBe('refused');
    expect(await kindOf('/private/open')).toBe('ok');
    expect(await kindOf('/a.pdf')).toBe('refused');
    expect(await get('/private/a')).toMatchObject({
      permanent: false,
      reason: '127.0.0.1 does not want this page read by programs (robots.txt). Ask its owner, or give another page.',
    });
    expect(site.asked).not.toContain('/private/a');
  });

  it('is not asked for a feed that an operator named', async () => {
    const { get, timesAsked } = await aRobotsSite({ text: 'User-agent: *\nDisallow: /' });
    expect(await get('/feed', false)).toMatchObject({ kind: 'ok' });
    expect(timesAsked()).toBe(0);
    expect(await get('/feed')).toMatchObject({ kind: 'refused' });
  });

  it.each<[string, Rules, 'ok' | 'refused']>([
    ['that is not there', { status: 404 }, 'ok'],
    ['that is forbidden', { status: 403 }, 'ok'],
    ['that is gone', { status: 410 }, 'ok'],
    ['with trouble behind it', { status: 500 }, 'refused'],
    ['that was asked for too often', { status: 429 }, 'refused'],
    ['that is empty', { text: '' }, 'ok'],
    ['that is a page', { text: '<!doctype html><p>Disallow: /</p>' }, 'ok'],
    ['that redirects in a circle', { status: 302, headers: { Location: '/robots.txt' } }, 'ok'],
    ['that redirects inside', { status: 302, headers: { Location: 'http://10.0.0.1/robots.txt' } }, 'refused'],
    ['that is packed wrongly', { headers: { 'Content-Encoding': 'gzip' }, text: 'no' }, 'refused'],
    ['with a byte order mark', { text: '\ufeffUser-agent: *\nDisallow: /' }, 'refused'],
    ['with other line ends', { text: 'User-agent: *\rDisallow: /' }, 'refused'],
    ['with many rules for others before those for all', { text: `${'User-agent: other\nDisallow: /*x\n'.repeat(8000)}User-agent: *\nDisallow: /` }, 'refused'],
    ['with rules for others only', { text: 'User-agent: other\nUser-agent: another\nDisallow: /' }, 'ok'],
    ['with a delay for all before rules for others', { text: 'User-agent: *\nCrawl-delay: 10\n\nUser-agent: other\nDisallow: /' }, 'ok'],
    ['with two names over one group', { text: 'User-agent: other\nUser-agent: Footnote/2\nDisallow: /' }, 'refused'],
    [
      'with a group for all that goes on below',
      { text: 'User-agent: *\nDisallow: /b\nUser-agent: other\nDisallow: /c\nUser-agent: *\nDisallow: /a' },
      'refused',
    ],
    ['larger than is read', { text: `User-agent: *\nDisallow: /\n${'# words\n'.repeat(100_000)}Allow: /\n` }, 'refused'],
  ])('%s', async (_, rules, expected) => {
    const { kindOf } = await aRobotsSite(rules);
    expect(await kindOf('/a')).toBe(expected);
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['a day where nothing is said', {}, 24],
    ['as long as it says', { 'Cache-Control': 'max-age=7200' }, 2],
    ['a day at most', { 'Cache-Control': 'max-age=9999999' }, 24],
  ])('is kept %s', async (_, headers, hours) => {
    const { kindOf, change, wait, timesAsked } = await aRobotsSite({ headers, text: 'User-agent: *\nDisallow: /' });
    expect(await kindOf('/a')).toBe('refused');
    change({ text: '' });
    wait(hours * HOUR_MS - 1);
    expect(await kindOf('/a')).toBe('refused');
    expect(timesAsked()).toBe(1);
    wait(1);
    expect(await kindOf('/a')).toBe('ok');
    expect(timesAsked()).toBe(2);
  });

  it('that could not be had is asked for again after five minutes', async () => {
    const { get, kindOf, change, wait, timesAsked } = await aRobotsSite({ status: 500 });
    expect(await get('/a')).toMatchObject({ kind: 'refused', retryAfterMs: 300_000, reason: expect.stringContaining('does not show its robots.txt') });
    change({ status: 404 });
    expect(await kindOf('/a')).toBe('refused');
    expect(timesAsked()).toBe(1);
    wait(300_000);
    expect(await kindOf('/a')).toBe('ok');
  });

  it('is asked for where a redirect leads, too', async () => {
    const other = await aSite((request, response) => response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'a page'));
    site = await aSite((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { Location: `${other.origin}/a` }).end();
    });
    expect(await aFetcher({ ports: [site.port, other.port] }).get(`${site.origin}/a`)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('robots.txt'),
    });
    expect(other.asked).toEqual(['/robots.txt']);
    await other.close();
  });

  it('made to cost time costs none', async () => {
    const rules = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}*b\n`.repeat(1200)}`;
    const { kindOf } = await aRobotsSite({ text: rules });
    const began = performance.now();
    expect(await kindOf(`/${'a'.repeat(3000)}`)).toBe('ok');
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
