import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter, LIMITS, type Limits } from '../../src/bot/limiter.ts';

const SMALL: Limits = { user: { burst: 3, perSecond: 1 }, channel: { burst: 5, perSecond: 2 }, workspace: { burst: 100, perSecond: 50 } };
const start = Date.parse('2025-11-20T10:00:00Z');

function setUp(limits = SMALL, mostBuckets?: number) {
  let now = start;
  const limiter = createLimiter(() => new Date(now), limits, mostBuckets);
  const ask = ({
    user = 'U1',
    channel = 'C1',
    workspace = 'w',
    openly = false,
  }: {
    user?: string | null;
    channel?: string;
    workspace?: string;
    openly?: boolean;
  } = {}) => limiter({ workspace, channel, user, openly });
  return { ask, pass: (ms: number) => (now += ms) };
}

describe('createLimiter', () => {
  it('lets a burst through, then says how long to wait, and keeps its word', () => {
    const { ask, pass } = setUp();
    expect([ask(), ask(), ask(), ask()]).toEqual([0, 0, 0, 1000]);
    pass(400);
    expect(ask()).toBe(600);
    pass(600);
    expect([ask(), ask()]).toEqual([0, 1000]);
  });

  it('takes nothing for a request that it refuses', () => {
    const { ask, pass } = setUp();
    for (let request = 0; request < 50; request++) ask();
    pass(3000);
    expect([ask(), ask(), ask(), ask()]).toEqual([0, 0, 0, 1000]);
  });

  it('keeps users, workspaces and channels apart', () => {
    const { ask } = setUp();
    for (let request = 0; request < 4; request++) ask();
    expect(ask()).toBeGreaterThan(0);
    expect(ask({ user: 'U2' })).toBe(0);
    expect(ask({ workspace: 'other' })).toBe(0);
  });

  it('counts for a channel only what all in it see', () => {
    const { ask } = setUp();
    const openly = (user: number) => ask({ user: `U${user}`, openly: true });
    expect(Array.from({ length: 6 }, (_, user) => openly(user))).toEqual([0, 0, 0, 0, 0, 500]);
    expect(ask({ user: 'U9' })).toBe(0);
    expect(ask({ user: 'U9', channel: 'C2', openly: true })).toBe(0);
  });

  it('never lets the operator wait', () => {
    const { ask } = setUp();
    expect(Array.from({ length: 200 }, () => ask({ user: null })).every((wait) => wait === 0)).toBe(true);
  });

  it('goes on when the clock was set back', () => {
    const { ask, pass } = setUp();
    for (let request = 0; request < 4; request++) ask();
    pass(-3_600_000);
    expect(ask()).toBe(1000);
    pass(1000);
    expect(ask()).toBe(0);
  });

  it('remembers a bounded number, and forgets who was quiet for longest', () => {
    const { ask } = setUp(SMALL, 20);
    for (let request = 0; request < 4; request++) ask({ user: 'busy', workspace: 'a' });
    for (let other = 0; other < 1000; other++) {
      ask({ user: `U${other}`, workspace: 'b' });
      if (other % 4 === 0) expect(ask({ user: 'busy', workspace: 'a' })).toBeGreaterThan(0);
    }
    for (let other = 0; other < 100; other++) ask({ user: `V${other}`, workspace: 'b' });
    expect(ask({ user: 'busy', workspace: 'a' })).toBe(0);
  });

  it('takes no longer with many users than with few', () => {
    const { ask } = setUp({ ...LIMITS, workspace: { burst: 1e9, perSecond: 1 } });
    const started = performance.now();
    for (let user = 0; user < 100_000; user++) ask({ user: `U${user}` });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  const act = fc.record({ passMs: fc.integer({ min: 0, max: 1500 }), user: fc.constantFrom('U1', 'U2'), openly: fc.boolean() });

  it('never lets more through than the burst and the rate over the time', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
        const { ask, pass } = setUp();
        const times: { readonly at: number; readonly user: string; readonly openly: boolean }[] = [];
        let at = 0;
        for (const { passMs, ...request } of acts) {
          pass(passMs);
          at += passMs;
          if (ask(request) === 0) times.push({ at, ...request });
        }
        const within = (those: readonly { readonly at: number }[], { burst, perSecond }: { burst: number; perSecond: number }) => {
          for (const [from, first] of those.entries())
            for (const [to, last] of those.entries())
              if (to >= from) expect(to - from + 1).toBeLessThanOrEqual(burst + ((last.at - first.at) / 1000) * perSecond + 1e-3);
        };
        for (const user of ['U1', 'U2'])
          within(
            times.filter((each) => each.user === user),
            SMALL.user,
          );
        within(
          times.filter((each) => each.openly),
          SMALL.channel,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('lets through whoever waits as long as it said, and nobody a tenth earlier', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 1000 }), (acts, rate) => {
        const { ask, pass } = setUp({ ...SMALL, user: { burst: 3, perSecond: rate / 97 } });
        for (const { passMs, ...request } of acts) {
          pass(passMs % 7);
          const wait = ask(request);
          if (wait === 0) continue;
          pass(Math.floor(wait * 0.9));
          if (wait > 10) expect(ask(request)).toBeGreaterThan(0);
          pass(Math.ceil(wait * 0.1) + 1);
          expect(ask(request)).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
