import { type App, openApp } from './app.ts';
import type { PlatformParts } from './bot/platform.ts';
import { welcome } from './bot/welcome.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import { FootnoteError } from './core/errors.ts';
import { createLog } from './log.ts';
import type { PlatformMaker, ServedPlatform } from './platforms.ts';
import { createMetrics } from './web/metrics.ts';
import { startServer } from './web/server.ts';

/** How long whatever runs may take to finish once the process is told to stop. */
const FINISH_MS = 4500;

/** Runs the platforms that are switched on, and the HTTP port beside them, until `stopped` settles or one of them fails for good; then finishes what runs and closes. */
export async function serve(config: Config, makers: readonly PlatformMaker[], clock: Clock, stopped: Promise<void>): Promise<void> {
  const log = createLog(config.logLevel);
  const { meter, metrics } = createMetrics();
  const platforms: ServedPlatform[] = [];
  let started = false;
  const ready = () => started && platforms.every((platform) => platform.isConnected?.() ?? true);
  const app = await openApp(config, { clock, log, meter });
  const parts = partsOf(app, { log, meter, clock });
  for (const make of makers) platforms.push(await make(parts));
  const endpoints = platforms.flatMap(({ endpoint }) => (endpoint === undefined ? [] : [endpoint]));
  const server = await startServer({ port: config.port, endpoints, log, ready, metrics }).catch((cause: unknown) => {
    throw new FootnoteError('unavailable', `PORT ${config.port} cannot be listened on: set PORT to one that is free.`, { cause });
  });
  try {
    await Promise.all(platforms.map((platform) => platform.start(app.dispatch)));
    started = true;
    log.info({ platforms: platforms.map(({ name }) => name), port: server.port }, 'people can ask');
    await Promise.race([stopped, ...platforms.flatMap(({ failed }) => failed ?? [])]);
  } finally {
    started = false;
    await Promise.race([Promise.allSettled([...platforms.map((platform) => platform.stop()), server.stop()]), atMost(FINISH_MS)]);
    await app.close();
  }
}

function partsOf(app: App, { log, meter, clock }: Pick<PlatformParts, 'log' | 'meter' | 'clock'>): PlatformParts {
  return {
    commands: app.commands,
    ledger: app.requests,
    clock,
    log,
    meter,
    async complete(asker, { suggests, values }, typed, limit) {
      const desk = app.desk(asker);
      if (suggests === 'name') return desk.complete(typed, limit);
      if (suggests === 'brief') return (await desk.recentBriefs(limit * 4)).filter((id) => id.startsWith(typed.toUpperCase())).slice(0, limit);
      return (values ?? []).filter((value) => value.startsWith(typed)).slice(0, limit);
    },
    welcome: async (asker) => welcome(await app.desk(asker).status(), app.commands, clock()),
    async draw() {
      throw new FootnoteError('unavailable', 'No picture can be drawn here.');
    },
  };
}

const atMost = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref();
  });
