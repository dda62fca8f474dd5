import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createEmulator } from 'emulate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSlack } from '../../src/adapters/slack/index.ts';
import { type App, openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { welcome } from '../../src/bot/welcome.ts';
import { toConfig } from '../../src/config.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { startServer } from '../../src/web/server.ts';
import { readText } from '../helpers/slack-text.ts';
import { aFolder } from '../stores/temporary.ts';

const TOKEN = 'xoxb-emulated';
const SECRET = '0123456789abcdef0123456789abcdef';
const clock = () => new Date();
const quiet = { error() {}, warn() {}, info() {} };

/** The whole program behind its HTTP port, on the given corpus, against a Slack with state. */
let app: App;
let slack: { close(): Promise<void> };
let api: (method: string, args: Record<string, unknown>) => Promise<Record<string, unknown> & { messages?: { user: string; text: string; blocks: unknown }[] }>;
let stop: () => Promise<void>;
let send: (body: unknown, retry: number) => Promise<number>;

beforeAll(async () => {
  const port = await freePort();
  const bot = { bot_id: 'B0FOOTNOTE', bot_user_id: 'U0FOOTNOTE', app_id: 'A0FOOTNOTE' };
  slack = await createEmulator({
    service: 'slack',
    port,
    hostname: '127.0.0.1',
    baseUrl: `http://127.0.0.1:${port}`,
    seed: {
      slack: {
        team: { name: 'Dale', domain: 'dale' },
        users: [{ name: 'alice', real_name: 'Alice', email: 'alice@example.com' }],
        channels: [{ name: 'mill' }],
        oauth_apps: [
          {
            client_id: '1.2',
            client_secret: 'x',
            name: 'Footnote',
            bot_name: 'footnote',
            redirect_uris: ['http://127.0.0.1/'],
            scopes: ['chat:write'],
            ...bot,
          },
        ],
        tokens: [{ token: TOKEN, type: 'bot', user_id: bot.bot_user_id, ...bot }],
      },
    },
  });
  const apiUrl = `http://127.0.0.1:${port}/api/`;
  api = async (method, args) => {
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
    return (await (await fetch(`${apiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(args) })).json()) as Awaited<ReturnType<typeof api>>;
  };
  app = await openApp(toConfig({ DATA_DIR: aFolder(), LOG_LEVEL: 'silent' }), { clock });
  const { meter, metrics } = createMetrics();
  const platform = createSlack(
    { botToken: TOKEN, apiUrl, road: { mode: 'http', signingSecret: SECRET } },
    {
      commands: app.commands,
      ledger: app.requests,
      clock,
      log: quiet,
      meter,
      formFor: app.formFor,
      complete: async () => [],
      welcome: async (asker) => welcome(await app.desk(asker).status(), app.commands, clock()),
      draw: async () => {
        throw new Error('no pictures here');
      },
    },
  );
  const { endpoint } = platform;
  const server = await startServer({
    port: 0,
    endpoint: (path) => (path === endpoint?.path ? endpoint.listener : undefined),
    log: quiet,
    ready: () => true,
    metrics,
  });
  await platform.start(app.dispatch);
  stop = async () => {
    await platform.stop();
    await server.stop();
    await app.close();
    await slack.close();
  };
  send = async (body, retry) => {
    const text = JSON.stringify(body);
    const stamp = String(Math.floor(Date.now() / 1000));
    const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${stamp}:${text}`).digest('hex')}`;
    const again = retry === 0 ? {} : { 'x-slack-retry-num': String(retry) };
    const headers = { 'content-type': 'application/json', 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature, ...again };
    return (await fetch(`http://127.0.0.1:${server.port}/slack/events`, { method: 'POST', headers, body: text })).status;
  };
}, 180_000);

afterAll(() => stop());

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function ask(id: string, text: string): Promise<readonly { readonly text: string }[]> {
  const { channels } = (await api('conversations.list', {})) as { channels?: { id: string; name: string }[] };
  const channel = channels?.find(({ name }) => name === 'mill')?.id ?? '';
  const { ts } = (await api('chat.postMessage', { channel, text })) as { ts?: string };
  const event = { type: 'app_mention', user: 'U0ALICE', text: `<@U0FOOTNOTE> ${text}`, ts, channel, event_ts: ts };
  for (const retry of [0, 1, 2]) expect(await send({ type: 'event_callback', team_id: 'T000000001', event_id: id, event }, retry)).toBe(200);
  for (let waited = 0; waited < 10_000; waited += 50) {
    const { messages = [] } = await api('conversations.replies', { channel, ts });
    if (messages.length > 1) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { messages = [] } = await api('conversations.replies', { channel, ts });
  return messages.slice(1).map(({ blocks }) => ({ text: readText(blocks) }));
}

it.each(['alibaba', 'did the FT confirm the memo?', 'when was the memo dated?', 'where is Alibaba based?', 'tesla', '阿里巴巴'])(
  'Slack shows the claims of the command line, once: %s',
  async (line) => {
    const { result } = await app.dispatch({ ...OPERATOR, scope: ['public'], line });
    const replies = await ask(`Ev ${line}`, line);
    expect(replies).toHaveLength(1);
    const claims = 'claims' in result ? result.claims : [];
    for (const { text, marker } of claims) expect(replies[0]?.text).toContain(`${text} *[${marker}]*`);
    if (result.kind === 'no_answer') expect(replies[0]?.text).toContain('Not in the corpus');
  },
);
