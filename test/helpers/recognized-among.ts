import type { Document } from '../../src/core/document.ts';
import { NOTHING_RECOGNIZED, type Recognized, withRecognitions } from '../../src/core/recognizing/recognized.ts';
import { createRecognizer } from '../../src/ingest/recognize/recognizer.ts';
import { openStores } from '../../src/stores/open.ts';

/** What the program recognizes of documents that come in this order. */
export async function recognizedAmong(documents: readonly Document[]): Promise<Recognized> {
  const stores = await openStores({ memory: true });
  await stores.documents.put(documents);
  await createRecognizer(stores.recognition).run();
  // Their names are looked at while the store is open.
  const all = (await stores.recognition.recognitions(0)).map((one) => ({ ...one }));
  const recognized = withRecognitions(NOTHING_RECOGNIZED, all, await stores.recognition.merges());
  await stores.close();
  return recognized;
}
