import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import type { Query } from '../../src/core/query.ts';
import type { SearchEngine } from '../../src/core/search.ts';
import createMiniSearchEngine from '../../src/engines/minisearch.ts';
import createPostingsEngine from '../../src/engines/postings/index.ts';
import { mergeKept } from '../../src/engines/postings/merge-segments.ts';
import { termsNear } from '../../src/engines/postings/resembling.ts';
import { openSegment } from '../../src/engines/postings/segment.ts';
import { searchEngineContract } from '../contracts/search-engine.ts';
import { aDocument, aRecord, reported } from '../helpers/a-document.ts';
import { EVERYTHING, idsOf, say } from '../helpers/find-in.ts';

describe('postings, frozen', () => {
  it('are what they were, whatever comes and goes afterwards', async () => {
    const engine = createPostingsEngine();
    await engine.add([say('a', 'The heron stood still.'), say('b', 'Der Reiher steht in dem Teich und ist nicht weit von dem Ufer, an dem er fischt.')]);
    const frozen = engine.frozen?.();
    if (frozen === undefined) throw new Error('it cannot be frozen');
    const query = { text: 'heron Teich', scope: 'all' } as const;
    const seen = async () => [await frozen.search(query, { by: 'passage', limit: 9 }), await frozen.frequencies(['heron']), [...frozen.languages()]];
    const before = await seen();
    await engine.add([say('a', 'A heron, another.'), say('c', 'Herons, herons, herons.')]);
    await engine.remove(['b']);
    expect(await seen()).toEqual(before);
    expect(idsOf(await engine.search(query, { by: 'passage', limit: 9 })).toSorted()).toEqual(['a', 'c']);
  });
});

describe('postings as a SearchEngine', () => searchEngineContract(createPostingsEngine));

describe('postings in many parts', () => searchEngineContract(() => createPostingsEngine({ smallDocuments: 0 })));

