import { describe, expect, it } from 'vitest';
import { articlesOn, recordsAround } from '../../src/core/about.ts';
import type { Document } from '../../src/core/document.ts';
import { aDocument, alleged, aRecord, askDesk, aView, denied, reported, type Said } from '../helpers/a-document.ts';

const fern = aRecord({
  id: 'org-fern',
  name: 'Fern Dairy',
  aliases: ['Fern', '蕨乳业', 'FD'],
  topics: ['the creamery'],
  tickers: ['FERN'],
  statements: [reported('It makes butter.')],
});

const onFern = async (said: Said[], record: Document = fern, more: Partial<Document> = {}) => {
  const view = await aView([aDocument({ said, ...more }), record]);
  return (await articlesOn(view, record)).map(({ document, sentence }) => document.text.slice(sentence.start, sentence.end));
};

describe('what articles say of a record', () => {
  it.each<[string, boolean]>([
    ['Fern Dairy sold a barn.', true],
    ['The barn of Fern was sold.', true],
    ['FERN DAIRY SOLD A BARN.', true],
    ['蕨乳业出售了一座谷仓。', true],
    ['FD sold a barn.', true],
    ['The fd sold a barn.', false],
    ['The creamery sold a barn.', false],
    ['A fern grew by the barn.', false],
    ['Ferns Dairyland sold a barn.', false],
  ])('“%s”: %s', async (sentence, expected) => {
    // The name leads the engine to the article, whatever else is in it.
    const said = [reported('Fern Dairy has cows.'), reported(sentence)];
    expect((await onFern(said)).includes(sentence)).toBe(expected);
  });

  it('has what somebody says of it and what it says itself', async () => {
    const said = [alleged('A farmer accuses Fern Dairy of watering milk.', 'A farmer'), reported('Rain fell.'), denied('It rejected the accusation.', 'It')];
    expect(await onFern(said)).toEqual([said[0]?.text, said[2]?.text]);
  });

  it('has what a statement of the record reports, though the article does not name it so', async () => {
    const said = [reported('The butter maker of Reed burned its barn down.')];
    const record = aRecord({
      id: 'org-fern',
      name: 'Fern Dairy',
      statements: [reported('The butter maker burned its barn down in Reed.', { sources: [{ document: 'article' }] })],
    });
    expect(await onFern(said, record)).toEqual([said[0]?.text]);
  });

  it('goes article by article, the newer first, each in the order of its text', async () => {
    const [old, young] = [
      aDocument({ id: 'a', publishedAt: '2020-01-01', said: [reported('Fern Dairy has cows.'), reported('Fern Dairy has goats.')] }),
      aDocument({ id: 'b', publishedAt: '2025-01-01', said: [reported('Fern Dairy has sheep.'), reported('Fern Dairy has mules.')] }),
    ];
    const view = await aView([old, young, fern]);
    expect((await articlesOn(view, fern)).map(({ document, sentence }) => document.text.slice(sentence.start, sentence.end))).toEqual([
      'Fern Dairy has sheep.',
      'Fern Dairy has mules.',
      'Fern Dairy has cows.',
      'Fern Dairy has goats.',
    ]);
  });
});

describe('recordsAround', () => {
  const record = (id: string, links: string[] = [], scope = ['public']) => aRecord({ id, name: `Record ${id}`, links, scope });

  it('are those that are linked, in either direction, in the order of their ids, that the reader sees', async () => {
    const documents = [record('m', ['z', 'gone', 'm']), record('z'), record('a', ['m']), record('b'), record('h', ['m'], ['x'])];
    const view = await aView(documents, { scope: ['public'] });
    expect(recordsAround(view, documents[0] as Document).map((other) => other.id)).toEqual(['a', 'z']);
  });
});

describe('a topic by its names', () => {
  it.each(['FREN', 'FX', 'Fers', 'Fen'])('is never corrected from four letters or fewer: %s', async (typed) => {
    const short = aRecord({ id: 'x', name: 'Fers', aliases: ['FREM'] });
    const desk = await askDesk([short]);
    expect(await desk.brief(typed)).not.toMatchObject({ topic: { typed } });
  });

  it('is never corrected to a name in capitals', async () => {
    expect(await (await askDesk([aRecord({ id: 'x', name: 'NORTEL' })])).brief('NORTAL')).toMatchObject({ kind: 'no_answer' });
  });

  it('is by the exact name before the folded one, by that before the ticker', async () => {
    const documents = [aRecord({ id: 'a', name: 'Oat' }), aRecord({ id: 'b', name: 'OAT' }), aRecord({ id: 'c', name: 'Mill', tickers: ['OAT', 'RYE'] })];
    const desk = await askDesk(documents);
    expect(await desk.brief('Oat')).toMatchObject({ topic: { record: 'a' } });
    expect(await desk.brief('OAT')).toMatchObject({ topic: { record: 'b' } });
    expect(await desk.brief('rye')).toMatchObject({ topic: { record: 'c' } });
    expect(await desk.brief('$RYE')).toMatchObject({ topic: { record: 'c' } });
  });

  it('is refused with near names where nothing is near enough', async () => {
    expect(await (await askDesk([fern])).brief('Fern Dairies and Sons of the Valley')).toMatchObject({ kind: 'no_answer', nearest: ['Fern Dairy'] });
  });
});
