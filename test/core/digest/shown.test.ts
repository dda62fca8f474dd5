import { describe, expect, it } from 'vitest';
import { parseShown, type Shown, toText } from '../../../src/core/digest/shown.ts';

const shown = (parts: Partial<Shown> = {}): Shown => ({
  format: 1,
  corpus_version: 3,
  as_of: null,
  day: '2025-03-04',
  claims: [{ document: 'leak', version: 'sha256:00', start: 0, end: 9, key: 'k', standing: 'alleged', label: 'alleged, Divers', day: '2025-03-04' }],
  stories: [{ story: 'story-1', name: 'Oberwil Dam', day: '2025-03-04', quiet: false }],
  ...parts,
});

describe('what a channel has been shown', () => {
  it('is the same after it was written and read', () => {
    expect(parseShown(toText(shown()))).toEqual(shown());
  });

  it('stays small, the oldest left out', () => {
    const [claim] = shown().claims;
    const claims = Array.from({ length: 5000 }, (_, at) => ({ ...claim, document: `${at}-${'x'.repeat(900)}` })) as Shown['claims'];
    const stories = Array.from({ length: 5000 }, (_, at) => ({ story: `story-${at}`, name: 'n'.repeat(120), day: '2025-03-04', quiet: false }));
    const text = toText(shown({ claims, stories }));
    expect(text.length).toBeLessThan(25_000);
    const kept = parseShown(text);
    expect(kept.claims[0]?.document).toMatch(/^0-/);
    expect(kept.claims.length).toBeGreaterThan(5);
    expect(kept.stories[0]?.story).toBe('story-0');
  });

  it.each(['', 'null', '{}', '[1]', JSON.stringify({ ...shown(), format: 2 }), JSON.stringify({ ...shown(), day: 'yesterday' })])(
    'is refused where it is none: %s',
    (text) => {
      expect(() => parseShown(text)).toThrow('cannot be read');
    },
  );
});
