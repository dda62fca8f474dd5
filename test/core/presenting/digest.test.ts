import { describe, expect, it } from 'vitest';
import { present } from '../../../src/core/present.ts';
import type { DigestResult } from '../../../src/core/result.ts';
import { aDigest } from '../../helpers/a-result.ts';

const now = new Date('2025-11-17T08:00:00Z');
const lines = (result: DigestResult, has = (_: string) => true) => present(result, { now, has }).fallback.split('\n');

describe('a digest as a message', () => {
  it('has each story under its name, what a change is of above it, what is left, sources, buttons', () => {
    expect(lines(aDigest())).toEqual([
      'New since 14 Nov 2025',
      '1 article, 1 record · digest 7F3K',
      '',
      'Dale Mill · 2 publishers',
      'Now denied',
      '',
      'alleged, river board memo: A river board memo alleges that the mill is poisoning the river. [1]',
      'unverified, The Dale Post: The Dale Post could not confirm the allegation. [1]',
      'denied, Dale Mill: The mill denied it. [1]',
      'background, Dale Mill: Founded in 1901. [2]',
      '',
      'And 2 documents more: Dale Radio. Type /brief Dale Radio',
      '',
      '[1] The Dale Post, 15 Nov 2025, 2 days old',
      '[2] record: Dale Mill, from Dale Radio and one more',
      '[Quotes in context] [👍] [👎]',
    ]);
  });

  it('keeps an allegation in one run of claims with its denial, so that no page parts them', () => {
    const { blocks } = present(aDigest(), { now, has: () => true });
    expect(blocks.flatMap((block) => (block.kind === 'claim' ? [block.role] : []))).toEqual(['claim', 'carried', 'carried', 'background']);
    const first = blocks.findIndex(({ kind }) => kind === 'claim');
    expect(blocks.slice(first, first + 3).every(({ kind }) => kind === 'claim')).toBe(true);
  });

  it('is one line on a quiet day, and names what went quiet without a heading of its own', () => {
    const quiet = { claims: [], sources: [], stories: [], tail: [] };
    expect(lines(aDigest({ ...quiet, quiet: true, text: 'Nothing new since 14 Nov 2025.' }))).toEqual(['Nothing new since 14 Nov 2025.']);
    const gone = aDigest({
      ...quiet,
      head: 'Nothing new since 14 Nov 2025. 3 documents.',
      tail: ['Gone quiet: Dale Mill. Nothing new for 7 days.'],
      stories: [{ story: 's', name: 'Dale Mill', publishers: 0, changes: [{ change: 'quiet', claims: [] }] }],
    });
    expect(lines(gone)).toEqual(['Nothing new since 14 Nov 2025. 3 documents.', 'digest 7F3K', '', 'Gone quiet: Dale Mill. Nothing new for 7 days.']);
  });
});
