import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App, Receiver } from '@slack/bolt';

/** A call of the Web API, or a use of a reply's address (`hook`). */
export interface SlackCall {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: what tests look into is whatever was sent.
  readonly args: any;
}

/** What goes wrong with the next `times` calls of a method: an error of Slack's, a status, or a connection that is lost before or after it was done. */
export interface SlackFault {
  readonly method: string;
  readonly error?: string;
  readonly status?: number;
  readonly lost?: 'before' | 'after';
  readonly times?: number;
  /** How many calls go well before. */
  readonly skip?: number;
}

export const SLACK_TEAM = 'T0DALE';
export const SLACK_BOT = 'U0FOOTNOTE';

/** A Slack of few words on loopback: it takes what is sent, keeps it, answers ok, and fails as it is told. */
export async function aSlack() {
  const calls: SlackCall[] = [];
  const faults: { fault: SlackFault; left: number; skip: number }[] = [];
  const messages: Record<string, unknown>[] = [];
  let count = 0;
  const done = ({ method, args }: SlackCall): Record<string, unknown> => {
    if (method === 'auth.test') return { ok: true, team_id: SLACK_TEAM, user_id: SLACK_BOT, bot_id: 'B0FOOTNOTE' };
    if (method === 'conversations.open') return { ok: true, channel: { id: `D0${args.users}` } };
    if (method === 'conversations.info') return { ok: true, channel: { id: args.channel, is_ext_shared: String(args.channel).startsWith('CSHARED') } };
    if (method === 'conversations.replies' || method === 'conversations.history') return { ok: true, messages };
    if (method === 'chat.postMessage') {
      count += 1;
      messages.push({
        ...args,
        blocks: parsed(args.blocks),
        metadata: parsed(args.metadata),
        user: SLACK_BOT,
        ts: `1763971200.${String(count).padStart(6, '0')}`,
      });
      return { ok: true, ts: `1763971200.${String(count).padStart(6, '0')}` };
    }
    if (method === 'files.getUploadURLExternal') return { ok: true, upload_url: `${base}/upload/1`, file_id: 'F0TIMELINE' };
    if (method === 'files.completeUploadExternal') return { ok: true, files: [{ id: 'F0TIMELINE' }] };
    return { ok: true };
  };
  let base = '';
  const server = createServer(async (request, response): Promise<unknown> => {
    const call = await callOf(request);
    const known = faults.find(({ fault, left }) => left > 0 && fault.method === call.method);
    const failing = known !== undefined && known.skip === 0 ? known : undefined;
    if (failing !== undefined) failing.left -= 1;
    else if (known !== undefined) known.skip -= 1;
    const fault = failing?.fault;
    calls.push(call);
    if (fault?.lost === 'before') return request.socket.destroy();
    if (fault?.status !== undefined) return response.writeHead(fault.status, { 'retry-after': '1' }).end('upstream');
    if (fault?.error !== undefined)
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: false, error: fault.error }));
    const answer = JSON.stringify(done(call));
    if (fault?.lost === 'after') return request.socket.destroy();
    return response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  return {
    apiUrl: `${base}/api/`,
    /** Everything that was called, oldest first. */
    calls,
    /** What is in the history of every channel. */
    messages,
    hook: (id: string) => `${base}/hooks/${id}`,
    of: (...methods: string[]) => calls.filter(({ method }) => methods.includes(method)),
    fault: (fault: SlackFault) => faults.push({ fault, left: fault.times ?? 1, skip: fault.skip ?? 0 }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

async function callOf(request: IncomingMessage): Promise<SlackCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const path = (request.url ?? '').replace(/^\/api\//u, '');
  const isJson = (request.headers['content-type'] ?? '').includes('json');
  const args = isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
  return path.startsWith('/hooks/') ? { method: 'hook', args: { ...args, hook: path.slice('/hooks/'.length) } } : { method: path, args };
}

/** A receiver that hands in what a test says that Slack sent. */
export function aReceiver(): Receiver & { send(body: Record<string, unknown>, onAck?: (said?: unknown) => void): Promise<void> } {
  let app: App | undefined;
  return {
    init(given) {
      app = given;
    },
    async start() {},
    async stop() {},
    async send(body, onAck = () => {}) {
      await app?.processEvent({ body, ack: async (said?: unknown) => onAck(said) });
    },
  };
}

let sent = 0;
const next = () => {
  sent += 1;
  return String(sent);
};

/** What Slack sends for a slash command. */
export const aCommandBody = (command: string, text: string, hook: string, more: Record<string, unknown> = {}) => ({
  team_id: SLACK_TEAM,
  channel_id: 'C0MILL',
  user_id: 'U0ALICE',
  user_name: 'alice',
  command,
  text,
  trigger_id: `trigger-${next()}`,
  response_url: hook,
  ...more,
});

/** What Slack sends for an event; `event` over a message in a channel. */
export const anEventBody = (event: Record<string, unknown>, more: Record<string, unknown> = {}) => {
  const ts = `1763971300.${next().padStart(6, '0')}`;
  return {
    type: 'event_callback',
    team_id: SLACK_TEAM,
    event_id: `Ev${next()}`,
    authorizations: [{ team_id: SLACK_TEAM, user_id: SLACK_BOT, is_bot: true }],
    event: { type: 'message', channel: 'C0MILL', channel_type: 'channel', user: 'U0ALICE', team: SLACK_TEAM, text: '', ts, event_ts: ts, ...event },
    ...more,
  };
};

/** What Slack sends when a button is pressed. */
export const aPressBody = (value: string, hook: string, more: { readonly action_id?: string; readonly action_ts?: string } & Record<string, unknown> = {}) => {
  const { action_id = 'line-0', action_ts = `${next()}.0`, ...rest } = more;
  return {
    type: 'block_actions',
    team: { id: SLACK_TEAM },
    user: { id: 'U0ALICE', username: 'alice', team_id: SLACK_TEAM },
    channel: { id: 'C0MILL' },
    container: { type: 'message', is_ephemeral: true, message_ts: '1763971200.000100', channel_id: 'C0MILL' },
    response_url: hook,
    trigger_id: `trigger-${next()}`,
    actions: [{ type: 'button', action_id, action_ts, block_id: 'b', value }],
    ...rest,
  };
};
