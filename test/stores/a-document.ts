import { createHash } from 'node:crypto';
import type { Document, Version } from '../../src/core/document.ts';

const toVersion = (text: string): Version => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** An article of one sentence, its text. */
export function aDocument(parts: Partial<Document> = {}): Document {
  const text = parts.text ?? 'The memo was not confirmed.';
  return {
    id: 'article',
    version: toVersion(text),
    type: 'article',
    title: 'The memo',
    text,
    sentences: [{ start: 0, end: text.length, standing: 'reported', attributed: false, refersToAllegation: false }],
    publisher: 'The Paper',
    author: null,
    publishedAt: '2025-11-15',
    url: null,
    language: 'en',
    scope: ['public'],
    raw: { title: 'The memo', text },
    ...parts,
  };
}

/** A related record that uses every field there is. */
export function aRecord(parts: Partial<Document> = {}): Document {
  const source = { key: 'paper', publisher: 'The Paper', title: null, date: '2025-11', url: 'https://paper.example/1', document: 'article' };
  const text = 'It was founded in 1999.\nIt denies the memo.';
  return aDocument({
    id: 'org-ünit',
    type: 'related',
    title: 'Ünit 阿里 🚢',
    text,
    version: toVersion(text),
    publishedAt: null,
    publisher: null,
    sentences: [
      {
        start: 0,
        end: 23,
        standing: 'reported',
        attributed: false,
        refersToAllegation: false,
        statement: 'org#1',
        knownFrom: '2024-01-02',
        asOf: '2025-11-25',
        sources: [source],
      },
      {
        start: 24,
        end: 43,
        standing: 'denied',
        attributed: true,
        refersToAllegation: true,
        speaker: { text: 'Ünit', start: 24, end: 26 },
        statement: 'org#2',
        sources: [],
      },
    ],
    record: {
      kind: 'organisation',
      names: [
        { text: 'Ünit', kind: 'name' },
        { text: 'UNT', kind: 'ticker' },
      ],
      links: ['article'],
      conflicts: [{ about: 'founding', rule: 'lead_first', lead: 'org#1', statements: ['org#1', 'org#2'] }],
      date: { day: '2025-11-30', until: '2025-12-02', precision: 'month' },
    },
    raw: { id: 'org-ünit', nested: { list: [1, null, 'x'] }, unknown: true },
    ...parts,
  });
}
