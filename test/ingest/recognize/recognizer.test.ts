import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/core/document.ts';
import { createRecognizer } from '../../../src/ingest/recognize/recognizer.ts';
import { createRecognizing } from '../../../src/ingest/recognize/recognizing.ts';
import { openStores } from '../../../src/stores/open.ts';
import { aDocument, aRecord, reported } from '../../helpers/a-document.ts';
import { aFolder } from '../../stores/temporary.ts';

const FERRY =
  'The ferry Aurora ran aground near Pellworth on Sunday night with 214 people on board, the coast guard said. Nobody was hurt, and two tugs pulled the ship free at high tide.';
const saying = (id: string, text: string, parts: Partial<Document> = {}) => aDocument({ id, said: [reported(text)], ...parts });
const wire = saying('wire', FERRY);
const copy = saying('copy', `By our staff. ${FERRY}`);
const weather = saying('weather', 'Rain is expected in the valley of the Ember River from Monday on, the weather service of Norrland said.');

async function opened() {
  const stores = await openStores({ memory: true });
  const recognizer = () => createRecognizer(stores.recognition);
  const recognized = () => stores.recognition.recognitions(0);
  return { ...stores, recognizer, recognized };
}

describe('createRecognizer', () => {
  it('recognizes what was stored, in its order, records left out, and each version once', async () => {
    const { documents, recognition, recognizer, recognized } = await opened();
    await documents.put([aRecord({ id: 'org', name: 'Org' }), wire, weather, copy]);
    expect(await recognition.waiting()).toBe(3);
    await recognizer().run();
    expect(await recognition.waiting()).toBe(0);
    const [first, second, third] = await recognized();
    expect(first).toMatchObject({ document: 'wire', copies: [], language: 'en' });
    expect(second).toMatchObject({ document: 'weather', copies: [] });
    expect(third).toMatchObject({ document: 'copy', copies: [wire.version], story: first?.story });
    expect(third?.names).toContainEqual({ text: 'Aurora', count: 1 });
    await recognizer().run();
    expect(await recognized()).toHaveLength(3);
  });

  it('gives the same whether all comes at once or one by one, with a restart each time', async () => {
    const all = [wire, weather, copy, saying('late', FERRY.slice(0, 130), { publishedAt: '2025-03-04' }), saying('twin', FERRY)];
    const [once, each] = [await opened(), await opened()];
    for (const document of all) await once.documents.put([document]);
    await once.recognizer().run();
    for (const document of all) {
      await each.documents.put([document]);
      await each.recognizer().run();
    }
    expect(await each.recognized()).toEqual(await once.recognized());
  });

  it('never moves an article to another story, and keeps that of an edited one', async () => {
    const { documents, recognizer, recognized } = await opened();
    await documents.put([wire]);
    await recognizer().run();
    await documents.put([weather, saying('wire', `${weather.text} It is the same as elsewhere.`)]);
    await recognizer().run();
    const [first, , edited] = await recognized();
    expect(edited).toMatchObject({ document: 'wire', copies: [weather.version], story: first?.story });
  });

  it('takes no document for a copy of its own earlier version', async () => {
    const { documents, recognizer, recognized } = await opened();
    await documents.put([wire]);
    await documents.put([saying('wire', `${FERRY} It was a long night.`)]);
    await documents.put([saying('wire', `${FERRY} It was a long night.`, { title: 'Another title' })]);
    await recognizer().run();
    expect((await recognized()).map(({ copies }) => copies)).toEqual([[], [], []]);
  });

  it('begins again where another process was faster', async () => {
    const { documents, recognition, recognized } = await opened();
    await documents.put([wire, copy]);
    const keep = recognition.keep;
    let raced = false;
    const racing = {
      ...recognition,
      keep: async (...[sketches, after]: Parameters<typeof keep>) => {
        if (!raced) await keep(sketches.slice(0, 1), after);
        raced = true;
        return keep(sketches, after);
      },
    };
    await createRecognizer(racing).run();
    expect((await recognized()).map(({ document, copies }) => [document, copies])).toEqual([
      ['wire', []],
      ['copy', [wire.version]],
    ]);
  });
});

describe('createRecognizing', () => {
  it('leaves one article alone, which has nothing to be compared with', async () => {
    const { documents, recognition, recognized } = await opened();
    const recognizing = createRecognizing(recognition, false, () => createRecognizer(recognition).run());
    await documents.put([wire]);
    await recognizing.run();
    expect(await recognized()).toEqual([]);
    await documents.put([copy]);
    const { copies, members } = await recognizing.run();
    expect([...(copies.get(wire.version) ?? [])]).toEqual([copy.version]);
    expect([...(copies.get(copy.version) ?? [])]).toEqual([wire.version]);
    expect([...members.values()].map((ids) => [...ids])).toEqual([['wire', 'copy']]);
    expect(recognizing.nearCopies(['wire', 'copy', 'unknown'])).toBe(1);
  });

  it('writes nothing where nothing can be written', async () => {
    const { documents, recognition, recognized } = await opened();
    await documents.put([wire, copy]);
    expect((await createRecognizing(recognition, true, () => createRecognizer(recognition).run()).run()).copies.size).toBe(0);
    expect(await recognized()).toEqual([]);
  });

  it('hears of names that were merged, and of that being taken back', async () => {
    const { recognition } = await opened();
    const recognizing = createRecognizing(recognition, false, () => createRecognizer(recognition).run());
    await recognition.merge('Deep Seek', 'DeepSeek');
    expect([...(await recognizing.current()).merges]).toEqual([['deep seek', 'DeepSeek']]);
    await recognition.merge('deep seek', 'Deep Seek');
    expect((await recognizing.current()).merges.size).toBe(0);
  });

  it('drops what was recognized of versions that are stored no longer', async () => {
    const dataDir = aFolder();
    const { documents, recognition, close } = await openStores({ dataDir });
    await documents.put([wire, copy]);
    await createRecognizing(recognition, false, () => createRecognizer(recognition).run()).run();
    const database = new DatabaseSync(join(dataDir, 'footnote.db'));
    database.exec("DELETE FROM document_versions WHERE document = 'wire'");
    database.close();
    await recognition.sweep();
    expect((await recognition.recognitions(0)).map(({ document }) => document)).toEqual(['copy']);
    await close();
  });
});
