import { describe, expect, it } from 'vitest';
import { nodeCheck } from '../../src/cli/doctor.ts';

describe('nodeCheck', () => {
  it.each([
    ['20.11.0', 'wrong'],
    ['22.18.0', 'wrong'],
    ['22.19.0', 'ok'],
    ['23.5.0', 'wrong'],
    ['24.0.0', 'ok'],
    ['25.1.0', 'wrong'],
    ['26.0.0', 'ok'],
    ['28.1.0', 'ok'],
  ])('finds Node %s %s', (version, state) => {
    expect(nodeCheck(version)).toMatchObject({ state, message: version, next: state === 'ok' ? null : expect.stringContaining('nodejs.org') });
  });
});
