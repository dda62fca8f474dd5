import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as porter } from 'stemmer';
import { baseOf } from './irregular.ts';
import { foldLetters } from './letters.ts';

/**
 * A word of lower case in the form that its inflected forms share, without accents, by the rules of its language (ISO 639-1, null for none told).
 *
 * English, which is what is taken where no language is told: irregular forms led to their base (*sold* to *sell*) and endings cut (Porter, 1980) in words
 * of the letters a to z only. Languages with a Snowball stemmer: that, in words of letters only. All others: the word.
 */
export function stem(word: string, language: string | null): string {
  if (language === null || language === 'en') {
    const plain = foldLetters(word);
    return PLAIN.test(plain) ? porter(baseOf(plain)) : plain;
  }
  const rules = SNOWBALL[language];
  return foldLetters(rules !== undefined && word.length <= LONGEST && LETTERS.test(word) ? rules(word.normalize('NFC')) : word);
}

const PLAIN = /^[a-z]+$/;
const LETTERS = /^[\p{L}\p{M}]+$/u;
/** No word of any language has more; the time of some rules grows faster than a word. */
const LONGEST = 60;

const SNOWBALL: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  da: danish,
  de: german,
  el: greek,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
};
