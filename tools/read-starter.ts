/**
 * Reads the starter corpus and writes down how, to `data/starter-reading.json`: the first start takes it from there.
 *
 *   npm run read-starter        after every change of the reading's edition or of `data/corpus`; the same of both gives the same bytes
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Sentence } from '../src/core/document.ts';
import { READING_EDITION } from '../src/core/reading/edition.ts';
import { readText } from '../src/core/reading/read.ts';
import { versionOf } from '../src/core/version.ts';
import { ingest } from '../src/ingest/pipeline.ts';
import { fingerprintOf, type PreparedReading } from '../src/ingest/starter-reading.ts';
import { openStores } from '../src/stores/open.ts';

const data = path.join(import.meta.dirname, '../data');
const folder = path.join(data, 'corpus');
const sentences: Record<string, Sentence[]> = {};
const stores = await openStores({ memory: true });
await ingest([folder], {
  store: stores.documents,
  read(text) {
    const read = readText(text);
    sentences[versionOf(text)] = [...read];
    return read;
  },
});
await stores.close();
const prepared: PreparedReading = { edition: READING_EDITION, corpus: fingerprintOf(folder), sentences };
const lines = Object.entries(sentences).map(([version, read]) => `    ${JSON.stringify(version)}: ${JSON.stringify(read)}`);
writeFileSync(
  path.join(data, 'starter-reading.json'),
  `{\n  "edition": ${prepared.edition},\n  "corpus": ${JSON.stringify(prepared.corpus)},\n  "sentences": {\n${lines.join(',\n')}\n  }\n}\n`,
);
