import { describe, expect, it } from 'vitest';
import { quotedIn } from '../../../src/core/reading/quoted.ts';

describe('quotedIn', () => {
  it.each<[string, string[]]>([
    ['He said “so be it” and "never".', ['so be it', 'never']],
    ['Er sagte „nein“ und «ja».', ['nein', 'ja']],
    ['It’s the miller’s wheel.', []],
    ['An open “quotation goes on', []],
    ['Empty ""', []],
  ])('%s', (sentence, expected) => {
    expect(quotedIn(sentence)).toEqual(expected);
  });

  it('reads many open quotation marks in no time', () => {
    const started = performance.now();
    quotedIn('“'.repeat(100_000));
    quotedIn(`“${'x'.repeat(3000)}`.repeat(50));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
