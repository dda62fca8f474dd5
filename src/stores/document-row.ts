import { createHash } from 'node:crypto';
import * as z from 'zod';
import { STANDINGS } from '../core/claim.ts';
import type { Document, RecordFacts, Sentence, Version } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import { parseColumn, toColumn } from './column.ts';
import type { DocumentVersionRow } from './schema.ts';

const source = z.object({
  key: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  document: z.string().exactOptional(),
});

const sentence = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  standing: z.enum(STANDINGS),
  attributed: z.boolean(),
  refersToAllegation: z.boolean(),
  speaker: z.object({ text: z.string(), start: z.int().exactOptional(), end: z.int().exactOptional() }).exactOptional(),
  statement: z.string().exactOptional(),
  knownFrom: z.string().exactOptional(),
  asOf: z.string().exactOptional(),
  sources: z.array(source).exactOptional(),
}) satisfies z.ZodType<Sentence>;

const record = z.object({
  kind: z.string(),
  names: z.array(z.object({ text: z.string(), kind: z.enum(['name', 'alias', 'topic', 'ticker', 'unsourced']) })),
  links: z.array(z.string()),
  conflicts: z.array(
    z.object({
      about: z.string(),
      rule: z.enum(['each', 'lead_first', 'lead_only']),
      lead: z.string().exactOptional(),
      statements: z.array(z.string()),
    }),
  ),
  date: z.object({ day: z.string(), until: z.string().exactOptional(), precision: z.enum(['day', 'month']) }).exactOptional(),
}) satisfies z.ZodType<RecordFacts>;

const sentences = z.array(sentence);
const scope = z.array(z.string());
const raw = z.record(z.string(), z.unknown());

/** A row without its place in time. Throws `invalid` for a document with characters that no database keeps. */
export function toRow(document: Document, reading: number): Omit<DocumentVersionRow, 'current_from' | 'current_until'> {
  const plain = {
    document: document.id,
    version: document.version,
    type: document.type,
    title: document.title,
    publisher: document.publisher,
    author: document.author,
    published_at: document.publishedAt,
    url: document.url,
    language: document.language,
    text: document.text,
  };
  const gone = document.gone === true ? 1 : 0;
  for (const value of Object.values(plain)) {
    if (value !== null && (value.includes('\0') || !value.isWellFormed())) throw unkeepable(document.id);
  }
  const json = { scope: toColumn(document.scope), raw: toColumn(document.raw), ...toDerived(document) };
  if (Object.values(json).some((column) => column !== null && ESCAPED.test(column))) throw unkeepable(document.id);
  return { ...plain, ...json, gone, revision: toRevision(plain, document), reading };
}

/** The columns that the program's reading makes. */
export function toDerived(document: Document): Pick<DocumentVersionRow, 'sentences' | 'record'> {
  return { sentences: toColumn(document.sentences), record: document.record === undefined ? null : toColumn(document.record) };
}

/** The columns that take up space. */
export type Body = Pick<DocumentVersionRow, 'raw' | 'sentences' | 'text'>;

/** The others, as far as a document is made of them. */
export const LISTED = [
  'row',
  'document',
  'version',
  'reading',
  'type',
  'title',
  'publisher',
  'author',
  'published_at',
  'url',
  'language',
  'scope',
  'record',
  'gone',
] as const;

/** `told` is 1 where there are sentences. */
export type ListedRow = Pick<DocumentVersionRow & { readonly row: number }, (typeof LISTED)[number]> & { readonly told?: number };

/**
 * A document from its row. `file` is for the message.
 *
 * With `stale`, what an earlier reading made is taken when it still has today's shape and left out otherwise.
 * Throws `internal` for a row that is half-written or not ours.
 */
export function toDocument(row: ListedRow & Body, file: string, stale = false): Document {
  return { ...toListed(row, file, () => row, stale) };
}

/**
 * The same of a row without its body, which is asked for when one of its parts is first looked at, and kept.
 *
 * What is wrong with the body is thrown then. Spread, cloned or compared it is a document like any other.
 */
export function toListed(row: ListedRow, file: string, bodyOf: () => Body, stale = false): Document {
  const broken = (column: string, cause?: unknown) =>
    new FootnoteError(
      'internal',
      `The ${column} of document "${row.document}" in ${file} cannot be read: move the file away, then put a backup in its place or ingest again.`,
      { cause },
    );
  const read = <T>(column: string, value: string, schema: z.ZodType<T>, otherwise?: T): T => {
    try {
      return parseColumn(value, schema);
    } catch (error) {
      if (stale && otherwise !== undefined) return otherwise;
      throw broken(column, error);
    }
  };
  if (!isVersion(row.version)) throw broken('version');
  let loaded: Pick<Document, 'text' | 'sentences' | 'raw'> | undefined;
  const body = () => {
    if (loaded !== undefined) return loaded;
    const columns = bodyOf();
    const found = read('sentences', columns.sentences, sentences, []);
    if (found.some(({ start, end }) => start > end || end > columns.text.length)) throw broken('sentences');
    loaded = { text: columns.text, sentences: found, raw: read('raw', columns.raw, raw) };
    return loaded;
  };
  const facts = row.record === null ? null : read('record', row.record, record.nullable(), null);
  const document: Document = {
    id: row.document,
    version: row.version,
    type: row.type,
    title: row.title,
    get text() {
      return body().text;
    },
    get sentences() {
      return body().sentences;
    },
    publisher: row.publisher,
    author: row.author,
    publishedAt: row.published_at,
    url: row.url,
    language: row.language,
    scope: read('scope', row.scope, scope),
    ...(facts === null ? {} : { record: facts }),
    ...(row.gone === 1 && { gone: true }),
    get raw() {
      return body().raw;
    },
  };
  // Not for those who copy or compare it: then everything is loaded.
  return row.told === undefined ? document : Object.defineProperty(document, 'hasSentences', { value: row.told === 1 });
}

/**
 * What tells one state of a document's metadata from another: a hash over all that arrived beside the text, without what the reading made of it.
 * The order of keys in `raw` does not count. A change here makes every stored document look edited.
 */
function toRevision(plain: Readonly<Record<string, string | null>>, document: Document): string {
  const { type, title, publisher, author, published_at, url, language } = plain;
  const arrived = [type, title, publisher, author, published_at, url, language, document.scope, document.raw];
  return createHash('sha256').update(JSON.stringify(arrived, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** NUL or a lone surrogate as `JSON.stringify` writes it, after an even number of backslashes. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

function unkeepable(id: string): FootnoteError {
  return new FootnoteError(
    'invalid',
    `Document ${JSON.stringify(id)} holds a NUL or half a surrogate pair: replace these characters by U+FFFD before it is stored.`,
  );
}

function isVersion(version: string): version is Version {
  return version.startsWith('sha256:');
}
