import { describe, expect, it } from 'vitest';
import { FootnoteError } from '../../src/core/errors.ts';
import { toFailure } from '../../src/stores/failure.ts';

const sqliteError = (errcode: number) => Object.assign(new Error('as SQLite says it'), { code: 'ERR_SQLITE_ERROR', errcode });

describe('toFailure', () => {
  it.each([
    ['busy', 5, /is in use by another process/],
    ['busy while it recovers', 261, /is in use by another process/],
    ['busy with an old snapshot', 517, /is in use by another process/],
    ['locked', 6, /is in use by another process/],
    ['read-only', 8, /cannot be written to: give this user write access/],
    ['moved while open', 1032, /cannot be written to/],
    ['a read that fails', 266, /the disk reports an error: check the disk/],
    ['corrupt', 11, /is damaged and was left as it is: move it away/],
    ['full', 13, /has no room to grow, so nothing of this was stored: free some space/],
    ['cannot be opened', 14, /cannot be opened: give this user read and write access/],
    ['not a database', 26, /is not a database of Footnote and was left as it is: move it away/],
  ])('says in one sentence what to do when it is %s', (_what, errcode, says) => {
    const failure = toFailure(sqliteError(errcode), 'data/footnote.db') as FootnoteError;
    expect(failure).toMatchObject({ name: 'FootnoteError', code: 'unavailable', cause: { errcode } });
    expect(failure.message).toMatch(/^data\/footnote\.db [^.]+(\.[a-z][^.]*)*\.$/);
    expect(failure.message).toMatch(says);
  });

  it('calls what nobody can do anything about internal', () => {
    expect(toFailure(sqliteError(1), 'x')).toMatchObject({ code: 'internal', cause: { errcode: 1 } });
  });

  it.each([new RangeError('no'), new FootnoteError('invalid', 'no'), 'no', undefined, Object.assign(new Error('no'), { errcode: 'x' })])(
    'leaves any other error as it is',
    (error) => {
      expect(toFailure(error, 'x')).toBe(error);
    },
  );
});
