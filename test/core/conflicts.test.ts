import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../src/core/document.ts';
import { aDocument, alleged, aRecord, askDesk, denied, quotesOf, reported } from '../helpers/a-document.ts';

const OLD = 'The dam was finished in 1911.';
const LEAD = 'The dam was finished in 1913, by the water board’s own ledger.';
const THIRD = 'The dam was finished in 1912, by a plaque.';
const OTHER = 'It holds nine million tons of water.';

const dam = (conflict: Omit<Conflict, 'about'>, statements = [reported(OLD), reported(LEAD), reported(THIRD), reported(OTHER)]) =>
  aRecord({ id: 'dam', name: 'Sorrel Dam', kind: 'place', statements, conflicts: [{ about: 'finished', ...conflict }] });
const [old, lead, third] = ['dam#1', 'dam#2', 'dam#3'] as const;
const QUESTION = 'When was the Sorrel Dam finished?';

const rolesOf = async (of: ReturnType<typeof dam>, question = QUESTION) => {
  const result = await (await askDesk([of])).ask(question);
  return 'claims' in result ? result.claims.map(({ text, role }) => [text, role]) : result.reason;
};

describe('conflicts of a record', () => {
  it('each: shows all of them, the lead first, and what it adds is carried', async () => {
    expect(await rolesOf(dam({ rule: 'each', lead, statements: [old, lead, third] }))).toEqual([
      [LEAD, 'claim'],
      [OLD, 'carried'],
      [THIRD, 'carried'],
    ]);
  });

  it('each: without a lead shows the one that answers first', async () => {
    const result = await rolesOf(dam({ rule: 'each', statements: [old, third] }), 'Which plaque has the year in which the dam was finished?');
    expect(result).toEqual(
      expect.arrayContaining([
        [THIRD, 'claim'],
        [OLD, 'carried'],
      ]),
    );
  });

  it('each: brings the others in whichever command shows one', async () => {
    const desk = await askDesk([dam({ rule: 'each', lead, statements: [old, lead] })]);
    expect(quotesOf(await desk.brief('Sorrel Dam', { length: 'short' }))).toEqual(expect.arrayContaining([OLD, LEAD]));
    expect(quotesOf(await desk.check(OLD))).toEqual([LEAD, OLD]);
  });

  it('each: leaves all of them out of a brief in which they do not fit together', async () => {
    const long = reported(`The dam was finished in 1914, ${'so the parish chronicle of that year has it in its margin, '.repeat(11)}or so.`);
    const desk = await askDesk([dam({ rule: 'each', statements: ['dam#1', 'dam#2'] }, [reported(OLD), long, reported(OTHER)])]);
    expect(quotesOf(await desk.brief('Sorrel Dam', { length: 'short' }))).toEqual([OTHER]);
  });

  it('each: asks only for those that may be shown as of the day', async () => {
    const desk = await askDesk([
      dam({ rule: 'each', statements: ['dam#1', 'dam#2'] }, [reported(OLD, { knownFrom: '2020-01-01' }), reported(LEAD, { knownFrom: '2024-01-01' })]),
    ]);
    expect(quotesOf(await desk.ask(QUESTION, { asOf: '2023-12-31' }))).toEqual([OLD]);
    expect(quotesOf(await desk.ask(QUESTION, { asOf: '2024-01-01' }))).toEqual(expect.arrayContaining([OLD, LEAD]));
  });

  it('lead_first: the lead alone is enough', async () => {
    expect(await rolesOf(dam({ rule: 'lead_first', lead, statements: [old, lead] }, [reported(OLD), reported(LEAD)]))).toEqual([[LEAD, 'claim']]);
  });

  it('lead_first: the others come when there is room, after the lead', async () => {
    const desk = await askDesk([dam({ rule: 'lead_first', lead, statements: [old, lead] }, [reported(OLD), reported(LEAD)])]);
    const quotes = quotesOf(await desk.brief('Sorrel Dam', { length: 'long' }));
    expect(quotes).toEqual([LEAD, OLD]);
  });

  it('lead_first: another is shown when asked for, with the lead before it', async () => {
    const statements = [reported('The dam was finished in 1911, by a postcard.'), reported(LEAD)];
    const result = await rolesOf(dam({ rule: 'lead_first', lead, statements: [old, lead] }, statements), 'When was the dam finished by the postcard?');
    expect((result as string[][]).map(([text]) => text)).toEqual([LEAD, statements[0]?.text]);
  });

  it('lead_only: the others are never in an answer, the lead stands in their place', async () => {
    const record = dam({ rule: 'lead_only', lead, statements: [old, lead, third] });
    const desk = await askDesk([record]);
    for (const result of [
      await desk.ask(QUESTION),
      await desk.ask('Was the Sorrel Dam finished in 1911?'),
      await desk.brief('Sorrel Dam', { length: 'long' }),
      await desk.check(OLD),
    ]) {
      expect(quotesOf(result)).toContain(LEAD);
      expect(quotesOf(result)).not.toContain(OLD);
      expect(quotesOf(result)).not.toContain(THIRD);
      expect(result.text).not.toContain('1911');
    }
  });

  it('lead_only: nothing is shown in the place of an error while the lead is not known yet', async () => {
    const statements = [reported(OLD, { knownFrom: '2020-01-01' }), reported(LEAD, { knownFrom: '2024-01-01' }), reported(OTHER, { knownFrom: '2020-01-01' })];
    const desk = await askDesk([dam({ rule: 'lead_only', lead, statements: [old, lead] }, statements)]);
    expect(quotesOf(await desk.brief('Sorrel Dam', { asOf: '2023-01-01', length: 'long' }))).toEqual([OTHER]);
  });

  it('lead_only: an error is shown in an explanation', async () => {
    const desk = await askDesk([dam({ rule: 'lead_only', lead, statements: [old, lead] }, [reported(OLD), reported(LEAD)])]);
    const result = await desk.ask('Was the Sorrel Dam finished in 1911?');
    const why = await desk.why('id' in result ? result.id : '');
    expect(why.text).toContain(OLD);
  });

  it('is never broken by an allegation: the denial is carried for what a conflict adds', async () => {
    const statements = [
      reported('The dam cost four million crowns.'),
      alleged('An engineer accuses Hollis Works of padding the bill of the dam to six million crowns.', 'engineer'),
      denied('Hollis Works denied padding the bill.', 'Hollis Works'),
    ];
    const result = await rolesOf(dam({ rule: 'each', statements: ['dam#1', 'dam#2'] }, statements), 'How many crowns did the dam cost?');
    expect((result as string[][]).map(([text]) => text)).toEqual(expect.arrayContaining(statements.map((statement) => statement.text)));
  });

  it('passes over statements that a conflict names and the record has not', async () => {
    expect(await rolesOf(dam({ rule: 'each', lead: 'dam#9', statements: [old, 'dam#9'] }, [reported(OLD)]))).toEqual([[OLD, 'claim']]);
  });

  it('does not touch articles', async () => {
    const article = aDocument({ said: [reported('The Sorrel Dam was finished in 1911 after six years of work.')] });
    const result = await (await askDesk([article, dam({ rule: 'lead_only', lead, statements: [old, lead] })])).ask(
      'When was the Sorrel Dam finished after six years of work?',
    );
    expect(quotesOf(result)).toContain('The Sorrel Dam was finished in 1911 after six years of work.');
  });
});
