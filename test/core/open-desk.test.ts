import { afterEach, describe, expect, it } from 'vitest';
import type { Citation } from '../../src/core/claim.ts';
import { type Corpus, createCorpus, growCorpus } from '../../src/core/corpus.ts';
import type { BriefStore, KeptBrief } from '../../src/core/desk.ts';
import type { Document } from '../../src/core/document.ts';
import type { SearchEngine, Searcher } from '../../src/core/search.ts';
import createMiniSearchEngine from '../../src/engines/minisearch.ts';
import createPostingsEngine from '../../src/engines/postings/index.ts';
import createScanEngine from '../../src/engines/scan.ts';
import { openStores, type Stores } from '../../src/stores/open.ts';
import { aCorpus, aDocument, alleged, aRecord, askDesk, denied, quotesOf, reported } from '../helpers/a-document.ts';

const mill = aRecord({ id: 'org-mill', name: 'Dale Mill', aliases: ['Dale Mills Ltd'], statements: [reported('It grinds rye.')] });
const article = aDocument({ id: 'flour', said: [reported('Dale Mill sold nine tons of flour.'), reported('Dale Mill hired a miller.')] });
const documents = [mill, article];

const opened: Stores[] = [];
const aStore = async (): Promise<Stores> => {
  const stores = await openStores({ memory: true });
  opened.push(stores);
  return stores;
};
afterEach(() => Promise.all(opened.splice(0).map((stores) => stores.close())));

describe('an id', () => {
  it('is ten characters of Crockford’s base 32', async () => {
    const desk = await askDesk(documents);
    for (const topic of ['Dale Mill', 'dale mill', 'nothing', 'x'.repeat(80)]) expect((await desk.brief(topic)).id).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  });

  it('is the same for the same request, corpus version and configuration', async () => {
    const [one, two] = [await askDesk(documents), await askDesk([...documents].reverse())];
    expect(await two.brief('Dale Mill')).toEqual(await one.brief('Dale Mill'));
    expect(JSON.stringify(await two.ask('How many tons of flour did Dale Mill sell?'))).toBe(
      JSON.stringify(await one.ask('How many tons of flour did Dale Mill sell?')),
    );
  });

  it.each<[string, (make: typeof askDesk) => Promise<{ readonly id: string }>]>([
    ['workspace', async (make) => (await make(documents, { workspace: 'slack:T1' })).brief('Dale Mill')],
    ['scope', async (make) => (await make(documents, { scope: ['public'] })).brief('Dale Mill')],
    ['configuration', async (make) => (await make(documents, { configuration: 'other' })).brief('Dale Mill')],
    ['corpus version', async (make) => (await make({ ...(await aCorpus(documents)), version: 2 })).brief('Dale Mill')],
    ['topic', async (make) => (await make(documents)).brief('Dale Mills')],
    ['length', async (make) => (await make(documents)).brief('Dale Mill', { length: 'short' })],
    ['day', async (make) => (await make(documents)).brief('Dale Mill', { asOf: '2025-03-03' })],
    ['since', async (make) => (await make(documents)).brief('Dale Mill', { since: '2025-03-03' })],
    ['until', async (make) => (await make(documents)).brief('Dale Mill', { until: '2025-03-03' })],
    ['command', async (make) => (await make(documents)).claims('Dale Mill')],
  ])('is another for another %s', async (_, run) => {
    expect((await run(askDesk)).id).not.toBe((await (await askDesk(documents)).brief('Dale Mill')).id);
  });

  it('is the same for requests that differ only in blanks and in what cannot be seen', async () => {
    const desk = await askDesk(documents);
    expect((await desk.brief('  Dale \n\u200bMill ')).id).toBe((await desk.brief('Dale Mill')).id);
  });

  it('does not depend on the clock', async () => {
    const asked = async (clock: () => Date) => (await askDesk(documents, { clock })).brief('Dale Mill');
    expect(await asked(() => new Date('2090-01-01'))).toEqual(await asked(() => new Date(0)));
  });

  it('does not depend on the order in which a reader’s keys come', async () => {
    const asked = async (scope: readonly string[]) => (await askDesk(documents, { scope })).brief('Dale Mill');
    expect(await asked(['public', 'channel:C1'])).toEqual(await asked(['channel:C1', 'public']));
  });

  it('gives back the same bytes that were kept', async () => {
    const desk = await askDesk(documents);
    const brief = await desk.brief('Dale Mill');
    expect(JSON.stringify((await desk.kept(brief.id)).result)).toBe(JSON.stringify(brief));
  });
});

