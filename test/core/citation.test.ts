import { describe, expect, it } from 'vitest';
import { isTrue, toCitation } from '../../src/core/citation.ts';
import type { Citation } from '../../src/core/claim.ts';
import { standingOf } from '../../src/core/compose.ts';
import { toId } from '../../src/core/identity.ts';
import { overlap } from '../../src/core/overlap.ts';
import { aDocument, reported, toVersion } from '../helpers/a-document.ts';

const article = aDocument({ said: [reported('Rain 🌧️ fell.'), reported('Nobody came.')] });
const second = article.sentences[1] ?? { start: 0, end: 0 };
const citation = toCitation(article, second);

describe('toCitation', () => {
  it('quotes letter by letter, in UTF-16 units, with the version', () => {
    expect(citation).toEqual({ document: 'article', version: toVersion(article.text), start: 15, end: 27, quote: 'Nobody came.' });
    expect(article.text.slice(15, 27)).toBe('Nobody came.');
  });
});

describe('isTrue', () => {
  it('holds for a sentence of the document', () => {
    expect(isTrue(citation, article)).toBe(true);
  });

  it.each<[string, Citation, typeof article | undefined]>([
    ['a document that is gone', citation, undefined],
    ['another version', { ...citation, version: 'sha256:00' }, article],
    ['a quote with another letter', { ...citation, quote: 'Nobody came!' }, article],
    ['a quote that is composed otherwise', { ...citation, quote: 'Nobody came．' }, article],
    ['other offsets', { ...citation, start: 14 }, article],
    ['an empty quote', { ...citation, start: 15, end: 15, quote: '' }, article],
    ['a quote over two sentences', { ...citation, start: 0, quote: article.text }, article],
    ['a text that was changed with the version left', citation, { ...article, text: article.text.replace('Nobody', 'Anyone') }],
  ])('does not hold for %s', (_, given, document) => {
    expect(isTrue(given, document)).toBe(false);
  });

  it('does not hold where the quote stands, and the rest of the text is not what the version says', () => {
    expect(isTrue(citation, { ...article, text: article.text.replace('Rain', 'Snow') })).toBe(false);
  });
});

describe('toId', () => {
  const identity = { workspace: 'console', scope: ['public'], request: '["brief","x"]', corpusVersion: 1, configuration: 'c' };

  it('is the first 50 bits of the hash in Crockford’s base 32, the same on every machine', () => {
    expect(toId(identity)).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(toId(identity)).toBe(toId({ ...identity }));
  });

  it('does not run fields into each other', () => {
    const ids = [
      identity,
      { ...identity, workspace: 'console"', request: 'x' },
      { ...identity, scope: ['public', 'c'] },
      { ...identity, scope: ['public,c'] },
      { ...identity, scope: 'all' as const },
      { ...identity, scope: ['all'] },
      { ...identity, corpusVersion: 11 },
      { ...identity, configuration: '1c' },
    ].map(toId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('standingOf', () => {
  it('of nothing is background', () => {
    expect(standingOf([], [])).toBe('background');
  });
});

describe('overlap', () => {
  const of = (words: string) => new Set(words.split(' ').filter(Boolean));
  it.each([
    ['a b', 'a b', 1],
    ['a b', 'a b c d', 1],
    ['a b c d', 'a x', 0.5],
    ['a', 'b', 0],
    ['', 'a', 0],
    ['', '', 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(overlap(of(a), of(b))).toBe(expected);
    expect(overlap(of(b), of(a))).toBe(expected);
  });
});
