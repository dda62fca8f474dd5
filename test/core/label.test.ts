import { describe, expect, it } from 'vitest';
import { claimLabel, HEADING_WORDS } from '../../src/core/label.ts';
import { aClaim } from '../helpers/a-result.ts';

describe('claimLabel', () => {
  it.each([
    [{ standing: 'alleged', speaker: 'White House memo' }, 'alleged, White House memo'],
    [{ standing: 'alleged', speaker: null }, 'alleged'],
    [{ standing: 'no_comment', speaker: 'the embassy' }, 'no comment, the embassy'],
    [{ standing: 'denied', speaker: 'embassy', subject: 'Alibaba Group' }, 'denied, embassy, on Alibaba Group'],
    [{ standing: 'denied', speaker: 'Alibaba', subject: 'Alibaba' }, 'denied, Alibaba'],
    [{ standing: 'reported', speaker: null, subject: 'Alibaba Group', role: 'background' }, 'background, Alibaba Group'],
    [{ standing: 'reported', speaker: null }, 'reported'],
    [{ standing: 'reported', speaker: null, subject: 'Alibaba Group' }, 'reported, on Alibaba Group'],
    [{ standing: 'unverified', speaker: null, subject: 'the letter' }, 'unverified, on the letter'],
    [{ standing: 'alleged', speaker: 'a rival', subject: 'Alibaba Group', role: 'background' }, 'alleged, a rival, on Alibaba Group'],
  ] as const)('names %j', (claim, label) => {
    expect(claimLabel(aClaim(claim))).toBe(label);
  });
});

describe('what stands behind a name in a heading', () => {
  it('is no word that the name would be taken for', () => {
    expect(Object.values(HEADING_WORDS)).not.toContain('denied');
    expect(HEADING_WORDS).toMatchObject({ disputed: 'disputed', alleged: 'allegations', denied: 'denials' });
  });
});
