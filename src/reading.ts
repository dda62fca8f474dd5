import path from 'node:path';
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

/** Loads the reading where what is stored was read by another edition, and the starter corpus at the first start. */
export async function bringUpToDate({ readOnly, meta, documents }: Stores, reading: Reading, { starterCorpus }: Pick<Config, 'starterCorpus'>): Promise<void> {
  if ((await meta.get(EDITION)) !== String(READING_EDITION)) {
    if ((await documents.corpusVersion()) > 0) await reading.load();
    // Where it cannot be set now, the next start reads again.
    if (!readOnly) await meta.set(EDITION, String(READING_EDITION)).catch(passOverUnavailable);
  }
  if (starterCorpus && !readOnly && !(await isStarterLoaded(meta))) {
    await loadStarter(STARTER, meta, { store: documents, read: await readStarter(reading) });
  }
}

/** How the starter corpus is read: as was prepared, where that is of this edition and these files. */
async function readStarter(reading: Reading): Promise<ReadText> {
  const { findPreparedReading } = await import('./ingest/starter-reading.ts');
  return findPreparedReading(path.join(DATA, 'starter-reading.json'), STARTER, READING_EDITION) ?? (await reading.load()).readText;
}

function passOverUnavailable(error: unknown): void {
  if (!(error instanceof FootnoteError) || error.code !== 'unavailable') throw error;
}
