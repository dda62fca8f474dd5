import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { OPERATOR, type Request } from '../src/bot/platform.ts';
import { toConfig } from '../src/config.ts';
import { backUp } from '../src/stores/backup.ts';
import { aFetcher, aSite, type Site } from './helpers/a-site.ts';
import { rss } from './helpers/polled-feeds.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'footnote-upkeep-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const time = { now: Date.parse('2025-11-20T12:00:00Z') };

const open = (dataDir: string, settings: Readonly<Record<string, string>> = {}, parts = {}) =>
  openApp(toConfig({ DATA_DIR: path.join(scratch, dataDir), STARTER_CORPUS: 'off', LOG_LEVEL: 'silent', ...settings }), {
    clock: () => new Date(time.now),
    ...parts,
  });

const said = async (app: App, line: string, from: Omit<Request, 'line'> = OPERATOR) => (await app.dispatch({ ...from, line })).result;

function file(name: string, ...documents: readonly object[]): string {
  const written = path.join(scratch, name);
  writeFileSync(written, documents.map((each) => JSON.stringify(each)).join('\n'));
  return written;
}

const MILL = { id: 'mill', publisher: 'Dale Post', published_at: '2025-11-15', text: 'The Dale mill was sold to Hill Ltd on Monday.\nHill Ltd denied it.' };
const WIRE =
  'The Pellworth bridge was closed on Tuesday, police said. A barge with 214 tons of gravel had struck its second pier on Sunday night, and engineers found a crack that has to be filled.';
const BRIDGE = { id: 'bridge', publisher: 'Dale Post', published_at: '2025-11-16', text: WIRE };
const HILL = {
  id: 'org-hill',
  kind: 'organisation',
  name: 'Hill Ltd',
  date: '2024-03-02',
  statements: [{ id: 's', text: 'It burns bricks.', status: 'fact', known_from: '2025-01-01', sources: [] }],
};
const LINES = [
  '/brief Hill Ltd',
  '/brief Hill Ltd as_of:2025-11-15 length:long',
  '/ask who bought the mill?',
  '/ask what happened since:2025-11-16 until:2025-11-17',
  '/claims Hill Ltd',
  '/timeline Hill Ltd',
  '/check The Dale mill was sold to Mill Ltd on Monday.',
  '/brief something that is nowhere',
];

