import { afterEach, describe, expect, it } from 'vitest';
import { createCorpus, growCorpus } from '../../../src/core/corpus.ts';
import type { Desk } from '../../../src/core/desk.ts';
import { createRecent } from '../../../src/core/recent.ts';
import type { SearchEngine } from '../../../src/core/search.ts';
import createMiniSearchEngine from '../../../src/engines/minisearch.ts';
import { openStores, type Stores } from '../../../src/stores/open.ts';
import { aDocument, alleged, askDesk, denied, reported } from '../../helpers/a-document.ts';

const opened: Stores[] = [];
afterEach(() => Promise.all(opened.splice(0).map((stores) => stores.close())));

const leak = aDocument({
  id: 'leak',
  said: [alleged('Divers accuse Oberwil Dam of hiding a leak.', 'Divers'), denied('Oberwil Dam denied the accusations.', 'Oberwil Dam')],
});
const ferry = aDocument({ id: 'ferry', said: [reported('A ferry of Reed Lines ran aground off the harbour.')] });
const request = { topics: [], length: 'normal', shown: null, today: '2025-03-04' } as const;

/** Desks on one database whose corpus grows by `put`, and how often an engine was asked. */
async function aHouse() {
  const stores = await openStores({ memory: true });
  opened.push(stores);
  const inner = createMiniSearchEngine();
  let searches = 0;
  const engine: SearchEngine = {
    ...inner,
    search: async (...of) => {
      searches++;
      return inner.search(...of);
    },
  };
  let corpus = await createCorpus([], engine, 0);
  const recent = createRecent(100);
  return {
    searches: () => searches,
    put: async (...documents: readonly (typeof leak)[]) => {
      const { corpusVersion } = await stores.documents.put(documents);
      corpus = await growCorpus(corpus, documents, corpusVersion);
    },
    desk: (workspace: string, scope: readonly string[] | 'all' = ['public']): Promise<Desk> =>
      askDesk(corpus, { workspace, scope, corpus: () => corpus, documents: stores.documents, briefs: stores.briefs, recent }),
  };
}

describe('a desk', () => {
  it('keeps a digest under an id of its workspace, to be looked up like a brief', async () => {
    const house = await aHouse();
    await house.put(leak);
    const [one, two] = [await house.desk('slack:T1'), await house.desk('slack:T2')];
    const [first, second] = [await one.digest(request), await two.digest(request)];
    expect(first.result.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(second.result).toEqual({ ...first.result, id: second.result.id });
    expect(second.result.id).not.toBe(first.result.id);
    expect(await one.kept(first.result.id)).toMatchObject({ result: first.result, corpusVersion: 1 });
    expect((await one.sources(first.result.id)).passages.map(({ quote }) => quote)).toEqual([
      'Divers accuse Oberwil Dam of hiding a leak.',
      'Oberwil Dam denied the accusations.',
    ]);
    await expect(one.kept(second.result.id)).rejects.toThrow('no brief with that id');
    expect((await one.why(first.result.id)).kind).toBe('why');
    await one.judge(first.result.id, 'good', null);
    expect(first.result.stories.map(({ name, publishers }) => [name, publishers])).toEqual([['Oberwil Dam', 1]]);
    expect(JSON.stringify(await one.kept(first.result.id))).not.toContain(first.shown.claims[0]?.key);
  });

  it('makes one digest for all channels that may read and were shown the same', async () => {
    const house = await aHouse();
    await house.put(leak);
    const { shown } = await (await house.desk('slack:T1')).digest(request);
    await house.put(ferry);
    const next = { ...request, shown };
    const first = await (await house.desk('slack:T1')).digest(next);
    const asked = house.searches();
    const many = await Promise.all(Array.from({ length: 20 }, async (_, at) => (await house.desk(`slack:T${at + 2}`)).digest(next)));
    expect(house.searches()).toBe(asked);
    for (const { result, shown: then } of many) expect([{ ...result, id: first.result.id }, then]).toEqual([first.result, first.shown]);
    expect(new Set(many.map(({ result }) => result.id)).size).toBe(20);
    // Who may read something else is given something else.
    expect((await (await house.desk('slack:T1', ['workspace:T9'])).digest(next)).result.quiet).toBe(true);
  });

  it('has another id for another state of what was shown, topic, length, or day', async () => {
    const house = await aHouse();
    await house.put(leak, ferry);
    const desk = await house.desk('slack:T1');
    const { result, shown } = await desk.digest(request);
    const others = [{ shown }, { topics: ['Reed Lines'] }, { length: 'short' as const }, { today: '2025-03-05' }];
    const ids = await Promise.all(others.map(async (other) => (await desk.digest({ ...request, ...other })).result.id));
    expect(new Set([result.id, ...ids]).size).toBe(5);
    expect((await desk.digest(request)).result).toEqual(result);
  });

  it('tells nothing new where its process has not seen yet what the channel was shown', async () => {
    const house = await aHouse();
    await house.put(leak);
    const desk = await house.desk('slack:T1');
    const { shown } = await desk.digest(request);
    const ahead = { ...shown, corpus_version: 7 };
    const later = await desk.digest({ ...request, shown: ahead });
    expect(later.result.quiet).toBe(true);
    expect(later.shown.corpus_version).toBe(7);
  });
});
