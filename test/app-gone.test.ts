import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { OPERATOR } from '../src/bot/platform.ts';
import { toConfig } from '../src/config.ts';
import { aFetcher, aSite, type Site } from './helpers/a-site.ts';
import { rss } from './helpers/polled-feeds.ts';

const sentence = 'The Dale mill was sold to Hill Ltd for 40 million on Monday, the seller said in a statement to its shareholders.';
const page = (text: string) =>
  `<!doctype html><title>Mill sold</title><article><h1>Mill sold</h1>${`<p>${text} ${'It had stood empty for years. '.repeat(8)}</p>`.repeat(3)}</article>`;

describe('a document whose page is asked for again', { timeout: 120_000 }, () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'footnote-gone-'));
  let status = 200;
  let item = { title: 'Mill sold', guid: '1', link: '', text: 'Mill sold…' };
  let site: Site;
  let app: App;

  beforeAll(async () => {
    site = await aSite(({ url }, response) => {
      const isFeed = url === '/feed';
      response.writeHead(url === '/robots.txt' ? 404 : isFeed ? 200 : status, { 'content-type': isFeed ? 'text/xml' : 'text/html; charset=utf-8' });
      response.end(isFeed ? rss([item]) : page(sentence));
    });
    item = { ...item, link: `${site.origin}/from-feed` };
    const settings = { DATA_DIR: dataDir, STARTER_CORPUS: 'off', LOG_LEVEL: 'silent', FETCH_PRIVATE: 'on', FETCH_PORTS: String(site.port) };
    app = await openApp(toConfig(settings), {
      clock: () => new Date('2025-11-20T12:00:00Z'),
      polled: { fetcher: aFetcher({ ports: [site.port] }), random: () => 0 },
    });
  });
  afterAll(async () => {
    await app.close();
    await site.close();
    rmSync(dataDir, { recursive: true });
  });
  const say = async (line: string) => (await app.dispatch({ ...OPERATOR, line })).result;
  const cited = () => say('/ask who was the Dale mill sold to?');

  it.each([404, 410])('is marked as gone where that answers %i, shown where it is cited, and is back when its page is', async (gone) => {
    const place = `${site.origin}/mill?utm_source=x`;
    status = 200;
    expect(await app.ingest([place])).toMatchObject({ refused: [] });
    expect(await cited()).toMatchObject({ sources: [{ document: `${site.origin}/mill` }] });
    expect(await cited()).not.toMatchObject({ sources: [{ gone: true }] });
    status = gone;
    expect(await app.ingest([place])).toMatchObject({
      gone: 1,
      refused: [],
      text: expect.stringContaining('1 document is no longer at its address and stays, marked as gone.'),
    });
    const { result, message } = await app.dispatch({ ...OPERATOR, line: '/ask who was the Dale mill sold to?' });
    expect(result).toMatchObject({ kind: 'answer', sources: [{ gone: true }] });
    expect(message.fallback).toContain('gone since');
    status = 500;
    expect(await app.ingest([place])).toMatchObject({ refused: [{ file: place }] });
    expect(await cited()).toMatchObject({ sources: [{ gone: true }] });
    status = 200;
    expect(await app.ingest([place])).toMatchObject({ updated: 1 });
    expect(await cited()).not.toMatchObject({ sources: [{ gone: true }] });
  });

  it('is refused where there is nothing that nobody knew', async () => {
    status = 404;
    expect(await app.ingest([`${site.origin}/nowhere`])).toMatchObject({ refused: [{ reason: expect.stringContaining('status 404') }] });
  });

  it('keeps the text of its page when a feed that teases has edited its item and the page is gone', async () => {
    status = 200;
    await say(`/feeds add ${site.origin}/feed full_text:yes`);
    const document = `${site.origin}/from-feed`;
    const full = (await app.versions(document)).versions.at(-1);
    status = 404;
    item = { ...item, text: 'Mill sold at last…' };
    expect(await say('/feeds check 1')).toMatchObject({ text: expect.stringContaining('its page is gone') });
    expect((await app.versions(document)).versions.at(-1)).toMatchObject({ version: full?.version, gone: true });
    const polls = site.asked.length;
    await say('/feeds check 1');
    expect(site.asked.slice(polls)).toEqual(['/feed']);
    status = 200;
    item = { ...item, text: 'Mill sold, after all…' };
    await say('/feeds check 1');
    expect((await app.versions(document)).versions.at(-1)).toMatchObject({ version: full?.version, gone: false });
  });
});
