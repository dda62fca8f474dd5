import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../src/core/date-line.ts';
import { aDocument, askDesk, quotesOf, reported } from '../helpers/a-document.ts';

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
