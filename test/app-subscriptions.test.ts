import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApp } from '../src/app.ts';
import { toConfig } from '../src/config.ts';
import { until } from './delivering/running.ts';
import { aPoster } from './helpers/a-poster.ts';
import { aFolder } from './stores/temporary.ts';

const TEXT = 'The Dale mill will close in May, the mayor said on Thursday. Some 120 people work at the Dale mill. The council will meet next week.';
const WHO = { workspace: 'slack:T1', channel: 'C1', user: 'U1', scope: ['public'], managesChannel: true, zoneOf: async () => 'Europe/Berlin' } as const;

/** An app with an article, at an hour of the clock that can be moved. */
async function open() {
  const folder = aFolder();
  let now = Date.parse('2025-11-24T06:00:00Z');
  const app = await openApp(toConfig({ DATA_DIR: path.join(folder, 'data'), STARTER_CORPUS: 'off' }), {
    clock: () => new Date(now),
    delivered: { monotonicMs: () => now },
    log: { info() {}, warn() {}, error() {} },
  });
  mkdirSync(path.join(folder, 'in'));
  const ingest = async (id: string, text: string) => {
    const file = path.join(folder, 'in', `${id}.jsonl`);
    writeFileSync(file, `${JSON.stringify({ id, type: 'article', title: id, publisher: 'Dale Post', published_at: '2025-11-20', text })}\n`);
    await app.ingest([file]);
  };
  await ingest('mill', TEXT);
  return {
    app,
    ingest,
    set: (instant: string) => {
      now = Date.parse(instant);
    },
    say: (line: string) => app.dispatch({ ...WHO, line }),
  };
}

describe('an app that takes orders', () => {
  it('posts what was ordered at its time, once, and says so', async () => {
    const { app, set, say } = await open();
    const { poster, there } = aPoster();
    const delivering = await app.startDelivering([poster]);
    expect((await say('/digest subscribe time:8:30')).result).toMatchObject({
      kind: 'subscribed',
      notes: [],
      text: expect.stringContaining('Next: Mon 24 Nov 08:30, Tue 25 Nov 08:30, Wed 26 Nov 08:30 (Europe/Berlin)'),
    });
    expect(there).toEqual([]);
    set('2025-11-24T07:30:05Z');
    delivering.wake();
    await until(async () => expect((await say('/digest why')).result).toMatchObject({ moments: [{ date: '2025-11-24', outcome: 'posted' }] }));
    expect(there).toHaveLength(1);
    expect(there[0]?.payload).toContain('The Dale mill will close in May');
    await delivering.stop();
    await app.close();
  });

  it('posts one at once when it is asked to, and from then on what is new since', async () => {
    const { app, set, say, ingest } = await open();
    const { poster, there } = aPoster();
    const delivering = await app.startDelivering([poster]);
    await say('/digest subscribe time:8:30');
    expect((await say('/digest now')).result.text).toMatch(/is on its way to this channel\.$/u);
    await until(() => expect(there).toHaveLength(1));
    await ingest('pub', 'The Dale pub will open in June, its owner said on Friday.');
    set('2025-11-24T07:30:05Z');
    delivering.wake();
    await until(async () => expect((await say('/digest why')).result).toMatchObject({ moments: [{ outcome: 'posted' }, { outcome: 'posted' }] }));
    expect(there).toHaveLength(2);
    expect(there[1]?.payload).toContain('The Dale pub will open in June');
    expect(there[1]?.payload).not.toContain('120 people');
    await delivering.stop();
    await app.close();
  });

  it('says where it does not deliver, and takes no order to send at once', async () => {
    const { app, say } = await open();
    expect((await say('/digest subscribe')).result).toMatchObject({ notes: [expect.stringContaining('Nothing is delivered here')] });
    expect((await say('/digest now')).result).toMatchObject({ kind: 'error', code: 'unavailable' });
    await app.close();
  });
});
