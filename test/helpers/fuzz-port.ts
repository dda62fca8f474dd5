import type { RequestListener } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { createMetrics } from '../../src/web/metrics.ts';
import { type Server, startServer } from '../../src/web/server.ts';
import { choicesOf } from './random.ts';
import { aRawRequest } from './raw-requests.ts';
import { sendRaw, statusesOf } from './send-raw.ts';

export interface Fuzzed {
  readonly sent: number;
  /** Connections on which at least one answer came. */
  readonly answered: number;
  /** Those that left before. */
  readonly left: number;
  /** Seeds of the requests that got no answer, and of those whose connection stayed open. */
  readonly silent: readonly number[];
  readonly open: readonly number[];
  /** How often each status came. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly slowestMs: number;
}

const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => 'error' as never, setName() {} };

/** The one HTTP port with the library's own listener for Slack, one that reads a body, and some that fail in every way. */
export function startFuzzed(parts: Partial<Parameters<typeof startServer>[0]> = {}): Promise<Server> {
  const slack = new HTTPReceiver({ signingSecret: 'x', endpoints: '/slack/events', logger: quiet });
  const reads: RequestListener = async (request, response) => {
    let bytes = 0;
    for await (const chunk of request) bytes += chunk.length;
    response.writeHead(401, { 'x-bytes': bytes }).end();
  };
  const listeners: Readonly<Record<string, RequestListener>> = {
    '/slack/events': (request, response) => slack.requestListener(request, response),
    '/discord/interactions': reads,
    '/throws': () => {
      throw new Error('thrown');
    },
    '/rejects': async () => Promise.reject(new Error('rejected')),
    '/breaks-off': (_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('begun');
      throw new Error('half-way');
    },
    '/never': () => {},
  };
  const known = new Map(Object.entries(listeners));
  return startServer({
    port: 0,
    log: { error() {}, warn() {}, info() {} },
    ready: () => true,
    metrics: createMetrics().metrics,
    endpoint: (path) => known.get(path),
    ...parts,
  });
}

/** Sends `count` requests, some at a time, each made from its own seed. */
export async function fuzzPort(
  port: number,
  { count, seed, atOnce = 32, waitMs }: { readonly count: number; readonly seed: number; readonly atOnce?: number; readonly waitMs?: number },
): Promise<Fuzzed> {
  const [silent, open]: [number[], number[]] = [[], []];
  const statuses: Record<number, number> = {};
  let [next, answered, left, slowestMs] = [0, 0, 0, 0];
  const work = async () => {
    while (next < count) {
      const own = seed + next++;
      const request = aRawRequest(choicesOf(own));
      const started = performance.now();
      const { text, closed } = await sendRaw(port, request, waitMs === undefined ? {} : { waitMs });
      slowestMs = Math.max(slowestMs, performance.now() - started);
      const found = statusesOf(text);
      for (const status of found) statuses[status] = (statuses[status] ?? 0) + 1;
      if (!closed) open.push(own);
      if (found.length > 0) answered++;
      else if (request.leaves || request.pieces.length === 0) left++;
      else silent.push(own);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { sent: count, answered, left, silent, open, statuses, slowestMs };
}
