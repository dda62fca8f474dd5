import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { createSdkLog } from '../../../src/adapters/slack/sdk-log.ts';
import { createSocketReceiver } from '../../../src/adapters/slack/socket.ts';
import { NO_METER } from '../../../src/bot/meter.ts';

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0)) await close();
});

/** A frame of text that a server sends (RFC 6455), or one that closes. */
function frame(text: string, opcode = 1): Buffer {
  const payload = Buffer.from(text);
  const length = payload.length < 126 ? Buffer.from([payload.length]) : Buffer.from([126, payload.length >> 8, payload.length & 255]);
  return Buffer.concat([Buffer.from([0x80 | opcode]), length, payload]);
}

/** What a client sent, its mask taken off; frames of text alone. */
function unmasked(data: Buffer): string {
  const length = (data[1] ?? 0) & 127;
  const at = length === 126 ? 4 : 2;
  const mask = data.subarray(at, at + 4);
  return Buffer.from(data.subarray(at + 4).map((byte, index) => byte ^ (mask[index % 4] ?? 0))).toString();
}

/** Slack's side of Socket Mode: opens connections for a good token, as long as `answers` says so. */
async function aSocketServer() {
  const sockets: Duplex[] = [];
  const received: string[] = [];
  const answers: ({ readonly error: string } | { readonly status: number })[] = [];
  const server = createServer((_, response) => {
    const answer = answers.shift();
    if (answer !== undefined && 'status' in answer) return response.writeHead(answer.status).end();
    const body = answer === undefined ? { ok: true, url: `ws://127.0.0.1:${port}/link` } : { ok: false, ...answer };
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    socket.write(frame(JSON.stringify({ type: 'hello' })));
    socket.on('data', (data: Buffer) => {
      if (((data[0] ?? 0) & 15) === 8) socket.end(frame('', 8));
      else if (((data[0] ?? 0) & 15) === 1) received.push(unmasked(data));
    });
    socket.on('error', () => {});
    sockets.push(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  closes.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  return { apiUrl: `http://127.0.0.1:${port}/api/`, sockets, received, answers };
}

async function start() {
  const server = await aSocketServer();
  const notes: unknown[] = [];
  const note = (_: unknown, words: string) => notes.push(words);
  const log = { error: note, warn: note, info: note };
  const receiver = createSocketReceiver({
    appToken: 'xapp-1',
    apiUrl: server.apiUrl,
    log,
    meter: NO_METER,
    sdkLog: createSdkLog({ error() {}, warn() {}, info() {} }),
  });
  const bodies: unknown[] = [];
  const fake = {
    async processEvent({ body, ack }: Parameters<App['processEvent']>[0]) {
      bodies.push(body);
      await ack();
    },
  };
  receiver.init(fake as App);
  closes.unshift(async () => {
    await receiver.stop();
  });
  return { ...server, receiver, bodies, notes };
}

const until = async (happened: () => boolean) => {
  for (let waited = 0; waited < 5000 && !happened(); waited += 10) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(happened()).toBe(true);
};

describe('Socket Mode', () => {
  it('hands in what comes and acknowledges it', async () => {
    const { receiver, sockets, bodies, received } = await start();
    expect(receiver.isConnected()).toBe(false);
    await receiver.start();
    expect(receiver.isConnected()).toBe(true);
    sockets[0]?.write(frame(JSON.stringify({ envelope_id: 'E1', type: 'slash_commands', payload: { command: '/brief' }, accepts_response_payload: true })));
    await until(() => received.length > 0);
    expect(bodies).toEqual([{ command: '/brief' }]);
    expect(JSON.parse(received[0] ?? '')).toEqual({ envelope_id: 'E1', payload: {} });
  });

  it.each([
    ['asks for another', (socket: Duplex) => socket.write(frame(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })))],
    ['breaks', (socket: Duplex) => socket.destroy()],
  ])('opens another socket when one %s', async (_, end) => {
    const { receiver, sockets } = await start();
    await receiver.start();
    const [first] = sockets;
    if (first !== undefined) end(first);
    await until(() => sockets.length === 2 && receiver.isConnected());
  });

  it('goes on trying while Slack is away', async () => {
    const { receiver, sockets, answers, notes } = await start();
    await receiver.start();
    answers.push({ status: 503 }, { error: 'internal_error' });
    sockets[0]?.destroy();
    await until(() => sockets.length === 2 && receiver.isConnected());
    expect(notes).toHaveLength(2);
  });

  it('fails with what to do when the token is refused meanwhile', async () => {
    const { receiver, sockets, answers } = await start();
    await receiver.start();
    answers.push({ error: 'invalid_auth' });
    sockets[0]?.destroy();
    await expect(receiver.failed).rejects.toThrow(expect.objectContaining({ code: 'invalid', message: expect.stringMatching(/^SLACK_APP_TOKEN is refused/) }));
    expect(receiver.isConnected()).toBe(false);
  });

  it.each([
    ['a token that is refused', { error: 'invalid_auth' }, { code: 'invalid', message: expect.stringMatching(/^SLACK_APP_TOKEN is refused/) }],
    ['Slack away', { status: 503 }, { code: 'unavailable', message: expect.stringMatching(/Socket Mode is on/) }],
  ])('does not start with %s, and says what to do', async (_, answer, failure) => {
    const { receiver, answers } = await start();
    answers.push(answer);
    await expect(receiver.start()).rejects.toThrow(expect.objectContaining(failure));
  });
});
