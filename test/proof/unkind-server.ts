import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { choicesOf } from '../helpers/random.ts';

/** How badly a server treats who asks it. Shares are of all requests that can fail, from 0 to 1. */
export interface Unkindness {
  readonly seed: number;
  /** Done, and the answer is lost: the connection ends without one. */
  readonly lostAfter: number;
  /** Not done, and the connection ends. */
  readonly lostBefore: number;
  /** Not done, and answered with a server error. */
  readonly broken: number;
  /** Done, and answered with a server error all the same. */
  readonly brokenAfter: number;
  /** Done, and answered with half an answer. */
  readonly torn: number;
  /** Not done, and asked to wait. */
  readonly limited: number;
  /** Not done, and never answered. */
  readonly silent: number;
  /** How long the platform asks to wait then; whole seconds on Slack. */
  readonly retryAfterMs: number;
  /** How long a message is in no history although it is there. */
  readonly historyLagMs: number;
  /** Each request takes between nothing and so long before it is done, and again before it is answered. */
  readonly latencyMs: number;
  /** Messages that a channel takes in a second; null for as many as come. */
  readonly channelPerSecond: number | null;
  /** Requests that the server takes in a second; null for as many as come. */
  readonly perSecond: number | null;
}

export const KIND: Unkindness = {
  seed: 1,
  lostAfter: 0,
  lostBefore: 0,
  broken: 0,
  brokenAfter: 0,
  torn: 0,
  limited: 0,
  silent: 0,
  retryAfterMs: 1000,
  historyLagMs: 0,
  latencyMs: 0,
  channelPerSecond: null,
  perSecond: null,
};

type Treatment = 'kind' | 'lost_after' | 'lost_before' | 'broken' | 'broken_after' | 'torn' | 'limited' | 'silent';

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface UnkindParts {
  /** Whether a request suffers at all: what only asks who one is may be spared. */
  suffers(asked: Asked): boolean;
  /** Does what is asked, at once and whole. */
  answer(asked: Asked): Answer;
  /** How this platform says 429. */
  limited(retryAfterMs: number, isGlobal: boolean): Answer;
  broken: Answer;
}

/** A server on loopback that treats requests as it is told to; how may be changed while it runs. */
export async function startUnkindServer(unkindness: Unkindness, { suffers, answer, limited, broken }: UnkindParts) {
  let current = unkindness;
  const choices = choicesOf(unkindness.seed);
  const counted: Record<Treatment, number> = { kind: 0, lost_after: 0, lost_before: 0, broken: 0, broken_after: 0, torn: 0, limited: 0, silent: 0 };
  const all = createWindow();

  function treatmentOf(asked: Asked): Treatment {
    if (!suffers(asked)) return 'kind';
    let left = choices.below(1_000_000) / 1_000_000;
    const shares: readonly (readonly [Treatment, number])[] = [
      ['lost_after', current.lostAfter],
      ['lost_before', current.lostBefore],
      ['broken', current.broken],
      ['broken_after', current.brokenAfter],
      ['torn', current.torn],
      ['limited', current.limited],
      ['silent', current.silent],
    ];
    for (const [treatment, share] of shares) {
      if (left < share) return treatment;
      left -= share;
    }
    return 'kind';
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readAsked(request);
    await pauseUpTo(current.latencyMs);
    // Whoever asks may be gone by now; what has arrived is done all the same.
    const treatment = treatmentOf(asked);
    const overMs = treatment === 'kind' && current.perSecond !== null ? all.take(current.perSecond) : 0;
    if (suffers(asked)) counted[overMs > 0 ? 'limited' : treatment] += 1;
    if (treatment === 'silent') return;
    if (treatment === 'lost_before') return void request.socket.destroy();
    const given = overMs > 0 ? limited(overMs, true) : treated(treatment, asked);
    await pauseUpTo(current.latencyMs);
    if (treatment === 'lost_after') return void request.socket.destroy();
    if (response.destroyed) return;
    response.writeHead(given.status, { 'content-type': 'application/json', ...given.headers });
    const whole = JSON.stringify(given.body);
    response.end(treatment === 'torn' ? whole.slice(0, whole.length / 2) : whole);
  }

  function treated(treatment: Treatment, asked: Asked): Answer {
    if (treatment === 'limited') return limited(current.retryAfterMs, false);
    if (treatment === 'broken') return broken;
    const done = answer(asked);
    return treatment === 'broken_after' ? broken : done;
  }

  const pauseUpTo = async (ms: number) => {
    if (ms > 0) await sleep(choices.below(ms + 1));
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How often each treatment was given to what can suffer. */
    counted: counted as Readonly<Record<Treatment, number>>,
    unkindness: () => current,
    change(changes: Partial<Unkindness>) {
      current = { ...current, ...changes };
    },
    async close() {
      server.closeAllConnections();
      if (!server.listening) return;
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Counts what happens within each second. */
export function createWindow() {
  let since = 0;
  let taken = 0;
  return {
    /** Takes one of `most` in this second; gives 0, or how many milliseconds are left of a second that is full. */
    take(most: number): number {
      const now = Date.now();
      if (now - since >= 1000) {
        since = now;
        taken = 0;
      }
      if (taken >= most) return Math.max(1, since + 1000 - now);
      taken += 1;
      return 0;
    },
  };
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  return { method: request.method ?? '', path: pathname, query: searchParams, headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
}
