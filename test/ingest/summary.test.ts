import { describe, expect, it } from 'vitest';
import type { IngestOutcome } from '../../src/ingest/pipeline.ts';
import { summarize } from '../../src/ingest/summary.ts';

const nothing: IngestOutcome = { added: 0, updated: 0, unchanged: 0, near_copies: 0, refused: [], corpus_version: 3, changed: [], skipped: [], replaced: 0 };

describe('summarize', () => {
  it('has the counts, and lists what was not taken', () => {
    expect(summarize({ ...nothing, added: 1, changed: ['a'] })).toEqual({
      kind: 'ingest',
      text: 'Added 1, updated 0, unchanged 0, refused 0.',
      corpus_version: 3,
      added: 1,
      updated: 0,
      unchanged: 0,
      near_copies: 0,
      refused: [],
      skipped: [],
      replaced: 0,
    });
  });

  it('says what else there was, one and many', () => {
    const a = { file: 'a.html', reason: 'is of no known kind' };
    expect(summarize({ ...nothing, near_copies: 1, skipped: [a], replaced: 1 }).text).toBe(
      'Added 0, updated 0, unchanged 0, refused 0. 1 of them is a near copy of another document. 1 passed over. 1 character that cannot be kept is now U+FFFD.\na.html: passed over, is of no known kind',
    );
    expect(summarize({ ...nothing, near_copies: 2, skipped: [a, a], replaced: 2 }).text.split('\n')[0]).toBe(
      'Added 0, updated 0, unchanged 0, refused 0. 2 of them are near copies of another document. 2 passed over. 2 characters that cannot be kept are now U+FFFD.',
    );
  });

  it('names refusals with file, line and reason, on one line each, and nothing that moves a cursor', () => {
    const refused = [
      { file: 'a\u001b[2J\n.txt', line: null, reason: 'is empty' },
      { file: 'b.jsonl', line: 7, reason: 'text: expected a string' },
    ];
    expect(
      summarize({ ...nothing, refused })
        .text.split('\n')
        .slice(1),
    ).toEqual(['a[2J .txt: is empty', 'b.jsonl:7: text: expected a string']);
  });

  it('names twenty refusals and counts the others; the list has all', () => {
    const refused = Array.from({ length: 25 }, (_, line) => ({ file: 'a', line, reason: 'r' }));
    const result = summarize({ ...nothing, refused });
    expect(result.text.split('\n')).toHaveLength(22);
    expect(result.text).toContain('5 more: refused, and listed by --json');
    expect(result.refused).toHaveLength(25);
  });
});
