import { describe, expect, it } from 'vitest';
import type { Log } from '../../src/bot/log.ts';
import { sparing } from '../../src/bot/sparing.ts';

function setUp() {
  let now = Date.parse('2025-11-20T10:00:00Z');
  const lines: unknown[] = [];
  const at = (level: string) => (fields: object, message: string) => void lines.push({ level, message, ...fields });
  const log: Log = { error: at('error'), warn: at('warn'), info: at('info') };
  return { spared: sparing(log, () => new Date(now)), lines, pass: (ms: number) => (now += ms) };
}

describe('sparing', () => {
  it('lets one line a second through, whatever it says, and tells how many were held back', () => {
    const { spared, lines, pass } = setUp();
    for (let request = 0; request < 10_000; request++) {
      spared.warn({ request }, request % 2 === 0 ? 'refused' : 'stale');
      pass(1);
    }
    expect(lines).toHaveLength(10);
    expect(lines[0]).toEqual({ level: 'warn', message: 'refused', request: 0 });
    expect(lines[1]).toEqual({ level: 'warn', message: 'refused', request: 1000, held: 999 });
  });

  it('writes at once after a quiet second, and after the clock was set back', () => {
    const { spared, lines, pass } = setUp();
    spared.info({}, 'first');
    pass(1000);
    spared.error({}, 'second');
    pass(-3_600_000);
    spared.warn({}, 'third');
    expect(lines).toMatchObject([{ message: 'first' }, { message: 'second', level: 'error' }, { message: 'third' }]);
  });
});
