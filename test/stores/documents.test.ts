import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import type { Reading } from '../../src/stores/documents.ts';
import { openStores } from '../../src/stores/open.ts';
import { aDocument, aRecord } from './a-document.ts';
import { aFolder } from './temporary.ts';

describe('a new edition of the reading', () => {
  it('reads again what an earlier one read, once, in all its versions', async () => {
    const dataDir = aFolder();
    const [before, after] = [aDocument({ text: 'It was so.' }), aDocument({ text: 'It was not so.' })];
    await using(dataDir, aReading(1), async ({ documents }) => {
      await documents.put([before, aRecord()]);
      await documents.put([after]);
    });
    const second = aReading(2);
    await using(dataDir, second, async ({ documents }) => {
      expect(await documents.get('article')).toEqual(marked(after, 2));
      expect(await documents.all()).toEqual([marked(after, 2), marked(aRecord(), 2)]);
      expect(await documents.all(1)).toEqual([marked(before, 2), marked(aRecord(), 2)]);
      expect(await documents.corpusVersion()).toBe(2);
    });
    expect(second.texts).toEqual([after.text, aRecord().text, before.text]);
    const again = aReading(2);
    await using(dataDir, again, async ({ documents }) => {
      expect(await documents.all()).toEqual([marked(after, 2), marked(aRecord(), 2)]);
      expect(await documents.get('article', before.version)).toEqual(marked(before, 2));
    });
    expect(again.texts).toEqual([]);
  });

  it('is taken over from a put that changes nothing else', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aDocument()]));
    const second = aReading(2);
    await using(dataDir, second, async ({ documents }) => {
      expect(await documents.put([marked(aDocument(), 2)])).toMatchObject({ unchanged: ['article'], corpusVersion: 1 });
      expect(await documents.all()).toEqual([marked(aDocument(), 2)]);
    });
    expect(second.texts).toEqual([]);
  });

  it('gets no sentences where these have a shape that it does not know', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aRecord()]));
    run(dataDir, `UPDATE document_versions SET sentences = '[{"from":0}]', record = '"of old"'`);
    const seen: Document[] = [];
    const read = (document: Document) => {
      seen.push(document);
      return aRecord();
    };
    await using(dataDir, { edition: 2, read }, async ({ documents }) => expect(await documents.all()).toEqual([aRecord()]));
    const { record: _, ...rest } = aRecord();
    expect(seen).toEqual([{ ...rest, sentences: [] }]);
  });

  it('answers although it cannot write back, and tries again the next time', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aDocument()]));
    const second = aReading(2);
    await using(dataDir, second, async ({ documents }) => {
      const other = new DatabaseSync(join(dataDir, 'footnote.db'));
      other.exec('BEGIN IMMEDIATE');
      expect(await documents.all()).toEqual([marked(aDocument(), 2)]);
      other.close();
      expect(await documents.all()).toEqual([marked(aDocument(), 2)]);
      expect(await documents.all()).toEqual([marked(aDocument(), 2)]);
    });
    expect(second.texts).toHaveLength(2);
  });

  it('leaves what a later one wrote to that', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(2), ({ documents }) => documents.put([marked(aDocument(), 2)]));
    await using(dataDir, aReading(1), async ({ documents }) => {
      expect(await documents.all()).toEqual([marked(aDocument(), 1)]);
      await documents.put([aDocument()]);
    });
    const later = aReading(2);
    await using(dataDir, later, async ({ documents }) => expect(await documents.all()).toEqual([marked(aDocument(), 2)]));
    expect(later.texts).toEqual([]);
  });

  it('is not needed: what is stored is then taken as it is', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aRecord()]));
    const { documents, close } = await openStores({ dataDir });
    expect(await documents.all()).toEqual([aRecord()]);
    await close();
  });

  it('hands on what goes wrong in it', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aDocument()]));
    const read = () => {
      throw new RangeError('bad');
    };
    await using(dataDir, { edition: 2, read }, async ({ documents }) => {
      await expect(documents.all()).rejects.toThrow('bad');
      expect(await documents.corpusVersion()).toBe(1);
    });
  });
});

