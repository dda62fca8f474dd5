import { describe, expect, it } from 'vitest';
import { readSpans } from '../../../src/core/reading/analysis.ts';

const readingOf = (sentence: string) => readSpans(sentence, [{ start: 0, end: sentence.length }])[0];
const standingOf = (sentence: string): string => readingOf(sentence)?.standing ?? 'none';
const speakerOf = (sentence: string): string | undefined => readingOf(sentence)?.speaker?.text;
const refers = (sentence: string): boolean | undefined => readingOf(sentence)?.refersToAllegation;

describe('a suspicion', () => {
  it.each([
    'Mill owner accused of arson',
    'Alderman charged in bribery case',
    'Alderman indicted on perjury charges',
    'Miller arrested on suspicion of arson',
    'Mill under investigation for dumping dye',
    'Two weavers questioned over stolen looms',
    'The miller is on trial for fraud.',
    'The mill faces fraud charges.',
    'The mill has been linked to a smuggling ring.',
    'The alderman has long been tied to the dockside gang.',
    'The mill was blamed for the spill.',
    'Porto blames the mill for the spill.',
    'The mill is believed to have poisoned the brook.',
    'The alderman is said to have taken bribes.',
    'The guild is thought to be behind the fire.',
    'Rumors that the mill is bankrupt went round the market.',
    'Rumours of theft at the mill persist.',
    'Rumor has it that the alderman bribed the jury.',
    'Word on the street is that the mill burned its records.',
    'Reports that the mill poisoned the brook have multiplied.',
    'The miller is facing trial for perjury.',
    'Questions have been raised about bribes paid by the mill.',
    'The mill is at the center of a smuggling scandal.',
    'The miller was arrested on charges of arson.',
    "Miller 'stole thousands from orphans'",
  ])('is alleged, though nobody is named for it: %s', (sentence) => {
    expect(standingOf(sentence)).toBe('alleged');
    expect(refers(sentence)).toBe(true);
    expect(speakerOf(sentence)).toBe(/^Porto/u.test(sentence) ? 'Porto' : undefined);
  });

  it.each([
    'The two mills are linked to the harbor by a canal.',
    'The pier is believed to date from 1620.',
    'The mill is under new management.',
    'Weavers face higher rents this winter.',
    'The mill has not been linked to the smuggling ring.',
    'Reports that the mill will close have multiplied.',
    'The fire at the mill is under investigation.',
    'The alderman would ban travelers from any country connected to terrorism.',
    'The clerk said he had asked whether the mill had forged the papers.',
    'The mayor said the miller had forged a reputation for honesty.',
    'The guild can no longer beat its rivals, the mayor said.',
    'The mill charged nine pence for a yard of linen.',
  ])('is none: %s', (sentence) => {
    expect(standingOf(sentence)).not.toBe('alleged');
  });

  it('gives way to its denial and to a doubt', () => {
    expect(standingOf('The alderman denied rumors that he had fled.')).toBe('denied');
    expect(standingOf('It is unclear whether the mill is under investigation for fraud.')).toBe('unverified');
  });
});
