import { beforeEach, describe, expect, it } from 'vitest';
import type { Day, Document } from '../../src/core/document.ts';
import type { Query } from '../../src/core/query.ts';
import type { SearchEngine } from '../../src/core/search.ts';
import { aRecord, reported } from '../helpers/a-document.ts';
import { type Find, findIn, idsOf, say } from '../helpers/find-in.ts';

/** What days, documents and the keys of the reader let through, and what recency does to the order. */
export function searchFiltersContract(create: () => SearchEngine): void {
  let engine: SearchEngine;
  let find: Find;
  beforeEach(() => {
    engine = create();
    find = findIn(engine);
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
}
