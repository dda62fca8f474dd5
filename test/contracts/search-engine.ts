import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Day, Document } from '../../src/core/document.ts';
import type { Query } from '../../src/core/query.ts';
import { toQueryTerms, toTerms } from '../../src/core/reading/words.ts';
import type { Hit, SearchEngine } from '../../src/core/search.ts';
import createScanEngine from '../../src/engines/scan.ts';
import { aDocument, aRecord, reported } from '../helpers/a-document.ts';

const EVERYTHING = 1000;
const idsOf = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => hit.document);

/** What every `SearchEngine` does. `create` gives an empty one. Scores are the engine's own; what is found is not. */
export function searchEngineContract(create: () => SearchEngine): void {
  let engine: SearchEngine;
  beforeEach(() => {
    engine = create();
  });

  const find = (text: string, { by = 'document', limit = EVERYTHING, ...filters }: Partial<Query & { by: 'document' | 'passage'; limit: number }> = {}) =>
    engine.search({ text, scope: 'all', ...filters }, { by, limit });

  const say = (id: string, text: string, more: Partial<Document> = {}): Document => aDocument({ id, said: [reported(text)], ...more });

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

  describe('filters', () => {
    const dated = (id: string, day: Day | null) => say(id, 'The heron stood still.', { publishedAt: day });

    it.each<[string, Partial<Query>, string[]]>([
      ['nothing', {}, ['early', 'event', 'late', 'statement', 'undated']],
      ['asOf before all', { asOf: '2024-12-31' }, ['undated']],
      ['asOf, inclusive', { asOf: '2025-01-10' }, ['early', 'undated']],
      ['asOf, by when a statement was known', { asOf: '2025-02-01' }, ['early', 'statement', 'undated']],
      ['asOf, by the later of event and knowledge', { asOf: '2025-03-01' }, ['early', 'event', 'late', 'statement', 'undated']],
      ['since, inclusive, without the undated', { since: '2025-01-10' }, ['early', 'event', 'late', 'statement']],
      ['since, by the event’s day', { since: '2025-02-16' }, ['late']],
      ['until, inclusive', { until: '2025-02-15' }, ['early', 'event', 'statement']],
      ['since and until', { since: '2025-02-02', until: '2025-02-28' }, ['event']],
      ['asOf and since', { asOf: '2025-02-28', since: '2025-01-11' }, ['statement']],
      ['documents', { documents: ['late', 'undated', 'nowhere'] }, ['late', 'undated']],
      ['no documents', { documents: [] }, []],
    ])('by %s', async (_, query, expected) => {
      await engine.add([
        dated('early', '2025-01-10'),
        dated('late', '2025-03-01'),
        dated('undated', null),
        aRecord({ id: 'statement', name: 'Pond', statements: [reported('It has a heron.', { knownFrom: '2025-02-01' })] }),
        aRecord({
          id: 'event',
          name: 'Flood',
          date: { day: '2025-02-15', precision: 'day' },
          statements: [reported('A heron drowned.', { knownFrom: '2025-03-01' })],
        }),
      ]);
      for (const by of ['document', 'passage'] as const) expect(idsOf(await find('heron', { ...query, by })).toSorted()).toEqual(expected);
    });

    it('of days hold for each statement of a record by itself', async () => {
      await engine.add([
        aRecord({
          id: 'r',
          name: 'Pond',
          statements: [reported('A heron sat.', { knownFrom: '2025-01-01' }), reported('A heron rose.', { knownFrom: '2025-02-01' })],
        }),
      ]);
      expect((await find('heron', { by: 'passage', asOf: '2025-01-31' })).map((hit) => hit.start)).toEqual([0]);
    });

    it.each<[Query['scope'], string[]]>([
      [['public'], ['open']],
      [['channel:1'], ['both', 'closed']],
      [
        ['workspace:1', 'public'],
        ['both', 'open'],
      ],
      [[], []],
      [['channel:2'], []],
      ['all', ['both', 'closed', 'open']],
    ])('by the reader’s keys %j', async (scope, expected) => {
      const scoped = (id: string, keys: readonly string[]) => say(id, 'The heron stood still.', { scope: keys });
      await engine.add([scoped('open', ['public']), scoped('closed', ['channel:1']), scoped('both', ['channel:1', 'workspace:1'])]);
      expect(idsOf(await find('heron', { scope })).toSorted()).toEqual(expected);
    });

    it('apply before the limit', async () => {
      await engine.add([
        ...Array.from({ length: 20 }, (_, at) => say(`x${at}`, 'Heron heron heron.', { scope: ['channel:1'] })),
        say('y', 'One heron stood in a wide marsh among other birds.'),
      ]);
      expect(idsOf(await find('heron', { scope: ['public'], limit: 1 }))).toEqual(['y']);
    });

    it('keep the order of what they let through', async () => {
      await engine.add(
        Array.from({ length: 12 }, (_, at) => say(`d${at}`, `The heron ${'stood '.repeat((at * 5) % 12)}still.`, { publishedAt: `2025-01-${10 + at}` })),
      );
      const all = idsOf(await find('heron stood'));
      const some = idsOf(await find('heron stood', { asOf: '2025-01-15' }));
      expect(some).toEqual(all.filter((id) => some.includes(id)));
      expect(some).toHaveLength(6);
    });
  });

  describe('recency', () => {
    const on = (id: string, day: Day | null, more: Partial<Document> = {}) => say(id, 'The heron stood still.', { publishedAt: day, ...more });

    it('counts only where it is asked for', async () => {
      await engine.add([on('a', '2020-01-01'), on('b', '2025-01-01')]);
      expect(idsOf(await find('heron'))).toEqual(['a', 'b']);
      expect(idsOf(await find('heron', { recency: true }))).toEqual(['b', 'a']);
    });

    it('puts the undated last', async () => {
      await engine.add([on('a', null), on('b', '2025-01-01')]);
      expect(idsOf(await find('heron', { recency: true }))).toEqual(['b', 'a']);
    });

    it('counts from as_of, else from the newest day that the reader sees', async () => {
      await engine.add([on('a', '2025-01-01'), on('b', '2025-01-20'), on('hidden', '2035-01-01', { scope: ['channel:1'] })]);
      const shares = async (query: Partial<Query>) => {
        const [plain, recent] = [await find('heron', query), await find('heron', { ...query, recency: true })];
        return Object.fromEntries(
          recent.map(({ document, score }) => [document, score / (plain.find((hit) => hit.document === document)?.score ?? Number.NaN)]),
        );
      };
      const open = await shares({ scope: ['public'] });
      expect(open.b).toBeCloseTo(1);
      expect(open.a).toBeCloseTo(0.2 + 0.8 * 2 ** (-19 / 30));
      const later = await shares({ scope: ['public'], asOf: '2025-02-19' });
      expect(later.b).toBeCloseTo(0.2 + 0.8 * 2 ** -1);
      expect((await shares({})).b).toBeCloseTo(0.2, 1);
    });
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

  describe('on generated corpora', () => {
    const WORDS = ['heron', 'fox', 'goose', 'pond', 'marsh', 'ran', 'sang', 'Reed', '工場', 'the', 'U.S.', 'well-known'];
    const day = fc.constantFrom<Day | null>('2024-12-31', '2025-01-01', '2025-01-02', '2025-02-28', null);
    const scope = fc.constantFrom<readonly string[]>(['public'], ['channel:1'], ['channel:1', 'workspace:1'], ['public', 'workspace:1']);
    const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);
    const article = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        publishedAt: day,
        scope,
        said: fc.array(
          sentence.map((text) => reported(text)),
          { minLength: 1, maxLength: 4 },
        ),
      })
      .map(aDocument);
    const record = fc
      .record({
        id: fc.constantFrom('p', 'q', 'r'),
        name: fc.constantFrom('Pond', 'Marsh fox'),
        scope,
        statements: fc.array(fc.tuple(sentence, day), { minLength: 1, maxLength: 3 }),
      })
      .map(({ statements, ...parts }) =>
        aRecord({ ...parts, statements: statements.map(([text, known]) => reported(text, known === null ? {} : { knownFrom: known })) }),
      );
    const corpus = fc.array(fc.oneof(article, record), { maxLength: 10 });
    const filters = fc.record(
      {
        asOf: fc.constantFrom('2024-12-30', '2025-01-01', '2025-03-01'),
        since: fc.constantFrom('2025-01-01', '2025-01-02'),
        until: fc.constantFrom('2025-01-01', '2025-02-28'),
        documents: fc.subarray(['a', 'b', 'p', 'q']),
        recency: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const reader = fc.constantFrom<Query['scope']>('all', ['public'], ['channel:1'], ['workspace:1', 'public'], []);
    const query = fc
      .record({ text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')), scope: reader, filters })
      .map(({ filters, ...query }): Query => ({ ...query, ...filters }));

    it('finds what reading every passage finds, by document and by passage, and counts the same', async () => {
      await fc.assert(
        fc.asyncProperty(corpus, query, fc.subarray(['a', 'b', 'p']), async (documents, query, gone) => {
          const [ours, oracle] = [create(), createScanEngine()];
          for (const one of [ours, oracle]) {
            for (const document of documents) await one.add([document]);
            await one.remove(gone);
          }
          const terms = toTerms(`${query.text} heron pond nowhere`);
          expect(await ours.frequencies(terms)).toEqual(await oracle.frequencies(terms));
          // A term that stands nowhere may be taken for a near one.
          const { of } = await oracle.frequencies(toQueryTerms(query.text));
          fc.pre([...of.values()].every((count) => count > 0));
          for (const by of ['document', 'passage'] as const) {
            const found = async (engine: SearchEngine) =>
              (await engine.search(query, { by, limit: EVERYTHING })).map(({ document, start, end }) =>
                by === 'document' ? document : `${document} ${start}-${end}`,
              );
            expect((await found(ours)).toSorted()).toEqual((await found(oracle)).toSorted());
          }
        }),
        { numRuns: 150, seed: 42 },
      );
    });

    it('gives the same twice, whatever was replaced or removed before', async () => {
      await fc.assert(
        fc.asyncProperty(corpus, fc.subarray(['a', 'b', 'p']), query, async (documents, gone, query) => {
          const ours = create();
          for (const document of documents) await ours.add([document]);
          await ours.remove(gone);
          for (const by of ['document', 'passage'] as const) {
            const first = await ours.search(query, { by, limit: EVERYTHING });
            expect(await ours.search(query, { by, limit: EVERYTHING })).toEqual(first);
          }
        }),
        { numRuns: 120, seed: 43 },
      );
    });

    it('orders by score, then document, then offset', async () => {
      await fc.assert(
        fc.asyncProperty(corpus, query, async (documents, query) => {
          const ours = create();
          await ours.add(documents);
          for (const by of ['document', 'passage'] as const) {
            const hits = await ours.search(query, { by, limit: EVERYTHING });
            const sorted = hits.toSorted((a, b) => b.score - a.score || (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start));
            expect(hits).toEqual(sorted);
          }
        }),
        { numRuns: 60, seed: 43 },
      );
    });
  });
}
