import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { startProcess } from './start-process.ts';
import { aFolder } from './temporary.ts';

const now = new Date('2025-11-20T10:00:00Z');

it('a request and a topic are known after a restart', async () => {
  const dataDir = aFolder();
  const before = await openStores({ dataDir });
  expect(await before.requests.first('there:T1 e1', now)).toBe(true);
  await before.conversations.keepTopic('there:T1 thread', 'Dale Mill', now);
  await before.close();
  const after = await openStores({ dataDir });
  expect(await after.requests.first('there:T1 e1', now)).toBe(false);
  expect(await after.conversations.topicOf('there:T1 thread')).toBe('Dale Mill');
  await after.close();
});

it('each request is the first in one of two processes', { timeout: 60_000 }, async () => {
  const dataDir = aFolder();
  await (await openStores({ dataDir })).close();
  const processes = [startProcess('noteRequests', dataDir), startProcess('noteRequests', dataDir)];
  for (const { line } of processes) expect(await line()).toBe('open');
  for (const { child } of processes) child.stdin.end();
  const firsts = (await Promise.all(processes.map(({ end }) => end()))).flat();
  expect(firsts.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, request) => request));
});

it('old requests take no room', async () => {
  const dataDir = aFolder();
  const { requests, close } = await openStores({ dataDir });
  for (let hour = 0; hour < 72; hour++) await requests.first(`there:T1 ${hour}`, new Date(now.getTime() + hour * 3_600_001));
  await close();
  const database = new DatabaseSync(join(dataDir, 'footnote.db'));
  expect(Number(database.prepare('SELECT count(*) AS count FROM seen_requests').get()?.count)).toBeLessThanOrEqual(26);
  database.close();
});
