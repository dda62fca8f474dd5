import { type App, openApp } from './app.ts';
import type { Log } from './bot/log.ts';
import type { PlatformParts } from './bot/platform.ts';
import { welcome } from './bot/welcome.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import { FootnoteError } from './core/errors.ts';
import type { Delivering } from './delivering/index.ts';
import type { Poller } from './ingest/polling/index.ts';
import { createPictures } from './pictures/index.ts';
import type { PlatformMaker, ServedPlatform } from './platforms.ts';
import { completeZone } from './schedule/find-zone.ts';
import { createMetrics } from './web/metrics.ts';
import { startServer } from './web/server.ts';

/** How long whatever runs may take to finish once the process is told to stop. */
const FINISH_MS = 4500;

export interface ServeParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Settles when the process is told to stop; rejects when it cannot go on. */
  readonly stopped: Promise<void>;
}

/**
 * Runs the platforms that are switched on, and the HTTP port beside them, until `stopped` settles; then finishes what runs and closes.
 *
 * The port answers first, so that a start can be watched. A platform takes requests once it has started. Throws what made the start or a platform fail.
 */
export async function serve(config: Config, makers: readonly PlatformMaker[], { clock, log, stopped }: ServeParts): Promise<void> {
  const { meter, metrics } = createMetrics();
  const pictures = createPictures();
  const begun: ServedPlatform[] = [];
  const hearing = new Set<ServedPlatform>();
  let phase: 'starting' | 'made' | 'started' | 'ending' = 'starting';
  let app: App | undefined;
  let poller: Poller | undefined;
  let delivering: Delivering | undefined;

  const server = await startServer({
    port: config.port,
    log,
    metrics,
    ready: () => phase === 'started' && begun.every((platform) => platform.isConnected?.() ?? true),
    endpoint(path) {
      if (phase === 'starting' || phase === 'ending') return 'later';
      const platform = begun.find((each) => each.endpoint?.path === path);
      return platform && (hearing.has(platform) ? platform.endpoint?.listener : 'later');
    },
  });
  try {
    await Promise.race([stopped, begin()]);
  } finally {
    phase = 'ending';
    await Promise.race([
      Promise.allSettled([...begun.map(async (platform) => platform.stop()), server.stop(), poller?.stop(), delivering?.stop()]),
      atMost(FINISH_MS),
    ]);
    server.cut();
    await pictures.close();
    await app?.close();
  }

  async function begin(): Promise<void> {
    const opened = await openApp(config, { clock, log, meter });
    if (isEnding()) return opened.close();
    app = opened;
    const parts = partsOf(app, { log, meter, clock, draw: pictures.draw });
    for (const make of makers) begun.push(await make(parts));
    if (isEnding()) return;
    phase = 'made';
    const failed = Promise.race([stopped, ...begun.flatMap((platform) => platform.failed ?? [])]).catch(toLateFailure);
    await Promise.race([failed, Promise.all(begun.map((platform) => start(platform, opened)))]);
    if (isEnding()) return;
    phase = 'started';
    poller = await opened.startPolling();
    if (isEnding()) return poller.stop();
    delivering = await opened.startDelivering(begun.flatMap(({ poster }) => poster ?? []));
    if (isEnding()) return delivering.stop();
    log.info({ platforms: begun.map(({ name }) => name), port: server.port }, 'people can ask');
    await failed;
  }

  async function start(platform: ServedPlatform, { dispatch }: App): Promise<void> {
    await platform.start(dispatch);
    hearing.add(platform);
  }

  function isEnding(): boolean {
    return phase === 'ending';
  }
}

/** What was right at the start and is no more is no wrong setting. */
function toLateFailure(error: unknown): never {
  throw error instanceof FootnoteError ? new FootnoteError('unavailable', error.message, { cause: error }) : error;
}

function partsOf(app: App, parts: Pick<PlatformParts, 'log' | 'meter' | 'clock' | 'draw'>): PlatformParts {
  return {
    ...parts,
    commands: app.commands,
    formFor: app.formFor,
    ledger: app.requests,
    async complete(asker, { suggests, values }, typed, limit) {
      if (suggests === 'zone') return completeZone(typed, limit);
      const desk = app.desk(asker);
      if (suggests === 'name') return desk.complete(typed, limit);
      if (suggests === 'brief') return (await desk.recentBriefs(limit * 4)).filter((id) => id.startsWith(typed.toUpperCase())).slice(0, limit);
      return (values ?? []).filter((value) => value.startsWith(typed)).slice(0, limit);
    },
    async gone(where, because) {
      const stopped = await app.subscriptions.stop(where, because);
      if (stopped > 0) parts.log.warn({ ...where, subscriptions: stopped }, `what goes there was stopped: ${because}`);
    },
    welcome: async (asker) => welcome(await app.desk(asker).status(), app.commands, parts.clock()),
  };
}

const atMost = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref();
  });
