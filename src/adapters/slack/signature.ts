import { createHmac, timingSafeEqual } from 'node:crypto';

/** Slack refuses nothing older itself: five minutes are what its documentation asks for ("Verifying requests from Slack", read November 2025). */
const MOST_SECONDS = 300;

export interface Signed {
  readonly stamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

/** Whether a request comes from Slack, now and for the first time. */
export type Verify = (request: Signed, now: Date) => 'good' | 'unsigned' | 'stale' | 'future' | 'forged' | 'replayed';

/** Checks the signature over stamp and body in constant time, the stamp against the clock both ways, and that the same was not there before. */
export function createVerify(secret: string): Verify {
  const seen = new Map<number, Set<string>>();
  return ({ stamp, signature, body }, now) => {
    if (stamp === undefined || signature === undefined || !/^\d{1,12}$/u.test(stamp) || !/^v0=[0-9a-f]{64}$/u.test(signature)) return 'unsigned';
    const second = Math.floor(now.getTime() / 1000);
    const age = second - Number(stamp);
    if (age > MOST_SECONDS) return 'stale';
    if (age < -MOST_SECONDS) return 'future';
    const given = Buffer.from(signature.slice(3), 'hex');
    const own = createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest();
    if (!timingSafeEqual(given, own)) return 'forged';
    // A stamp beyond the five minutes is refused anyway, so what bore it need not be remembered.
    for (const [old] of seen) if (second - old > MOST_SECONDS) seen.delete(old);
    const same = seen.get(Number(stamp)) ?? new Set();
    const key = own.toString('latin1', 0, 16);
    if (same.has(key)) return 'replayed';
    seen.set(Number(stamp), same.add(key));
    return 'good';
  };
}
