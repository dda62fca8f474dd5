import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isStopWord, toQueryTerms, toTerms, toWords } from '../../../src/core/reading/words.ts';

const texts = (text: string) => toWords(text).map((word) => word.text);

describe('toWords', () => {
  it.each([
    ['China’s e-commerce behemoth', ['China', 'e-commerce', 'behemoth']],
    ["the officials' memo", ['the', 'officials', 'memo']],
    ['AT&T and U.S. talks', ['AT&T', 'and', 'U.S', 'talks']],
    ["O'Brien didn’t say 1,500 or 3.5", ["O'Brien", 'didn’t', 'say', '1,500', 'or', '3.5']],
    ['one,two 1,23', ['one', 'two', '1', '23']],
    ['(NYSE:BABA) , is', ['NYSE', 'BABA', 'is']],
    ['ﬁnance Ｔｏｋｙｏ Ⅳ', ['finance', 'Tokyo', 'IV']],
    ['iPhone™ and café', ['iPhone', 'and', 'café']],
    ['阿里巴巴Alibaba裁员', ['阿里巴巴', 'Alibaba', '裁员']],
    ['ภาษาไทย', ['ภาษา', 'ไทย']],
    ['한국 정부', ['한국', '정부']],
    ['– “” …', []],
    ['', []],
  ])('finds the words of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('gives offsets in the text as it was given, although NFKC changes lengths', () => {
    const text = 'So… the ﬁrst ½ of cafe\u0301s’s ｶﾞｽ ended';
    expect(toWords(text).map((word) => text.slice(word.start, word.end))).toEqual(['So', 'the', 'ﬁrst', '½', 'of', 'cafe\u0301s', 'ｶﾞｽ', 'ended']);
  });

  /** Signs that join, compose, or change their length in NFKC. */
  const odd = fc.string({ unit: fc.constantFrom(..."’'.-&, a1Éé中裁カ각ﬁ½…ｶﾞ™ßİ", '\u0301', '\u3099', '\u1161', '\u11a8', '\ud83d', '😀'), maxLength: 40 });

  it('gives words in order, inside the text, whose slice has the same normal form', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const words = toWords(text);
        expect(words.every(({ start, end }, at) => start >= (words[at - 1]?.start ?? 0) && end > start && end <= text.length)).toBe(true);
        for (const { text: word, start, end } of words) expect(text.slice(start, end).normalize('NFKC')).toContain(word);
      }),
    );
  });

  it.each(['a-', "'s", '\u0301', 'a\u0301', '1,000', 'ﬁ', '.', "a'", 'a.', '&'])('reads 200,000 characters of %j in linear time', (unit) => {
    const hostile = unit.repeat(200_000 / unit.length);
    const started = performance.now();
    toTerms(hostile);
    fold(hostile);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('toTerms', () => {
  it.each([
    ['The allegations', ['the', 'alleg']],
    ['Trump-Xi talks', ['trumpxi', 'trump', 'xi', 'talk']],
    ['cyber-attacks cyberattacks', ['cyberattack', 'cyber', 'attack', 'cyberattack']],
    ['U.S. US USA told us U.K.', ['usa', 'usa', 'usa', 'tell', 'us', 'uk']],
    ['AT&T', ['att']],
    ['O’Brien l’Iran don’t', ['obrien', 'brien', 'liran', 'iran', 'dont']],
    ['1,500 3.5 B2B', ['1500', '3.5', 'b2b']],
    ['2025-11-15', ['20251115', '2025', '11', '15']],
    ['Café Łódź Straße', ['cafe', 'lodz', 'strass']],
    ['Обвинения Ελλάς', ['обвинения', 'ελλασ']],
  ])('gives the terms of %j', (text, expected) => {
    expect(toTerms(text)).toEqual(expected);
  });

  it('does not stem words with digits or letters of other alphabets', () => {
    expect(toTerms('covid19s данные')).toEqual(['covid19s', 'данные']);
  });

  it('gives the same terms for either case and width', () => {
    expect(toTerms('ＡＬＩＢＡＢＡ denies')).toEqual(toTerms('alibaba DENIES'));
  });
});

describe('toQueryTerms', () => {
  it.each([
    ['Did the FT confirm the memo?', ['ft', 'confirm', 'memo']],
    ['did the US confirm it', ['usa', 'confirm']],
    ['tell us about IT', ['it']],
    ['WHO IS BEHIND THE MEMO', ['behind', 'memo']],
    ['who is it?', ['who', 'is', 'it']],
    ['memo, memos and the memo', ['memo']],
    ['what’s new', ['new']],
    ['', []],
  ])('keeps what %j is about', (text, expected) => {
    expect(toQueryTerms(text)).toEqual(expected);
  });
});

describe('isStopWord', () => {
  it.each([
    ['the', true],
    ['The', true],
    ['DON’T', true],
    ['us', true],
    ['US', false],
    ['U.S', false],
    ['memo', false],
  ])('says of %j: %j', (word, expected) => {
    expect(isStopWord(word)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['Alibaba Group Holding Ltd.', 'alibaba group holding ltd'],
    ['U.S. ', 'us'],
    ['Johnson & Johnson', 'johnson and johnson'],
    ['O’Brien', 'obrien'],
    ['People’s Liberation Army (PLA)', 'peoples liberation army pla'],
    ['Ａｌｉｂａｂａ', 'alibaba'],
    ['Citroën GmbH', 'citroen gmbh'],
    ['İstanbul ISTANBUL', 'istanbul istanbul'],
    ['GPT-3.5', 'gpt 3.5'],
    ['阿里巴巴', '阿里巴巴'],
    ['“…”', ''],
  ])('folds %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is the same when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."’'.-&, aÉ1中ﬁ½…ｶﾞ™ßİΣø", '\u0301', '\u11a8') }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
