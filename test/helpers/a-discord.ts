import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { DiscordConfig } from '../../src/adapters/discord/config.ts';
import { NO_METER } from '../../src/bot/meter.ts';
import type { PlatformParts } from '../../src/bot/platform.ts';
import { COMMANDS } from './a-command.ts';

export const APPLICATION = '111111111111111111';
export const GUILD = '222222222222222222';
export const CHANNEL = '333333333333333333';
const USER = { id: '444444444444444444', username: 'alice', global_name: 'Alice' };
const TOKEN = 'a.b.c';

export interface Called {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** What the next call that matches gets instead of its answer. `lost`: done, but the answer never arrives. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status?: number;
  readonly code?: number;
  readonly lost?: boolean;
  times: number;
}

/** A Discord small enough for a test: it keeps what is sent, knows a nonce again, and speaks as much of the gateway as a client needs. */
export async function aDiscord() {
  const calls: Called[] = [];
  const faults: Fault[] = [];
  const byNonce = new Map<string, string>();
  const sockets = new Set<WebSocket>();
  const identified: string[] = [];
  let closesWith: number | undefined;
  let commands: unknown[] = [];
  let sequence = 0;
  let ids = 900000000000000000n;
  const id = () => String(ids++);

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const path = (request.url ?? '').replace(/^\/api\/v10/u, '');
    const method = request.method ?? '';
    const body: Record<string, unknown> =
      request.headers['content-type']?.startsWith('multipart/') === true ? { multipart: text } : text === '' ? {} : JSON.parse(text);
    const fault = faults.find((each) => each.times > 0 && each.method === method && each.path.test(path));
    if (fault !== undefined) fault.times--;
    if (fault === undefined || fault.lost === true) calls.push({ method, path, body });
    if (fault?.lost === true) byNonce.set(String(body.nonce), id());
    if (fault?.lost === true) return request.socket.destroy();
    const reply = (status: number, answer: unknown) => {
      response.writeHead(status, status === 204 ? {} : { 'content-type': 'application/json' });
      response.end(status === 204 ? undefined : JSON.stringify(answer));
    };
    if (fault !== undefined) return reply(fault.status ?? 500, { message: 'no', code: fault.code ?? 0 });
    if (path === '/gateway/bot') {
      const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/gateway`;
      return reply(200, { url, shards: 1, session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 } });
    }
    if (path.endsWith('/commands')) {
      if (method === 'PUT') commands = (Array.isArray(body) ? body : []).map((each) => ({ ...each, id: id(), version: id(), application_id: APPLICATION }));
      return reply(200, path.includes('/guilds/') || method === 'PUT' ? commands : []);
    }
    if (path.endsWith('/callback')) return reply(204, undefined);
    if (method === 'POST' && /^\/channels\/\d+\/messages$/u.test(path)) {
      const known = byNonce.get(String(body.nonce));
      if (known !== undefined) return reply(200, { id: known });
      const made = id();
      byNonce.set(String(body.nonce), made);
      return reply(200, { id: made });
    }
    reply(200, { id: path === '/users/@me/channels' ? `5${String(body.recipient_id).slice(1)}` : id() });
  }

  const server = createServer((request, response) => void serve(request, response));
  const gateway = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    gateway.handleUpgrade(request, socket, head, (client) => {
      sockets.add(client);
      if (closesWith !== undefined) return client.close(closesWith);
      client.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 }, s: null, t: null }));
      client.on('message', (data) => {
        const { op } = JSON.parse(String(data));
        if (op !== 2 && op !== 6) return;
        identified.push(op === 2 ? 'identify' : 'resume');
        const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/gateway`;
        const ready = {
          v: 10,
          user: { ...USER, id: APPLICATION, bot: true, discriminator: '0' },
          guilds: [],
          session_id: 's',
          resume_gateway_url: url,
          application: { id: APPLICATION, flags: 0 },
          shard: [0, 1],
        };
        dispatch(op === 2 ? 'READY' : 'RESUMED', op === 2 ? ready : {});
      });
    });
  });
  const dispatch = (event: string, data: unknown) => {
    sequence++;
    for (const socket of sockets) socket.send(JSON.stringify({ op: 0, t: event, s: sequence, d: data }));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    calls,
    identified,
    sockets,
    dispatch,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    fault: (fault: Omit<Fault, 'times'>, times = 1) => void faults.push({ ...fault, times }),
    closeWith(code: number, always = false) {
      if (always) closesWith = code;
      for (const socket of sockets) socket.close(code);
      sockets.clear();
    },
    say: (content: string, more: object = {}) => dispatch('MESSAGE_CREATE', aMessage(content, more)),
    sent: (pattern: RegExp) => calls.filter(({ method, path }) => pattern.test(`${method} ${path}`)),
    async close() {
      for (const socket of sockets) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let messages = 700000000000000000n;

/** A direct message as the gateway sends it. */
export const aMessage = (content: string, more: object = {}) => ({
  id: String(messages++),
  type: 0,
  channel_id: CHANNEL,
  content,
  author: USER,
  mentions: [],
  ...more,
});

/** An interaction in a server as Discord sends it. */
export const anInteraction = (type: number, data: object, more: object = {}) => ({
  id: String(messages++),
  application_id: APPLICATION,
  token: `token-${messages}`,
  type,
  data,
  version: 1,
  guild_id: GUILD,
  channel_id: CHANNEL,
  channel: { id: CHANNEL, type: 0 },
  member: { user: USER, nick: null },
  context: 0,
  ...more,
});

export const aConfig = (config: Partial<DiscordConfig> = {}): DiscordConfig => ({
  botToken: TOKEN,
  applicationId: APPLICATION,
  road: { mode: 'gateway' },
  guildId: GUILD,
  apiUrl: 'http://127.0.0.1:9/api',
  ...config,
});

/** Parts of a platform that keep nothing but what they were told. */
export function platformParts(parts: Partial<PlatformParts> = {}) {
  const logged: { readonly level: string; readonly fields: object; readonly message: string }[] = [];
  const at = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message });
  const known = new Set<string>();
  const made: PlatformParts = {
    commands: COMMANDS,
    ledger: { first: async (key) => !known.has(key) && known.add(key).size > 0 },
    clock: () => new Date('2025-11-20T10:00:00Z'),
    log: { error: at('error'), warn: at('warn'), info: at('info') },
    meter: NO_METER,
    formFor: async () => null,
    complete: async (_asker, _option, typed) => [`${typed} Mill`],
    welcome: async () => ({ blocks: [{ kind: 'heading', text: 'Welcome' }], fallback: 'Welcome' }),
    draw: async () => new Uint8Array([1, 2, 3]),
    ...parts,
  };
  return { parts: made, logged };
}

/** Waits until something is so, for at most two seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!isSo()) throw new Error('it did not come about');
}
