import fc from 'fast-check';

/** Strings of any code units at all, half surrogate pairs and controls among them, mostly short ranges where the odd ones are. */
export const anyText = (maxLength = 10): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0x2ff }),
        fc.integer({ min: 0x2000, max: 0x206f }),
        fc.integer({ min: 0, max: 0xffff }),
        fc.integer({ min: 0, max: 0x10ffff }),
      ),
      {
        maxLength,
      },
    )
    .map((points) => points.map((point) => String.fromCodePoint(point)).join(''));
