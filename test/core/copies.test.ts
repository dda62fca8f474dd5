import { describe, expect, it } from 'vitest';
import { copiesOf, outletsOf } from '../../src/core/copies.ts';
import { toView } from '../../src/core/corpus.ts';
import type { Document } from '../../src/core/document.ts';
import { present } from '../../src/core/present.ts';
import { aCorpus, aDocument, alleged, askDesk, denied, reported, type Said } from '../helpers/a-document.ts';
import { recognizedAmong } from '../helpers/recognized-among.ts';

const charge = alleged('Officials in Larkspur alleged that Brask Mining had bribed the mayor to get the permit.', 'Officials in Larkspur');
const denial = denied('Brask Mining denied the allegation on Wednesday and called it baseless and absurd.', 'Brask Mining');
const plan = reported('The new Brask Mining pit will employ 450 people and draw its water from the Ember River.');
const filler = reported('Subscribe to the newsletter of this paper.');

const anArticle = (id: string, publisher: string, day: string | null, said: readonly Said[], parts: Partial<Document> = {}) =>
  aDocument({ id, publisher, publishedAt: day, said, ...parts });
const wire = anArticle('wire', 'Harbor Wire', '2025-05-06', [charge, denial, plan]);
const heron = anArticle('a-heron', 'Daily Heron', '2025-05-07', [charge, denial, plan, filler]);
const post = anArticle('b-post', 'Pine Post', '2025-05-08', [charge, denial]);
const other = anArticle('other', 'Other Gazette', '2025-05-07', [
  alleged('Officials in Larkspur alleged that Brask Mining bribed the mayor, and named a sum.', 'Officials in Larkspur'),
  denied('Brask Mining denied it all.', 'Brask Mining'),
  reported('Residents fear for the river, which ran low in three dry summers.'),
]);

const viewOf = async (documents: readonly Document[], filters = {}) =>
  toView(await aCorpus(documents, undefined, await recognizedAmong(documents)), { scope: 'all', ...filters });
const deskOf = async (documents: readonly Document[], parts = {}) => askDesk(await aCorpus(documents, undefined, await recognizedAmong(documents)), parts);

describe('copiesOf', () => {
  it('gives the articles that are one voice, the earliest first', async () => {
    const view = await viewOf([heron, other, post, wire]);
    expect(copiesOf(view, heron).map(({ id }) => id)).toEqual(['wire', 'a-heron', 'b-post']);
    expect(copiesOf(view, other)).toEqual([other]);
    expect(outletsOf(view, post)).toEqual(['Harbor Wire', 'Daily Heron', 'Pine Post']);
  });

  it('knows two documents with one text', async () => {
    const twin = { ...wire, id: 'twin', publisher: null, publishedAt: null };
    const view = await viewOf([twin, wire]);
    expect(copiesOf(view, twin).map(({ id }) => id)).toEqual(['wire', 'twin']);
    expect(outletsOf(view, wire)).toEqual(['Harbor Wire', 'twin']);
  });

  it('takes no two articles for one voice because both quote a third in full', async () => {
    const statement = anArticle('statement', 'Brask Mining', '2025-05-05', [denial, plan]);
    const long = (id: string, publisher: string, words: string) =>
      anArticle(id, publisher, '2025-05-07', [
        denial,
        plan,
        ...Array.from({ length: 6 }, (_, at) => reported(`The ${Array.from({ length: 14 }, (_, word) => `${words}${at}${word}`).join(' ')}.`)),
      ]);
    const [north, south] = [long('north', 'North Star', 'winter'), long('south', 'South Sun', 'summer')];
    const view = await viewOf([statement, north, south]);
    expect(copiesOf(view, north).map(({ id }) => id)).toEqual(['statement', 'north']);
    expect(copiesOf(view, statement).map(({ id }) => id)).toEqual(['statement', 'north', 'south']);
  });

  it('shows the sentence at which an excerpt was cut in whole', async () => {
    const cut = anArticle('cut', 'Pine Post', '2025-05-08', [charge, denial, reported(plan.text.slice(0, 40))]);
    const brief = await (await deskOf([wire, cut])).brief('Brask Mining', { length: 'long' });
    if (brief.kind !== 'brief') throw new Error(brief.text);
    expect(brief.sources.map(({ document }) => document)).toEqual(['wire']);
  });

  it('leaves out what the reader may not see or was not there on the day', async () => {
    const secret = { ...wire, scope: ['channel:c'] };
    expect(copiesOf(await viewOf([secret, heron, post], { scope: ['public'] }), heron).map(({ id }) => id)).toEqual(['a-heron', 'b-post']);
    expect(copiesOf(await viewOf([wire, heron, post], { asOf: '2025-05-07' }), heron).map(({ id }) => id)).toEqual(['wire', 'a-heron']);
  });
});

