import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../src/core/version.ts';
import article from '../../../src/ingest/records/article.ts';
import { asOneSentence } from '../making.ts';

const make = (record: Readonly<Record<string, unknown>>) => article.toDocument(record, { read: asOneSentence, fallbackId: (version) => `fallback ${version}` });
const documentOf = (record: Readonly<Record<string, unknown>>) => {
  const made = make(record);
  if ('reason' in made) throw new Error(made.reason);
  return made.document;
};

describe('an article', () => {
  it('takes a text alone; what is not known is null', () => {
    const text = ' One sentence.\n';
    expect(documentOf({ text })).toEqual({
      id: `fallback ${versionOf(text)}`,
      version: versionOf(text),
      type: 'article',
      title: null,
      text,
      sentences: asOneSentence(text),
      publisher: null,
      author: null,
      publishedAt: null,
      url: null,
      language: null,
      scope: ['public'],
      raw: {},
    });
  });

  it('takes all that is known, and keeps what it does not know', () => {
    const known = {
      id: 'a',
      type: 'filing',
      title: 'T',
      publisher: 'P',
      author: 'A',
      published_at: '2025-11-15',
      url: 'https://example.org/x',
      language: 'en',
    };
    const document = documentOf({ ...known, text: 'Words.', scope: ['public'], note: { kept: [1] }, version: 'sha256:other' });
    const { published_at: publishedAt, ...same } = known;
    expect(document).toMatchObject({ ...same, publishedAt, version: versionOf('Words.'), raw: { note: { kept: [1] } } });
    expect(document.raw).not.toHaveProperty('version');
  });

  it.each(['title', 'publisher', 'author', 'language'])('takes a blank %s as not known', (field) => {
    expect(documentOf({ text: 'Words.', [field]: ' \n' })).toMatchObject({ [field]: null });
  });

  it.each([
    [{ id: 'a', url: 'https://example.org/' }, 'a'],
    [{ id: 17 }, '17'],
    [{ id: null, url: 'https://Example.org/a?utm_source=x#y' }, 'https://example.org/a'],
    [{ url: `https://example.org/${'a'.repeat(1000)}` }, `fallback ${versionOf('Words.')}`],
    [{ url: null }, `fallback ${versionOf('Words.')}`],
  ])('with %j has the id %s', (fields, id) => {
    expect(documentOf({ ...fields, text: 'Words.' }).id).toBe(id);
  });

  it('keeps the address as it was given', () => {
    expect(documentOf({ text: 'Words.', url: 'https://Example.org/a?utm_source=x#y' }).url).toBe('https://Example.org/a?utm_source=x#y');
  });

  it('has its audience sorted and each key once', () => {
    expect(documentOf({ text: 'Words.', scope: ['workspace:b', 'channel:a', 'workspace:b'] }).scope).toEqual(['channel:a', 'workspace:b']);
    expect(documentOf({ text: 'Words.', scope: null }).scope).toEqual(['public']);
  });

  it.each([
    ['2025-11-15', '2025-11-15'],
    ['2025-11-15T08:30:00Z', '2025-11-15T08:30:00Z'],
    ['2025-11-15T08:30:00.123+01:00', '2025-11-15T08:30:00.123+01:00'],
    ['2025-11-15T08:30:00', '2025-11-15T08:30:00Z'],
    ['2025-11-15 08:30:00', '2025-11-15T08:30:00Z'],
    ['2025-11-15 08:30:00+00:00', '2025-11-15T08:30:00+00:00'],
    ['2025-11-15 08:30:00 UTC', '2025-11-15T08:30:00Z'],
    [null, null],
  ])('published at %j says %j', (given, publishedAt) => {
    expect(documentOf({ text: 'Words.', published_at: given }).publishedAt).toBe(publishedAt);
  });

  it.each([
    [{}, 'text: expected a string'],
    [{ text: 5 }, 'text: expected a string'],
    [{ text: ' \u200b\n…' }, 'text: expected a text with words in it'],
    [{ text: 'W', id: '' }, 'id: expected 1 to 1000 characters'],
    [{ text: 'W', id: 'a\nb' }, 'no control characters'],
    [{ text: 'W', id: 'x'.repeat(1001) }, 'id: expected 1 to 1000 characters'],
    [{ text: 'W', id: 1.5 }, 'id: expected a string'],
    [{ text: 'W', id: {} }, 'id: expected a string'],
    [{ text: 'W', title: 5 }, 'title: expected a string or null'],
    [{ text: 'W', type: 'related' }, 'type: expected another word'],
    [{ text: 'W', url: 'javascript:alert(1)' }, 'url: expected an http or https address'],
    [{ text: 'W', url: 'example.org/a' }, 'url: expected an http or https address'],
    [{ text: 'W', url: 5 }, 'url: expected an http or https address'],
    [{ text: 'W', published_at: '15 November 2025' }, 'published_at: expected a day such as 2025-11-15 or an instant'],
    [{ text: 'W', published_at: '2025-02-29' }, 'published_at: expected a day'],
    [{ text: 'W', published_at: '2025-11-15T25:00:00Z' }, 'published_at: expected a day'],
    [{ text: 'W', published_at: 1763164800 }, 'published_at: expected a day or an instant, or null'],
    [{ text: 'W', scope: [] }, 'scope: expected at least one audience key'],
    [{ text: 'W', scope: 'public' }, 'scope: expected a list of audience keys'],
    [{ text: 'W', scope: ['public', ''] }, 'scope[1]: expected some text'],
    [{ text: 1, title: 1, author: 1, publisher: 1, url: 1 }, '; and 2 more'],
  ])('is refused with %j', (record, reason) => {
    expect(make(record)).toEqual({ reason: expect.stringContaining(reason) });
  });

  it('is whatever has a text, or no list of statements', () => {
    expect(article.accepts({ text: 'x', statements: [] })).toBe(true);
    expect(article.accepts({ statements: 'x' })).toBe(true);
    expect(article.accepts({})).toBe(true);
    expect(article.accepts({ statements: [] })).toBe(false);
    expect(article.accepts({ text: null, statements: [] })).toBe(false);
  });
});
