import { describe, expect, it } from 'vitest';
import { claimLabel } from '../../src/core/label.ts';
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
    [{ standing: 'alleged', speaker: 'a rival', subject: 'Alibaba Group', role: 'background' }, 'alleged, a rival, on Alibaba Group'],
  ] as const)('names %j', (claim, label) => {
    expect(claimLabel(aClaim(claim))).toBe(label);
  });
});
