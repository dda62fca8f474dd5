import * as z from 'zod';
import { type Answer, type Asked, createWindow, KIND, startUnkindServer, type Unkindness } from './unkind-server.ts';

/** A message as it really is there, whatever was answered. */
export interface SlackMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  /** From its metadata. */
  readonly key: string | null;
  readonly at: number;
  text: string;
  blocks: unknown;
  metadata: unknown;
  /** Names in it are left alone. */
  readonly quiet: boolean;
  edits: number;
}

export const SLACK_TEAM = 'T0PROOF';
const SELF = { user_id: 'U0FOOTNOTE', bot_id: 'B0FOOTNOTE', team_id: SLACK_TEAM, team: 'Proof', user: 'footnote' };

const metadata = z.object({ event_type: z.string(), event_payload: z.looseObject({ key: z.string().optional() }) });

/** As much of Slack's Web API as deliveries need. What `messages` says is the truth; what is answered need not be. */
export async function startSlackServer(unkindness: Partial<Unkindness> = {}) {
  const messages: SlackMessage[] = [];
  const byChannel = new Map<string, SlackMessage[]>();
  const inChannel = (channel: string): readonly SlackMessage[] => byChannel.get(channel) ?? [];
  const gone = new Map<string, string>();
  const held = new Map<string, number>();
  const windows = new Map<string, ReturnType<typeof createWindow>>();
  let lastMs = 0;
  let count = 0;
  let isLimited = false;

  const server = await startUnkindServer(
    { ...KIND, ...unkindness },
    {
      suffers: ({ path }) => /\/(chat\.|conversations\.(history|replies))/u.test(path),
      answer,
      limited: (retryAfterMs) => ({
        status: 429,
        headers: { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) },
        body: { ok: false, error: 'ratelimited' },
      }),
      broken: { status: 503, body: 'upstream connect error' },
    },
  );

  function answer(asked: Asked): Answer {
    const method = asked.path.replace(/^\/api\//u, '');
    const args = argsOf(asked);
    const channel = args.channel ?? '';
    const refusal = gone.get(channel);
    const until = held.get(channel);
    if (until !== undefined && until > Date.now() && method === 'chat.postMessage') return tooMany(until - Date.now());
    if (refusal !== undefined) return no(refusal);
    if (method === 'auth.test') return ok({ ...SELF, url: `${server.url}/` });
    if (method === 'chat.postMessage') return post(channel, args);
    if (method === 'chat.update') return update(channel, args);
    if (method === 'chat.getPermalink') return ok({ channel, permalink: `${server.url}/archives/${channel}/p${args.message_ts?.replace('.', '')}` });
    if (method === 'conversations.history') return list(args, (message) => message.thread === null);
    if (method === 'conversations.replies') return replies(channel, args);
    if (method === 'conversations.info') return ok({ channel: { id: channel, name: channel.toLowerCase() } });
    return no('unknown_method');
  }

  function post(channel: string, args: Args): Answer {
    const { channelPerSecond } = server.unkindness();
    if (channelPerSecond !== null) {
      const window = windows.get(channel) ?? createWindow();
      windows.set(channel, window);
      const leftMs = window.take(channelPerSecond);
      if (leftMs > 0) return tooMany(leftMs);
    }
    const given = args.metadata === undefined ? undefined : metadata.safeParse(JSON.parse(args.metadata)).data;
    const ts = nextTs();
    const message: SlackMessage = {
      channel,
      ts,
      thread: args.thread_ts ?? null,
      key: given?.event_payload.key ?? null,
      at: Date.now(),
      text: args.text ?? '',
      blocks: args.blocks === undefined ? [] : JSON.parse(args.blocks),
      metadata: given,
      quiet: args.link_names === 'false' && args.parse === 'none',
      edits: 0,
    };
    messages.push(message);
    byChannel.set(channel, [...inChannel(channel), message]);
    return ok({ channel, ts });
  }

  function update(channel: string, args: Args): Answer {
    const found = inChannel(channel).find((message) => message.ts === args.ts);
    if (found === undefined) return no('message_not_found');
    found.text = args.text ?? found.text;
    if (args.blocks !== undefined) found.blocks = JSON.parse(args.blocks);
    found.edits += 1;
    return ok({ channel, ts: found.ts });
  }

  /** The message that a thread hangs on comes first on each page, as Slack has it. */
  function replies(channel: string, args: Args): Answer {
    const root = inChannel(channel).find((message) => message.ts === args.ts);
    if (root === undefined) return no('thread_not_found');
    return list(args, (message) => message.thread === args.ts, [root]);
  }

  /** The newest first; in a thread the oldest. */
  function list(args: Args, belongs: (message: SlackMessage) => boolean, first: readonly SlackMessage[] = []): Answer {
    const visibleAt = Date.now() - server.unkindness().historyLagMs;
    const isThread = first.length > 0;
    const oldest = Number((isThread ? args.cursor : undefined) ?? args.oldest ?? 0);
    const latest = Number((isThread ? undefined : args.cursor) ?? args.latest ?? Number.POSITIVE_INFINITY);
    const limit = Number(args.limit ?? 100);
    const within = inChannel(args.channel ?? '').filter(
      (message) => belongs(message) && message.at <= visibleAt && Number(message.ts) > oldest && Number(message.ts) < latest,
    );
    const page = (isThread ? within : within.toReversed()).slice(0, limit);
    const more = within.length > limit;
    const shown = [...first, ...page].map((message) => ({
      type: 'message',
      user: SELF.user_id,
      bot_id: SELF.bot_id,
      ts: message.ts,
      text: message.text,
      blocks: message.blocks,
      ...(message.thread === null ? {} : { thread_ts: message.thread }),
      ...(args.include_all_metadata === 'true' && message.metadata !== undefined ? { metadata: message.metadata } : {}),
    }));
    return ok({
      messages: shown,
      has_more: more,
      ...(isLimited ? { is_limited: true } : {}),
      ...(more ? { response_metadata: { next_cursor: page.at(-1)?.ts ?? '' } } : {}),
    });
  }

  function nextTs(): string {
    const now = Math.max(Date.now(), lastMs);
    count = now === lastMs ? count + 1 : 0;
    lastMs = now;
    return `${Math.floor(now / 1000)}.${String((now % 1000) * 1000 + count).padStart(6, '0')}`;
  }

  return {
    apiUrl: `${server.url}/api/`,
    messages: messages as readonly SlackMessage[],
    counted: server.counted,
    change: server.change,
    /** From now on a channel answers everything with this word of Slack's; with null as ever. */
    refuse(channel: string, error: string | null) {
      if (error === null) gone.delete(channel);
      else gone.set(channel, error);
    },
    /** A channel asks to wait for so long. */
    hold: (channel: string, forMs: number) => void held.set(channel, Date.now() + forMs),
    /** The workspace's plan hides older messages. */
    limitHistory(limited: boolean) {
      isLimited = limited;
    },
    /** What somebody else says there. */
    say: (channel: string, text: string) => void post(channel, { text }),
    close: server.close,
  };
}

type Args = Readonly<Record<string, string | undefined>>;

const argsOf = ({ query, headers, body }: Asked): Args =>
  headers['content-type']?.includes('json') === true ? JSON.parse(body) : { ...Object.fromEntries(query), ...Object.fromEntries(new URLSearchParams(body)) };

const ok = (more: Record<string, unknown>): Answer => ({ status: 200, body: { ok: true, ...more } });
const no = (error: string): Answer => ({ status: 200, body: { ok: false, error } });
const tooMany = (ms: number): Answer => ({
  status: 429,
  headers: { 'retry-after': String(Math.ceil(ms / 1000)) },
  body: { ok: false, error: 'ratelimited' },
});
