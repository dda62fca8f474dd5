import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { aBrief } from '../contracts/brief-store.ts';
import { aFolder } from './temporary.ts';

it('the last judgement of a user on a brief counts', async () => {
  const dataDir = aFolder();
  const { briefs, close } = await openStores({ dataDir });
  await briefs.keep(aBrief());
  const judgement = { workspace: 'console', brief: '7F3KQ0ZX1M', at: '2025-11-23T08:00:00Z' };
  await briefs.judge({ ...judgement, user: 'u1', verdict: 'good' });
  await briefs.judge({ ...judgement, user: 'u2', verdict: 'good' });
  await briefs.judge({ ...judgement, user: 'u1', verdict: 'bad', at: '2025-11-23T09:00:00Z' });
  await close();
  const database = new DatabaseSync(join(dataDir, 'footnote.db'));
  expect(
    database
      .prepare('SELECT user, verdict, at FROM feedback ORDER BY user')
      .all()
      .map((row) => ({ ...row })),
  ).toEqual([
    { user: 'u1', verdict: 'bad', at: '2025-11-23T09:00:00Z' },
    { user: 'u2', verdict: 'good', at: '2025-11-23T08:00:00Z' },
  ]);
  database.close();
});

it.each([
  ['result', '{"kind":"brief","te'],
  ['result', '7'],
  ['explanation', '{"evidence":"much"}'],
  ['scope', '"some"'],
])('a brief that is not as it was written is named, with %s = %s', async (column, value) => {
  const dataDir = aFolder();
  const { briefs, close } = await openStores({ dataDir });
  await briefs.keep(aBrief());
  const database = new DatabaseSync(join(dataDir, 'footnote.db'));
  database.prepare(`UPDATE briefs SET ${column} = ?`).run(value);
  database.close();
  await expect(briefs.find('console', '7F3K')).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringMatching(/^The brief 7F3KQ0ZX1M in .*footnote\.db cannot be read: /),
  });
  await close();
});

it('of each workspace the newest stay, and what was shared or judged', async () => {
  const { briefs, close } = await openStores({ memory: true, briefs: { stay: 3, sweep: 2 } });
  const ids = Array.from({ length: 10 }, (_, at) => `${at}000000000`);
  await briefs.keep(aBrief({ workspace: 'slack:T1', id: '9999999999' }));
  for (const [at, id] of ids.entries()) {
    await briefs.keep(aBrief({ id }));
    if (at === 1) await briefs.share('console', id);
    if (at === 2) await briefs.judge({ workspace: 'console', brief: id, user: 'u1', verdict: 'bad', at: '2025-11-23T08:00:00Z' });
  }
  const left = await briefs.recent('console', 99);
  // The last sweep was at the row before the last.
  expect(left.toReversed()).toEqual(['1000000000', '2000000000', ...ids.slice(6)]);
  expect(await briefs.recent('slack:T1', 9)).toEqual(['9999999999']);
  await close();
});
