import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitHead } from '../../src/ingest/text-head.ts';

const BODY = 'Nine storks have returned to the chapel, the council said.\n\nThey nest there.\n';

describe('splitHead', () => {
  it.each<[string, string, object]>([
    [
      'title, writers, day',
      `Storks return\nBy Jane Doe and Max Weber\nPublished 12 March 2025\n\n${BODY}`,
      { title: 'Storks return', author: 'Jane Doe and Max Weber', published_at: '2025-03-12' },
    ],
    ['lines apart', `\r\nStorks return\r\n\r\nBy Jane Doe\r\n\r\n${BODY}`, { title: 'Storks return', author: 'Jane Doe' }],
    ['a day alone', `2025-03-12\n${BODY}`, { published_at: '2025-03-12' }],
    ['a title that asks', `Where are the storks?\nMarch 12, 2025\n\n${BODY}`, { title: 'Where are the storks?', published_at: '2025-03-12' }],
    ['when it was changed', `Storks return\nUpdated: 14 March 2025\nPublished: 12 March 2025\n${BODY}`, { title: 'Storks return', published_at: '2025-03-12' }],
    ['a day without its year', `Storks return\nPosted on 12 March 09:30\n${BODY}`, { title: 'Storks return' }],
  ])('reads %s', (_, source, metadata) => {
    expect(splitHead(source)).toEqual({ metadata, text: BODY });
  });

  it.each([
    ['a title alone', `Storks return\n\n${BODY}`],
    ['a sentence first', `Storks have returned, it was said.\nBy Jane Doe\n${BODY}`],
    ['a sentence that begins like writers', `Storks return\nBy Monday all nine were there.\n${BODY}`],
    ['a head and nothing below', 'Storks return\nBy Jane Doe\n12 March 2025\n'],
    ['too many lines of days', `Storks return\n${'12 March 2025\n'.repeat(9)}${BODY}`],
    ['nothing', ''],
  ])('leaves a text with %s as it is', (_, source) => {
    expect(splitHead(source)).toEqual({ metadata: {}, text: source });
  });

  it('gives an end of what it was given, whatever that is', () => {
    const lines = fc.constantFrom('By Jane Doe', '12 March 2025', 'Storks return', 'It rained.', '', ' ', '\u2028', '2025');
    fc.assert(
      fc.property(fc.array(lines), fc.constantFrom('\n', '\r\n', '\r'), (all, feed) => {
        const source = all.join(feed);
        expect(source.endsWith(splitHead(source).text)).toBe(true);
      }),
    );
  });
});
