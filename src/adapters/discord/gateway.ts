import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options, SimpleShardingStrategy } from 'discord.js';
import pRetry from 'p-retry';
import type { Gone, PlatformParts } from '../../bot/platform.ts';
import type { FootnoteError } from '../../core/errors.ts';
import { createBackOff } from './back-off.ts';
import type { DiscordConfig } from './config.ts';
import { codeOf, failureOf, faultOf, finalError } from './errors.ts';
import { readGone } from './gone.ts';

export interface GatewayParts extends Pick<PlatformParts, 'log' | 'meter' | 'clock'> {
  interaction(payload: unknown): void;
  message(payload: unknown, isThread: (channel: string) => boolean): void;
  gone(gone: Gone): void;
}

export interface Gateway {
  /** Settles when Discord has greeted us. */
  open(): Promise<void>;
  close(): Promise<void>;
  isConnected(): boolean;
  /** Rejects with what to fix when Discord has closed the connection for good. */
  readonly failed: Promise<never>;
}

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const START_MS = 60_000;

/** The connection over which Discord says what happens, as raw events: what they hold is read in one place for both roads. */
export function createGateway({ botToken, apiUrl }: DiscordConfig, parts: GatewayParts): Gateway {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => {});
  let client: Client | undefined;
  let connected = false;
  let closed = false;

  return {
    failed,
    isConnected: () => connected,
    async open() {
      const login = async () => {
        const opened = connect();
        client = opened;
        await opened.login(botToken);
        if (closed) await opened.destroy();
      };
      const attempts = pRetry(login, {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: 500,
        maxTimeout: 10_000,
        maxRetryTime: START_MS,
        shouldRetry: ({ error }) => !closed && mayPass(error),
      });
      await Promise.race([attempts, failed]);
    },
    async close() {
      closed = true;
      connected = false;
      await client?.destroy();
    },
  };

  function connect(): Client {
    const backOff = createBackOff(parts.clock);
    const made: Client = new Client({
      intents: [Guilds, GuildMessages, DirectMessages],
      makeCache: Options.cacheWithLimits({
        ...Options.DefaultMakeCacheSettings,
        MessageManager: 0,
        GuildMemberManager: { maxSize: 0, keepOverLimit: (kept) => kept.id === made.user?.id },
      }),
      allowedMentions: { parse: [], repliedUser: false },
      rest: { api: apiUrl, version: '10' },
      ws: {
        version: 10,
        buildStrategy(manager) {
          // Asked before each connection: the only place where the library lets one wait between two.
          const retrieve = manager.options.retrieveSessionInfo;
          manager.options.retrieveSessionInfo = async (shard) => {
            const waitMs = backOff.waitMs();
            if (waitMs > 0) await sleep(waitMs, undefined, { ref: false });
            return retrieve(shard);
          };
          // What people do goes past the client: it would make objects of it that nobody needs, drop direct messages of channels that it does not
          // know, and end the process over a field that it misses.
          const emit: (event: string, value: object) => boolean = manager.emit.bind(manager);
          Object.assign(manager, {
            emit: (event: string, value: object) => (event === 'dispatch' && 'data' in value && take(value.data)) || emit(event, value),
          });
          return new SimpleShardingStrategy(manager);
        },
      },
    });
    function take(packet: unknown): boolean {
      if (typeof packet !== 'object' || packet === null || !('t' in packet) || !('d' in packet)) return false;
      if (packet.t === GatewayDispatchEvents.InteractionCreate) parts.interaction(packet.d);
      else if (packet.t === GatewayDispatchEvents.MessageCreate) parts.message(packet.d, (channel) => made.channels.cache.get(channel)?.isThread() === true);
      else {
        const gone = readGone(packet.t, packet.d);
        if (gone !== undefined) parts.gone(gone);
        return false;
      }
      return true;
    }
    const hears = () => {
      connected = !closed;
      backOff.connected();
    };
    made.ws.on(GatewayDispatchEvents.Ready, hears);
    made.ws.on(GatewayDispatchEvents.Resumed, hears);
    made.on(Events.ShardReconnecting, () => {
      connected = false;
      backOff.lost();
      parts.meter.failed('discord', 'reconnect');
    });
    made.on(Events.ShardDisconnect, ({ code }) => {
      connected = false;
      const final: FootnoteError | undefined = finalError(code);
      parts.log.error({ platform: 'discord', code }, 'Discord closed the connection for good');
      if (final !== undefined) reject(final);
    });
    const noted = (error: unknown) => parts.log.warn({ platform: 'discord', code: codeOf(error), ...faultOf(error) }, 'the connection to Discord has a fault');
    made.on(Events.ShardError, noted);
    made.on(Events.Error, noted);
    return made;
  }
}

/** The token and what is asked for do not get better by waiting; the network and the server do. */
const mayPass = (error: unknown): boolean => failureOf(error) === 'unclear' && codeOf(error) !== 'TokenInvalid';
