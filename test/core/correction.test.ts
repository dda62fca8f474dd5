import { describe, expect, it } from 'vitest';
import { isCorrection } from '../../src/core/correction.ts';
import { aDocument, alleged, askDesk, quotesOf, reported } from '../helpers/a-document.ts';

const WAS = 'Correction: An earlier version of this article said the Oberwil dam holds nine million litres.';
const IS = 'It holds nine hundred thousand.';

describe('isCorrection', () => {
  it.each([
    WAS,
    'Clarification, 3 March: the mayor spoke on Tuesday.',
    "Editor's note: the figures were revised.",
    'A previous version of this story misstated the height of the dam.',
    'The headline was changed; the original version incorrectly named the mayor.',
  ])('is one: %s', (text) => {
    expect(isCorrection(text)).toBe(true);
  });

  it.each([
    'The dam holds nine million litres.',
    'The correction of the river took nine years.',
    'An earlier dam had burst.',
    'The original version hangs in Basel.',
  ])('is none: %s', (text) => {
    expect(isCorrection(text)).toBe(false);
  });

  it('is shown with what is right, wherever it is shown', async () => {
    const desk = await askDesk([aDocument({ said: [reported('The dam was built in 1931.'), reported(WAS), reported(IS)] })]);
    for (const result of [await desk.ask('How many litres does the Oberwil dam hold?'), await desk.brief('Oberwil dam litres'), await desk.check(WAS)]) {
      expect(quotesOf(result)).toEqual(expect.arrayContaining([WAS, IS]));
    }
  });

  it('is not shown where what is right does not fit', async () => {
    const charge = alleged('Correction: An earlier version said that divers accuse the Oberwil dam of leaking.', 'divers');
    const long = reported(`It was the Niederwil dam${', as the paper was told by its readers'.repeat(16)}.`);
    const brief = await (await askDesk([aDocument({ said: [charge, long] })])).brief('Oberwil dam leaking divers', { length: 'short' });
    expect(brief.text).not.toContain('leaking');
  });
});
