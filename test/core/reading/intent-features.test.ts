import { describe, expect, it } from 'vitest';
import { intentFeatures } from '../../../src/core/reading/intent-features.ts';

describe('intentFeatures', () => {
  it('gives one list a sentence, without repetition', () => {
    const features = intentFeatures('Should I sell? Who denied it?');
    expect(features).toHaveLength(2);
    for (const list of features) expect(new Set(list).size).toBe(list.length);
  });

  it('tells whose doing a modal is about', () => {
    expect(intentFeatures('should i sell?')[0]).toContain('md:should:self:front');
    expect(intentFeatures('should the bank sell?')[0]).toContain('md:should:name:front');
    expect(intentFeatures('are they going to sell?')[0]).toContain('md:will:pronoun');
  });

  it('tells what was said and what a rule says from what is asked of the program', () => {
    expect(intentFeatures('should the bank sell, according to the report?')[0]).toContain('cited:said');
    expect(intentFeatures('did the bank recommend to sell?')[0]).toContain('cited:said');
    expect(intentFeatures('what must a bank sell under the directive?')[0]).toContain('cited:rule');
    expect(intentFeatures('do you recommend to sell?')[0]).toContain('cited:plain');
  });

  it('writes contractions and chat spellings out', () => {
    expect(intentFeatures("don't u think he's gonna win?")[0]).toEqual(expect.arrayContaining(['w:do', 'w:not', 'w:you', 'w:is', 'w:going']));
    expect(intentFeatures("the bank's denial")[0]).not.toContain('w:is');
  });
});
