import type { RequestListener } from 'node:http';
import { type App, type Receiver, webApi } from '@slack/bolt';
import type { Platform, PlatformParts } from '../../bot/platform.ts';
import { createApp } from './app.ts';
import type { SlackConfig } from './config.ts';
import { createDeliver } from './deliver.ts';
import { createOpenForm } from './forms.ts';
import { createHome } from './home.ts';
import { createHttpReceiver } from './http.ts';
import { createPane } from './pane.ts';
import { createPictures } from './pictures.ts';
import { createPost } from './post.ts';
import { createSlackPoster } from './poster.ts';
import { createReadersOf } from './readers.ts';
import type { Self } from './request.ts';
import { createRespond } from './respond.ts';
import { toClientOptions, whoAmI } from './sdk.ts';
import { createSdkLog } from './sdk-log.ts';
import { createSocketReceiver } from './socket.ts';
import { createThreads } from './threads.ts';
import { createWork } from './work.ts';
import { createZoneOf } from './zones.ts';

export interface SlackPlatform extends Platform {
  /** Where Slack sends what happens; absent in Socket Mode. */
  readonly endpoint?: { readonly path: string; readonly listener: RequestListener };
}

/** What a test may bring along. */
export interface SlackOptions {
  readonly receiver?: Receiver;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** How long what was acknowledged may take once the process is told to stop. */
const FINISH_MS = 3000;

/** Slack, over Socket Mode or signed requests as its settings say. */
export function createSlack({ botToken, apiUrl, road }: SlackConfig, parts: PlatformParts, options: SlackOptions = {}): SlackPlatform {
  const { log, meter, clock } = parts;
  const sleep = options.sleep ?? pause;
  const sdkLog = createSdkLog(log);
  const clientOptions = toClientOptions(apiUrl, sdkLog);
  const client = new webApi.WebClient(botToken, clientOptions);
  const http = road.mode === 'http' ? createHttpReceiver({ signingSecret: road.signingSecret, clock, log, meter }) : undefined;
  const socket = road.mode === 'socket' && options.receiver === undefined ? createSocketReceiver({ ...road, apiUrl, log, meter, sdkLog }) : undefined;
  const receiver = options.receiver ?? http ?? socket;
  const work = createWork({ log, meter });
  let self: Self = { teamId: '', userId: '', botId: undefined };
  let app: App | undefined;
  let stopped = false;

  return {
    name: 'slack',
    poster: createSlackPoster({ botToken, apiUrl }, parts),
    ...(http === undefined ? {} : { endpoint: { path: '/slack/events', listener: http.listener } }),
    async start(dispatch) {
      if (receiver === undefined) throw new Error('there is no road to Slack');
      self = await whoAmI(client, sleep, () => stopped);
      const post = createPost({ client, log, meter, sleep });
      const respond = createRespond({ meter, sleep });
      const home = createHome({ client, self: () => self, welcome: parts.welcome, log, sleep });
      app = createApp({
        ...parts,
        botToken,
        clientOptions,
        sdkLog,
        receiver,
        self,
        dispatch,
        work,
        home,
        post,
        deliver: createDeliver({ post, respond, home, log }),
        pictures: createPictures({ client, draw: parts.draw, respond, log, meter, sleep }),
        pane: createPane({ client, commands: parts.commands }),
        threads: createThreads(client, () => self.userId),
        openForm: createOpenForm({ client, log, meter, sleep }),
        zoneOf: createZoneOf({ client, clock, log }),
        readersOf: createReadersOf(client, () => self.teamId),
      });
      await app.start();
    },
    async stop() {
      stopped = true;
      await app?.stop();
      await work.idle(FINISH_MS);
    },
    ...(socket === undefined ? {} : { failed: socket.failed }),
    isConnected: () => app !== undefined && (socket?.isConnected() ?? true),
  };
}

const pause = (ms: number) =>
  ms === 0
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        setTimeout(resolve, ms);
      });
