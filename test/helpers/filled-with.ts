import type { Result } from '../../src/core/result.ts';
import { aBrief, aClaim, aDigest, aRecordSource, aRefusal, aShownSubscription, aSource } from './a-result.ts';

/** Every place of a message that a document, a record or a person fills. */
export function filledWith(hostile: string, again = `${hostile} b`): readonly Result[] {
  const brief = aBrief({
    topic: { record: 'r', name: hostile, typed: hostile },
    claims: [
      aClaim({ text: hostile, speaker: hostile, subject: `${hostile}!` }),
      aClaim({ text: again, standing: 'denied', speaker: hostile, role: 'carried' }),
    ],
    sources: [aSource({ publisher: hostile, document: hostile, date: hostile, url: hostile }), aRecordSource([hostile], { title: hostile })],
  });
  const [citation] = aClaim().citations;
  const difference = (['same', 'added', 'removed'] as const).map((op) => ({ op, text: hostile }));
  return [
    brief,
    aDigest({
      head: `New: ${hostile}`,
      tail: [`And 2 documents more: ${hostile}`],
      stories: [{ story: 's', name: hostile, publishers: 2, changes: [{ change: 'number', was: hostile, note: `was ${hostile}`, claims: [0, 1] }] }],
      claims: brief.claims,
      sources: brief.sources,
    }),
    aDigest({ quiet: true, text: `Nothing new ${hostile}`, stories: [], claims: [], sources: [] }),
    aRefusal({ typed: hostile, nearest: [hostile, again] }),
    {
      kind: 'sources',
      id: '7F3K',
      text: '',
      passages: [{ marker: 1, before: hostile, quote: hostile, after: hostile, citation, superseded: false }],
      sources: brief.sources,
    },
    {
      kind: 'check',
      id: '7F3K',
      verdict: 'altered',
      text: '',
      difference,
      as_of: null,
      corpus_version: 1,
      claims: brief.claims,
      sources: [],
      first_said: null,
      denied_since: [],
    },
    {
      kind: 'why',
      id: '7F3K',
      text: '',
      evidence: 1,
      threshold: 1,
      terms: [{ term: hostile, weight: 1 }],
      candidates: [],
      left_out: [{ document: hostile, start: 0, end: 1, reason: hostile }],
    },
    {
      kind: 'subscriptions',
      of: 'digest',
      text: '',
      subscriptions: [aShownSubscription({ topics: [hostile, again], state: 'stopped', stopped_because: hostile })],
    },
    { kind: 'subscribed', text: '', ordered: [hostile, again], notes: [again], subscription: aShownSubscription({ topics: [hostile] }), preview: aDigest() },
    {
      kind: 'moments',
      text: '',
      subscription: aShownSubscription({ topics: [hostile] }),
      moments: [
        {
          slot: 's',
          date: '2025-11-15',
          due_at: '2025-11-15T07:30:00.000Z',
          due_words: 'Sat 15 Nov 08:30',
          outcome: 'failed',
          reason: hostile,
          url: hostile,
          brief: null,
        },
      ],
    },
    { kind: 'done', text: '', shared: { by: hostile, result: brief } },
    {
      kind: 'ingest',
      text: hostile,
      corpus_version: 1,
      added: 0,
      updated: 0,
      unchanged: 0,
      near_copies: 0,
      skipped: [{ file: hostile, reason: hostile }],
      replaced: 0,
      refused: [{ file: hostile, line: 1, reason: hostile }],
    },
    { kind: 'error', code: 'invalid', message: hostile, text: '', id: 'x' },
  ];
}
