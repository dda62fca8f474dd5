import path from 'node:path';
import { createBulk } from './bulk/index.ts';
import { type Config, PROGRAM_ROOT } from './config.ts';
import type { Document } from './core/document.ts';
import { FootnoteError } from './core/errors.ts';
import { READING_EDITION } from './core/reading/edition.ts';
import type { ReadText } from './ingest/record-type.ts';
import { isStarterLoaded, loadStarter } from './ingest/starter.ts';
import type { ReadingModule } from './look-up.ts';
import type { Stores } from './stores/open.ts';

const DATA = path.join(PROGRAM_ROOT, 'data');
const STARTER = path.join(DATA, 'corpus');

/** Which edition of the reading made what is stored. */
const EDITION = 'reading_edition';

type Reading = ReturnType<typeof createReading>;

/** How texts are read, loaded when something is to be read: a start that finds everything stored does without. */
export function createReading() {
  let loaded: ReadingModule | undefined;
  let reread: typeof import('./ingest/reread.ts').reread | undefined;
  return {
    edition: READING_EDITION,
    async load(): Promise<ReadingModule> {
      loaded ??= await import('./core/reading/read.ts');
      reread ??= (await import('./ingest/reread.ts')).reread;
      return loaded;
    },
    /** Reads anew what another edition has read, once this one is loaded. */
    read: (document: Document): Document => (loaded === undefined || reread === undefined ? document : reread(document, loaded.readText)),
  };
}

interface UpToDateParts {
  readonly stores: Stores;
  readonly reading: Reading;
  readonly config: Pick<Config, 'dataDir' | 'fetch' | 'starterCorpus'>;
  /** Says a sentence to whoever waits. */
  readonly say: (words: string) => void;
}

/** Has what another edition of the reading made read anew, and loads the starter corpus at the first start. */
export async function bringUpToDate({ stores, reading, config, say }: UpToDateParts): Promise<void> {
  const { readOnly, meta, documents } = stores;
  if ((await meta.get(EDITION)) !== String(READING_EDITION)) {
    // Not before it is done: a start that is cut off goes on with it at the next.
    if (await isReadAnew({ stores, reading, config, say })) await meta.set(EDITION, String(READING_EDITION)).catch(passOverUnavailable);
    else await reading.load();
  }
  if (config.starterCorpus && !readOnly && !(await isStarterLoaded(meta))) {
    await loadStarter(STARTER, meta, { store: documents, read: await readStarter(reading) });
  }
}

/** False where nothing can be written: then each document is read when it is looked at. */
async function isReadAnew(parts: UpToDateParts): Promise<boolean> {
  const { readOnly, rereading } = parts.stores;
  if (readOnly) return false;
  const all = await rereading.count();
  try {
    if (all > FEW) await readInThread(parts, all);
    else if (all > 0) {
      await parts.reading.load();
      await rereading.run(async (documents) => documents.map(parts.reading.read));
    }
    return true;
  } catch (error) {
    passOverUnavailable(error);
    return false;
  }
}

async function readInThread({ config, say }: UpToDateParts, all: number): Promise<void> {
  const isLong = all > WORTH_SAYING;
  if (isLong) say(`Texts are read better than at the last start, so ${all} documents are read anew, once. That takes about ${minutesFor(all)}.`);
  const bulk = createBulk(config);
  let quarters = 0;
  try {
    await bulk.run('readAnew', [], (told) => {
      if (!isLong || told.kind !== 'reread' || told.done * 4 < (quarters + 1) * all) return;
      quarters = Math.floor((told.done * 4) / all);
      say(`${told.done} of ${all} documents are read anew.`);
    });
  } finally {
    await bulk.close();
  }
}

/** So many are read here sooner than threads have begun. */
const FEW = 100;
const WORTH_SAYING = 1000;
/** Of articles of some 7 KB, on two cores. */
const READ_A_MINUTE = 20_000;
const minutesFor = (documents: number): string => {
  const minutes = Math.ceil(documents / READ_A_MINUTE);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
};

/** How the starter corpus is read: as was prepared, where that is of this edition and these files. */
async function readStarter(reading: Reading): Promise<ReadText> {
  const { findPreparedReading } = await import('./ingest/starter-reading.ts');
  return findPreparedReading(path.join(DATA, 'starter-reading.json'), STARTER, READING_EDITION) ?? (await reading.load()).readText;
}

function passOverUnavailable(error: unknown): void {
  if (!(error instanceof FootnoteError) || error.code !== 'unavailable') throw error;
}
