import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document, DocumentStore } from '../../src/core/document.ts';
import { aDocument, aRecord } from '../stores/a-document.ts';

export interface Opened<Store> {
  readonly store: Store;
  close(): Promise<void>;
}

/** What every `DocumentStore` does. `open` gives an empty one. */
export function documentStoreContract(name: string, open: () => Promise<Opened<DocumentStore>>): void {
  describe(`${name} as a DocumentStore`, { timeout: 20_000 }, () => {
    let opened: Opened<DocumentStore>;
    let store: DocumentStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    it('is empty at corpus version 0 to begin with', async () => {
      expect(await store.corpusVersion()).toBe(0);
      expect(await store.all()).toEqual([]);
      expect(await store.get('article')).toBeUndefined();
    });

    it('gives back every field of what was put', async () => {
      await store.put([aRecord(), aDocument()]);
      expect(await store.get('org-ünit')).toEqual(aRecord());
      expect(await store.all()).toEqual([aDocument(), aRecord()]);
    });

    it('orders by id in UTF-16 units', async () => {
      const ids = ['b', 'a', 'Z', '\uFFFD', '🚢', '阿'];
      await store.put(ids.map((id) => aDocument({ id })));
      expect((await store.all()).map((document) => document.id)).toEqual([...ids].sort());
    });

    it('makes one corpus version of one put', async () => {
      expect(await store.put([aDocument({ id: 'a' }), aDocument({ id: 'b' })])).toEqual({ added: ['a', 'b'], updated: [], unchanged: [], corpusVersion: 1 });
      expect(await store.put([aDocument({ id: 'c' })])).toMatchObject({ corpusVersion: 2 });
      expect(await store.corpusVersion()).toBe(2);
    });

    it('makes none of a put that changes nothing', async () => {
      await store.put([aDocument(), aRecord()]);
      expect(await store.put([aDocument(), aRecord()])).toEqual({ added: [], updated: [], unchanged: ['article', 'org-ünit'], corpusVersion: 1 });
      expect(await store.put([])).toEqual({ added: [], updated: [], unchanged: [], corpusVersion: 1 });
      expect(await store.corpusVersion()).toBe(1);
    });

    it('keeps the old text of an edited document readable', async () => {
      const [before, after] = [aDocument({ text: 'It was so.' }), aDocument({ text: 'It was not so.' })];
      await store.put([before]);
      expect(await store.put([after])).toMatchObject({ updated: ['article'], corpusVersion: 2 });
      expect(await store.get('article')).toEqual(after);
      expect(await store.get('article', before.version)).toEqual(before);
      expect(await store.get('article', after.version)).toEqual(after);
      expect(await store.all()).toEqual([after]);
      expect(await store.all(1)).toEqual([before]);
      expect(await store.since(1)).toEqual([after]);
      expect(await store.since(2)).toEqual([]);
    });

    it.each<[string, Partial<Document>]>([
      ['title', { title: 'Another' }],
      ['title that is missing', { title: null }],
      ['type', { type: 'filing' }],
      ['publisher', { publisher: 'Another' }],
      ['author', { author: 'Somebody' }],
      ['day', { publishedAt: '2025-11-16' }],
      ['address', { url: 'https://paper.example/2' }],
      ['language', { language: 'fr' }],
      ['scope', { scope: ['workspace:T1'] }],
      ['raw value', { raw: { text: 'same', more: { a: [1] } } }],
    ])('takes another %s for a change of the same version', async (_what, change) => {
      await store.put([aDocument()]);
      const changed = aDocument(change);
      expect(await store.put([changed])).toMatchObject({ updated: ['article'], corpusVersion: 2 });
      expect(await store.all(1)).toEqual([aDocument()]);
      expect(await store.all(2)).toEqual([changed]);
      expect(await store.get('article', changed.version)).toEqual(changed);
    });

    it('takes other sentences or another order of keys for no change', async () => {
      await store.put([aDocument({ raw: { a: 1, b: { c: 2, d: 3 } } })]);
      const same = aDocument({ raw: { b: { d: 3, c: 2 }, a: 1 }, sentences: [] });
      expect(await store.put([same])).toMatchObject({ unchanged: ['article'], corpusVersion: 1 });
    });

    it('takes a list in another order for a change', async () => {
      await store.put([aDocument({ raw: { a: [1, 2] } })]);
      expect(await store.put([aDocument({ raw: { a: [2, 1] } })])).toMatchObject({ updated: ['article'] });
    });

    it('knows what came back as it had been', async () => {
      const [one, two] = [aDocument({ text: 'One.' }), aDocument({ text: 'Two.' })];
      for (const document of [one, two, one]) await store.put([document]);
      expect(await Promise.all([1, 2, 3].map((version) => store.all(version)))).toEqual([[one], [two], [one]]);
    });

    it('keeps an id that comes twice in one put in both states, the last one current', async () => {
      const [one, two] = [aDocument({ text: 'One.' }), aDocument({ text: 'Two.' })];
      expect(await store.put([one, two, two])).toEqual({ added: ['article'], updated: ['article'], unchanged: ['article'], corpusVersion: 1 });
      expect(await store.all()).toEqual([two]);
      expect(await store.all(1)).toEqual([two]);
      expect(await store.get('article', one.version)).toEqual(one);
    });

    it('marks what is gone, in a corpus version of its own, and keeps its text', async () => {
      await store.put([aDocument(), aDocument({ id: 'b' })]);
      expect(await store.markGone(['article', 'unknown'])).toEqual(['article']);
      expect(await store.corpusVersion()).toBe(2);
      expect(await store.get('article')).toEqual(aDocument({ gone: true }));
      expect(await store.all(1)).toEqual([aDocument(), aDocument({ id: 'b' })]);
      expect(await store.since(1)).toEqual([aDocument({ gone: true })]);
      expect(await store.markGone(['article'])).toEqual([]);
      expect(await store.corpusVersion()).toBe(2);
    });

    it('takes what is put again for back', async () => {
      await store.put([aDocument()]);
      await store.markGone(['article']);
      expect(await store.put([aDocument()])).toMatchObject({ updated: ['article'], corpusVersion: 3 });
      expect(await store.get('article')).toEqual(aDocument());
    });

    it('gives all states that a document was in, oldest first', async () => {
      const [one, two] = [aDocument({ text: 'One.' }), aDocument({ text: 'Two.' })];
      await store.put([one]);
      await store.put([two]);
      await store.markGone(['article']);
      expect(await store.history('article')).toEqual([
        { document: one, from: 1 },
        { document: two, from: 2 },
        { document: { ...two, gone: true }, from: 3 },
      ]);
      expect(await store.history('unknown')).toEqual([]);
    });

    it('gives what changed between two versions, with what it was', async () => {
      const [one, two] = [aDocument({ text: 'One.' }), aDocument({ text: 'Two.' })];
      await store.put([one, aDocument({ id: 'b' })]);
      await store.put([two, aDocument({ id: 'c' })]);
      await store.markGone(['c']);
      await store.put([one]);
      expect(await store.changes(0, 1)).toEqual([
        { id: 'article', before: undefined },
        { id: 'b', before: undefined },
      ]);
      expect(await store.changes(1, 2)).toEqual([
        { id: 'article', before: one },
        { id: 'c', before: undefined },
      ]);
      expect(await store.changes(2, 3)).toEqual([{ id: 'c', before: aDocument({ id: 'c' }) }]);
      expect((await store.changes(2, 4)).map(({ id, before }) => [id, before?.text])).toEqual([
        ['article', 'Two.'],
        ['c', aDocument().text],
      ]);
      expect(await store.changes(4, 4)).toEqual([]);
      expect(await store.changes(4, 2)).toEqual([]);
    });

    it('gives nothing before the first version, and the newest after the last', async () => {
      await store.put([aDocument()]);
      expect(await store.all(0)).toEqual([]);
      expect(await store.all(99)).toEqual([aDocument()]);
    });

    it('does not know a version that never was', async () => {
      await store.put([aDocument()]);
      expect(await store.get('article', 'sha256:0')).toBeUndefined();
      expect(await store.get('ARTICLE')).toBeUndefined();
    });

    it.each([
      ['a NUL in the text', { text: 'a\0b' }],
      ['half a pair in the title', { title: 'a\uD83D' }],
      ['a NUL in the raw record', { raw: { a: ['\0'] } }],
      ['half a pair in a key of the raw record', { raw: { '\uDE00': 1 } }],
      ['half a pair after a backslash', { raw: { a: '\\\uDE00' } }],
      ['half a pair in a scope', { scope: ['\uDE00'] }],
    ])('refuses %s and stores nothing of that put', async (_what, parts) => {
      await expect(store.put([aDocument({ id: 'good' }), aDocument(parts)])).rejects.toMatchObject({ code: 'invalid' });
      expect(await store.corpusVersion()).toBe(0);
      expect(await store.all()).toEqual([]);
    });

    it.each(['\\u0000', '\\\\ud83d', '🚢', '\u0001\u2028', '\\'])('keeps %j, which only looks like it', async (text) => {
      const document = aDocument({ text, raw: { [text]: text } });
      await store.put([document]);
      expect(await store.get('article')).toEqual(document);
    });

    it('puts many at once', async () => {
      const documents = Array.from({ length: 2500 }, (_, index) => aDocument({ id: `d${String(index).padStart(5, '0')}`, text: 'x', sentences: [] }));
      await store.put(documents);
      expect(await store.put(documents.toReversed())).toMatchObject({ added: [], updated: [], corpusVersion: 1 });
      expect(await store.all()).toEqual(documents);
    });

    it('answers two that ask at once', async () => {
      const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => store.put([aDocument({ id })])));
      expect(outcomes.map((outcome) => outcome.corpusVersion)).toEqual([1, 2, 3]);
    });

    it('gives every earlier state again, whatever was put', async () => {
      const edit = fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('One.', 'Two.'), title: fc.constantFrom('T', null) });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 6 }), async (puts) => {
          const { store, close } = await open();
          const model = new Map<string, Document>();
          const states: (readonly Document[])[] = [[]];
          for (const edits of puts) {
            const outcome = await store.put(edits.map((parts) => aDocument(parts)));
            for (const parts of edits) model.set(parts.id, aDocument(parts));
            states[outcome.corpusVersion] = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
            expect(await store.corpusVersion()).toBe(outcome.corpusVersion);
          }
          for (const [version, state] of states.entries()) expect(await store.all(version)).toEqual(state);
          expect(await store.all()).toEqual(states.at(-1));
          await close();
        }),
        { numRuns: 15 },
      );
    });
  });
}
