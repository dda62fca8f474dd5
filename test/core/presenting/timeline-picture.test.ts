import { describe, expect, it } from 'vitest';
import type { Claim, Timeline } from '../../../src/core/claim.ts';
import type { Block } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import { eventCounts, pictureBlocks, toPicture } from '../../../src/core/presenting/timeline-picture.ts';
import { anEvent } from '../../helpers/a-picture.ts';
import { aBrief, aClaim, aRecordSource, aSource } from '../../helpers/a-result.ts';

const aTimeline = (timeline: Partial<Timeline> = {}): Timeline => ({
  ...aBrief(),
  kind: 'timeline',
  events: [
    { day: '1901-05-31', precision: 'month', claim: 3 },
    { day: '2025-11-15', precision: 'day', claim: 0 },
  ],
  ...timeline,
});

const altOf = (timeline: Timeline) => pictureBlocks(timeline).map((block) => (block as Extract<Block, { kind: 'image' }>).alt);

describe('toPicture', () => {
  it('shows of each event whose claim it is, and who denies it or could not confirm it', () => {
    expect(toPicture(aTimeline()).events).toEqual([
      { day: '1901-05-31', precision: 'month', standing: 'reported', label: 'Dale Mill', marker: 2 },
      {
        day: '2025-11-15',
        precision: 'day',
        standing: 'alleged',
        label: 'river board memo',
        marker: 1,
        beside: [
          { standing: 'unverified', label: 'The Dale Post', marker: 1 },
          { standing: 'denied', label: 'Dale Mill', marker: 1 },
        ],
      },
    ]);
  });

  it('holds nothing that a document says, and no title of an article', () => {
    const shown = JSON.stringify(present(aTimeline(), { now: new Date(0), has: () => true }).blocks.filter(({ kind }) => kind === 'image'));
    expect(shown).toContain('river board memo');
    for (const hidden of [...aBrief().claims.map(({ text }) => text), 'Mill poisons river', 'Mill is guilty']) expect(shown).not.toContain(hidden);
  });

  it('names what a claim is about, and where nobody is named the record or the publisher', () => {
    const claims = [
      aClaim({ speaker: 'river board', subject: 'Dale Mill' }),
      aClaim({ speaker: null, subject: 'Dale Mill' }),
      aClaim({ speaker: 'Dale Mill', subject: 'Dale Mill' }),
      aClaim({ speaker: null, subject: null }),
    ];
    const events = claims.map((_, claim) => ({ day: '2025-11-15', precision: 'day' as const, claim }));
    expect(toPicture(aTimeline({ claims, events })).events.map(({ label, about }) => [label, about])).toEqual([
      ['river board', 'Dale Mill'],
      ['Dale Mill', undefined],
      ['Dale Mill', undefined],
      ['The Dale Post', undefined],
    ]);
  });

  it('does not give a denial the denials that follow it', () => {
    const events = [{ day: '2025-11-15', precision: 'day' as const, claim: 1 }];
    const claims = [aClaim(), aClaim({ standing: 'denied', role: 'carried' }), aClaim({ standing: 'denied', role: 'carried' })];
    expect(toPicture(aTimeline({ claims, events })).events[0]?.beside).toBeUndefined();
  });

  it('shows what the words of a claim hold against it themselves', () => {
    const events = [{ day: '2025-11-15', precision: 'day' as const, claim: 0, within: [{ standing: 'denied' as const, speaker: 'Dale Mill' }] }];
    expect(toPicture(aTimeline({ claims: [aClaim({ marker: 2 })], events })).events[0]?.beside).toEqual([
      { standing: 'denied', label: 'Dale Mill', marker: 2 },
    ]);
  });

  it('gives the only allegation of a document the denial that an earlier claim brought along, and none of two', () => {
    const denial = aClaim({ standing: 'denied', speaker: 'Dale Mill', role: 'carried', marker: 2 });
    const besideOf = (...claims: readonly Claim[]) =>
      toPicture(
        aTimeline({
          claims,
          events: claims.flatMap(({ role }, claim) => (role === 'carried' ? [] : [{ day: '2025-11-15', precision: 'day' as const, claim }])),
        }),
      )
        .events.at(-1)
        ?.beside?.map(({ label }) => label);
    expect(besideOf(aClaim({ marker: 1 }), denial, aClaim({ marker: 2 }))).toEqual(['Dale Mill']);
    expect(besideOf(aClaim({ marker: 1 }), denial, aClaim({ marker: 2 }), aClaim({ marker: 2 }))).toBeUndefined();
    expect(besideOf(aClaim({ marker: 1 }), denial, aClaim({ marker: 3 }))).toBeUndefined();
    expect(besideOf(aClaim({ marker: 1 }), denial, aClaim({ marker: 2, standing: 'reported' }))).toBeUndefined();
  });

  it('leaves out an event whose claim is not shown', () => {
    expect(toPicture(aTimeline({ events: [{ day: '2025-11-15', precision: 'day', claim: 9 }] })).events).toEqual([]);
  });

  it('counts the days on which each published: articles, and what records rest on', () => {
    const record = aRecordSource(['Dale Radio', 'The Dale Post', 'Dale Radio', 'River News']);
    const days = ['2025-11-14', '2025-11-16', '2025-11-13', '2025-11'];
    const sources = [aSource(), { ...record, cites: record.cites.map((cite, at) => ({ ...cite, date: days[at] ?? null })) }];
    expect(toPicture(aTimeline({ as_of: null, sources })).coverage).toEqual([
      { publisher: 'Dale Radio', days: ['2025-11-13', '2025-11-14'] },
      { publisher: 'The Dale Post', days: ['2025-11-15', '2025-11-16'] },
    ]);
    expect(toPicture(aTimeline({ as_of: '2025-11-13', sources })).coverage).toEqual([{ publisher: 'Dale Radio', days: ['2025-11-13'] }]);
  });
});

describe('the words of a picture', () => {
  it('say how many events, when, by whom, and how many are denied', () => {
    expect(altOf(aTimeline())).toEqual([
      'Timeline of Dale Mill: 2 events, May 1901 to 15 Nov 2025, 1 with a denial. Coverage by 3 publishers: Dale Radio, Hill Wire, The Dale Post.',
    ]);
  });

  it('are short, however many and long the names are', () => {
    const sources = Array.from({ length: 9 }, (_, at) => aSource({ publisher: `${at} ${'x'.repeat(500)}` }));
    const [alt = ''] = altOf(aTimeline({ sources, topic: { record: 'x', name: 'y'.repeat(500), typed: null } }));
    expect(alt.length).toBeLessThan(400);
    expect(alt).toContain('Coverage by 9 publishers');
    expect(alt).toContain('… and 6 more.');
  });

  it('are absent with the picture where there is no dated event', () => {
    expect(altOf(aTimeline({ events: [] }))).toEqual([]);
  });

  it.each([
    [[anEvent()], '1 event, 15 Nov 2025'],
    [[anEvent({ standing: 'denied' }), anEvent({ day: '2025-12-31', precision: 'year' as const })], '2 events, 15 Nov 2025 to 2025, 1 with a denial'],
  ])('count %#', (events, words) => {
    expect(eventCounts({ events })).toBe(words);
  });
});
