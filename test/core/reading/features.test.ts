import { describe, expect, it } from 'vitest';
import { featureHash, intern, learnSymbols, parseWeights, partText, plain, symbolOf } from '../../../src/core/reading/features.ts';

describe('parseWeights', () => {
  const weights = parseWeights(['0\tsaid\t120\tadded =3\t-7', '2\t=0 =1\t40'].join('\n'));

  it('gives a feature its weight', () => {
    expect(weights.get(0, symbolOf('said'), 0, 0, 0)).toBe(120);
    expect(weights.get(0, symbolOf('added'), plain(3), 0, 0)).toBe(-7);
    expect(weights.get(2, plain(0), plain(1), 0, 0)).toBe(40);
  });

  it('gives 0 for a feature that it does not hold', () => {
    expect(weights.get(1, symbolOf('said'), 0, 0, 0)).toBe(0);
    expect(weights.get(0, symbolOf('added'), plain(4), 0, 0)).toBe(0);
    expect(weights.get(0, symbolOf('whispered-never'), 0, 0, 0)).toBe(0);
  });

  it('keeps thousands apart', () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `5\t=${i} =${i * 7}\t${(i % 900) + 1}`).join('\n');
    const many = parseWeights(lines);
    for (let i = 0; i < 3_000; i++) expect(many.get(5, plain(i), plain(i * 7), 0, 0)).toBe((i % 900) + 1);
  });
});

describe('symbols', () => {
  it('are learned only when asked to', () => {
    expect(symbolOf('never-seen-before')).toBe(0);
    learnSymbols(true);
    const learned = symbolOf('never-seen-before');
    learnSymbols(false);
    expect(learned).toBeGreaterThan(0);
    expect(symbolOf('never-seen-before')).toBe(learned);
    expect(intern('never-seen-before')).toBe(learned);
  });

  it('read back as the files hold them', () => {
    expect(partText(intern('said'))).toBe('said');
    expect(partText(plain(12))).toBe('=12');
  });

  it('never hash to 0, the mark of a free place', () => {
    for (let i = 0; i < 1_000; i++) expect(featureHash(i, i, 0, 0, 0)).not.toBe(0);
  });
});
