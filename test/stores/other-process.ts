/** Run as a process of its own by the tests: `other-process.ts ACTION DATA_DIR`. Says what it has done line by line; ends when its input ends. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStores } from '../../src/stores/open.ts';
import { aDocument } from './a-document.ts';

const [action = '', dataDir = ''] = process.argv.slice(2);
// Written at once: what was said before a kill was done before it.
const say = (line: string | number) => writeSync(1, `${line}\n`);
const inputEnds = () => new Promise((resolve) => process.stdin.once('close', resolve).resume());

const actions: Readonly<Record<string, () => Promise<void>>> = {
  /** Puts the same 20 documents in ever new texts, which name the corpus version that they make; says it when it is committed. */
  async putForever() {
    say('opening');
    const { documents } = await openStores({ dataDir });
    for (let version = (await documents.corpusVersion()) + 1; ; version += 1) {
      const edited = Array.from({ length: 20 }, (_, index) => aDocument({ id: `d${index}`, text: `${version}.`.padEnd(5000, ' x') }));
      say((await documents.put(edited)).corpusVersion);
    }
  },

  /** Opens, puts one document of its own, closes. */
  async putOne() {
    const { documents, close } = await openStores({ dataDir });
    await documents.put([aDocument({ id: `by ${process.pid}` })]);
    await close();
    say('done');
  },

  /** Notes requests 0 to 199 and says which came for the first time. */
  async noteRequests() {
    const { requests, close } = await openStores({ dataDir });
    say('open');
    await inputEnds();
    for (let request = 0; request < 200; request += 1) if (await requests.first(`there:T1 ${request}`, new Date('2025-11-20T10:00:00Z'))) say(request);
    await close();
  },

  /** Holds the lock for writing until its input ends. */
  async lock() {
    const database = new DatabaseSync(join(dataDir, 'footnote.db'));
    database.exec('BEGIN IMMEDIATE');
    say('locked');
    await inputEnds();
    database.close();
  },

  /** Says how many documents it sees, each time a line comes in. */
  async count() {
    const { documents } = await openStores({ dataDir });
    say('open');
    for await (const _ of process.stdin) say((await documents.all()).length);
  },

  /** As a user without rights: says why it cannot open, or what it reads and why it cannot write. */
  async openWithoutRights() {
    // So that all code is loaded while it can be read.
    await (await openStores({ memory: true })).close();
    if (process.getuid?.() === 0) process.setuid?.(65534);
    try {
      const { documents, briefs, readOnly, close } = await openStores({ dataDir });
      say(`${readOnly ? 'for reading' : 'for writing'}: ${(await documents.all()).length} documents, ${await briefs.count()} briefs`);
      await documents.put([aDocument({ id: 'new' })]).catch((error) => say(error.message));
      await close();
    } catch (error) {
      say(error instanceof Error ? error.message : 'no error');
    }
  },
};

await actions[action]?.();
process.exit();
