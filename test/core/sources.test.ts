import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { present } from '../../src/core/present.ts';
import type { Result } from '../../src/core/result.ts';
import { openStores } from '../../src/stores/open.ts';
import { aDocument, aRecord, askDesk, reported, toVersion } from '../helpers/a-document.ts';

const first = reported('Glass Works sold nine ovens.');
const record = aRecord({
  id: 'org-glass',
  name: 'Glass Works',
  statements: [
    reported('It blows bottles.', {
      knownFrom: '2020-02-02',
      sources: [{ publisher: 'Trade Gazette', title: 'Bottles', date: '2020', url: 'https://gazette.example/1' }],
    }),
    reported('It has two kilns.', { knownFrom: '2021-03-03', sources: [{ publisher: 'Kiln Review', title: null, date: null, url: null }] }),
  ],
});

describe('sources of a brief', () => {
  it('are passages in context: what stands before, the quote, what stands after', async () => {
    const article = aDocument({ id: 'a', said: [reported('Rain fell.'), first, reported('Nobody minded.')] });
    const desk = await askDesk([article, record]);
    const { id } = await desk.ask('Which nine ovens has Glass Works sold?');
    const { kind, passages, text, sources } = await desk.sources(id);
    expect(kind).toBe('sources');
    expect(passages).toEqual([
      {
        marker: 1,
        before: 'Rain fell. ',
        quote: first.text,
        after: ' Nobody minded.',
        citation: { document: 'a', version: article.version, start: 11, end: 39, quote: first.text },
        superseded: false,
      },
    ]);
    expect(text).toBe('[1] Rain fell. “Glass Works sold nine ovens.” Nobody minded.');
    expect(sources).toHaveLength(1);
  });

  it('keep to the paragraph', async () => {
    const text = `A line above.\nRain fell. ${first.text} Nobody minded.\nA line below.`;
    const start = text.indexOf(first.text);
    const article = aDocument({ text, version: toVersion(text), said: [first] });
    const moved = { ...article, sentences: article.sentences.map((sentence) => ({ ...sentence, start, end: start + first.text.length })) };
    const desk = await askDesk([moved, record]);
    const { passages } = await desk.sources((await desk.ask('Which nine ovens has Glass Works sold?')).id);
    expect(passages[0]).toMatchObject({ before: 'Rain fell. ', after: ' Nobody minded.' });
  });

  it('are bounded, and no character is cut in two', async () => {
    const article = aDocument({ said: [reported(`${'🐚'.repeat(400)}.`), first, reported(`x${'🐚'.repeat(400)}`)] });
    const desk = await askDesk([article, record]);
    const { passages } = await desk.sources((await desk.ask('Which nine ovens has Glass Works sold?')).id);
    const passage = passages[0];
    expect(passage?.before.length).toBeLessThanOrEqual(300);
    expect(passage?.after.length).toBeLessThanOrEqual(300);
    expect(passage?.before.isWellFormed()).toBe(true);
    expect(passage?.after.isWellFormed()).toBe(true);
    expect(passage?.quote).toBe(first.text);
  });

  it('are those of one marker, when it is given', async () => {
    const desk = await askDesk([aDocument({ said: [first] }), record]);
    const { id } = await desk.brief('Glass Works', { length: 'long' });
    expect((await desk.sources(id)).passages.map((passage) => passage.marker)).toEqual([1, 2, 2]);
    const { passages, sources } = await desk.sources(id, 2);
    expect(passages.map((passage) => passage.quote).toSorted()).toEqual(['It blows bottles.', 'It has two kilns.']);
    expect(sources.map((source) => source.marker)).toEqual([2]);
  });

  it('of an unknown marker are not found, and the message says which there are', async () => {
    const desk = await askDesk([aDocument({ said: [first] }), record]);
    const { id } = await desk.brief('Glass Works', { length: 'long' });
    await expect(desk.sources(id, 7)).rejects.toMatchObject({ code: 'not_found', message: 'There is no source [7] in it. It has: 1, 2.' });
  });

  it('of a refusal are not found', async () => {
    const desk = await askDesk([record]);
    await expect(desk.sources((await desk.ask('Which comet was seen?')).id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('sources of a document that was edited since', () => {
  const before = aDocument({ id: 'a', said: [first, reported('Nobody minded.')] });
  const after = aDocument({ id: 'a', said: [reported('Glass Works sold seven ovens.'), reported('Nobody minded.')] });

  async function asked(now: Document | undefined) {
    const { briefs, documents } = await openStores({ memory: true });
    await documents.put([before, record]);
    const { id } = await (await askDesk([before, record], { briefs, documents })).ask('Which nine ovens has Glass Works sold?');
    return (await askDesk([...(now === undefined ? [] : [now]), record], { briefs, documents })).sources(id);
  }
  const drawn = (result: Result) => present(result, { now: new Date('2025-06-01T00:00:00Z'), has: () => false }).fallback;

  it('say what was added and removed, and quote the version that was read', async () => {
    const result = await asked(after);
    expect(result.passages).toMatchObject([{ quote: first.text, superseded: true }]);
    expect(result.changes).toEqual([
      { marker: 1, added: ['Glass Works sold seven ovens.'], removed: [first.text], numbers: [], corrected: false, gone: false },
    ]);
    expect(drawn(result)).toContain('This document was edited since (1 sentence added, 1 removed); the quotes are from the version that was read.');
  });

  it('say that it is gone from where it was', async () => {
    const result = await asked({ ...before, gone: true });
    expect(result.passages).toMatchObject([{ quote: first.text, superseded: false }]);
    expect(result.changes).toMatchObject([{ marker: 1, gone: true, added: [], removed: [] }]);
    expect(drawn(result)).toContain('This document is gone from where it was; the quotes are from the version that is kept here.');
  });

  it('say nothing where nothing has become of it', async () => {
    expect(await asked(before)).not.toHaveProperty('changes');
  });
});

describe('the list of sources', () => {
  it('has of a record its own sources for the statements shown, and the latest day of these', async () => {
    const desk = await askDesk([record]);
    const brief = await desk.brief('Glass Works', { length: 'long' });
    expect(brief).toMatchObject({
      newest: '2021-03-03',
      sources: [
        {
          marker: 1,
          document: 'org-glass',
          title: 'Glass Works',
          publisher: null,
          date: '2021-03-03',
          cites: [
            { publisher: 'Trade Gazette', title: 'Bottles', date: '2020', url: 'https://gazette.example/1' },
            { publisher: 'Kiln Review', title: null, date: null, url: null },
          ],
        },
      ],
    });
  });

  it('leaves out the sources and days of statements that are not shown', async () => {
    const answer = await (await askDesk([record])).ask('What does Glass Works blow?');
    expect(answer).toMatchObject({ newest: '2020-02-02', sources: [{ date: '2020-02-02', cites: [{ publisher: 'Trade Gazette' }] }] });
    expect(JSON.stringify(answer)).not.toContain('Kiln Review');
  });

  it('has each cited document once, numbered in the order in which it is shown', async () => {
    const desk = await askDesk([
      aDocument({ id: 'b', said: [first, reported('Glass Works hired a blower.')] }),
      aDocument({ id: 'c', publishedAt: '2024-01-01', url: 'https://paper.example/c', said: [reported('Glass Works lit a lamp.')] }),
      record,
    ]);
    const brief = await desk.brief('Glass Works', { length: 'long' });
    if (brief.kind !== 'brief') throw new Error(brief.reason);
    expect(brief.sources.map(({ marker, document }) => [marker, document])).toEqual([
      [1, 'b'],
      [2, 'c'],
      [3, 'org-glass'],
    ]);
    expect(brief.sources[1]).toMatchObject({ publisher: 'Lake Tribune', date: '2024-01-01', url: 'https://paper.example/c', voices: 1, cites: [] });
    expect(brief.claims.map((claim) => claim.marker).toSorted()).toEqual([1, 1, 2, 3, 3]);
  });

  it('counts a source once though two statements rest on it', async () => {
    const source = { key: 'k', publisher: 'Trade Gazette' };
    const twice = aRecord({
      id: 'org-glass',
      name: 'Glass Works',
      statements: [reported('It blows bottles.', { sources: [source] }), reported('It has two kilns.', { sources: [source] })],
    });
    const brief = await (await askDesk([twice])).brief('Glass Works', { length: 'long' });
    expect('sources' in brief ? brief.sources[0]?.cites : []).toHaveLength(1);
  });
});
