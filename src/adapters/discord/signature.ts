import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';

/** What a signed request brings along. */
export interface Signed {
  readonly signature: unknown;
  readonly timestamp: unknown;
  readonly body: Uint8Array;
}

/** Stamps may be this much older or newer than our clock. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * Tells requests that Discord signed from all others: Ed25519 over stamp and body, a stamp within five minutes either way, each request once.
 *
 * Never throws, whatever comes. The check takes the same time for every wrong signature: it compares no secret.
 */
export function createVerifier(publicKey: string, clock: Clock): (signed: Signed) => boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'hex').toString('base64url') }, format: 'jwk' });
  const seen = new Map<string, number>();
  return ({ signature, timestamp, body }) => {
    if (typeof signature !== 'string' || !/^[0-9a-f]{128}$/iu.test(signature)) return false;
    if (typeof timestamp !== 'string' || !/^\d{1,12}$/u.test(timestamp)) return false;
    const now = clock().getTime();
    if (Math.abs(Number(timestamp) * 1000 - now) > TOLERANCE_MS) return false;
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    if (!verify(null, signed, key, Buffer.from(signature, 'hex'))) return false;
    // By what was signed, not by the signature, of which there may be more than one.
    const print = createHash('sha256').update(signed).digest('base64');
    if (seen.has(print)) return false;
    for (const [old, until] of seen) {
      if (until > now) break;
      seen.delete(old);
    }
    seen.set(print, now + 2 * TOLERANCE_MS);
    return true;
  };
}
