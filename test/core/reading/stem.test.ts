import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/core/reading/stem.ts';

describe('stem', () => {
  it.each([
    ['en', 'allegations allegation', 'alleg'],
    ['en', 'sold sells sell', 'sell'],
    ['de', 'vorwurf vorwürfe vorwürfen', 'vorwurf'],
    ['de', 'straße straßen', 'strass'],
    ['fr', 'accusation accusations', 'accus'],
    ['es', 'acusación acusaciones', 'acus'],
    ['it', 'accusa accuse', 'accus'],
    ['pt', 'acusação acusações', 'acus'],
    ['nl', 'beschuldiging beschuldigingen', 'beschuld'],
    ['sv', 'anklagelse anklagelser anklagelserna', 'anklag'],
    ['da', 'anklage anklager anklagerne', 'anklag'],
    ['no', 'anklage anklager anklagene', 'anklag'],
    ['fi', 'syytökset syytöksiä', 'syytoks'],
    ['hu', 'vád vádak vádakat', 'vad'],
    ['ro', 'acuzație acuzații acuzațiile', 'acuzat'],
    ['ru', 'обвинение обвинения обвинений', 'обвинен'],
    ['tr', 'iddia iddialar iddiaları', 'iddia'],
    ['el', 'κυβέρνηση κυβέρνησης', 'κυβερνησ'],
    ['ar', 'حكومة الحكومة', 'حكوم'],
  ])('leads forms of %s to one: %s', (language, words, expected) => {
    expect([...new Set(words.split(' ').map((word) => stem(word, language)))]).toEqual([expected]);
  });

  it('takes what is not told for English', () => {
    expect(stem('allegations', null)).toBe('alleg');
  });

  it('leaves words of other languages as they are, without accents', () => {
    expect(['allegations', 'dziękuję', 'người'].map((word) => stem(word, 'pl'))).toEqual(['allegations', 'dziekuje', 'nguoi']);
  });

  it('leaves what is no word of letters, or longer than any', () => {
    expect(stem('b2b', 'de')).toBe('b2b');
    expect(stem('häuser'.repeat(20), 'de')).toBe('hauser'.repeat(20));
  });

  it('gives a text for whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 70 }),
        fc.constantFrom('ar', 'da', 'de', 'el', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pt', 'ro', 'ru', 'sv', 'tr', 'xx'),
        (word, language) => {
          expect(typeof stem(word.toLowerCase(), language)).toBe('string');
        },
      ),
    );
  });
});