describe('a row that is not as it was written', () => {
  it.each([
    ['sentences', '[{"start":0,"end":4,"standing":"repor'],
    ['sentences', ''],
    ['sentences', 'null'],
    ['sentences', '{}'],
    ['sentences', '[{"start":-1,"end":4,"standing":"reported","attributed":false,"refersToAllegation":false}]'],
    ['sentences', '[{"start":5,"end":4,"standing":"reported","attributed":false,"refersToAllegation":false}]'],
    ['sentences', '[{"start":0,"end":4000,"standing":"reported","attributed":false,"refersToAllegation":false}]'],
    ['sentences', '[{"start":0,"end":4,"standing":"sung","attributed":false,"refersToAllegation":false}]'],
    ['record', '{"kind":"person"}'],
    ['raw', '[]'],
    ['scope', '"public"'],
    ['version', 'md5:1'],
  ])('is named, with %s = %s', async (column, value) => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aRecord(), aDocument()]));
    run(dataDir, `UPDATE document_versions SET ${column} = '${value}' WHERE document = 'org-ünit'`);
    await using(dataDir, aReading(1), async ({ documents }) => {
      const failure = {
        code: 'internal',
        message: expect.stringMatching(new RegExp(`^The ${column} of document "org-ünit" in .*footnote\\.db cannot be read: `)),
      };
      // The body of a document is looked at when it is needed.
      await expect(documents.all().then((all) => structuredClone(all))).rejects.toMatchObject(failure);
      await expect(documents.get('org-ünit')).rejects.toMatchObject(failure);
      expect(await documents.get('article')).toEqual(aDocument());
    });
  });

  it('is an error for a later edition too, where the reading did not make it', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aDocument()]));
    run(dataDir, "UPDATE document_versions SET raw = '{'");
    await using(dataDir, aReading(2), ({ documents }) => expect(documents.all()).rejects.toMatchObject({ code: 'internal' }));
  });
});

describe('what arrived', () => {
  it('comes back with its keys in their order, those that are names of JavaScript too', async () => {
    const raw = JSON.parse('{"z":1,"__proto__":{"a":1},"constructor":2,"a":{"y":1,"b":2}}');
    const { documents, close } = await openStores({ memory: true });
    await documents.put([aDocument({ raw })]);
    expect(JSON.stringify((await documents.get('article'))?.raw)).toBe(JSON.stringify(raw));
    expect(await documents.put([aDocument({ raw: JSON.parse('{"z":1,"__proto__":{"a":2},"constructor":2,"a":{"y":1,"b":2}}') })])).toMatchObject({
      updated: ['article'],
    });
    await close();
  });

  it('has a revision that no edition of the program may change, since every document would look edited', async () => {
    const dataDir = aFolder();
    await using(dataDir, aReading(1), ({ documents }) => documents.put([aDocument({ url: 'u', author: 'A', raw: { b: [{ d: 1, c: 2 }], a: null } })]));
    const database = new DatabaseSync(join(dataDir, 'footnote.db'));
    const hashed = '["article","The memo","The Paper","A","2025-11-15","u","en",["public"],{"a":null,"b":[{"c":2,"d":1}]}]';
    expect(database.prepare('SELECT revision FROM document_versions').get()?.revision).toBe(createHash('sha256').update(hashed).digest('hex'));
    database.close();
  });
});

/** Marks what it reads with its edition, and keeps the texts that it was given. */
function aReading(edition: number): Reading & { readonly texts: readonly string[] } {
  const texts: string[] = [];
  return {
    edition,
    texts,
    read: (document) => {
      texts.push(document.text);
      return marked(document, edition);
    },
  };
}

function marked(document: Document, edition: number): Document {
  return { ...document, sentences: document.sentences.map((sentence) => ({ ...sentence, speaker: { text: `edition ${edition}` } })) };
}

async function using(dataDir: string, reading: Reading, work: (stores: Awaited<ReturnType<typeof openStores>>) => Promise<unknown>): Promise<void> {
  const stores = await openStores({ dataDir, reading, busyTimeoutMs: 20 });
  await work(stores).finally(stores.close);
}

function run(dataDir: string, sql: string): void {
  const database = new DatabaseSync(join(dataDir, 'footnote.db'));
  database.exec(sql);
  database.close();
}
