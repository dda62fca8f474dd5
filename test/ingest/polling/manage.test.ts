import { afterEach, describe, expect, it } from 'vitest';
import { createPolling } from '../../../src/ingest/polling/index.ts';
import { anAnswer, aPolling, NOON, rss } from '../../helpers/polled-feeds.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const FEED = 'https://dale.example/feed';
const READ = rss([{ title: 'Mill burns', link: 'https://dale.example/mill', text: 'The mill burned down.' }]);
const PAGE = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Dale</body></html>';
const at = (text: string, url: string) => anAnswer(text, { source: { bytes: new TextEncoder().encode(text), headers: [], url } });

async function managing(web: Parameters<typeof aPolling>[0] = {}) {
  const setting = await aPolling({ [FEED]: () => anAnswer(READ), 'https://dale.example/': () => at(PAGE, 'https://dale.example/'), ...web });
  open.push(setting.close);
  return { ...setting, polling: createPolling(setting.parts), ...createPolling(setting.parts).feeds };
}

describe('feeds', () => {
  it.each([FEED, 'dale.example/feed', `${FEED}#top`])('are added by their address %s', async (address) => {
    const { add, feeds, documents, asked } = await managing();
    expect(await add(address, { by: 'slack:U1', fullText: true, everyMs: 600_000 })).toBe(
      'Added feed 1, “The Dale Post”: 1 item, 1 new, 1 undated. Next poll in 10 minutes.',
    );
    expect(await feeds.all()).toMatchObject([
      { url: FEED, title: 'The Dale Post', addedBy: 'slack:U1', fullText: true, everyMs: 600_000, nextAt: NOON + 600_000 },
    ]);
    expect(await documents.all()).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('are added by a page that names one', async () => {
    const { add, feeds } = await managing();
    expect(await add('https://dale.example/', { by: null })).toContain('Added feed 1');
    expect(await feeds.all()).toMatchObject([{ url: FEED }]);
  });

  it('that are there already are named', async () => {
    const { add } = await managing();
    await add(FEED, { by: null });
    await expect(add('https://dale.example/', { by: null })).rejects.toMatchObject({
      code: 'conflict',
      message: 'That feed is there already: it is feed 1, “The Dale Post”.',
    });
  });

  it.each<[string, Parameters<typeof aPolling>[0], string, string]>([
    ['https://dale.example/', { [FEED]: () => ({ kind: 'gone' }) }, 'invalid', 'is a web page and no feed. The feeds that it names cannot be read either.'],
    [
      'https://mill.example/',
      { 'https://mill.example/': () => at('<html>Mill</html>', 'https://mill.example/') },
      'invalid',
      'many sites have it at /feed or /rss.xml.',
    ],
    ['https://mill.example/x', {}, 'unavailable', 'mill.example answered with status 404.'],
    ['https://mill.example/', { 'https://mill.example/': () => ({ kind: 'gone' }) }, 'not_found', 'Give another address.'],
  ])('are not made of %s where there is none', async (address, web, code, words) => {
    const { add, feeds } = await managing(web);
    await expect(add(address, { by: null })).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    expect(await feeds.all()).toEqual([]);
  });

  it('are paused, resumed, checked and removed by number, address, title or host, and their articles stay', async () => {
    const { add, pause, resume, check, remove, feeds, documents } = await managing();
    await add(FEED, { by: null });
    expect(await pause('1')).toContain('Paused feed 1');
    expect(await feeds.nextDue()).toBeUndefined();
    expect(await resume('dale post')).toContain('is polled again');
    expect(await check(FEED)).toBe('Feed 1, “The Dale Post”: 1 item, 0 new, 1 undated. Next poll in 30 minutes.');
    expect(await remove('dale.example')).toBe('Removed feed 1, “The Dale Post”. 1 article of it stays in the corpus.');
    expect(await feeds.all()).toEqual([]);
    expect(await documents.all()).toHaveLength(1);
    expect(await add(FEED, { by: null })).toContain('1 item, 0 new');
  });

  it('that nobody or more than one is meant by are asked for', async () => {
    const { add, pause } = await managing({ 'https://dale.example/second': () => anAnswer(READ) });
    await add(FEED, { by: null });
    await add('https://dale.example/second', { by: null });
    await expect(pause('7')).rejects.toMatchObject({ code: 'not_found' });
    await expect(pause('dale')).rejects.toMatchObject({ code: 'invalid', message: 'That could be feed 1 or 2. Give its number.' });
  });

  it('that another process reads right now are left to it', async () => {
    const { add, check, feeds } = await managing();
    await add(FEED, { by: null });
    await feeds.lease(1, NOON, 1000);
    await expect(check('1')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('go out as a list and come in again', async () => {
    const { polling, add } = await managing();
    await add(FEED, { by: null });
    const list = await polling.exportList();
    const other = await managing();
    expect(await other.polling.importList(Buffer.from(list), null)).toMatch(/^1 feed added\./u);
    expect(await other.polling.importList(Buffer.from(list), null)).toMatch(/^0 feeds added, 1 there already\./u);
    expect(await other.polling.exportList()).toBe(list);
    expect(await other.polling.pollDue(new AbortController().signal)).toBe('1 feed asked.\n1 “The Dale Post”: 1 item, 1 new, 1 undated.');
    expect(await other.polling.pollDue(new AbortController().signal)).toContain('No feed is due.');
    await expect(other.polling.importList(Buffer.from('<rss/>'), null)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('is no list of feeds'),
    });
  });

  it('are summed up for the status', async () => {
    const { add, pause, summary } = await managing();
    expect(await summary()).toEqual({ active: 0, paused: 0, gone: 0, failing: 0, last_success: null });
    await add(FEED, { by: null });
    expect(await summary()).toEqual({ active: 1, paused: 0, gone: 0, failing: 0, last_success: '2025-11-20T12:00:00.000Z' });
    await pause('1');
    expect(await summary()).toMatchObject({ active: 0, paused: 1 });
  });
});
