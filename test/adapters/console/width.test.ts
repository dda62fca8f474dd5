import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/adapters/console/width.ts';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['Alibaba', 7],
    ['阿里巴巴', 8],
    ['“café”', 6],
    ['cafe\u0301', 4],
    ['👍 ok', 5],
    ['❤\ufe0f', 2],
    ['👩\u200d👩\u200d👧', 2],
    ['한국', 4],
    ['שלום', 4],
  ])('counts %s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});
