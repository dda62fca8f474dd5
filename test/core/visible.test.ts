import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, toVisible } from '../../src/core/visible.ts';
import { anyText } from '../helpers/any-text.ts';

describe('toVisible', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '[31mred[0m', 'terminal colors'],
    ['a\rb', 'a b', 'a carriage return'],
    ['a\r\nb\u2028c\td', 'a b c d', 'line breaks and tabs'],
    ['a\u0008\u0007b\u009bc\u007f', 'abc', 'C0 and C1 controls'],
    ['ali\u202ebaba\u2066\u2069\u200f', 'alibaba', 'bidirectional controls'],
    ['ali\u200bba\ufeffba\u00ad\u2060', 'alibaba', 'zero-width characters'],
    ['x\u{e0041}\u{e0100}y', 'xy', 'tags and variation selectors'],
    ['\ud800a\udc00', '\ufffda\ufffd', 'half surrogate pairs'],
    ['a\u200db\u200cc', 'abc', 'joiners that join nothing'],
    ['نمی\u200cخواهم क्\u200dष', 'نمی\u200cخواهم क्\u200dष', 'joiners that are spelling'],
    ['👩\u200d👩\u200d👧 ❤\ufe0f', '👩\u200d👩\u200d👧 ❤\ufe0f', 'composed emoji'],
    ['阿里巴巴 café שלום', '阿里巴巴 café שלום', 'letters of every script'],
  ])('makes %j into %j (%s)', (text, visible) => {
    expect(toVisible(text)).toBe(visible);
  });

  it('leaves nothing that acts on a terminal, and is done after one pass', () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        const visible = toVisible(text);
        expect(visible).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/u);
        expect(toVisible(visible)).toBe(visible);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isBlank', () => {
  it.each(['', ' ', '\u00a0\u3000', '\u200b', '\u2800', '\u3164', '\u0000'])('sees nothing in %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });
  it.each(['a', '.', '\ud800'])('sees something in %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
