import { describe, expect, it } from 'vitest';
import { isDateLine, isPageLine, writersIn } from '../../src/core/page-line.ts';
import { aDocument, askDesk, quotesOf, reported } from '../helpers/a-document.ts';

describe('isPageLine', () => {
  it.each([
    '15 November 2025',
    'By Jane Doe',
    'BY JANE DOE',
    'By Ana de la Cruz, Max Weber and J.R. O’Neill',
    'By: Jane Doe, Lake Tribune',
    'Reporting by Jane Doe; Editing by Max Weber',
    '(Additional reporting by Jane Doe in Reed and Max Weber in Bellmere)',
    'Writing and editing by Max Weber.',
    'Photographs by Mei Tanaka',
  ])('tells what belongs to the page: %s', (line) => {
    expect(isPageLine(line)).toBe(true);
  });

  it.each([
    'By Monday the ferry had sunk.',
    'By Jane Doe’s account the ferry sank.',
    'By 2025 it was gone.',
    'Reporting by Jane Doe showed that the ferry sank. It was old.',
    'Standby',
    'The report was written by Jane Doe.',
    'By the lake',
  ])('leaves what a text says: %s', (line) => {
    expect(isPageLine(line)).toBe(false);
  });

  it('names the writers', () => {
    expect(['By Jane Doe and Max Weber', 'Jane Doe', 'By the lake'].map(writersIn)).toEqual(['Jane Doe and Max Weber', undefined, undefined]);
  });
});

describe('isDateLine', () => {
  it.each([
    '15 November 2025',
    'date 2025-11-15',
    '2025-03-03T09:30:00Z',
    'Updated: Mon., Nov 17, 2025, 9:30 a.m. GMT',
    'Published on the 3rd of May 2024',
    '3/4/2025',
  ])('is one: %s', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each(['The ferry sank on 15 November 2025.', 'May', 'Founded in 1998.', 'On 3 May 40 people died.', '', '2025 年', 'A 380'])('is none: %s', (text) => {
    expect(isDateLine(text)).toBe(false);
  });

  it('is never shown as what a text says', async () => {
    const desk = await askDesk([aDocument({ said: [reported('3 March 2025'), reported('The ferry to Bellmere sank on 3 March 2025 with all its cars.')] })]);
    for (const result of [await desk.brief('ferry 3 March 2025'), await desk.ask('Which ferry sank on 3 March 2025?')]) {
      expect(quotesOf(result)).toEqual(['The ferry to Bellmere sank on 3 March 2025 with all its cars.']);
    }
  });
});
