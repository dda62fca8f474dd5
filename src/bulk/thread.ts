/** Run as a thread of its own: stores, recognizes and indexes what it is sent or told to read. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { runInBackground } from '../background.ts';
import type { Asked, Said, Setting } from './said.ts';

// Before anything else is loaded: a thread does not share what the process has switched on.
enableCompileCache();
runInBackground();
const [{ createBulkWork }, { openStores }, { FootnoteError }, { READING_EDITION }, { reread }, { readText }] = await Promise.all([
  import('./work.ts'),
  import('../stores/open.ts'),
  import('../core/errors.ts'),
  import('../core/reading/edition.ts'),
  import('../ingest/reread.ts'),
  import('../core/reading/read.ts'),
]);

const port = parentPort;
if (port === null) throw new Error('to be run as a thread');
const setting: Setting = workerData;
const stores = await openStores({ dataDir: setting.dataDir, reading: { edition: READING_EDITION, read: (document) => reread(document, readText) } });
const workFor = createBulkWork(stores, setting);
const say = (said: Said) => port.postMessage(said);
/** An ingest may take minutes, and what else is asked for goes on beside it; else one after the other. */
const lanes = { ingest: Promise.resolve(), other: Promise.resolve() };

port.on('message', (asked: Asked | 'close') => {
  if (asked === 'close') {
    void Promise.all([lanes.ingest, lanes.other]).then(async () => {
      await stores.close();
      port.close();
    });
    return;
  }
  const lane = asked.work === 'ingest' ? 'ingest' : 'other';
  lanes[lane] = lanes[lane].then(() => answer(asked));
});

async function answer({ id, work, input }: Asked): Promise<void> {
  const all = workFor((told) => say({ id, told }));
  try {
    const run: (...input: never[]) => Promise<unknown> = all[work];
    say({ id, value: await run(...(input as never[])) });
  } catch (error) {
    const known = error instanceof FootnoteError ? error : undefined;
    const cause = error instanceof Error ? (error.stack ?? error.message) : 'not an error';
    say({ id, failed: { code: known?.code ?? 'internal', message: known?.message ?? '', cause: cause.slice(0, 2000) } });
  }
}
