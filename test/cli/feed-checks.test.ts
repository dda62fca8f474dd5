import { describe, expect, it } from 'vitest';
import { feedChecks } from '../../src/cli/feed-checks.ts';
import { aShownFeed } from '../helpers/a-result.ts';

const NOW = new Date('2025-11-20T12:00:00Z');
const checks = (...feeds: Parameters<typeof aShownFeed>[0][]) =>
  feedChecks({ kind: 'feeds', text: '', feeds: feeds.map(aShownFeed) }, NOW).map(({ state, name, message }) => `${state} ${name}: ${message}`);

describe('feedChecks', () => {
  it.each<[string, Parameters<typeof aShownFeed>[0], string]>([
    ['was read lately', {}, 'ok feeds: 1 feed, all read lately'],
    ['failed twice', { failures: 2, error: 'It is away.' }, 'ok feeds: 1 feed, all read lately'],
    ['failed three times', { failures: 3, error: 'It is away.' }, 'wrong feed 1: The Dale Post failed 3 times in a row. It is away.'],
    ['was not read for days', { last_success: '2025-11-17T12:00:00Z' }, 'wrong feed 1: The Dale Post was last read 3 days ago.'],
    ['was never read', { last_success: null, failures: 1, error: 'It is away.' }, 'wrong feed 1: The Dale Post was never read. It is away.'],
    ['is silent', { last_new: '2025-10-01T12:00:00Z' }, 'wrong feed 1: The Dale Post has brought nothing new for 50 days.'],
    ['has ended', { state: 'gone' }, 'wrong feed 1: The Dale Post has ended.'],
    ['has no title', { state: 'gone', title: null }, 'wrong feed 1: dale.example has ended.'],
  ])('of one that %s says so', (_, feed, words) => expect(checks(feed)).toEqual([words]));

  it('says nothing where nothing is polled', () => {
    expect(checks()).toEqual([]);
    expect(checks({ state: 'paused', failures: 9 })).toEqual([]);
  });

  it('names ten and counts the others', () => {
    const found = checks(...Array.from({ length: 13 }, (_, at) => ({ id: at, state: 'gone' as const })));
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toBe('wrong feeds: 3 more fail or are silent.');
  });
});
