import fc from 'fast-check';
import { STANDINGS } from '../../src/core/claim.ts';
import type { Picture, PictureEvent } from '../../src/core/picture.ts';
import { anyText } from './any-text.ts';

export const anEvent = (event: Partial<PictureEvent> = {}): PictureEvent => ({
  day: '2025-11-15',
  precision: 'day',
  standing: 'alleged',
  label: 'river board memo',
  marker: 1,
  ...event,
});

export const aPicture = (picture: Partial<Picture> = {}): Picture => ({
  kind: 'timeline',
  title: 'Dale Mill',
  events: [
    anEvent({ day: '1901-05-31', precision: 'month', standing: 'reported', label: 'Dale Mill', marker: 2 }),
    anEvent({
      beside: [
        { standing: 'unverified', label: 'The Dale Post', marker: 1 },
        { standing: 'denied', label: 'Dale Mill', marker: 1 },
      ],
    }),
  ],
  coverage: [
    { publisher: 'The Dale Post', days: ['2025-11-15', '2025-11-20'] },
    { publisher: 'Dale Radio', days: ['2025-11-16'] },
  ],
  ...picture,
});

const anyDay = fc.oneof(
  fc.date({ min: new Date('2025-11-01'), max: new Date('2025-11-30'), noInvalidDate: true }),
  fc.date({ min: new Date('2014-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
  fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
);
const day = anyDay.map((date) => date.toISOString().slice(0, 10));
const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'White House memo, as reported by the Financial Times',
      'Reuters',
      '阿里巴巴集团',
      'البيت الأبيض',
      'W'.repeat(200),
      '',
      '<b>&amp;',
    ),
  },
  anyText(40),
);
const standing = fc.constantFrom(...STANDINGS);
const marker = fc.integer({ min: 1, max: 9999 });

/** Any picture at all, with days as people read them. */
export const anyPicture: fc.Arbitrary<Picture> = fc.record({
  kind: fc.constant('timeline' as const),
  title: name,
  events: fc
    .array(
      fc.record(
        {
          day,
          precision: fc.constantFrom('day' as const, 'day' as const, 'month' as const, 'year' as const),
          standing,
          label: name,
          about: name,
          marker,
          beside: fc.array(fc.record({ standing, label: name, marker }), { maxLength: 4 }),
        },
        { requiredKeys: ['day', 'precision', 'standing', 'label', 'marker'] },
      ),
      { maxLength: 40 },
    )
    .map((events) => events.toSorted((a, b) => (a.day < b.day ? -1 : 1))),
  coverage: fc.array(fc.record({ publisher: name, days: fc.uniqueArray(day, { minLength: 1, maxLength: 12 }) }), { maxLength: 12 }),
});
