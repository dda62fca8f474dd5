import { describe, expect, it } from 'vitest';
import { isCaveat, isNotSaid } from '../../../src/core/reading/caveat.ts';

describe('isCaveat', () => {
  it.each([
    'The Tribune could not verify the claims.',
    'None of this has been independently confirmed.',
    'Reporters were unable to corroborate the account.',
    'The allegations remain unproven.',
    'There is no evidence that the clinic knew.',
    'The council has yet to confirm the figures.',
    'It couldn’t be confirmed who sent the letter.',
    'Neither paper could authenticate the tape.',
    'No agency has confirmed the report.',
    'The audit is unverified.',
  ])('is one: %s', (sentence) => {
    expect(isCaveat(sentence)).toBe(true);
  });

  it.each([
    'The Tribune confirmed the claims.',
    'If proven, the allegations could cost millions.',
    'The memo gives no details.',
    'The board confirmed her as director.',
    'He did not come; the date was confirmed later.',
    'Nobody came.',
    '',
  ])('is none: %s', (sentence) => {
    expect(isCaveat(sentence)).toBe(false);
  });
});

describe('isNotSaid', () => {
  it.each([
    'The company did not say how many were hurt.',
    'The donor asked to stay anonymous.',
    'An unnamed official told the paper.',
    'The price was not disclosed.',
    'It gave no details of the plan.',
    'The minister declined to name the suppliers.',
    'She would not say who paid.',
    'The reason was unclear.',
    'The note was sent without a date or name.',
    'The report doesn’t specify the amount.',
  ])('says so: %s', (sentence) => {
    expect(isNotSaid(sentence)).toBe(true);
  });

  it.each(['The company said how many were hurt.', 'She named the donor.', 'The price was nine crowns.', ''])('does not: %s', (sentence) => {
    expect(isNotSaid(sentence)).toBe(false);
  });

  it('reads long and hostile text in no time', () => {
    const started = performance.now();
    for (const text of ['not '.repeat(20_000), `${'no '.repeat(20_000)}confirm`, 'did not '.repeat(20_000), `un${'confirm'.repeat(20_000)}`]) {
      isCaveat(text);
      isNotSaid(text);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
