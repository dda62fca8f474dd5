import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/core/reading/read.ts';

const standingsOf = (text: string): readonly string[] => readText(text).map(({ standing }) => standing);

describe('withDisputed', () => {
  it.each([
    ['the party denies', '“Kite Airlines forged its logs,” Greta Moss said. Kite Airlines denied the claims.'],
    [
      'the party denies it much later',
      '“Kite Airlines forged its logs,” Greta Moss said. The sky was blue. It rained at noon. Kite Airlines denied the claims.',
    ],
    ['the party denies first', 'Kite Airlines denied the accusations. Rain fell. According to Greta Moss, Kite Airlines has forged its logs.'],
    ['the next sentence denies', 'Kite Airlines has forged its logs, Greta Moss said. The airline denied the claims.'],
    ['the next sentence doubts', 'The Herald reported that Kite Airlines had forged its logs. The claims could not be verified.'],
  ])('makes an allegation of wrongdoing that %s', (_, text) => {
    const told = readText(text).find(({ start, end }) => text.slice(start, end).includes('forged'));
    expect(told).toMatchObject({ standing: 'alleged', refersToAllegation: true });
  });

  it.each([
    '“Kite Airlines forged its logs,” Greta Moss said. It rained at noon.',
    '“The guards at Oslo forged the logs,” Kite Airlines said. Rain fell. Kite Airlines denied the accusations.',
  ])('leaves what is an allegation by itself: %s', (text) => {
    expect(standingsOf(text)[0]).toBe('alleged');
  });

  it('makes one of what comes right before the denial of the party it names, when nothing else is denied', () => {
    expect(standingsOf('Greta Moss said Kite Airlines kept two sets of logs. Kite Airlines denied the claims.')).toEqual(['alleged', 'denied']);
    expect(
      standingsOf('A pilot accused Kite Airlines of theft. Greta Moss said Kite Airlines would open a school. Kite Airlines denied the accusations.'),
    ).toEqual(['alleged', 'attributed', 'denied']);
  });

  it.each([
    ['nobody denies', '“Kite Airlines kept two sets of logs,” Greta Moss said. It rained at noon.'],
    ['somebody else denies', '“Kite Airlines kept two sets of logs,” Greta Moss said. Blue Ferries denied the claims.'],
    ['the party says itself', '“The guards at Oslo kept two sets of logs,” Kite Airlines said. Kite Airlines denied the accusations.'],
    ['is no wrongdoing, with a sentence between', 'Greta Moss said Kite Airlines would open a school. Rain fell. Kite Airlines denied the claims.'],
  ])('leaves speech that %s', (_, text) => {
    expect(standingsOf(text)[0]).toBe('attributed');
  });

  it('takes nothing that only speaks of the allegations for one', () => {
    expect(standingsOf('Greta Moss called for an inquiry into the claims against Kite Airlines. Kite Airlines denied the claims.')[0]).toBe('attributed');
  });

  it('reads a long quarrel in its stride', () => {
    const text = '“Acme stole it,” Lund said. Acme denied the claims. '.repeat(2_000);
    const started = performance.now();
    readText(text);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
