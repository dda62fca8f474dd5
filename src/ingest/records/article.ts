import * as z from 'zod';
import type { Document, DocumentId } from '../../core/document.ts';
import { versionOf } from '../../core/version.ts';
import { canonicalUrl, ID_LIMIT } from '../identity.ts';
import { defineRecordType, describeFaults } from '../record-type.ts';
import { dayOrInstant, httpUrl, id, optionalWords, scope } from './fields.ts';
import { TYPE as RELATED } from './related.ts';

const articleSchema = z.looseObject({
  id: id.nullish(),
  type: optionalWords
    .transform((type) => type ?? 'article')
    .refine((type) => type !== RELATED, { error: 'expected another word: related is for records, which have statements and no text' }),
  title: optionalWords,
  text: z
    .string({ error: 'expected a string; only a record with a list of statements has none' })
    .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'expected a text with words in it' }),
  publisher: optionalWords,
  author: optionalWords,
  published_at: dayOrInstant.nullish(),
  url: httpUrl.nullish(),
  language: optionalWords,
  scope,
  /** That of an exported document: always made anew. */
  version: z.unknown().optional(),
});

/** A text with what is known of it. Fields without a meaning here are kept and exported. */
export default defineRecordType({
  name: 'article',
  accepts: (record) => (record.text ?? undefined) !== undefined || !Array.isArray(record.statements),
  toDocument(record, { read, fallbackId }) {
    const parsed = articleSchema.safeParse(record);
    if (!parsed.success) return { reason: describeFaults(parsed.error) };
    const { id, type, title, text, publisher, author, published_at, url, language, scope, version: _, ...raw } = parsed.data;
    const version = versionOf(text);
    const document: Document = {
      id: id ?? addressId(url) ?? fallbackId(version),
      version,
      type,
      title,
      text,
      sentences: read(text),
      publisher,
      author,
      publishedAt: published_at ?? null,
      url: url ?? null,
      language,
      scope,
      raw,
    };
    return { document };
  },
  owns: (document) => document.type !== RELATED,
  toRecord: ({ id, type, title, text, publisher, author, publishedAt, url, language, scope, raw }) => ({
    id,
    type,
    title,
    text,
    publisher,
    author,
    published_at: publishedAt,
    url,
    language,
    scope,
    ...raw,
  }),
});

function addressId(url: string | null | undefined): DocumentId | undefined {
  const canonical = url ? canonicalUrl(url) : undefined;
  return canonical === undefined || canonical.length > ID_LIMIT ? undefined : canonical;
}
