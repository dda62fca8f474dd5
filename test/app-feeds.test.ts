import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { OPERATOR } from '../src/bot/platform.ts';
import { toConfig } from '../src/config.ts';
import { aFetcher, aSite, type Site } from './helpers/a-site.ts';
import { rss } from './helpers/polled-feeds.ts';

describe('an app with feeds', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'footnote-feeds-'));
  const time = { now: Date.parse('2025-11-20T12:00:00Z') };
  let texts: readonly string[] = ['The mill burned down on Friday, police said.'];
  let site: Site;
  let app: App;

  beforeAll(async () => {
    site = await aSite((request, response) => {
      const etag = `"${texts.length}"`;
      const isSame = request.headers['if-none-match'] === etag;
      const items = texts.map((text, at) => ({
        title: text,
        link: `https://dale.example/${at}`,
        guid: String(at),
        text,
        date: 'Wed, 19 Nov 2025 08:00:00 GMT',
      }));
      response.writeHead(request.url === '/old' ? 301 : isSame ? 304 : 200, { etag, location: '/feed' });
      response.end(isSame || request.url === '/old' ? undefined : rss(items, { head: '<ttl>60</ttl>' }));
    });
    app = await open();
  });
  afterAll(async () => {
    await app.close();
    await site.close();
    rmSync(dataDir, { recursive: true });
  });

  const open = () =>
    openApp(toConfig({ DATA_DIR: dataDir, STARTER_CORPUS: 'off', LOG_LEVEL: 'silent', OPERATORS: 'slack:U1' }), {
      clock: () => new Date(time.now),
      polled: { fetcher: aFetcher({ ports: [site.port] }), random: () => 0 },
    });
  const say = async (line: string) => (await app.dispatch({ ...OPERATOR, line })).result;

  it('answers from a feed once it was added, by an address that has moved for good', async () => {
    const { result } = await app.dispatch({ workspace: 'slack:T1', channel: 'C1', user: 'U1', scope: ['public'], line: `/feeds add ${site.origin}/old` });
    expect(result).toMatchObject({ kind: 'done', text: 'Added feed 1, “The Dale Post”: 1 item, 1 new. Next poll in 60 minutes.' });
    expect(await say('/ask what burned down?')).toMatchObject({ kind: 'answer', sources: [{ publisher: 'The Dale Post' }] });
    expect(await say('/feeds list')).toMatchObject({ feeds: [{ url: `${site.origin}/feed`, articles: 1 }] });
    expect(await say('/status')).toMatchObject({ documents: 1, feeds: { active: 1, failing: 0, last_success: '2025-11-20T12:00:00.000Z' } });
  });

  it('polls while it runs, asks for what has changed alone, and stops', async () => {
    time.now += 3_700_000;
    const first = await app.startPolling();
    await expect.poll(async () => (await app.feeds.summary()).last_success).toBe(new Date(time.now).toISOString());
    await first.stop();
    expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
    texts = [...texts, 'The river flooded the market on Monday, the mayor said.'];
    time.now += 3_700_000;
    const second = await app.startPolling();
    await expect.poll(async () => (await say('/status')) as object).toMatchObject({ documents: 2 });
    // What is stored is seen before the poll that stored it is over.
    await expect.poll(async () => (await app.feeds.summary()).last_success, { timeout: 60_000 }).toBe(new Date(time.now).toISOString());
    await second.stop();
    expect(await say('/ask what did the river flood?')).toMatchObject({ kind: 'answer' });
  });

  it('knows its feeds after a restart', async () => {
    await app.close();
    app = await open();
    expect(await say('/feeds list')).toMatchObject({ feeds: [{ title: 'The Dale Post', articles: 2, state: 'active' }] });
    expect(await say('/feeds check 1')).toMatchObject({ text: expect.stringContaining('nothing has changed.') });
  });

  it('adds none from an inner network', async () => {
    expect(await say('/feeds add http://169.254.169.254/latest/meta-data')).toMatchObject({ kind: 'error', code: 'invalid' });
    expect(await say('/feeds add file:///etc/passwd')).toMatchObject({ kind: 'error', code: 'invalid' });
  });
});
