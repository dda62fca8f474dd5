import type { Answer, Brief, Claim, NoAnswer, Source } from '../../src/core/claim.ts';
import type { FeedShown } from '../../src/core/feeds.ts';
import type { DigestResult, StatusResult } from '../../src/core/result.ts';
import type { SubscriptionShown } from '../../src/core/subscriptions.ts';

const VERSION = `sha256:${'0'.repeat(64)}` as const;

/** A claim on source 1 whose quote is its text. */
export function aClaim(claim: Partial<Claim> = {}): Claim {
  const text = claim.text ?? 'A river board memo alleges that the mill is poisoning the river.';
  return {
    text,
    marker: 1,
    standing: 'alleged',
    speaker: 'river board memo',
    subject: null,
    role: 'claim',
    citations: [{ document: 'article-1', version: VERSION, start: 0, end: text.length, quote: text }],
    ...claim,
  };
}

export function aSource(source: Partial<Source> = {}): Source {
  return {
    marker: 1,
    document: 'article-1',
    title: 'Mill poisons river',
    publisher: 'The Dale Post',
    date: '2025-11-15',
    url: null,
    voices: 1,
    cites: [],
    ...source,
  };
}

/** A record as a source, with publishers that it rests on. */
export function aRecordSource(publishers: readonly string[] = ['Dale Radio', 'Hill Wire'], source: Partial<Source> = {}): Source {
  const cites = publishers.map((publisher) => ({ publisher, title: 'Mill is guilty', date: '2025-01-02', url: `https://example.com/${publisher.length}` }));
  return aSource({ marker: 2, document: 'org-mill', title: 'Dale Mill', publisher: null, cites, ...source });
}

/** A digest of one story: an allegation that is denied now. */
export function aDigest(digest: Partial<DigestResult> = {}): DigestResult {
  const { topic: _, kind: __, ...evidence } = aBrief();
  return {
    ...evidence,
    kind: 'digest',
    since_version: 1,
    topics: [],
    quiet: false,
    head: 'New since 14 Nov 2025',
    tail: ['And 2 documents more: Dale Radio. Type /brief Dale Radio'],
    stories: [
      {
        story: 'story-1',
        name: 'Dale Mill',
        publishers: 2,
        changes: [
          { change: 'denied', was: 'alleged, river board memo', note: 'now denied', claims: [0, 1, 2] },
          { change: 'new', claims: [3] },
        ],
      },
    ],
    came_in: { documents: 3, shown: 1, more: 2, known: 0 },
    ...digest,
  };
}

/** A disputed brief: allegation, caveat, denial, background. */
export function aBrief(brief: Partial<Brief> = {}): Brief {
  const claims = brief.claims ?? [
    aClaim(),
    aClaim({ text: 'The Dale Post could not confirm the allegation.', standing: 'unverified', speaker: 'The Dale Post', role: 'carried' }),
    aClaim({ text: 'The mill denied it.', standing: 'denied', speaker: 'Dale Mill', role: 'carried' }),
    aClaim({ text: 'Founded in 1901.', standing: 'reported', speaker: null, subject: 'Dale Mill', role: 'background', marker: 2 }),
  ];
  return {
    kind: 'brief',
    id: '7F3KQ0ZX2M',
    topic: { record: 'org-mill', name: 'Dale Mill', typed: null },
    as_of: '2025-11-15',
    newest: '2025-11-15',
    corpus_version: 2,
    standing: 'disputed',
    text: claims.map(({ text }) => text).join('\n'),
    claims,
    sources: [aSource(), aRecordSource()],
    ...brief,
  };
}

export function anAnswer(answer: Partial<Answer> = {}): Answer {
  const { topic: _topic, kind: _kind, ...rest } = aBrief();
  return { ...rest, kind: 'answer', question_id: 'Q0000000', topics: [{ record: 'org-mill', name: 'Dale Mill', typed: null }], ...answer };
}

export function aRefusal(refusal: Partial<NoAnswer> = {}): NoAnswer {
  return {
    kind: 'no_answer',
    id: 'Q8D1AAAAAA',
    reason: 'not_in_corpus',
    text: 'Not in the corpus.',
    as_of: null,
    corpus_version: 2,
    typed: 'Tesla',
    searched: { documents: 77, from: '2014-09-19', to: '2025-11-15' },
    nearest: ['Temu', 'Tencent'],
    ...refusal,
  };
}

export function aShownFeed(feed: Partial<FeedShown> = {}): FeedShown {
  return {
    id: 1,
    title: 'The Dale Post',
    host: 'dale.example',
    url: null,
    state: 'active',
    last_success: '2025-11-20T11:00:00Z',
    last_new: '2025-11-19T11:00:00Z',
    next_poll: '2025-11-20T12:30:00Z',
    failures: 0,
    error: null,
    articles: 40,
    items: 20,
    undated: 0,
    refused: 0,
    full_text: false,
    ...feed,
  };
}

/** A morning brief on everything, every day at 08:30 in Berlin. */
export const aShownSubscription = (subscription: Partial<SubscriptionShown> = {}): SubscriptionShown => ({
  id: 'AB12CD34EF',
  kind: 'digest',
  topics: [],
  length: 'normal',
  state: 'active',
  stopped_because: null,
  when: 'every day at 08:30 (Europe/Berlin)',
  time: '08:30',
  zone: 'Europe/Berlin',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  only_if_changed: false,
  next: '2026-11-27T07:30:00.000Z',
  next_words: 'Fri 27 Nov 08:30, Sat 28 Nov 08:30, Sun 29 Nov 08:30 (Europe/Berlin)',
  ...subscription,
});

/** The state of a corpus of one document without a date. */
export const aStatus = (status: Partial<StatusResult> = {}): StatusResult => ({
  kind: 'status',
  text: '',
  as_of: null,
  corpus_version: 1,
  documents: 1,
  by_type: {},
  from: null,
  to: null,
  undated: 0,
  engine: 'minisearch',
  version: '0.1.0',
  briefs: 0,
  defects: 0,
  ...status,
});