describe('an answer from near copies', () => {
  it('shows a sentence once, under the earliest, with all outlets and the voices that are independent', async () => {
    const desk = await deskOf([heron, other, post, wire]);
    const brief = await desk.brief('Brask Mining');
    if (brief.kind !== 'brief') throw new Error(brief.text);
    expect(brief.claims.filter(({ text }) => text === charge.text)).toHaveLength(1);
    const [source] = brief.sources.filter(({ document }) => document === 'wire');
    expect(source).toMatchObject({ publisher: 'Harbor Wire', voices: 2, outlets: ['Harbor Wire', 'Daily Heron', 'Pine Post'] });
    expect(brief.sources.find(({ document }) => document === 'b-post')).toBeUndefined();
    const message = present(brief, { now: new Date('2025-05-09T00:00:00Z'), has: () => false });
    expect(message.fallback).toContain('Harbor Wire and 2 more outlets, 6 May 2025');
  });

  it('has one voice and no outlets where an article stands alone', async () => {
    const brief = await (await deskOf([wire])).brief('Brask Mining');
    if (brief.kind !== 'brief') throw new Error(brief.text);
    expect(brief.sources).toEqual([expect.objectContaining({ voices: 1 })]);
    expect(brief.sources[0]).not.toHaveProperty('outlets');
  });

  it('keeps the denial that only the later copy has', async () => {
    const cut = anArticle('cut', 'Harbor Wire', '2025-05-05', [charge, plan]);
    const whole = anArticle('whole', 'Daily Heron', '2025-05-06', [charge, denial, plan]);
    const brief = await (await deskOf([cut, whole])).brief('Brask Mining');
    if (brief.kind !== 'brief') throw new Error(brief.text);
    expect(brief.claims.map(({ text, citations: [{ document }] }) => [document, text]).slice(0, 2)).toEqual([
      ['cut', charge.text],
      ['whole', denial.text],
    ]);
  });

  it('shows a number that a later copy has otherwise under its own name', async () => {
    const corrected = anArticle('later', 'Daily Heron', '2025-05-09', [charge, denial, reported(plan.text.replace('450', '540'))]);
    const brief = await (await deskOf([wire, corrected])).brief('Brask Mining', { length: 'long' });
    if (brief.kind !== 'brief') throw new Error(brief.text);
    const numbers = brief.claims.filter(({ text }) => /450|540/.test(text)).map(({ citations: [{ document }] }) => document);
    expect(numbers.sort()).toEqual(['later', 'wire']);
  });
});

describe('a name that only articles have', () => {
  it('is corrected, which is said, and completed', async () => {
    const desk = await deskOf([wire, other]);
    const brief = await desk.brief('Brask Minning');
    expect(brief).toMatchObject({ kind: 'brief', topic: null, found: { name: 'Brask Mining', typed: 'Brask Minning' } });
    expect(brief.text).toMatch(/^Showing Brask Mining for "Brask Minning"\nBrask Mining · disputed\n/);
    expect(present(brief, { now: new Date('2025-05-09T00:00:00Z'), has: () => false }).fallback).toContain('Showing Brask Mining for "Brask Minning"');
    expect(await desk.complete('bras', 5)).toEqual(['Brask Mining']);
    expect(await desk.isTopic('Brask Mining')).toBe(true);
    expect(await desk.isTopic('brask minning')).toBe(false);
  });

  it('is nobody’s who may not read where it stands', async () => {
    const desk = await deskOf([{ ...wire, scope: ['channel:c'] }], { scope: ['public'] });
    expect(await desk.brief('Brask Minning')).toMatchObject({ kind: 'no_answer' });
    expect(await desk.complete('bras', 5)).toEqual([]);
    expect(await desk.isTopic('Brask Mining')).toBe(false);
  });
});

describe('the status', () => {
  it('counts articles by language, given or told by their words, where one is not English', async () => {
    const ferry = aDocument({
      id: 'de',
      language: null,
      said: [reported('Die Fähre ist auf Grund gelaufen, und niemand wurde dabei verletzt, wie die Wache am Sonntag sagte.')],
    });
    expect(await (await deskOf([wire, other, ferry])).status()).toMatchObject({ by_language: { en: 2, de: 1 } });
    expect((await (await deskOf([wire, other, ferry])).status()).text).toContain('articles by language: en 2, de 1');
    expect(await (await deskOf([wire, other])).status()).not.toHaveProperty('by_language');
  });
});

describe('a source that is gone', () => {
  it('is shown as such', async () => {
    const brief = await (await deskOf([{ ...wire, gone: true }])).brief('Brask Mining');
    expect(brief).toMatchObject({ sources: [{ document: 'wire', gone: true }] });
  });
});
