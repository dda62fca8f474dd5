import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/document.ts';
import type { Query } from '../../src/core/query.ts';
import { toQueryTerms, toTerms } from '../../src/core/reading/words.ts';
import type { SearchEngine } from '../../src/core/search.ts';
import createScanEngine from '../../src/engines/scan.ts';
import { aDocument, aRecord, reported } from '../helpers/a-document.ts';
import { EVERYTHING } from '../helpers/find-in.ts';

/** On generated corpora: the same hits as an engine that reads every passage, the same each time, in order. */
export function searchGeneratedContract(create: () => SearchEngine): void {
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
