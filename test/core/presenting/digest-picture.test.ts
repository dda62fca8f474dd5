import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import { digestPictureBlocks, toDigestPicture } from '../../../src/core/presenting/digest-picture.ts';
import type { DigestResult } from '../../../src/core/result.ts';
import { aClaim, aDigest, aShownSubscription, aSource } from '../../helpers/a-result.ts';

/** An allegation with its caveat and its denial, and a fact of another day. */
const EVENTS: DigestResult['events'] = [
  { day: '1901-05-31', precision: 'month', claim: 3, beside: [] },
  { day: '2025-11-15', precision: 'day', claim: 0, beside: [1, 2] },
];

const imagesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'image' ? [block] : []));

describe('a digest as a picture', () => {
  it('shows each claim that is new on its day with what stands against it, and who published when', () => {
    expect(toDigestPicture(aDigest({ events: EVENTS }))).toEqual({
      kind: 'timeline',
      title: 'New since 14 Nov 2025',
      events: [
        { day: '1901-05-31', precision: 'month', standing: 'reported', label: 'Dale Mill', marker: 2 },
        {
          day: '2025-11-15',
          precision: 'day',
          standing: 'alleged',
          label: 'river board memo',
          about: 'Dale Mill',
          marker: 1,
          beside: [
            { standing: 'unverified', label: 'The Dale Post', marker: 1 },
            { standing: 'denied', label: 'Dale Mill', marker: 1 },
          ],
        },
      ],
      coverage: [
        { publisher: 'Dale Radio', days: ['2025-01-02'] },
        { publisher: 'Hill Wire', days: ['2025-01-02'] },
        { publisher: 'The Dale Post', days: ['2025-11-15'] },
      ],
    });
  });

  it('is described for those who do not see it', () => {
    expect(imagesOf(digestPictureBlocks(aDigest({ events: EVENTS }))).map(({ alt }) => alt)).toEqual([
      'Timeline: New since 14 Nov 2025. 2 events, May 1901 to 15 Nov 2025, 1 with a denial. Coverage by 3 publishers: Dale Radio, Hill Wire, The Dale Post.',
    ]);
  });

  it('names the story of what names nobody itself, unless it is whose claim it is', () => {
    const claims = [aClaim(), aClaim({ subject: 'The mayor' }), aClaim({ speaker: 'Dale Mill' }), aClaim({ speaker: null, subject: 'Dale Mill' })];
    const events = claims.map((_, claim) => ({ day: '2025-11-15', precision: 'day' as const, claim, beside: [] }));
    expect(toDigestPicture(aDigest({ claims, events })).events.map(({ label, about }) => [label, about])).toEqual([
      ['river board memo', 'Dale Mill'],
      ['river board memo', 'The mayor'],
      ['Dale Mill', undefined],
      ['Dale Mill', undefined],
    ]);
  });

  it('names no story that is the only topic, of which the title speaks', () => {
    const topics = [{ record: 'org-mill', name: 'Dale Mill', typed: null }];
    expect(toDigestPicture(aDigest({ topics, events: EVENTS })).events.map(({ about }) => about)).toEqual([undefined, undefined]);
  });

  it('gives a denial nothing that stands against it', () => {
    const claims = [aClaim({ standing: 'denied', speaker: 'Dale Mill' }), aClaim({ standing: 'unverified', role: 'carried' })];
    const [event] = toDigestPicture(aDigest({ claims, events: [{ day: '2025-11-15', precision: 'day', claim: 0, beside: [1] }] })).events;
    expect(event).toMatchObject({ standing: 'denied', label: 'Dale Mill' });
    expect(event?.beside).toBeUndefined();
  });

  it.each([
    ['nothing is new', aDigest({ quiet: true, claims: [], sources: [], stories: [], tail: [], events: [] })],
    ['it was kept before there were pictures', aDigest()],
    ['one thing is new', aDigest({ events: EVENTS.slice(0, 1) })],
    ['all is of one day', aDigest({ events: EVENTS.map((event) => ({ ...event, day: '2025-11-15', precision: 'day' as const })) })],
    ['an event has no claim that is shown', aDigest({ events: [...EVENTS.slice(1), { day: '2025-11-16', precision: 'day', claim: 9, beside: [] }] })],
  ])('is none where %s', (_, result) => {
    expect(imagesOf(present(result, { now: new Date(0), has: () => true }).blocks)).toEqual([]);
  });

  it('stands once in the message, below all that is said and above what is left', () => {
    const { blocks, fallback } = present(aDigest({ events: EVENTS }), { now: new Date(0), has: () => true });
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'image')).toHaveLength(1);
    expect(kinds.indexOf('image')).toBe(kinds.lastIndexOf('claim') + 1);
    expect(fallback).toBe(present(aDigest(), { now: new Date(0), has: () => true }).fallback);
  });

  it('is in the reply to an order too, as it would be now', () => {
    const preview = aDigest({ events: EVENTS });
    const subscription = aShownSubscription();
    const { blocks } = present(
      { kind: 'subscribed', text: '', subscription, ordered: ['Subscribed.', 'Next: tomorrow.'], notes: [], preview },
      { now: new Date(0), has: () => true },
    );
    expect(imagesOf(blocks)).toEqual(digestPictureBlocks(preview));
  });

  it('holds nothing that a document says, and no title of an article', () => {
    const shown = JSON.stringify(digestPictureBlocks(aDigest({ events: EVENTS, sources: [aSource()] })));
    for (const hidden of [...aDigest().claims.map(({ text }) => text), 'Mill poisons river']) expect(shown).not.toContain(hidden);
  });
});
