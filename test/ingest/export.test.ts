import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { clean } from '../../src/ingest/clean.ts';
import { toExport } from '../../src/ingest/export.ts';
import { contentId } from '../../src/ingest/identity.ts';
import { installedRecordTypes } from '../../src/ingest/installed.ts';
import { reread } from '../../src/ingest/reread.ts';
import { openStores } from '../../src/stores/open.ts';
import { aFolder, asOneSentence, ingested } from './making.ts';

const character = fc.oneof(
  fc.constantFrom('\0', '\ud800', '\udc00', '\ufeff', '\u2028', '\u202e', '\u200b', '\r', '\n', '\\', '"', '<', '🙂', '阿', '\u001b'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const nasty = fc.string({ unit: character, maxLength: 12 });
const words = nasty.map((text) => `w${text}`);
const name = fc.oneof(nasty, fc.constantFrom('__proto__', 'constructor', 'toString', '1', 'version', 'raw', 'note', 'statements'));
const value = fc.oneof(
  nasty,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nasty, { maxLength: 2 }),
  fc.dictionary(name, nasty, { maxKeys: 2 }),
);
const unknown = fc.dictionary(name, value, { maxKeys: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const id = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', '-', '#', 'é', '🙂', ' '), minLength: 1, maxLength: 8 }).map((text) => `i${text}`),
  fc.integer(),
);
const url = fc.constantFrom('https://Example.org/a?utm_source=x&b=1#c', 'http://example.org', `https://example.org/${'x'.repeat(2000)}`);
const day = fc.constantFrom('2025-11-15', '2024-02-29');
const month = fc.constantFrom('2025-11', '2024-02');

const article = fc
  .record({
    id: maybe(id),
    type: maybe(fc.constantFrom('article', 'filing', ' ')),
    title: maybe(nasty),
    publisher: maybe(nasty),
    author: maybe(nasty),
    published_at: maybe(fc.constantFrom('2025-11-15', '2025-11-15 08:30:00', '2025-11-15T08:30:00+02:00')),
    url: maybe(url),
    language: maybe(nasty),
    scope: maybe(fc.array(words, { minLength: 1, maxLength: 3 })),
  })
  .chain((known) => fc.tuple(unknown, words).map(([more, text]) => ({ ...more, ...known, text })));

/** What may stand in one line of an answer. */
const oneLine = words.map((text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029]/gu, ' ')).filter((text) => text.trim() !== '');

const record = fc
  .record({
    id,
    kind: words,
    name: oneLine,
    aliases: maybe(fc.array(words, { maxLength: 2 })),
    tickers: maybe(fc.array(fc.record({ exchange: maybe(words), symbol: words }), { maxLength: 2 })),
    date: maybe(fc.oneof(day, month)),
    links: maybe(fc.array(id, { maxLength: 2 })),
    scope: maybe(fc.array(words, { minLength: 1, maxLength: 3 })),
    statements: fc.uniqueArray(
      fc.record({
        id,
        text: oneLine,
        status: fc.constantFrom('fact', 'alleged', 'denied'),
        who: maybe(nasty),
        known_from: maybe(fc.oneof(day, month)),
        extra: value,
      }),
      { selector: (statement) => String(statement.id), minLength: 1, maxLength: 3 },
    ),
  })
  .chain((known) => fc.tuple(unknown, maybe(fc.constant('sha256:old'))).map(([more, version]) => ({ ...more, version, text: null, ...known })));

function make(value: unknown): Document {
  const given = clean(JSON.parse(JSON.stringify(value))).value as Readonly<Record<string, unknown>>;
  const type = installedRecordTypes.find((type) => type.accepts(given));
  const made = type?.toDocument(given, { read: asOneSentence, fallbackId: contentId });
  if (made === undefined || 'reason' in made) throw new Error(`${made?.reason}: ${JSON.stringify(value)}`);
  return made.document;
}

describe('toExport', () => {
  it('gives what makes the same document and the same bytes again, for any article', () => {
    fc.assert(
      fc.property(article, (given) => {
        const document = make(given);
        const line = JSON.stringify(toExport(document));
        expect(make(JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(document)));
        expect(JSON.stringify(toExport(make(JSON.parse(line))))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  it('gives what makes the same document and the same bytes again, for any record', () => {
    fc.assert(
      fc.property(record, (given) => {
        const document = make(given);
        const line = JSON.stringify(toExport(document));
        expect(document.record).toBeDefined();
        expect(make(JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(document)));
        expect(JSON.stringify(toExport(make(JSON.parse(line))))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  it('goes through files and the store and comes out with the same bytes', async () => {
    const given = [...fc.sample(article, { numRuns: 60, seed: 1 }), ...fc.sample(record, { numRuns: 60, seed: 2 })];
    const lines = async (content: string) => {
      const { documents, refused } = await ingested([aFolder({ 'a.jsonl': content })]);
      // Some of those generated have the same id.
      expect(refused.filter(({ reason }) => !reason.startsWith('has the id of line '))).toEqual([]);
      return documents.map((document) => `${JSON.stringify(toExport(document))}\n`).join('');
    };
    const first = await lines(given.map((value) => `${JSON.stringify(value)}\n`).join(''));
    expect(first.split('\n').length).toBeGreaterThan(60);
    expect(new Set(first.split('\n')).size).toBe(first.split('\n').length);
    expect(await lines(first)).toBe(first);
  });

  it('gives back what feeds and pages brought, and what is gone, with the same bytes', async () => {
    const feed = `<rss version="2.0"><channel><title>Dale &amp; Post</title><item><title>Mill “sold”</title><link>https://dale.example/1?utm_source=x</link>
      <guid isPermaLink="false">g 1</guid><author>A. &lt;B&gt;</author><pubDate>Wed, 19 Nov 2025 08:00:00 GMT</pubDate><description>It was &lt;b&gt;sold&lt;/b&gt;. Twice.</description></item>
      <item><description>Undated, without a title.</description></item></channel></rss>`;
    const page = `<!doctype html><html lang="de"><title>Mühle</title><meta property="og:url" content="https://dale.example/m"><article><h1>Mühle</h1><p>${'Die alte Mühle wurde am Montag verkauft, sagte der Bürgermeister. '.repeat(12)}</p></article>`;
    const stores = await openStores({ memory: true });
    const folder = aFolder({
      'feed.xml': feed,
      'page.html': page,
      'own.jsonl': '{"id":"own","gone":"fishing","text":"Words."}\n{"id":"lost","gone":true,"z":1,"text":"Words."}',
    });
    expect(await ingested([folder], { store: stores.documents })).toMatchObject({ added: 5, refused: [] });
    await stores.documents.markGone(['https://dale.example/1']);
    const first = (await stores.documents.all()).map((document) => `${JSON.stringify(toExport(document))}\n`).join('');
    await stores.close();
    const { documents } = await ingested([aFolder({ 'a.jsonl': first })]);
    expect(documents.map((document) => `${JSON.stringify(toExport(document))}\n`).join('')).toBe(first);
    expect(documents.filter(({ gone }) => gone).map(({ id }) => id)).toEqual(['https://dale.example/1', 'lost']);
    expect(documents.find(({ id }) => id === 'own')?.raw).toEqual({ gone: 'fishing' });
  });

  it('gives an article with all fields of an article, then its own, then the version', async () => {
    const folder = aFolder({ 'a.json': '{"zebra": 1, "text": "Words.", "apple": 2}' });
    const [document] = (await ingested([folder])).documents;
    expect(Object.keys(toExport(document as Document))).toEqual(
      'id type title text publisher author published_at url language scope zebra apple version'.split(' '),
    );
  });

  it('gives a record as it came, and the version', () => {
    const given = { statements: [{ text: 'It is.', status: 'fact', id: 's' }], name: 'N', kind: 'term', id: 'n' };
    expect(Object.entries(toExport(make(given))).slice(0, -1)).toEqual(Object.entries(given));
    expect(toExport(make(given)).version).toMatch(/^sha256:/);
  });

  it('fails loudly for a document that no record type made', () => {
    expect(() => toExport(make({ text: 'Words.' }), [])).toThrow('No record type knows how to export');
  });
});

describe('reread', () => {
  it('makes sentences and record facts anew from what arrived, and nothing else', () => {
    for (const given of [
      { id: 'a', text: 'Words.', title: 'T' },
      { id: 'n', kind: 'term', name: 'N', statements: [{ id: 's', text: 'It is.', status: 'fact' }] },
    ]) {
      const document = make(given);
      const { record: _, ...stale } = { ...document, sentences: [] };
      expect(reread(stale, asOneSentence)).toEqual(document);
    }
  });

  it('leaves a document that would be refused today', () => {
    const document: Document = { ...make({ text: 'Words.' }), url: 'gopher://example.org/' };
    expect(reread(document, asOneSentence)).toBe(document);
    expect(reread(document, asOneSentence, [])).toBe(document);
  });
});
