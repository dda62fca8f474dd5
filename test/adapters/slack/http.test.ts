import { createHmac } from 'node:crypto';
import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpReceiver } from '../../../src/adapters/slack/http.ts';
import { NO_METER } from '../../../src/bot/meter.ts';
import { createMetrics } from '../../../src/web/metrics.ts';
import { startServer } from '../../../src/web/server.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const FORM = 'application/x-www-form-urlencoded';
const NOW = Date.parse('2025-11-23T12:00:00Z');
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The receiver at the one HTTP port, with a clock that the test moves. */
async function start({ app = true, open = true }: { readonly app?: boolean; readonly open?: boolean } = {}) {
  const bodies: Record<string, unknown>[] = [];
  const warnings: unknown[] = [];
  const log = { error() {}, info() {}, warn: (fields: unknown) => warnings.push(fields) };
  const time = { now: NOW };
  const receiver = createHttpReceiver({ signingSecret: SECRET, clock: () => new Date(time.now), log, meter: NO_METER });
  const fake = {
    async processEvent({ body, ack }: Parameters<App['processEvent']>[0]) {
      bodies.push(body);
      if (body.type === 'nobody listens') return;
      if (body.type === 'a fault') throw new Error('planted');
      await (body.type === 'view_submission' ? ack({ response_action: 'errors', errors: { time: 'no' } }) : ack());
    },
  };
  if (app) receiver.init(fake as App);
  if (open) await receiver.start();
  const server = await startServer({
    port: 0,
    endpoint: (path) => (path === '/slack/events' ? receiver.listener : undefined),
    log,
    ready: () => true,
    metrics: createMetrics().metrics,
  });
  stops.push(() => server.stop());
  const send = async (body: string | Buffer, { type = FORM, stamp = String(time.now / 1000), signature = sign(body, stamp), headers = {} }: Options = {}) => {
    const signed = signature === null ? {} : { 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature };
    const response = await fetch(`http://127.0.0.1:${server.port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': type, connection: 'close', ...signed, ...headers },
      body: new Uint8Array(Buffer.from(body)),
    });
    return { status: response.status, text: await response.text() };
  };
  return { send, bodies, warnings, time, receiver };
}

interface Options {
  readonly type?: string;
  readonly stamp?: string;
  readonly signature?: string | null;
  readonly headers?: Record<string, string>;
}

const sign = (body: string | Buffer, stamp: string) => `v0=${createHmac('sha256', SECRET).update(`v0:${stamp}:`).update(body).digest('hex')}`;

describe('signed requests', () => {
  it('bring commands, buttons and events', async () => {
    const { send, bodies } = await start();
    const statuses = [
      await send('command=%2Fbrief&text=dale+mill'),
      await send(new URLSearchParams({ payload: JSON.stringify({ type: 'block_actions' }) }).toString()),
      await send(JSON.stringify({ type: 'event_callback' }), { type: 'application/json', headers: { 'x-slack-retry-num': '1' } }),
    ];
    expect(statuses.map(({ status, text }) => [status, text])).toEqual(Array(3).fill([200, '']));
    expect(bodies).toEqual([{ command: '/brief', text: 'dale mill' }, { type: 'block_actions' }, { type: 'event_callback' }]);
  });

  it('says with the acknowledgement what is wrong with a form', async () => {
    const { send } = await start();
    const body = `payload=${encodeURIComponent(JSON.stringify({ type: 'view_submission' }))}`;
    expect(await send(body)).toEqual({ status: 200, text: '{"response_action":"errors","errors":{"time":"no"}}' });
  });

  it('answer the address check', async () => {
    const { send, bodies } = await start({ app: false, open: false });
    expect(await send(JSON.stringify({ type: 'url_verification', challenge: 'c0ffee' }), { type: 'application/json' })).toEqual({
      status: 200,
      text: '{"challenge":"c0ffee"}',
    });
    expect(bodies).toEqual([]);
  });

  it('answer the certificate check, which is not signed, and look at nothing else in it', async () => {
    const { send, bodies } = await start();
    expect((await send('ssl_check=1&command=%2Fbrief&text=mill', { signature: null })).status).toBe(200);
    expect(bodies).toEqual([]);
  });

  it.each<[string, string, Options]>([
    ['no signature', 'command=%2Fbrief', { signature: null }],
    ['a signature of something else', 'command=%2Fbrief', { signature: sign('command=%2Fask', String(NOW / 1000)) }],
    ['a stamp of yesterday', 'command=%2Fbrief', { stamp: String(NOW / 1000 - 86_400) }],
    ['a stamp of tomorrow', 'command=%2Fbrief', { stamp: String(NOW / 1000 + 86_400) }],
    ['a certificate check of another kind', 'ssl_check=2&command=%2Fbrief', { signature: null }],
    ['a certificate check in JSON', '{"ssl_check":"1"}', { signature: null, type: 'application/json' }],
  ])('are refused with %s', async (_, body, options) => {
    const { send, bodies } = await start();
    expect(await send(body, options)).toEqual({ status: 401, text: '' });
    expect(bodies).toEqual([]);
  });

  it('are taken once: the same again is refused, a repetition with a new stamp is not', async () => {
    const { send, bodies, time } = await start();
    const body = JSON.stringify({ event_id: 'Ev1' });
    const statuses = [];
    for (const _ of [1, 2]) statuses.push((await send(body, { type: 'application/json' })).status);
    time.now += 1000;
    statuses.push((await send(body, { type: 'application/json' })).status);
    expect(statuses).toEqual([200, 401, 200]);
    expect(bodies).toHaveLength(2);
  });

  it('that Slack repeats within a second are answered without effect, and taken when they were not before', async () => {
    const { send, bodies, receiver } = await start();
    const body = JSON.stringify({ event_id: 'Ev1' });
    const again = { type: 'application/json', headers: { 'x-slack-retry-num': '1' } };
    expect([(await send(body, { type: 'application/json' })).status, (await send(body, again)).status]).toEqual([200, 200]);
    expect(bodies).toHaveLength(1);
    await receiver.stop();
    expect((await send('{"event_id":"Ev2"}', again)).status).toBe(503);
    await receiver.start();
    expect((await send('{"event_id":"Ev2"}', again)).status).toBe(200);
    expect(bodies).toHaveLength(2);
  });

  it('warn at most once a second, however many are refused', async () => {
    const { send, warnings, time } = await start();
    for (let at = 0; at < 20; at++) await send('x', { signature: null });
    expect(warnings).toEqual([{ count: 1 }]);
    time.now += 1000;
    await send('x', { signature: null });
    expect(warnings).toEqual([{ count: 1 }, { count: 20 }]);
  });

  it.each([
    ['no JSON', '{', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['nothing', 'null', 'application/json'],
    ['a payload that is no JSON', 'payload=%7B', FORM],
    ['a payload that is a number', 'payload=1', FORM],
    ['no words at all', '', 'application/json'],
  ])('that hold %s get an answer that says so', async (_, body, type) => {
    const { send, bodies } = await start();
    expect((await send(body, { type })).status).toBe(400);
    expect(bodies).toEqual([]);
  });

  it('that nobody here listens to are not asked for again; a fault is', async () => {
    const { send } = await start();
    expect((await send(JSON.stringify({ type: 'nobody listens' }), { type: 'application/json' })).status).toBe(200);
    expect((await send(JSON.stringify({ type: 'a fault' }), { type: 'application/json' })).status).toBe(500);
  });

  it('that are larger than anything of Slack’s are refused', async () => {
    const { send, bodies } = await start();
    expect((await send('x'.repeat(1_100_000))).status).toBe(413);
    expect(bodies).toEqual([]);
  });

  it('that come while this starts wait for it; those that come after the stop are refused', async () => {
    const { send, bodies, receiver } = await start({ open: false });
    const early = send('command=%2Fbrief&text=early');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bodies).toEqual([]);
    await receiver.start();
    expect((await early).status).toBe(200);
    await receiver.stop();
    expect((await send('command=%2Fbrief&text=late')).status).toBe(503);
    expect(bodies).toHaveLength(1);
  });
});
