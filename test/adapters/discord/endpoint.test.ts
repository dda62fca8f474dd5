import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscord } from '../../../src/adapters/discord/index.ts';
import { createVerifier, type Signed } from '../../../src/adapters/discord/signature.ts';
import type { Dispatch } from '../../../src/bot/platform.ts';
import { aConfig, aDiscord, anInteraction, platformParts, until } from '../../helpers/a-discord.ts';
import { seenOn } from './payload.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const KEY = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex');
const NOW = new Date('2025-11-20T10:00:00Z');
const STAMP = String(NOW.getTime() / 1000);

function signed(body: string, timestamp = STAMP): Signed & { readonly signature: string; readonly timestamp: string } {
  return { signature: sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'), timestamp, body: Buffer.from(body) };
}

describe('a signed request', () => {
  it('is known once', () => {
    const isSigned = createVerifier(KEY, () => NOW);
    expect([isSigned(signed('a')), isSigned(signed('a')), isSigned(signed('b'))]).toEqual([true, false, true]);
  });

  it.each([
    [-301, false],
    [-299, true],
    [299, true],
    [301, false],
  ])('%i s from now: %s', (seconds, expected) => {
    expect(createVerifier(KEY, () => NOW)(signed('a', String(NOW.getTime() / 1000 + seconds)))).toBe(expected);
  });

  it('is refused again while its stamp is good, and forgotten after', () => {
    let now = NOW.getTime();
    const isSigned = createVerifier(KEY, () => new Date(now));
    expect(isSigned(signed('a'))).toBe(true);
    now += 299_000;
    expect(isSigned(signed('a'))).toBe(false);
    now += 600_000;
    expect(isSigned(signed('b', String(now / 1000)))).toBe(true);
    expect(isSigned(signed('a'))).toBe(false);
  });

  it('is refused when anything of it is altered, forged or missing: 10,000 times', () => {
    const isSigned = createVerifier(KEY, () => NOW);
    const good = signed('{"type":1,"id":"1"}');
    const other = generateKeyPairSync('ed25519').privateKey;
    const altered = fc.oneof(
      fc.tuple(fc.nat(127), fc.integer({ min: 1, max: 15 })).map(([at, by]): Signed => {
        const digit = ((Number.parseInt(good.signature.charAt(at), 16) + by) % 16).toString(16);
        return { ...good, signature: good.signature.slice(0, at) + digit + good.signature.slice(at + 1) };
      }),
      fc
        .tuple(fc.nat(good.body.length - 1), fc.integer({ min: 1, max: 255 }))
        .map(([at, by]): Signed => ({ ...good, body: good.body.map((byte, index) => (index === at ? (byte + by) % 256 : byte)) })),
      fc
        .integer({ min: 1, max: 290 })
        .chain((by) => fc.constantFrom<Signed>({ ...good, timestamp: String(Number(STAMP) + by) }, { ...good, timestamp: String(Number(STAMP) - by) })),
      fc.string().map((body): Signed => ({ ...good, body: Buffer.from(body), signature: sign(null, Buffer.from(STAMP + body), other).toString('hex') })),
      fc.anything().map((signature): Signed => ({ ...good, signature })),
      fc.anything().map((timestamp): Signed => ({ ...good, timestamp })),
      fc.uint8Array({ maxLength: 200 }).map((body): Signed => ({ ...good, body })),
      fc.constantFrom<Signed>(
        { ...good, signature: good.signature.slice(1) },
        { ...good, signature: `${good.signature}00` },
        { ...good, timestamp: ` ${STAMP}` },
        { ...good, timestamp: `${STAMP}.0` },
        { ...good, timestamp: '1'.repeat(400) },
      ),
    );
    fc.assert(
      fc.property(altered, (request) => !isSigned(request)),
      { numRuns: 10_000 },
    );
    expect(isSigned(good)).toBe(true);
  });
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function served(dispatch?: Dispatch) {
  const discord = await aDiscord();
  const { parts, logged } = platformParts({ clock: () => NOW });
  const platform = createDiscord(aConfig({ apiUrl: discord.apiUrl, road: { mode: 'http', publicKey: KEY } }), parts, { waitMs: 5, persistMs: 400 });
  const { listener, path } = platform.endpoint ?? {};
  if (listener === undefined) throw new Error('no endpoint');
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(discord.close, async () => server.close(), platform.stop);
  if (dispatch !== undefined) await platform.start(dispatch);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const post = async (body: string, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(url, { method: 'POST', body, headers });
    return { status: response.status, text: await response.text() };
  };
  const sent = (payload: object, timestamp = STAMP) => {
    const body = JSON.stringify(payload);
    const { signature } = signed(body, timestamp);
    return post(body, { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp });
  };
  return { discord, platform, logged, post, sent };
}

const answering: Dispatch = async ({ line }) => ({
  message: { blocks: [{ kind: 'heading', text: `Answer to ${JSON.stringify(line)}` }], fallback: '' },
  visibleTo: 'asker',
  result: typeof line !== 'string' && 'command' in line && line.command === 'help' ? { kind: 'help', text: '', commands: [] } : { kind: 'done', text: '' },
});
const words = (body: object) => seenOn(body as Parameters<typeof seenOn>[0]).words;

describe('the endpoint', () => {
  it('answers PING, before and after the start', async () => {
    const { sent, platform } = await served();
    expect(await sent({ id: '1', application_id: '1', token: 't', type: 1 })).toEqual({ status: 200, text: '{"type":1}' });
    expect(platform.isConnected()).toBe(false);
    await platform.start(answering);
    expect(platform.isConnected()).toBe(true);
    expect((await sent({ id: '2', application_id: '1', token: 't', type: 1 })).status).toBe(200);
  });

  it('asks for patience while it is starting', async () => {
    const { sent } = await served();
    expect(JSON.parse((await sent(anInteraction(2, { name: 'status', type: 1 }))).text)).toMatchObject({ type: 4, data: { flags: 68 } });
  });

  it('defers in its response, and edits that later', async () => {
    const { sent, discord } = await served(answering);
    expect(JSON.parse((await sent(anInteraction(2, { name: 'status', type: 1 }))).text)).toEqual({ type: 5, data: { flags: 64 } });
    expect(discord.sent(/^PATCH/u)).toEqual([]);
    await until(() => discord.sent(/^PATCH/u).length === 1);
    expect(words(discord.sent(/^PATCH/u)[0]?.body ?? {})).toContain('status');
    expect(discord.sent(/callback/u)).toEqual([]);
  });

  it('completes in its response', async () => {
    const { sent } = await served(answering);
    const asked = anInteraction(4, { name: 'brief', type: 1, options: [{ name: 'topic', type: 3, value: 'Dale', focused: true }] });
    expect(JSON.parse((await sent(asked)).text)).toEqual({ type: 8, data: { choices: [{ name: 'Dale Mill', value: 'Dale Mill' }] } });
  });

  it('answers the same interaction once, and says below the help what does not come through', async () => {
    const { sent, discord } = await served(answering);
    const twice = anInteraction(2, { name: 'help', type: 1 });
    await sent(twice);
    expect(JSON.parse((await sent(twice, String(Number(STAMP) + 1))).text)).toEqual({ type: 5, data: { flags: 64 } });
    await until(() => discord.sent(/^PATCH/u).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(discord.sent(/^PATCH/u)).toHaveLength(1);
    expect(words(discord.sent(/^PATCH/u)[0]?.body ?? {})).toContain('mentions and direct messages do not come through');
  });

  it('refuses what is not signed, replayed, broken or too long, and notes it once a second', async () => {
    const { post, sent, logged } = await served(answering);
    const body = '{"type":1}';
    const { signature } = signed(body);
    for (const headers of [
      {},
      { 'x-signature-ed25519': signature },
      { 'x-signature-timestamp': STAMP },
      { 'x-signature-ed25519': 'zz', 'x-signature-timestamp': STAMP },
    ] as Record<string, string>[]) {
      expect((await post(body, headers)).status).toBe(401);
    }
    const garbage = signed('no json');
    expect((await post('no json', { 'x-signature-ed25519': garbage.signature, 'x-signature-timestamp': STAMP })).status).toBe(400);
    expect((await sent({ type: 'odd' })).status).toBe(400);
    const ping = { id: '1', application_id: '1', token: 't', type: 1 };
    expect([(await sent(ping)).status, (await sent(ping)).status]).toEqual([200, 401]);
    expect((await post('x'.repeat(2_000_000), {}).catch(() => ({ status: 413 }))).status).toBe(413);
    expect(logged.filter(({ message }) => message.includes('refused'))).toHaveLength(1);
  });
});