describe('replay', () => {
  it('makes briefs of every kind again, to the byte, from corpora that have grown since', { timeout: 120_000 }, async () => {
    const app = await open('replayed');
    await app.ingest([file('replayed.jsonl', MILL, HILL)]);
    const slack = { workspace: 'slack:T1', channel: 'C1', user: 'U1', scope: ['public', 'workspace:T1'] };
    const ids: string[] = [];
    const ask = async () => {
      for (const line of LINES) for (const from of [OPERATOR, slack]) ids.push(((await said(app, line, from)) as { readonly id: string }).id);
      ids.push((await app.desk(OPERATOR).check('  First.\r\n\r\n\r\nThe  Dale mill\u200b was sold to Hill Ltd on Monday.\nHill Ltd denied it.')).id);
      ids.push((await app.desk(OPERATOR).ask('who bought it?', { about: 'Hill Ltd' })).id);
    };
    await ask();
    await app.ingest([file('replayed.jsonl', BRIDGE, { ...MILL, text: 'The Dale mill was sold to Hill Ltd on Friday. Hill Ltd denied it.' })]);
    await ask();
    await app.ingest([file('replayed.jsonl', { ...BRIDGE, id: 'copy', publisher: 'Heron' })]);
    expect(new Set(ids).size).toBe(2 * (2 * LINES.length + 2));
    const verdicts = [];
    for (const id of ids) verdicts.push(await app.upkeep.replay(id));
    expect(verdicts.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    await app.close();
  });

  it('says where a kept brief differs, and why one cannot be made again', async () => {
    const app = await open('differing');
    await app.ingest([file('differing.jsonl', MILL, BRIDGE)]);
    const { id } = (await said(app, `/check ${MILL.text.split('\n')[0]}`)) as { readonly id: string };
    const database = new DatabaseSync(path.join(scratch, 'differing', 'footnote.db'));
    const change = (column: string, value: string) => database.prepare(`UPDATE briefs SET ${column} = ?`).run(value);
    const { result, configuration } = database.prepare('SELECT result, configuration FROM briefs').get() as Record<string, string>;
    change('result', String(result).replace('"text":"The Dale', '"text":"The old Dale'));
    expect(await app.upkeep.replay(id)).toMatchObject({
      verdict: 'different',
      difference: { place: 'result.claims[0].text', kept: expect.stringContaining('The old Dale') },
    });
    change('result', String(result));
    change('configuration', 'another');
    expect(await app.upkeep.replay(id)).toMatchObject({ verdict: 'impossible', reason: expect.stringContaining('it was made with "another"') });
    change('configuration', String(configuration));
    database.exec('UPDATE briefs SET corpus_version = 9');
    expect(await app.upkeep.replay(id)).toMatchObject({ verdict: 'impossible', reason: 'it was made from corpus version 9, and this database ends at 1.' });
    database.exec('UPDATE briefs SET corpus_version = 1');
    database.close();
    expect(await app.upkeep.replay(id)).toMatchObject({ verdict: 'same' });
    await app.upkeep.forget({ documents: ['bridge'] });
    expect(await app.upkeep.replay(id)).toMatchObject({ verdict: 'impossible', reason: 'of its corpus version 1, 1 document was forgotten since.' });
    await expect(app.upkeep.replay('ZZZZ')).rejects.toMatchObject({ code: 'not_found' });
    await app.close();
  });
});

describe('forget', () => {
  it('is noticed by a process that runs, which then answers as one that is started anew', async () => {
    const [running, other] = [await open('forgotten'), await open('forgotten')];
    const copy = { ...BRIDGE, id: 'copy', publisher: 'Heron', text: `By our staff. ${BRIDGE.text}` };
    await running.ingest([file('forgotten.jsonl', MILL, HILL, BRIDGE, copy)]);
    const { id } = (await said(running, '/ask what was closed on Tuesday?')) as { readonly id: string };
    const plan = await other.upkeep.forget({ documents: ['bridge', 'org-hill'] }, { dryRun: true });
    expect(plan).toMatchObject({ done: false, copies: ['copy'], briefs: [{ workspace: 'console', id, stays: false }], scrubbed: null, corpus_version: 1 });
    expect(plan.text).toMatch(/^Would forget 2 documents and 1 kept brief with something of them\.\n1 near copy under other ids stays: copy\./);
    await expect(other.upkeep.forget({ documents: ['bridge', 'nothing'] })).rejects.toMatchObject({ code: 'not_found' });
    expect(await other.upkeep.forget({ documents: ['bridge', 'org-hill'] })).toMatchObject({ done: true, scrubbed: true, corpus_version: 2 });
    expect(await other.upkeep.forget({ documents: ['bridge'] })).toMatchObject({ documents: [], scrubbed: true, corpus_version: 2 });
    expect(await said(running, `/show ${id}`)).toMatchObject({ kind: 'error', code: 'not_found' });
    const anew = await open('forgotten');
    for (const line of [...LINES, '/ask what was closed on Tuesday?', '/status']) {
      const { kept: _, ...now } = { kept: 0, ...(await said(running, line)) };
      expect(await said(anew, line)).toEqual(line === '/status' ? expect.objectContaining({ documents: 2 }) : now);
    }
    expect(await running.search(OPERATOR, { text: 'bridge', by: 'document', limit: 9 })).toMatchObject({ hits: [{ document: 'copy' }] });
    await other.ingest([file('again.jsonl', BRIDGE)]);
    expect(await said(running, '/status')).toMatchObject({ documents: 3, corpus_version: 3 });
    await Promise.all([running.close(), other.close(), anew.close()]);
  });
});

describe('the data folder', () => {
  it('holds no word that stood in a forgotten document alone, whoever asked for it before and whatever is written when programs end', async () => {
    const canary = 'Zanzibarquokka';
    const holds = () =>
      readdirSync(path.join(scratch, 'canary'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .some((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1').toLowerCase().includes(canary.toLowerCase()));
    const [app, other] = [await open('canary'), await open('canary')];
    await app.ingest([file('canary.jsonl', MILL, HILL, { id: 'secret', publisher: 'Post', text: `${canary} bought the mill of Dale, the mayor said.` })]);
    await app.ingest([file('canary.jsonl', { id: 'secret', publisher: 'Post', text: `${canary} did not buy the mill of Dale, the mayor said.` })]);
    for (const line of [
      '/ask who bought the mill of Dale?',
      `/brief ${canary}`,
      `/brief ${canary}x`,
      `/check ${canary} bought the mill of Dale.`,
      '/claims Hill Ltd',
    ]) {
      await said(app, line);
      await said(other, line);
    }
    expect(holds()).toBe(true);
    expect(await other.upkeep.forget({ documents: ['secret'] })).toMatchObject({ scrubbed: true });
    expect(await said(app, '/status')).toMatchObject({ documents: 2 });
    await Promise.all([app.close(), other.close()]);
    await (await open('canary')).close();
    expect(holds()).toBe(false);
  });
});

describe('what feeds brought', () => {
  let site: Site;
  let app: App;
  const items = (...texts: readonly string[]) =>
    texts.map((text, at) => ({ title: text, link: `https://dale.example/${at}`, guid: String(at), text: `${text} at Dale.` }));
  let told = items('The mill burned', 'The river rose');
  beforeAll(async () => {
    site = await aSite((_request, response) => void response.end(rss(told)));
    app = await open('feeds', { KEEP_DAYS: '30' }, { polled: { fetcher: aFetcher({ ports: [site.port] }), random: () => 0 } });
  });
  afterAll(async () => {
    await app.close();
    await site.close();
  });

  it('is forgotten with its feed named, and does not come back with the next poll', async () => {
    await said(app, `/feeds add ${site.origin}/feed`);
    expect(await said(app, '/status')).toMatchObject({ documents: 2 });
    expect(await app.upkeep.forget({ feed: 'dale' })).toMatchObject({
      feed: { id: 1 },
      documents: [{}, {}],
      text: expect.stringContaining('/feeds remove 1 ends that'),
    });
    told = items('The mill burned down', 'The river rose', 'The market opened');
    expect(await said(app, '/feeds check 1')).toMatchObject({ text: expect.stringContaining('3 items, 1 new, ') });
    expect(await said(app, '/status')).toMatchObject({ documents: 1 });
    await said(app, '/feeds remove 1');
    await said(app, `/feeds add ${site.origin}/feed`);
    expect(await said(app, '/status')).toMatchObject({ documents: 1 });
  });

  it('is forgotten by the process that serves when it came too long ago; what was ingested, and what was shared, stays', async () => {
    await app.ingest([file('kept.jsonl', MILL)]);
    const { id } = (await said(app, '/ask what opened at Dale?')) as { readonly id: string };
    const { id: alone } = (await said(app, '/brief market')) as { readonly id: string };
    await said(app, `/share ${id}`);
    time.now += 29 * 86_400_000;
    await (await app.startPolling()).stop();
    expect(await said(app, '/status')).toMatchObject({ documents: 2 });
    time.now += 2 * 86_400_000;
    const serving = await app.startPolling();
    await expect.poll(async () => (await said(app, '/status')) as object, { timeout: 60_000 }).toMatchObject({ documents: 1 });
    await serving.stop();
    expect(await said(app, `/show ${id}`)).toMatchObject({ kind: 'answer', claims: [{ text: expect.stringContaining('The market opened') }] });
    expect(await said(app, `/sources ${id}`)).toMatchObject({ kind: 'sources', passages: [], forgotten: [1] });
    expect(await said(app, `/show ${alone}`)).toMatchObject({ kind: 'error', code: 'not_found' });
    expect(await app.upkeep.forget({ olderThanDays: 1 })).toMatchObject({ documents: [], text: 'Nothing was to be forgotten.' });
  });
});

describe('a backup', () => {
  it('is made while others write, and from it the same is answered', async () => {
    const app = await open('backed-up');
    await app.ingest([file('backed-up.jsonl', MILL, HILL, BRIDGE)]);
    const before = await Promise.all(LINES.map((line) => said(app, line)));
    const target = path.join(scratch, 'copy.db');
    const writing = app.ingest([file('later.jsonl', ...Array.from({ length: 500 }, (_, at) => ({ ...BRIDGE, id: `later-${at}` })))]);
    expect(backUp(path.join(scratch, 'backed-up'), target).sizeBytes).toBeGreaterThan(10_000);
    await writing;
    expect(() => backUp(path.join(scratch, 'backed-up'), target)).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(() => backUp(path.join(scratch, 'nowhere'), path.join(scratch, 'other.db'))).toThrow(expect.objectContaining({ code: 'not_found' }));
    expect(() => backUp(path.join(scratch, 'backed-up'), path.join(scratch, 'no', 'such', 'folder.db'))).toThrow(
      expect.objectContaining({ code: 'not_found', message: expect.stringContaining(`There is no folder ${path.join(scratch, 'no', 'such')}.`) }),
    );
    await app.close();
    mkdirSync(path.join(scratch, 'restored'));
    copyFileSync(target, path.join(scratch, 'restored', 'footnote.db'));
    const restored = await open('restored');
    expect(await Promise.all(LINES.map((line) => said(restored, line)))).toEqual(before);
    await restored.close();
    const database = new DatabaseSync(path.join(scratch, 'restored', 'footnote.db'));
    expect(Object.values(database.prepare('PRAGMA integrity_check').get() ?? {})).toEqual(['ok']);
    database.close();
  });
});
