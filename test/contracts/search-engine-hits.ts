import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/core/search.ts';
import { aDocument, aRecord, reported } from '../helpers/a-document.ts';
import { type Find, findIn, idsOf, say } from '../helpers/find-in.ts';

/** What a search finds, and in which order. */
export function searchHitsContract(create: () => SearchEngine): void {
  let engine: SearchEngine;
  let find: Find;
  beforeEach(() => {
    engine = create();
    find = findIn(engine);
  });

  describe('what is found', () => {
    it('is each document that holds a term', async () => {
      await engine.add([say('a', 'The heron stood still.'), say('b', 'Herons fish here.'), say('c', 'A fox ran.')]);
      expect((await find('heron')).map((hit) => hit.document).toSorted()).toEqual(['a', 'b']);
    });

    it('is each passage that holds a term, by its own offsets', async () => {
      const filler = Array.from({ length: 30 }, (_, at) => reported(`Sentence number ${at} is about nothing at all, and says so at some length.`));
      const long = aDocument({ id: 'long', said: [reported('A heron flew in.'), ...filler, reported('The heron flew out.')] });
      await engine.add([
        long,
        aRecord({ id: 'rec', name: 'Pond', statements: [reported('It has a heron.'), reported('It has frogs.'), reported('A heron nests there.')] }),
      ]);
      const hits = await find('heron', { by: 'passage' });
      const texts = hits.map(({ document, start, end }) => (document === 'long' ? long.text.slice(start, end) : `${start}-${end}`));
      expect(hits.filter((hit) => hit.document === 'long')).toHaveLength(2);
      for (const text of texts.filter((text) => text.includes(' '))) expect(text).toMatch(/heron/);
      expect(texts).toEqual(expect.arrayContaining(['0-15', '30-50']));
    });

    it('is by document each once, with its best passage', async () => {
      const record = aRecord({
        id: 'rec',
        name: 'Pond',
        statements: [reported('It has frogs.'), reported('A heron and a heron meet a heron.'), reported('It has a heron and many other birds of the marsh.')],
      });
      await engine.add([record, say('b', 'No heron came.')]);
      const hits = await find('heron');
      expect(idsOf(hits).toSorted()).toEqual(['b', 'rec']);
      const best = (await find('heron', { by: 'passage' })).find((hit) => hit.document === 'rec');
      const { document, start, end } = hits.find((hit) => hit.document === 'rec') ?? {};
      expect({ document, start, end }).toEqual({ document: best?.document, start: best?.start, end: best?.end });
    });

    it('is a document by its title, and a record by its names', async () => {
      await engine.add([
        say('a', 'It rained.', { title: 'Weather almanac' }),
        aRecord({ id: 'rec', name: 'Pond', aliases: ['Mirror Water'], tickers: ['MRRW'] }),
      ]);
      expect(idsOf(await find('almanac'))).toEqual(['a']);
      expect(idsOf(await find('mirror'))).toEqual(['rec']);
      expect(idsOf(await find('MRRW'))).toEqual(['rec']);
    });

    it.each<[string, string, string]>([
      ['capitals and accents', 'Der Café-Besitzer sang.', 'CAFE'],
      ['English endings', 'The miners were striking.', 'strike'],
      ['joined words by a part', 'A cyber-attack took place.', 'attack'],
      ['initials', 'The U.S. embassy closed.', 'US embassy'],
      ['Chinese', '公司宣布裁员一百人。', '裁员'],
      ['Japanese', '会社は新しい工場を建てた。', '工場'],
      ['Thai', 'บริษัทสร้างโรงงานใหม่', 'โรงงาน'],
      ['full width', 'ＡＢＣ Works sold an oven.', 'abc'],
      ['Cyrillic', 'Завод продал печь.', 'завод'],
    ])('is found across %s', async (_, text, query) => {
      await engine.add([say('a', text), say('z', 'Nothing of it here.')]);
      expect(idsOf(await find(query))).toEqual(['a']);
    });

    it('is nothing for a query without words, and nothing in an empty index', async () => {
      expect(await find('heron')).toEqual([]);
      await engine.add([say('a', 'The heron stood still.')]);
      for (const text of ['', '   ', '!?…', '\u200b']) {
        expect(await find(text)).toEqual([]);
        expect(await find(text, { by: 'passage' })).toEqual([]);
      }
    });

    it('is found by stop words where nothing else is asked for', async () => {
      await engine.add([say('a', 'To be or not to be.'), say('b', 'Herons fish.')]);
      expect(idsOf(await find('to be'))).toEqual(['a']);
    });

    it('is at most as much as asked for, the best', async () => {
      await engine.add(Array.from({ length: 30 }, (_, at) => say(`d${String(at).padStart(2, '0')}`, `The heron ${'stood '.repeat(at + 1)}still.`)));
      const all = await find('heron');
      expect(all).toHaveLength(30);
      for (const limit of [1, 7, 30, 99]) expect(await find('heron', { limit })).toEqual(all.slice(0, limit));
      expect(await find('heron', { limit: 0 })).toEqual([]);
    });

    it('has no document without a sentence: nothing in it can be quoted', async () => {
      await engine.add([aDocument({ id: 'a', text: 'heron', sentences: [] })]);
      expect(await find('heron')).toEqual([]);
    });
  });

  describe('order', () => {
    it('is best first', async () => {
      await engine.add([say('a', 'One heron among many geese.'), say('b', 'Herons, herons and a heron at the heron pond.'), say('c', 'Geese.')]);
      const scores = (await find('heron geese', { by: 'passage' })).map((hit) => hit.score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const score of scores) expect(score).toBeGreaterThan(0);
    });

    it('puts who holds more of the rare words first', async () => {
      await engine.add([say('a', 'The goose and the heron met.'), say('b', 'The goose slept well.'), say('c', 'A goose ate.'), say('d', 'The goose woke up.')]);
      expect(idsOf(await find('goose heron'))[0]).toBe('a');
    });

    it('breaks ties by document id in UTF-16 units, whatever the order in which they came', async () => {
      const ids = ['b', 'a', 'Z', 'ä', 'a1', '\uFFFD', '🚢'];
      await engine.add(ids.map((id) => say(id, 'The heron stood still.')));
      expect(idsOf(await find('heron'))).toEqual(ids.toSorted());
    });

    it('breaks ties within a document by offset', async () => {
      await engine.add([aRecord({ id: 'r', name: 'Pond', statements: [reported('A heron sat.'), reported('A heron sat.'), reported('A heron sat.')] })]);
      expect((await find('heron', { by: 'passage' })).map((hit) => hit.start)).toEqual([0, 13, 26]);
    });
  });
}
