import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSignatures } from '../../../src/adapters/slack/signature.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const NOW = new Date('2025-11-23T12:00:00Z');
const second = NOW.getTime() / 1000;
const body = Buffer.from('command=%2Fbrief&text=mill&payload=\u00e9');
const sign = (stamp: string, signed: Buffer = body, secret = SECRET) =>
  `v0=${createHmac('sha256', secret).update(`v0:${stamp}:`).update(signed).digest('hex')}`;
const at = (offset: number) => {
  const stamp = String(second + offset);
  return { stamp, signature: sign(stamp), body };
};

describe('a signature', () => {
  it.each([
    ['now', 0, 'good'],
    ['five minutes ago', -300, 'good'],
    ['in five minutes', 300, 'good'],
    ['more than five minutes ago', -301, 'stale'],
    ['in more than five minutes', 301, 'future'],
    ['an hour ahead', 3600, 'future'],
  ])('of %s', (_, offset, verdict) => {
    expect(createSignatures(SECRET).verify(at(offset), NOW)).toBe(verdict);
  });

  it.each([
    ['none', { signature: undefined }, 'unsigned'],
    ['no stamp', { stamp: undefined }, 'unsigned'],
    ['a stamp that is no number', { stamp: 'abc' }, 'unsigned'],
    ['a stamp with a sign', { stamp: `+${second}` }, 'unsigned'],
    ['another version', { signature: `v1${sign(String(second)).slice(2)}` }, 'unsigned'],
    ['half of it', { signature: sign(String(second)).slice(0, 40) }, 'unsigned'],
    ['another secret', { signature: sign(String(second), body, 'f'.repeat(32)) }, 'forged'],
  ])('%s is refused', (_, change, verdict) => {
    expect(createSignatures(SECRET).verify({ ...at(0), ...change }, NOW)).toBe(verdict);
  });

  it('is good once: the same request again is a replay, as long as its stamp would be taken', () => {
    const { verify } = createSignatures(SECRET);
    expect(verify(at(0), NOW)).toBe('good');
    for (const later of [0, 1000, 299_000, 300_000]) expect(verify(at(0), new Date(NOW.getTime() + later))).toBe('replayed');
    expect(verify(at(0), new Date(NOW.getTime() + 301_000))).toBe('stale');
  });

  it('may come again when it could not be taken', () => {
    const { verify, forget } = createSignatures(SECRET);
    expect(verify(at(0), NOW)).toBe('good');
    forget(at(0));
    expect([verify(at(0), NOW), verify(at(0), NOW)]).toEqual(['good', 'replayed']);
  });

  it('is good for what Slack sends again, which bears a new stamp', () => {
    const { verify } = createSignatures(SECRET);
    expect([verify(at(0), NOW), verify(at(1), NOW), verify(at(60), new Date(NOW.getTime() + 60_000))]).toEqual(['good', 'good', 'good']);
  });

  it('holds for the bytes: 10,000 changes of body, stamp and signature are refused, and cost no memory', () => {
    const { verify } = createSignatures(SECRET);
    const request = at(0);
    const flip = (bytes: Buffer, place: number, bit: number) => {
      const changed = Buffer.from(bytes);
      changed[place % changed.length] = (changed[place % changed.length] ?? 0) ^ (1 << bit);
      return changed;
    };
    const change = fc.record({ part: fc.constantFrom('body', 'stamp', 'signature'), place: fc.nat(500), bit: fc.nat(7) });
    fc.assert(
      fc.property(change, ({ part, place, bit }) => {
        const changed =
          part === 'body'
            ? { ...request, body: flip(request.body, place, bit) }
            : { ...request, [part]: flip(Buffer.from(part === 'stamp' ? request.stamp : request.signature, 'latin1'), place, bit).toString('latin1') };
        return verify(changed, NOW) !== 'good';
      }),
      { numRuns: 10_000 },
    );
    expect(verify(request, NOW)).toBe('good');
  });
});
