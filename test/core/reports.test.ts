import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { isReportOf, reportedBy } from '../../src/core/reports.ts';
import { aDocument, alleged, aRecord, askDesk, attributed, aView, denied, quotesOf, reported } from '../helpers/a-document.ts';

const CHARGE = 'A dossier by Coast Watch alleges that Marlow Shipping dumped ballast oil off Cape Reed.';
const OUTLOOK = 'The port of Reed handles nine ferries a day.';

const coastWatch = aRecord({ id: 'org-coast-watch', name: 'Coast Watch' });
const article = aDocument({ id: 'a-dump', said: [alleged(CHARGE, 'A dossier by Coast Watch'), reported(OUTLOOK)] });
const marlow = (statement: Parameters<typeof alleged>, more: readonly ReturnType<typeof reported>[] = []): Document =>
  aRecord({ id: 'org-marlow', name: 'Marlow Shipping', statements: [alleged(...statement), ...more] });

describe('which evidence goes first: first-hand before a report of it', () => {
  it('does not add the statement of a record whose sources name the article', async () => {
    const report = 'Coast Watch alleges in a dossier that it dumped ballast oil off Cape Reed.';
    const desk = await askDesk([article, coastWatch, marlow([report, 'Coast Watch', { sources: [{ document: 'a-dump' }] }])]);
    for (const result of [await desk.brief('Marlow Shipping', { length: 'long' }), await desk.claims('Marlow Shipping')]) {
      expect(quotesOf(result)).toContain(CHARGE);
      expect(quotesOf(result)).not.toContain(report);
    }
  });

  it('does not add a statement by the same speaker, of the same standing, on the same allegation, whatever its sources', async () => {
    const report = 'Coast Watch says that it dumped ballast oil off Cape Reed.';
    const desk = await askDesk([article, coastWatch, marlow([report, 'Coast Watch'])]);
    expect(quotesOf(await desk.brief('Marlow Shipping', { length: 'long' }))).toEqual([CHARGE]);
  });

  it('answers with the article’s sentence, though the record’s has more words of the question', async () => {
    const report = 'Coast Watch alleges that Marlow Shipping dumped ballast oil off Cape Reed in its dossier.';
    const desk = await askDesk([article, coastWatch, marlow([report, 'Coast Watch', { sources: [{ document: 'a-dump' }] }])]);
    expect(quotesOf(await desk.ask('What does the Coast Watch dossier allege about ballast oil off Cape Reed?'))[0]).toBe(CHARGE);
  });

  it('shows the record’s statement where the article may not be seen', async () => {
    const report = 'Coast Watch alleges in a dossier that it dumped ballast oil off Cape Reed.';
    const hidden = { ...article, scope: ['workspace:other'] };
    const desk = await askDesk([hidden, coastWatch, marlow([report, 'Coast Watch', { sources: [{ document: 'a-dump' }] }])], { scope: ['public'] });
    expect(quotesOf(await desk.brief('Marlow Shipping'))).toContain(report);
  });

  it('keeps a statement by somebody else on the same thing', async () => {
    const other = 'The harbor master alleges that it dumped ballast oil off Cape Reed.';
    const desk = await askDesk([article, coastWatch, marlow([other, 'harbor master'])]);
    expect(quotesOf(await desk.brief('Marlow Shipping', { length: 'long' }))).toEqual([CHARGE, other]);
  });

  it('adds background, gaps and what happened later from records', async () => {
    const later = 'It was fined four million crowns in May 2025.';
    const record = aRecord({
      id: 'org-marlow',
      name: 'Marlow Shipping',
      statements: [reported('It runs eleven tankers from Port Reed.'), reported(later, { knownFrom: '2025-05-20' })],
    });
    const result = await (await askDesk([article, coastWatch, record])).brief('Marlow Shipping', { length: 'long' });
    expect(quotesOf(result)).toEqual([CHARGE, 'It runs eleven tankers from Port Reed.', later]);
  });
});

describe('isReportOf', () => {
  const at = (document: Document, index: number) => {
    const sentence = document.sentences[index];
    if (sentence === undefined) throw new Error('no such sentence');
    return { document, sentence };
  };

  it.each<[string, boolean, Document, Document]>([
    ['a denial by another speaker', false, marlow(['Pier Union denies it.', 'Pier Union']), article],
    ['an article of another', false, aDocument({ id: 'b', said: [alleged(CHARGE, 'Coast Watch')] }), article],
    ['the same allegation of the same speaker', true, marlow(['It dumped ballast oil off Cape Reed.', 'Coast Watch']), article],
    ['another allegation of the same speaker', false, marlow(['It paid its sailors late for years.', 'Coast Watch']), article],
    [
      'any allegation of the speaker whose source is the article',
      true,
      marlow(['It harmed the bay.', 'Coast Watch', { sources: [{ document: 'a-dump' }] }]),
      article,
    ],
  ])('takes %s for one: %s', async (_, expected, statement, first) => {
    const view = await aView([statement, first, coastWatch]);
    expect(isReportOf(view, at(statement, 0), at(first, 0))).toBe(expected);
  });

  it('never takes a denial for a report of the charge that it denies', async () => {
    const record = aRecord({
      id: 'org-marlow',
      name: 'Marlow Shipping',
      statements: [
        denied('It denies that it dumped ballast oil off Cape Reed, as a dossier by Coast Watch alleges.', 'Marlow Shipping', {
          sources: [{ document: 'a-dump' }],
        }),
      ],
    });
    const view = await aView([record, article, coastWatch]);
    expect(reportedBy(view, record, at(record, 0).sentence)).toBeUndefined();
  });

  it('finds the reported fact in the article that a fact rests on', async () => {
    const record = aRecord({ id: 'reed', name: 'Port Reed', statements: [reported('It handles nine ferries a day.', { sources: [{ document: 'a-dump' }] })] });
    const view = await aView([record, article]);
    expect(reportedBy(view, record, at(record, 0).sentence)?.sentence).toBe(article.sentences[1]);
  });

  it('takes what is attributed for a report of what the article attributes', async () => {
    const said = 'The mayor, Lotte Brandt, said that the ferries would be free in summer.';
    const first = aDocument({ id: 'a-ferry', said: [attributed(said, 'Lotte Brandt')] });
    const record = aRecord({
      id: 'p-brandt',
      name: 'Lotte Brandt',
      kind: 'person',
      statements: [attributed('She said that ferries would be free in summer.', 'Lotte Brandt')],
    });
    const view = await aView([record, first]);
    expect(isReportOf(view, at(record, 0), at(first, 0))).toBe(true);
  });
});
