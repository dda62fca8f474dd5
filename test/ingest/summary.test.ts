import { describe, expect, it } from 'vitest';
import type { IngestOutcome } from '../../src/ingest/pipeline.ts';
import { summarize } from '../../src/ingest/summary.ts';

const nothing: IngestOutcome = { added: 0, updated: 0, unchanged: 0, near_copies: 0, refused: [], corpus_version: 3, changed: [], skipped: 0, replaced: 0 };

describe('summarize', () => {
  it('has the fields of the contract and no others', () => {
    expect(summarize({ ...nothing, added: 1, changed: ['a'] })).toEqual({
      kind: 'ingest',
      text: 'Added 1, updated 0, unchanged 0, refused 0.',
      corpus_version: 3,
      added: 1,
      updated: 0,
      unchanged: 0,
      near_copies: 0,
      refused: [],
    });
  });

  it('says what else there was, one and many', () => {
    expect(summarize({ ...nothing, near_copies: 1, skipped: 1, replaced: 1 }).text).toBe(
      'Added 0, updated 0, unchanged 0, refused 0. 1 of them has the text of another document. 1 file passed over. 1 character that cannot be kept is now U+FFFD.',
    );
    expect(summarize({ ...nothing, near_copies: 2, skipped: 2, replaced: 2 }).text).toBe(
      'Added 0, updated 0, unchanged 0, refused 0. 2 of them have the text of another document. 2 files passed over. 2 characters that cannot be kept are now U+FFFD.',
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
    ).toEqual(['a[2J .txt: is empty', 'b.jsonl, line 7: text: expected a string']);
  });

  it('names twenty refusals and counts the others; the list has all', () => {
    const refused = Array.from({ length: 25 }, (_, line) => ({ file: 'a', line, reason: 'r' }));
    const result = summarize({ ...nothing, refused });
    expect(result.text.split('\n')).toHaveLength(22);
    expect(result.text).toContain('and 5 more, which --json lists');
    expect(result.refused).toHaveLength(25);
  });
});
