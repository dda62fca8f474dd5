import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import type { Meter } from '../../bot/meter.ts';
import { FootnoteError } from '../../core/errors.ts';
import { isAboutToken, toFailure } from './errors.ts';

export interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly meter: Meter;
  readonly sdkLog: Logger;
}

export interface SocketReceiver extends Receiver {
  /** Rejects with what to fix when Slack takes the token no longer: nobody is heard again. */
  readonly failed: Promise<never>;
  isConnected(): boolean;
}

/** How long a connection may be silent: a dead one is noticed within it, and a busy moment of this program is none. */
const SILENT_MS = 2000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Takes what Slack sends over a socket that this program opens, and opens another as soon as one ends.
 *
 * The SDK's own reconnecting waits before the first try, and ends the process without a word when Slack refuses the token meanwhile: so it is done here.
 */
export function createSocketReceiver({ appToken, apiUrl, log, meter, sdkLog }: SocketParts): SocketReceiver {
  const clientOptions = { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 10_000, rejectRateLimitedCalls: true, logger: sdkLog };
  const receiver = new SocketModeReceiver({
    appToken,
    clientPingTimeout: SILENT_MS,
    autoReconnectEnabled: false,
    logger: sdkLog,
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  failed.catch(() => {});
  let connected = false;
  let stopped = false;
  client.on('connected', () => {
    connected = true;
  });
  client.on('disconnected', () => {
    const was = connected;
    connected = false;
    if (was && !stopped) void reconnect();
  });

  async function reconnect(): Promise<void> {
    for (let waitMs = 100; !stopped; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      try {
        await client.start();
        return;
      } catch (error) {
        const failure = toFailure(error);
        meter.failed('slack', failure.code);
        if (isAboutToken(failure)) {
          fail(refused(error));
          return;
        }
        log.warn({ code: failure.code }, 'the socket to Slack could not be opened again; the next try follows');
        await sleep(failure.kind === 'wait' ? failure.ms : waitMs);
      }
    }
  }

  return {
    init(app) {
      receiver.init(timed(app, meter));
    },
    async start() {
      await client.start().catch((cause: unknown) => {
        const failure = toFailure(cause);
        if (isAboutToken(failure)) throw refused(cause);
        const words = `The socket to Slack cannot be opened (${failure.code}). Look whether Socket Mode is on in your app and whether Slack can be reached.`;
        throw new FootnoteError('unavailable', words, { cause });
      });
    },
    async stop() {
      stopped = true;
      // A connection that is dead would be waited for half a minute.
      if (connected) await Promise.race([client.disconnect(), sleep(1000)]);
    },
    failed,
    isConnected: () => connected,
  };
}

const refused = (cause: unknown): FootnoteError =>
  new FootnoteError(
    'invalid',
    'SLACK_APP_TOKEN is refused by Slack. Make a new one under Basic Information, App-Level Tokens, with the scope connections:write.',
    { cause },
  );

/** The app, which says how long each acknowledgement took. */
function timed(app: App, meter: Meter): App {
  return Object.create(app, {
    processEvent: {
      value: (event: Parameters<App['processEvent']>[0]) => {
        const since = performance.now();
        const ack: typeof event.ack = async (response) => {
          await event.ack(response);
          meter.acknowledged('slack', performance.now() - since);
        };
        return app.processEvent({ ...event, ack });
      },
    },
  });
}

const sleep = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref();
  });