describe('postings beside minisearch', () => {
  const WORDS = ['heron', 'herons', 'heronry', 'observatory', 'observations', 'fox', 'marsh', 'marshes', 'Reed', '工場', 'the', 'U.S.', 'well-known', 'naïve'];
  const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const article = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      title: fc.option(fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '))),
      publishedAt: fc.constantFrom('2024-12-31', '2025-01-01', '2025-02-28', null),
      scope: fc.constantFrom<readonly string[]>(['public'], ['channel:1']),
      // Long ones have several passages.
      said: fc.array(
        fc.tuple(sentence, fc.integer({ min: 1, max: 40 })).map(([text, times]) => reported(`${text.slice(0, -1)} `.repeat(times).trim())),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(aDocument);
  const record = fc
    .record({ id: fc.constantFrom('p', 'q'), name: fc.constantFrom('Marsh fox', 'Reed'), statements: fc.array(sentence, { minLength: 1, maxLength: 3 }) })
    .map(({ statements, ...parts }) => aRecord({ ...parts, aliases: ['Heron House'], statements: statements.map((text) => reported(text)) }));
  const steps = fc.array(
    fc.oneof(
      fc.array(fc.oneof(article, record), { minLength: 1, maxLength: 5 }).map((add) => ({ add })),
      fc.subarray(['a', 'b', 'p']).map((remove) => ({ remove })),
    ),
    { minLength: 1, maxLength: 6 },
  );
  // Some stand nowhere: those are taken for what resembles them.
  const asked = fc.array(fc.constantFrom(...WORDS, 'observatroy', 'hero', 'obse', 'marhses', 'zebra'), { minLength: 1, maxLength: 5 });
  const query = fc
    .record(
      {
        asOf: fc.constantFrom('2025-01-01', '2025-03-01'),
        since: fc.constant('2025-01-01'),
        documents: fc.subarray(['a', 'b', 'c', 'p']),
        recency: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .chain((filters) => asked.map((words): Query => ({ text: words.join(' '), scope: ['public'], ...filters })));

  it('gives the same hits with the same scores, whatever was added and removed before', async () => {
    await fc.assert(
      fc.asyncProperty(steps, query, fc.constantFrom(1, 3, EVERYTHING), fc.constantFrom(0, 4, 200), async (steps, query, limit, smallDocuments) => {
        const [ours, theirs] = [createPostingsEngine({ smallDocuments }), createMiniSearchEngine()];
        for (const engine of [ours, theirs] as readonly SearchEngine[]) {
          for (const step of steps) await ('add' in step ? engine.add(step.add) : engine.remove(step.remove));
        }
        for (const by of ['document', 'passage'] as const) await expectSame(ours, theirs, query, { by, limit });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  async function expectSame(ours: SearchEngine, theirs: SearchEngine, query: Query, options: { by: 'document' | 'passage'; limit: number }): Promise<void> {
    const [all, limited] = [await theirs.search(query, { ...options, limit: EVERYTHING }), await ours.search(query, options)];
    const scores = new Map(all.map((hit) => [`${hit.document} ${hit.start}`, hit.score]));
    expect(limited).toHaveLength(Math.min(all.length, options.limit));
    for (const [at, { document, start, end, score }] of limited.entries()) {
      // In the same order, but for what differs in the last bit alone.
      expect(score).toBeCloseTo(all[at]?.score ?? Number.NaN, 9);
      const place =
        options.by === 'passage' ? `${document} ${start}` : all.filter((hit) => hit.document === document).map((hit) => `${document} ${hit.start}`)[0];
      expect(score).toBeCloseTo(scores.get(place ?? '') ?? Number.NaN, 9);
      expect(end).toBeGreaterThan(start);
    }
  }
});

describe('segments', () => {
  const documents = ['The heron stood still.', 'A fox met the heron. It ran.', 'Frogs sang of the pond.'].map((text, at) =>
    aDocument({ id: `d${at}`, title: `Note ${at}`, publishedAt: '2025-01-01', said: text.split(/(?<=\.) /).map((part) => reported(part)) }),
  );
  const find = (engine: SearchEngine, text: string) => engine.search({ text, scope: 'all' }, { by: 'passage', limit: 9 });

  it('are the same index again in another engine, and put together', async () => {
    const first = createPostingsEngine();
    for (const document of documents) await first.add([document]);
    await first.remove(['d2']);
    const handed = first.segments();
    const second = createPostingsEngine();
    second.take(handed.map(({ bytes }) => bytes));
    expect(second.holds(documents[2] as Document)).toBe(handed.some(({ gone }) => gone.length > 0));
    second.retain(new Set(['d0', 'd1']));
    const third = createPostingsEngine();
    third.take([mergeKept(handed)]);
    for (const text of ['heron', 'fox heron', 'frogs', 'note', 'herno']) {
      const hits = await find(first, text);
      expect(await find(second, text)).toEqual(hits);
      expect(await find(third, text)).toEqual(hits);
    }
    expect(third.segments()).toHaveLength(1);
  });

  it('hold a document in one state alone', async () => {
    const engine = createPostingsEngine();
    const [one, two] = documents as [Document, Document];
    await engine.add([one]);
    expect(engine.holds(one)).toBe(true);
    expect(engine.holds(two)).toBe(false);
    expect(engine.holds({ ...one, publishedAt: '2025-01-02' })).toBe(false);
    expect(engine.holds({ ...one, scope: ['channel:1'] })).toBe(false);
    expect(engine.holds({ ...one, title: 'Other' })).toBe(false);
  });

  it('counts what came and went', async () => {
    const engine = createPostingsEngine();
    await engine.add(documents);
    expect(engine.changes()).toBe(3);
    await engine.remove(['d0', 'nowhere']);
    expect(engine.changes()).toBe(4);
  });

  it('takes one in the place of many, whatever changed while it was made', async () => {
    const engine = createPostingsEngine({ smallDocuments: 0 });
    for (const document of documents) await engine.add([document]);
    const old = engine.segments();
    const merged = mergeKept(old);
    await engine.remove(['d2']);
    await engine.add([aDocument({ id: 'd0', said: [reported('The heron left.')] }), aDocument({ id: 'd3', said: [reported('A goose came.')] })]);
    const plain = createPostingsEngine();
    await plain.add([
      documents[1] as Document,
      aDocument({ id: 'd0', said: [reported('The heron left.')] }),
      aDocument({ id: 'd3', said: [reported('A goose came.')] }),
    ]);
    engine.replace(old, merged);
    expect(engine.segments()).toHaveLength(2);
    for (const text of ['heron', 'fox goose', 'frogs', 'note', 'herno']) {
      expect(await find(engine, text)).toEqual(await find(plain, text));
      expect(await engine.frequencies([text])).toEqual(await plain.frequencies([text]));
    }
    await engine.add([aDocument({ id: 'd1', said: [reported('Nothing.')] })]);
    expect(await find(engine, 'fox')).toEqual([]);
  });

  it('puts small parts together', async () => {
    const engine = createPostingsEngine();
    for (let at = 0; at < 300; at++) await engine.add([aDocument({ id: `d${at}`, said: [reported('The heron stood.')] })]);
    expect(engine.segments().length).toBeLessThan(4);
    expect(await find(engine, 'heron')).toHaveLength(9);
  });
});

describe('termsNear', () => {
  it('finds what counting slips for each term finds', async () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c', 'é'), { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, fc.integer({ min: 1, max: 3 }), async (words, asked, most) => {
        const engine = createPostingsEngine();
        await engine.add([aDocument({ id: 'a', said: [reported(words.join(' '))] })]);
        const [held] = engine.segments();
        if (held === undefined) throw new Error('no segment');
        const segment = openSegment(held.bytes);
        const terms = Array.from({ length: segment.termAt.length - 1 }, (_, at) =>
          String.fromCharCode(...segment.letters.subarray(segment.termAt[at], segment.termAt[at + 1])),
        );
        const expected = terms.filter((term) => slips(term, asked) <= most).map((term) => [term, slips(term, asked)]);
        expect([...termsNear(segment, asked, most)]).toEqual(expected);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  function slips(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
      row = next;
    }
    return row[b.length] ?? 0;
  }
});
