import { describe, expect, it } from 'vitest';
import { holdsAnswerType } from '../../../src/core/reading/answer-type.ts';

describe('holdsAnswerType', () => {
  it.each<[Parameters<typeof holdsAnswerType>[1], string, boolean]>([
    ['time', 'It opened in 1911.', true],
    ['time', 'It opened on Sept. 3.', true],
    ['time', 'It opened last week.', true],
    ['time', 'It opened with a bang.', false],
    ['number', 'It sold nine ovens.', true],
    ['number', 'It fell 3%.', true],
    ['number', 'It sold ovens.', false],
    ['person', 'Yesterday Greta Moss left.', true],
    ['person', 'nobody left.', false],
    ['place', 'It stands in Reed.', true],
    ['place', 'it stands in the woods.', false],
  ])('%s in “%s”: %s', (wants, sentence, expected) => {
    expect(holdsAnswerType(sentence, wants)).toBe(expected);
  });
});
