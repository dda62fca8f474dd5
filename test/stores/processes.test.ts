import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { aDocument } from './a-document.ts';
import { startProcess } from './start-process.ts';
import { aFolder } from './temporary.ts';

/** More for a long look: `FOOTNOTE_KILLS=200 npx vitest run test/stores/processes.test.ts`. */
const KILLS = Number(process.env.FOOTNOTE_KILLS ?? 3);

describe('a process killed at any moment', { timeout: 5000 + KILLS * 5000 }, () => {
  it('leaves a sound database at a whole corpus version', async () => {
    const dataDir = aFolder();
    let committed = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = startProcess('putForever', dataDir);
      expect(await writer.line()).toBe('opening');
      committed = Math.max(committed, Number(await writer.line()));
      await wait((kill * 37) % 61);
      writer.child.kill('SIGKILL');
      committed = Math.max(committed, ...(await writer.end()).map(Number));

      const { documents, close } = await openStores({ dataDir });
      const version = await documents.corpusVersion();
      expect([committed, committed + 1]).toContain(version);
      for (const asked of [version, version - 1, 1].filter((asked) => asked > 0)) {
        const all = await documents.all(asked);
        expect(all.length).toBe(20);
        for (const { text } of all) expect(text).toBe(`${asked}.`.padEnd(5000, ' x'));
      }
      await close();
      expect(integrity(dataDir)).toBe('ok');
    }
  });

  it('leaves a database that opens, killed while it was made', async () => {
    for (let kill = 0; kill < Math.ceil(KILLS / 3); kill += 1) {
      const dataDir = aFolder();
      const writer = startProcess('putForever', dataDir);
      expect(await writer.line()).toBe('opening');
      await wait((20 + kill * 7) % 61);
      writer.child.kill('SIGKILL');
      await writer.end();
      const { documents, close } = await openStores({ dataDir });
      expect((await documents.all()).length).toBe((await documents.corpusVersion()) > 0 ? 20 : 0);
      await close();
      expect(integrity(dataDir)).toBe('ok');
    }
  });
});

describe('processes that open a new database together', { timeout: 20_000 }, () => {
  it('make it once, and see what the others have committed', async () => {
    const dataDir = aFolder();
    const reader = startProcess('count', dataDir);
    const writers = Array.from({ length: 2 }, () => startProcess('putOne', dataDir));
    expect(await Promise.all(writers.map((writer) => writer.end()))).toEqual([['done'], ['done']]);
    expect(await reader.line()).toBe('open');

    const { documents, close } = await openStores({ dataDir });
    expect(await documents.corpusVersion()).toBe(2);
    expect((await documents.all()).length).toBe(2);
    for (const id of ['a', 'b']) {
      const { corpusVersion } = await documents.put([aDocument({ id })]);
      reader.child.stdin.write('now\n');
      expect(await reader.line()).toBe(String(corpusVersion));
    }
    reader.child.stdin.end();
    await reader.end();
    await close();
  });
});

describe('a database that another process keeps locked', { timeout: 20_000 }, () => {
  it('is read, refuses to be written in one sentence, and takes it when the lock is gone', async () => {
    const dataDir = aFolder();
    const first = await openStores({ dataDir });
    await first.documents.put([aDocument()]);
    await first.close();
    const locker = startProcess('lock', dataDir);
    expect(await locker.line()).toBe('locked');

    const { documents, briefs, close } = await openStores({ dataDir, busyTimeoutMs: 50 });
    expect(await documents.all()).toEqual([aDocument()]);
    expect(await briefs.count()).toBe(0);
    await expect(documents.put([aDocument({ id: 'b' })])).rejects.toMatchObject({
      name: 'FootnoteError',
      code: 'unavailable',
      message: `${join(dataDir, 'footnote.db')} is in use by another process that is writing to it: wait until that one has finished, or stop it, then try again.`,
    });

    locker.child.stdin.end();
    await locker.end();
    expect(await documents.put([aDocument({ id: 'b' })])).toMatchObject({ added: ['b'], corpusVersion: 2 });
    await close();
  });

  it('is waited for while everything else has its turn', async () => {
    const dataDir = aFolder();
    const { documents, close } = await openStores({ dataDir });
    const locker = new DatabaseSync(join(dataDir, 'footnote.db'));
    locker.exec('BEGIN IMMEDIATE');
    const putting = documents.put([aDocument()]);
    // Were the event loop held meanwhile, nobody would get here before the time to wait is over.
    await new Promise((resolve) => setTimeout(resolve, 20));
    locker.exec('COMMIT');
    expect(await putting).toMatchObject({ added: [aDocument().id] });
    locker.close();
    await close();
  });

  it('is said to be so when it is new and cannot be made ready', async () => {
    const dataDir = aFolder();
    // Another connection is kept out as another process is.
    const locker = new DatabaseSync(join(dataDir, 'footnote.db'));
    locker.exec('BEGIN IMMEDIATE');
    await expect(openStores({ dataDir, busyTimeoutMs: 50 })).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('is in use') });
    locker.close();
    await (await openStores({ dataDir })).close();
  });
});

function integrity(dataDir: string): unknown {
  const database = new DatabaseSync(join(dataDir, 'footnote.db'));
  const row = database.prepare('PRAGMA integrity_check').get();
  database.close();
  return row?.integrity_check;
}
