import { beforeEach, describe, expect, it } from 'vitest';
import type { Hit, SearchEngine } from '../../src/core/search.ts';
import { aDocument, aRecord, reported } from '../helpers/a-document.ts';
import { type Find, findIn, idsOf, say } from '../helpers/find-in.ts';

/** What adding, replacing and removing do to hits and to frequencies. */
export function searchChangesContract(create: () => SearchEngine): void {
  let engine: SearchEngine;
  let find: Find;
  beforeEach(() => {
    engine = create();
    find = findIn(engine);
  });

  describe('adding and removing', () => {
    it('replaces a document with the same id', async () => {
      await engine.add([say('a', 'The heron stood still.')]);
      await engine.add([say('a', 'The fox ran.')]);
      expect(await find('heron')).toEqual([]);
      expect(idsOf(await find('fox'))).toEqual(['a']);
      expect(await engine.frequencies(['heron', 'fox'])).toEqual({
        passages: 1,
        of: new Map([
          ['heron', 0],
          ['fox', 1],
        ]),
      });
    });

    it('replaces it with one that has other days and another scope', async () => {
      await engine.add([say('a', 'The heron stood still.', { publishedAt: '2025-01-01' })]);
      await engine.add([say('a', 'The heron stood still.', { publishedAt: '2026-01-01', scope: ['channel:1'] })]);
      expect(await find('heron', { scope: ['public'] })).toEqual([]);
      expect(await find('heron', { asOf: '2025-06-01' })).toEqual([]);
      expect(idsOf(await find('heron'))).toEqual(['a']);
    });

    it('takes the last of two with one id in one call', async () => {
      await engine.add([say('a', 'The heron stood still.'), say('a', 'The fox ran.')]);
      expect(idsOf(await find('heron fox'))).toEqual(['a']);
      expect(await find('heron')).toEqual([]);
    });

    it('removes, and removing what is not there changes nothing', async () => {
      await engine.add([say('a', 'The heron stood still.'), say('b', 'The heron flew.')]);
      await engine.remove(['a', 'nowhere']);
      expect(idsOf(await find('heron'))).toEqual(['b']);
      await engine.remove(['a']);
      expect(await engine.frequencies(['heron'])).toEqual({ passages: 1, of: new Map([['heron', 1]]) });
      await engine.add([say('a', 'The heron came back.')]);
      expect(idsOf(await find('heron')).toSorted()).toEqual(['a', 'b']);
    });

    it('forgets one that comes back without a sentence', async () => {
      await engine.add([say('a', 'The heron stood still.')]);
      await engine.add([aDocument({ id: 'a', text: 'heron', sentences: [] })]);
      expect(await find('heron')).toEqual([]);
      expect(await engine.frequencies(['heron'])).toEqual({ passages: 0, of: new Map([['heron', 0]]) });
    });

    it('gives the same hits at the first and the second search after a replacement, with scores above 0', async () => {
      await engine.add([say('a', 'The heron stood still.'), say('b', 'The heron flew.')]);
      await engine.add([say('b', 'The heron flew.')]);
      const first = await find('heron');
      expect(await find('heron')).toEqual(first);
      for (const { score } of first) expect(score).toBeGreaterThan(0);
    });

    it('leads to the same hits as adding what is left, in whatever order', async () => {
      const documents = ['The heron stood still.', 'The heron met a fox.', 'A fox ran past the heron pond.', 'Frogs sang.'].map((text, at) =>
        say(`d${at}`, text),
      );
      await engine.add(documents.toReversed());
      await engine.add([say('d1', 'Something else.'), say('x', 'A heron, gone soon.')]);
      await engine.remove(['x']);
      await engine.add(documents.slice(1, 2));
      const other = create();
      await other.add(documents);
      const query = { text: 'heron fox', scope: 'all' } as const;
      const plain = (hits: readonly Hit[]) => hits.map(({ score, ...hit }) => ({ ...hit, score: Math.round(score * 1e6) }));
      expect(plain(await engine.search(query, { by: 'passage', limit: 9 }))).toEqual(plain(await other.search(query, { by: 'passage', limit: 9 })));
    });
  });

  describe('frequencies', () => {
    it('count the passages in which a term stands, title and names included', async () => {
      await engine.add([
        say('a', 'The heron met a heron.', { title: 'Pond notes' }),
        aRecord({ id: 'r', name: 'Pond', aliases: ['Mirror'], statements: [reported('It has a heron.'), reported('It has frogs.')] }),
      ]);
      const terms = ['heron', 'frog', 'pond', 'mirror', 'nowher'];
      expect(await engine.frequencies(terms)).toEqual({
        passages: 3,
        of: new Map([
          ['heron', 2],
          ['frog', 1],
          ['pond', 3],
          ['mirror', 2],
          ['nowher', 0],
        ]),
      });
    });

    it('of an empty index are none', async () => {
      expect(await engine.frequencies(['heron'])).toEqual({ passages: 0, of: new Map([['heron', 0]]) });
      expect(await engine.frequencies([])).toEqual({ passages: 0, of: new Map() });
    });
  });
}
