import { type Answer, type Asked, createWindow, KIND, startUnkindServer, type Unkindness } from './unkind-server.ts';

/** A message as it really is there, whatever was answered. */
export interface DiscordMessage {
  readonly channel: string;
  readonly id: string;
  readonly nonce: string | null;
  readonly replyTo: string | null;
  readonly at: number;
  content: string;
  components: unknown;
  readonly mentions: unknown;
  edits: number;
}

export interface DiscordUnkindness extends Unkindness {
  /** How long an enforced nonce is remembered. */
  readonly nonceMs: number;
  /** Whether a listed message tells its nonce. */
  readonly tellsNonce: boolean;
  /** Whether earlier messages may be read; without that, lists are empty. */
  readonly readsHistory: boolean;
  /** Whether it asks to wait in all channels when it does. */
  readonly limitsAll: boolean;
}

const DISCORD_BOT = '111111111111111111';
const EPOCH = 1_420_070_400_000n;

/** As much of Discord's API as deliveries need, with nonces as it enforces them. What `messages` says is the truth; what is answered need not be. */
export async function startDiscordServer(unkindness: Partial<DiscordUnkindness> = {}) {
  let own = { nonceMs: 180_000, tellsNonce: false, readsHistory: true, limitsAll: false, ...unkindness };
  const messages: DiscordMessage[] = [];
  const byChannel = new Map<string, DiscordMessage[]>();
  const inChannel = (channel: string): readonly DiscordMessage[] => byChannel.get(channel) ?? [];
  const byNonce = new Map<string, DiscordMessage>();
  const gone = new Map<string, Answer>();
  const held = new Map<string, number>();
  const windows = new Map<string, ReturnType<typeof createWindow>>();
  let sequence = 0n;

  const server = await startUnkindServer(
    { ...KIND, ...unkindness },
    {
      suffers: ({ path }) => path.includes('/channels/'),
      answer,
      limited: (retryAfterMs, isGlobal) => tooMany(retryAfterMs, isGlobal || own.limitsAll),
      broken: { status: 502, body: 'bad gateway' },
    },
  );

  function answer({ method, path, query, headers, body }: Asked): Answer {
    const [, channel = '', list, id] = /^\/api\/v10\/channels\/(\d+)(?:\/(messages)(?:\/(\d+))?)?$/u.exec(path) ?? [];
    if (path === '/api/v10/users/@me') return { status: 200, body: { id: DISCORD_BOT, username: 'Footnote', bot: true } };
    const refusal = gone.get(channel);
    if (refusal !== undefined) return refusal;
    if (channel !== '' && list === undefined) return { status: 200, body: channelOf(channel) };
    if (method === 'GET') return { status: 200, body: listed(channel, query) };
    const given = headers['content-type']?.startsWith('multipart/') === true ? payloadOf(body) : JSON.parse(body);
    if (method === 'POST') return post(channel, given);
    if (method === 'PATCH' && id !== undefined) return edit(channel, id, given);
    return { status: 404, body: { message: '404: Not Found', code: 0 } };
  }

  function post(channel: string, given: Given): Answer {
    const until = held.get(channel) ?? 0;
    if (until > Date.now()) return tooMany(until - Date.now(), false);
    const { channelPerSecond } = server.unkindness();
    if (channelPerSecond !== null) {
      const window = windows.get(channel) ?? createWindow();
      windows.set(channel, window);
      const leftMs = window.take(channelPerSecond);
      if (leftMs > 0) return tooMany(leftMs, false);
    }
    const nonce = given.nonce === undefined ? null : String(given.nonce);
    const since = Date.now() - own.nonceMs;
    const same = given.enforce_nonce === true && nonce !== null ? byNonce.get(nonce) : undefined;
    if (same !== undefined && same.at >= since) return { status: 200, body: shown(same, true) };
    const message: DiscordMessage = {
      channel,
      id: nextId(),
      nonce,
      replyTo: given.message_reference?.message_id ?? null,
      at: Date.now(),
      content: given.content ?? '',
      components: given.components ?? [],
      mentions: given.allowed_mentions,
      edits: 0,
    };
    messages.push(message);
    byChannel.set(channel, [...inChannel(channel), message]);
    if (nonce !== null) byNonce.set(nonce, message);
    return { status: 200, body: shown(message, true) };
  }

  function edit(channel: string, id: string, given: Given): Answer {
    const found = inChannel(channel).find((message) => message.id === id);
    if (found === undefined) return { status: 404, body: { message: 'Unknown Message', code: 10008 } };
    found.content = given.content ?? found.content;
    found.components = given.components ?? found.components;
    found.edits += 1;
    return { status: 200, body: shown(found, false) };
  }

  /** The newest first, and with `after` those that come right after it. */
  function listed(channel: string, query: URLSearchParams): unknown {
    if (!own.readsHistory) return [];
    const visibleAt = Date.now() - server.unkindness().historyLagMs;
    const limit = Number(query.get('limit') ?? 50);
    const after = query.get('after');
    const all = inChannel(channel).filter(({ at }) => at <= visibleAt);
    const page = after === null ? all.slice(-limit) : all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
    return page.toReversed().map((message) => shown(message, own.tellsNonce));
  }

  const channelOf = (channel: string) => ({
    id: channel,
    type: 0,
    name: 'briefings',
    last_message_id: inChannel(channel).findLast(({ at }) => at <= Date.now() - server.unkindness().historyLagMs)?.id ?? null,
  });

  function nextId(): string {
    sequence = (sequence + 1n) % 4096n;
    return String(((BigInt(Date.now()) - EPOCH) << 22n) | sequence);
  }

  return {
    apiUrl: `${server.url}/api`,
    messages: messages as readonly DiscordMessage[],
    counted: server.counted,
    change(changes: Partial<DiscordUnkindness>) {
      own = { ...own, ...changes };
      server.change(changes);
    },
    /** From now on a channel answers everything with this status and code; with null as ever. */
    refuse(channel: string, refusal: { readonly status: number; readonly code: number } | null) {
      if (refusal === null) gone.delete(channel);
      else gone.set(channel, { status: refusal.status, body: { message: 'no', code: refusal.code } });
    },
    /** A channel asks to wait for so long. */
    hold: (channel: string, forMs: number) => void held.set(channel, Date.now() + forMs),
    /** What somebody else says there. */
    say: (channel: string, content: string) => void post(channel, { content }),
    close: server.close,
  };
}

interface Given {
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly content?: string;
  readonly components?: unknown;
  readonly allowed_mentions?: unknown;
  readonly message_reference?: { readonly message_id?: string };
}

const shown = ({ id, channel, content, components, nonce, edits }: DiscordMessage, withNonce: boolean) => ({
  id,
  channel_id: channel,
  type: 0,
  author: { id: DISCORD_BOT, username: 'Footnote', bot: true },
  content,
  components,
  edited_timestamp: edits > 0 ? new Date().toISOString() : null,
  ...(withNonce && nonce !== null ? { nonce } : {}),
});

/** What stands beside the files of a form. */
const payloadOf = (form: string): Given => JSON.parse(/name="payload_json"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)/u.exec(form)?.[1] ?? '{}');

const tooMany = (ms: number, isGlobal: boolean): Answer => ({
  status: 429,
  headers: {
    'retry-after': String(ms / 1000),
    'x-ratelimit-scope': isGlobal ? 'global' : 'user',
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  },
  body: { message: 'You are being rate limited.', retry_after: ms / 1000, global: isGlobal },
});
