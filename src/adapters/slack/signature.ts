import { createHmac, timingSafeEqual } from 'node:crypto';

/** Slack refuses nothing older itself: five minutes are what its documentation asks for ("Verifying requests from Slack", read November 2025). */
const MOST_SECONDS = 300;

export interface Signed {
  readonly stamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

export interface Signatures {
  /** Whether a request comes from Slack, now and for the first time. */
  verify(request: Signed, now: Date): 'good' | 'unsigned' | 'stale' | 'future' | 'forged' | 'replayed';
  /** Lets a good request come again: it could not be taken, and Slack's next try may bear the same stamp. */
  forget(request: Signed): void;
}

/** Checks the signature over stamp and body in constant time, the stamp against the clock both ways, and that the same was not there before. */
export function createSignatures(secret: string): Signatures {
  const seen = new Map<number, Set<string>>();
  const keyOf = (signature: string) => Buffer.from(signature.slice(3), 'hex').toString('latin1', 0, 16);

  function verify({ stamp, signature, body }: Signed, now: Date): ReturnType<Signatures['verify']> {
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
    if (same.has(keyOf(signature))) return 'replayed';
    seen.set(Number(stamp), same.add(keyOf(signature)));
    return 'good';
  }

  return {
    verify,
    forget({ stamp, signature = '' }) {
      seen.get(Number(stamp))?.delete(keyOf(signature));
    },
  };
}
