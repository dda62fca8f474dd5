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

  it('gives words in order, inside the text, whose slice has the same normal form', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom("'", '’', '.', '-', '&', ',', ' ', 'a', '1', '中', '\u0301', 'ﬁ', '½', 'ｶ', 'ﾞ', '각'),
            fc.string({ unit: 'binary', maxLength: 1 }),
          ),
        }),
        (text) => {
          let last = 0;
          for (const word of toWords(text)) {
            expect(word.start).toBeGreaterThanOrEqual(last);
            expect(word.end).toBeGreaterThan(word.start);
            expect(word.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(word.start, word.end).normalize('NFKC')).toContain(word.text);
            last = word.start;
          }
        },
      ),
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
    ['U.S. US', ['us', 'us']],
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
    ['did the US confirm it', ['us', 'confirm']],
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
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
