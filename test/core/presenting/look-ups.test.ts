import { describe, expect, it } from 'vitest';
import { present } from '../../../src/core/present.ts';
import type { CheckResult, Result, WhyResult } from '../../../src/core/result.ts';
import { aClaim, aRecordSource, aSource } from '../../helpers/a-result.ts';

const lines = (result: Result) => present(result, { now: new Date('2025-11-23T12:00:00Z'), has: () => false }).fallback.split('\n');

describe('presenting what was looked up', () => {
  it('shows quotes in their context below their source, with the addresses', () => {
    const [citation] = aClaim().citations;
    const passages = [
      { marker: 1, before: 'Before.', quote: 'The quote.', after: 'After.', citation, superseded: true },
      { marker: 2, before: '', quote: 'Other quote.', after: '', citation, superseded: false },
    ];
    expect(
      lines({ kind: 'sources', id: '7F3KQ0ZX2M', text: '', passages, sources: [aSource({ url: 'HTTPS://example.com/a' }), aRecordSource(['Dale Radio'])] }),
    ).toEqual([
      'Quotes of 7F3K in context',
      '',
      '[1] The Dale Post, 15 Nov 2025, 8 days old https://example.com/a',
      'Before. The quote. [1] After.',
      '',
      'This document was edited since; the quotes are from the version that was read.',
      '',
      '[2] record: Dale Mill, from Dale Radio https://example.com/10',
      'Other quote. [2]',
    ]);
  });

  const why: WhyResult = {
    kind: 'why',
    id: '7F3KQ0ZX2M',
    text: '',
    evidence: 0.83,
    threshold: 0.5,
    terms: [{ term: 'mill', weight: 2 }],
    candidates: [{ document: 'article-1', start: 17, end: 40, quote: 'The mill is guilty, says a memo.', score: 1.25, standing: 'alleged' }],
    left_out: [{ document: 'article-1', start: 50, end: 60, reason: 'no room', quote: 'It rained.', standing: 'reported' }],
  };
  const noAnswer = 'These are sentences that were weighed, no answer: what is denied or could not be confirmed stands in the answer itself.';
  it('explains by numbers and whole sentences with their standing, and says that these are no answer', () => {
    expect(lines(why)).toEqual([
      'How 7F3K came about',
      'evidence 0.830 · needed 0.500',
      '',
      'Terms and their weights',
      '- mill 2.000',
      '',
      'Best sentences',
      '- 1.250 · alleged: The mill is guilty, says a memo. (article-1, 17–40)',
      '',
      'Left out',
      '- no room · reported: It rained. (article-1, 50–60)',
      noAnswer,
    ]);
    expect(lines({ ...why, terms: [], candidates: [], left_out: [] })).toHaveLength(2);
  });

  it('has no numbers for what was looked up by name', () => {
    const byName = { ...why, evidence: 1, threshold: null, terms: [{ term: 'Dale Mill', weight: 1 }], candidates: [], left_out: [] };
    const words = 'What articles say of it goes first, then what records add; nothing had to be weighed.';
    expect(lines(byName)).toEqual(['How 7F3K came about', `Looked up by name: Dale Mill. ${words}`]);
    expect(lines({ ...byName, terms: [] })[1]).toBe(`Looked up by name. ${words}`);
  });

  it('shows the places alone of what was kept without its sentences', () => {
    const left = { document: 'article-1', start: 50, end: 60, reason: 'no room' };
    expect(lines({ ...why, candidates: [], left_out: [left] }).slice(-2)).toEqual(['Left out', '- no room · article-1, 50–60']);
  });

  const check: CheckResult = {
    kind: 'check',
    id: '7F3KQ0ZX2M',
    verdict: 'altered',
    text: 'Not said in these words. The nearest that is said:\nalleged, river board memo: …',
    difference: [
      { op: 'same', text: 'The mill ' },
      { op: 'removed', text: 'is said to have ' },
      { op: 'added', text: 'has ' },
      { op: 'same', text: 'poisoned it' },
    ],
    as_of: null,
    corpus_version: 2,
    claims: [aClaim(), aClaim({ standing: 'denied', speaker: 'Dale Mill', text: 'The mill denied it.', marker: 2 })],
    sources: [aSource(), aSource({ marker: 2 })],
    first_said: { day: '2025-11-15', publisher: 'The Dale Post', speaker: 'river board memo', standing: 'alleged', claim: 0 },
    denied_since: [1],
  };
  it('shows what differs, who was first and who denied it since', () => {
    expect(lines(check)).toEqual([
      'Not said in these words. The nearest that is said',
      'check 7F3K',
      '',
      'The mill [-is said to have-] {+has+} poisoned it',
      '',
      'alleged, river board memo: A river board memo alleges that the mill is poisoning the river. [1]',
      'denied, Dale Mill: The mill denied it. [2]',
      '',
      'First said 15 Nov 2025, in The Dale Post, by river board memo, alleged [1]',
      '',
      'Denied since: see [2]',
      '',
      '[1] The Dale Post, 15 Nov 2025, 8 days old',
      '[2] The Dale Post, 15 Nov 2025, 8 days old',
    ]);
  });

  it.each<[Partial<CheckResult>, readonly string[]]>([
    [
      {
        verdict: 'absent',
        text: 'Not said in the corpus.\nSearched 2 documents.',
        as_of: '2025-11-15',
        claims: [],
        sources: [],
        first_said: null,
        denied_since: [],
      },
      ['Not said in the corpus', 'as of 15 Nov 2025 · Searched 2 documents · check 7F3K'],
    ],
    [
      {
        verdict: 'exact',
        text: 'Said, word for word.',
        denied_since: [],
        first_said: { day: null, publisher: null, speaker: null, standing: 'no_comment', claim: 0 },
      },
      [
        'Said, word for word',
        'check 7F3K',
        '',
        'alleged, river board memo: A river board memo alleges that the mill is poisoning the river. [1]',
        'denied, Dale Mill: The mill denied it. [2]',
        '',
        'First said, no comment [1]',
        '',
        '[1] The Dale Post, 15 Nov 2025, 8 days old',
        '[2] The Dale Post, 15 Nov 2025, 8 days old',
      ],
    ],
  ])('says whether something is said %#', (part, shown) => {
    expect(lines({ ...check, ...part })).toEqual(shown);
  });
});