describe('a look-up', () => {
  it('takes any unique beginning of at least four characters, in any case', async () => {
    const desk = await askDesk(documents);
    const { id } = await desk.brief('Dale Mill');
    for (const typed of [id, id.slice(0, 4), id.slice(0, 7), `#${id.slice(0, 5)}`, id.slice(0, 6).toLowerCase()]) {
      expect((await desk.kept(typed)).id).toBe(id);
    }
  });

  it.each([0, 1, 3])('does not take %i characters', async (length) => {
    const desk = await askDesk(documents);
    const { id } = await desk.brief('Dale Mill');
    await expect(desk.kept(id.slice(0, length))).rejects.toMatchObject({ code: 'not_found', message: expect.stringMatching(/4 characters/) });
  });

  it('asks for one more character when two begin like that', async () => {
    const { briefs } = await aStore();
    const desk = await askDesk(documents, { briefs });
    const { id } = await desk.brief('Dale Mill');
    const kept = await desk.kept(id);
    await briefs.keep({ ...kept, id: `${id.slice(0, 6)}${id.endsWith('0000') ? '1111' : '0000'}` });
    await expect(desk.kept(id.slice(0, 6))).rejects.toMatchObject({ code: 'not_found', message: expect.stringMatching(/one more character/) });
    expect((await desk.kept(id)).id).toBe(id);
  });

  it('of an unknown id is not found', async () => {
    await expect((await askDesk(documents)).kept('ZZZZZZZZZZ')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lists the newest of the workspace', async () => {
    const desk = await askDesk(documents);
    const [one, two] = [await desk.brief('Dale Mill'), await desk.claims('Dale Mill')];
    expect((await desk.recentBriefs(5)).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(await desk.recentBriefs(1)).toHaveLength(1);
  });
});

describe('why', () => {
  it('tells the terms, the best sentences and what was left out', async () => {
    const desk = await askDesk(documents);
    const { id } = await desk.ask('How many tons of flour did Dale Mill sell?');
    const why = await desk.why(id);
    expect(why).toMatchObject({ kind: 'why', id, threshold: 0.5, candidates: [{ document: 'flour', quote: 'Dale Mill sold nine tons of flour.' }, {}, {}] });
    expect(why.evidence).toBeGreaterThan(0.5);
    expect(why.terms.map(({ term }) => term)).toContain('flour');
    expect(why.left_out).toContainEqual(expect.objectContaining({ document: 'flour', start: 35 }));
    expect(why.text).toContain('flour');
    const scores = why.candidates.map((candidate) => candidate.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('tells of a refusal too how much was found', async () => {
    const desk = await askDesk(documents);
    const refused = await desk.ask('Which comet did Dale Mill photograph from its observatory dome?');
    expect(refused.kind).toBe('no_answer');
    const why = await desk.why(refused.id);
    expect(why.evidence).toBeLessThan(0.5);
    expect(why.candidates.length).toBeGreaterThan(0);
  });

  it('of a brief or a timeline has words, not numbers that nothing was weighed by', async () => {
    const desk = await askDesk(documents);
    for (const { id } of [await desk.brief('Dale Mill'), await desk.timeline('Dale Mill'), await desk.claims('Dale Mill')]) {
      const why = await desk.why(id);
      expect(why.threshold).toBeNull();
      expect(why.text).toMatch(/^Looked up by name/);
      for (const left of why.left_out) expect(why.text).toContain(left.quote);
    }
  });

  it('of a look-up word for word has nothing to tell', async () => {
    const desk = await askDesk(documents);
    const { id } = await desk.check('Dale Mill hired a miller.');
    await expect(desk.why(id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a judgement', () => {
  it('is kept with the full id, the user and the time of the clock', async () => {
    const { briefs } = await aStore();
    const judged: Parameters<BriefStore['judge']>[0][] = [];
    const spying: BriefStore = { ...briefs, judge: async (feedback) => void judged.push(feedback) };
    const desk = await askDesk(documents, { briefs: spying, clock: () => new Date('2025-06-01T12:00:00Z') });
    const { id } = await desk.brief('Dale Mill');
    await desk.judge(id.slice(0, 5), 'good', 'U1');
    await desk.judge(id, 'bad', null);
    expect(judged).toEqual([
      { workspace: 'console', user: 'U1', brief: id, verdict: 'good', at: '2025-06-01T12:00:00.000Z' },
      { workspace: 'console', user: '', brief: id, verdict: 'bad', at: '2025-06-01T12:00:00.000Z' },
    ]);
  });
});

describe('status', () => {
  it('counts documents by type, days, briefs and defects', async () => {
    const desk = await askDesk([...documents, aDocument({ id: 'old', publishedAt: '2019-01-02' })], { defects: { count: () => 3, report: () => {} } });
    await desk.brief('Dale Mill');
    const status = await desk.status();
    expect(status).toMatchObject({
      kind: 'status',
      documents: 3,
      by_type: { article: 2, related: 1 },
      from: '2019-01-02',
      to: '2025-03-03',
      undated: 1,
      corpus_version: 1,
      engine: 'minisearch',
      version: '1.2.3',
      briefs: 1,
      defects: 3,
    });
    expect(status.text).toContain('3 documents (article 2, related 1)');
  });

  it('of an empty corpus has no days', async () => {
    expect(await (await askDesk([])).status()).toMatchObject({ documents: 0, from: null, to: null, undated: 0 });
  });
});

describe('an earlier corpus version', () => {
  it('is asked again as it was', async () => {
    const { documents: store, briefs } = await aStore();
    await store.put(documents);
    const edited = aDocument({ id: 'flour', said: [reported('Dale Mill sold eleven tons of flour.')] });
    const atOne = async () => createCorpus(await store.all(1), createMiniSearchEngine(), 1);
    const question = 'How many tons of flour did Dale Mill sell?';
    const before = await (await askDesk(await atOne(), { briefs, documents: store })).ask(question);
    await store.put([edited]);
    expect(await store.corpusVersion()).toBe(2);
    const now = await (await askDesk(await createCorpus(await store.all(), createMiniSearchEngine(), 2), { briefs, documents: store })).ask(question);
    const again = await (await askDesk(await atOne(), { briefs, documents: store })).ask(question);
    expect(quotesOf(before)).toEqual(['Dale Mill sold nine tons of flour.']);
    expect(quotesOf(now)).toEqual(['Dale Mill sold eleven tons of flour.']);
    expect(now).toMatchObject({ corpus_version: 2 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(before));
  });

  it('stands behind a kept brief: its passages are those of the version that was cited, and said to be superseded', async () => {
    const { documents: store, briefs } = await aStore();
    await store.put(documents);
    let corpus = await createCorpus(await store.all(), createMiniSearchEngine(), 1);
    const desk = await askDesk(corpus, { briefs, documents: store, corpus: () => corpus });
    const { id } = await desk.ask('How many tons of flour did Dale Mill sell?');
    expect((await desk.sources(id)).passages).toMatchObject([{ quote: 'Dale Mill sold nine tons of flour.', superseded: false }]);
    const edited = aDocument({ id: 'flour', said: [reported('Dale Mill sold eleven tons of flour.')] });
    await store.put([edited]);
    corpus = await growCorpus(corpus, [edited], 2);
    const { passages } = await desk.sources(id);
    expect(passages).toMatchObject([{ quote: 'Dale Mill sold nine tons of flour.', superseded: true, citation: { version: article.version } }]);
  });

  it('grown by what was ingested answers as one made whole', async () => {
    const more = aRecord({ id: 'p-rye', name: 'Ada Rye', kind: 'person', statements: [reported('She owns Dale Mill.')] });
    const grown = await growCorpus(await aCorpus(documents), [more], 2);
    const whole = await createCorpus([...documents, more], createMiniSearchEngine(), 2);
    for (const topic of ['Ada Rye', 'Dale Mill']) expect(await (await askDesk(grown)).brief(topic)).toEqual(await (await askDesk(whole)).brief(topic));
    expect(await growCorpus(grown, [], 3)).toBe(grown);
  });

  it('stands for the whole of a request, though the corpus grows meanwhile', async () => {
    const engine = createMiniSearchEngine();
    const corpus = await createCorpus(documents, engine, 1);
    const expected = await (await askDesk(corpus)).brief('Dale Mill', { length: 'long' });
    const news = [
      aDocument({ id: 'flour', said: [reported('Dale Mill sold eleven tons of flour, all of it burnt.')] }),
      aDocument({ id: 'new', said: [reported('Dale Mill burned down.')] }),
    ];
    let current = corpus;
    const growing: Searcher = {
      ...engine,
      search: async (query, options) => {
        current = await growCorpus(corpus, news, 2);
        return engine.search(query, options);
      },
    };
    const desk = await askDesk(corpus, { corpus: () => (current === corpus ? { ...corpus, searcher: growing } : current) });
    expect(quotesOf(await desk.brief('Dale Mill', { length: 'long' })).toSorted()).toEqual(quotesOf(expected).toSorted());
    expect(quotesOf(await desk.brief('Dale Mill', { length: 'long' }))).toContain('Dale Mill burned down.');
  });

  it('is searched as it was, where the engine can be, so that not even the order of an answer changes', async () => {
    const engine = createPostingsEngine();
    const corpus = await createCorpus(documents, engine, 1);
    const expected = await (await askDesk(corpus)).brief('Dale Mill', { length: 'long' });
    const rivals = Array.from({ length: 30 }, (_, at) => aDocument({ id: `rival-${at}`, said: [reported(`Dale Mill and Dale Mill again, ${at}.`)] }));
    let grown: Promise<Corpus> | undefined;
    const searcher: Searcher = {
      ...corpus.searcher,
      search: async (query, options) => {
        grown ??= growCorpus(corpus, rivals, 2, corpus.recognized, ['flour']);
        await grown;
        return corpus.searcher.search(query, options);
      },
    };
    expect(await (await askDesk({ ...corpus, searcher })).brief('Dale Mill', { length: 'long' })).toEqual(expected);
    const now = await grown;
    expect(now && (await now.searcher.search({ text: 'again', scope: 'all' }, { by: 'document', limit: 99 }))).toHaveLength(30);
    expect(await corpus.searcher.search({ text: 'again', scope: 'all' }, { by: 'document', limit: 99 })).toEqual([]);
  });

  it('grown by an article keeps its names', async () => {
    const corpus = await aCorpus(documents);
    const grown = await growCorpus(corpus, [aDocument({ id: 'b' })], 2);
    expect(grown.names).toBe(corpus.names);
    expect(grown.documents.size).toBe(3);
  });
});

describe('a quote that is not in its document', () => {
  const charge = alleged('A baker accuses Dale Mill of mixing chalk into flour.', 'A baker');
  const denial = denied('Dale Mill denied mixing chalk into flour.', 'Dale Mill');
  const other = reported('Dale Mill painted its wheel green.');
  const disputed = aDocument({ id: 'chalk', said: [charge, denial, other] });

  /** An engine under whose feet a document is changed when it is asked. */
  const changing = (change: () => void): SearchEngine => {
    const engine = createMiniSearchEngine();
    return {
      ...engine,
      search: async (query, options) => {
        const hits = await engine.search(query, options);
        change();
        return hits;
      },
    };
  };

  const askChanged = async (changed: Document, run: 'brief' | 'claims' | 'ask' | 'check') => {
    const reports: Citation[] = [];
    const held = new Map<string, Document>();
    const corpus = await createCorpus(
      [mill, disputed],
      changing(() => held.set('chalk', changed)),
      1,
    );
    for (const document of [mill, disputed]) held.set(document.id, document);
    const desk = await askDesk({ ...corpus, documents: held }, { defects: { count: () => reports.length, report: (citation) => reports.push(citation) } });
    const result =
      run === 'ask'
        ? await desk.ask('What does a baker accuse Dale Mill of mixing into flour?')
        : run === 'check'
          ? await desk.check(charge.text)
          : await desk[run]('Dale Mill');
    return { result, reports };
  };

  it.each(['brief', 'claims', 'ask', 'check'] as const)('is dropped from %s and reported, when the text was changed under its version', async (run) => {
    const text = disputed.text.replace('chalk', 'bones');
    const { result, reports } = await askChanged({ ...disputed, text }, run);
    expect(JSON.stringify(result)).not.toContain('bones');
    expect(reports).toContainEqual(expect.objectContaining({ document: 'chalk', start: 0 }));
  });

  it('goes with the allegation when it is the denial', async () => {
    const reports: Citation[] = [];
    const broken = { ...disputed, sentences: disputed.sentences.map((sentence, at) => (at === 1 ? { ...sentence, start: sentence.end } : sentence)) };
    const desk = await askDesk(await createCorpus([mill, broken], createScanEngine(), 1), {
      defects: { count: () => 0, report: (citation) => reports.push(citation) },
    });
    const result = await desk.brief('Dale Mill');
    expect(quotesOf(result)).not.toContain(charge.text);
    expect(reports.length).toBeGreaterThan(0);
    expect(await desk.why('id' in result ? result.id : '')).toMatchObject({
      left_out: expect.arrayContaining([expect.objectContaining({ reason: 'a quote of it is not in its document' })]),
    });
  });

  it('is no passage either', async () => {
    const { briefs } = await aStore();
    const desk = await askDesk(documents, { briefs });
    const { id } = await desk.ask('How many tons of flour did Dale Mill sell?');
    const kept = await desk.kept(id);
    const bad = { ...kept, id: 'BADBADBAD0', result: JSON.parse(JSON.stringify(kept.result).replaceAll('nine', 'ten')) } as KeptBrief;
    await briefs.keep(bad);
    expect((await desk.sources('BADBADBAD0')).passages).toEqual([]);
  });

  it('is left out when its document is gone', async () => {
    const { briefs, documents: store } = await aStore();
    const corpus = await aCorpus(documents);
    const { id } = await (await askDesk(corpus, { briefs })).brief('Dale Mill');
    const later = await askDesk(await aCorpus([mill]), { briefs, documents: store });
    await expect(later.sources(id).then(({ passages }) => passages.map(({ citation }) => citation.document))).resolves.toEqual(['org-mill']);
  });
});
