import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import type { Meter } from '../../bot/meter.ts';
import type { Clock } from '../../core/clock.ts';
import { createSignatures, type Signed } from './signature.ts';

export interface HttpParts {
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
}

export interface HttpReceiver extends Receiver {
  /** Answers every request that comes to Slack's path, whatever it holds. */
  readonly listener: RequestListener;
}

/** Larger than anything that Slack sends: a view has at most 250 kB. */
const MOST_BYTES = 1_000_000;
/** Slack waits 3 s. */
const HOLD_MS = 2000;

/** Takes what Slack sends as signed requests, and answers each as soon as it is acknowledged. Nothing that is not signed, fresh and new gets further than here. */
export function createHttpReceiver({ signingSecret, clock, log, meter }: HttpParts): HttpReceiver {
  const signatures = createSignatures(signingSecret);
  const refused = onceASecond(clock, (count) => log.warn({ count }, 'requests that claimed to come from Slack were refused'));
  const { promise: opened, resolve: openUp } = Promise.withResolvers<void>();
  let app: App | undefined;
  let open = false;
  let stopped = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const since = performance.now();
    const body = Number(request.headers['content-length'] ?? 0) > MOST_BYTES ? undefined : await bodyOf(request);
    if (body === undefined) {
      request.resume();
      response.setHeader('connection', 'close');
      return end(response, 413);
    }
    if (isCertificateCheck(request, body)) return end(response, 200);
    const { 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature } = request.headers;
    const signed = { stamp: one(stamp), signature: one(signature), body };
    const verdict = signatures.verify(signed, clock());
    // A repetition within the same second, of what was taken already: refused, it would count as a failure of this app's.
    if (verdict === 'replayed' && retryOf(request) !== undefined) return end(response, 200);
    if (verdict !== 'good') {
      meter.failed('slack', verdict);
      refused();
      return end(response, 401);
    }
    await take(request, response, signed, since);
  }

  /** What is certainly Slack's. One that could not be taken may come again. */
  async function take(request: IncomingMessage, response: ServerResponse, signed: Signed, since: number): Promise<void> {
    const payload = payloadOf(request, signed.body.toString());
    if (payload === undefined) return end(response, 400);
    if (payload.type === 'url_verification') return end(response, 200, JSON.stringify({ challenge: String(payload.challenge) }));
    // What comes while this starts is worth a moment: Slack tries a command only once.
    if (!stopped && !open) await Promise.race([opened, atMost(HOLD_MS)]);
    if (!open || app === undefined) {
      signatures.forget(signed);
      return end(response, 503);
    }
    const ack = async (said?: unknown) => {
      if (response.headersSent) return;
      end(response, 200, typeof said === 'object' && said !== null ? JSON.stringify(said) : undefined);
      meter.acknowledged('slack', performance.now() - since);
    };
    try {
      await app.processEvent({ body: payload, ack, ...retryOf(request) });
    } catch (error) {
      if (!response.headersSent) signatures.forget(signed);
      throw error;
    }
    // Nobody here listens to it: Slack is not to send it again.
    if (!response.headersSent) end(response, 200);
  }

  return {
    listener(request, response) {
      answer(request, response).catch((error: unknown) => {
        log.warn({ error }, 'a request from Slack could not be read');
        if (!response.headersSent) end(response, 500);
      });
    },
    init(given) {
      app = given;
    },
    async start() {
      open = true;
      openUp();
    },
    async stop() {
      open = false;
      stopped = true;
    },
  };
}

function end(response: ServerResponse, status: number, body?: string): void {
  response.writeHead(status, body === undefined ? { 'content-length': 0 } : { 'content-type': 'application/json' });
  response.end(body);
}

const atMost = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref();
  });

const one = (header: string | string[] | undefined): string | undefined => (typeof header === 'string' ? header : undefined);

/** The whole body; undefined when it is larger than anything that Slack sends, or never ends. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const isForm = (request: IncomingMessage): boolean => /^application\/x-www-form-urlencoded\b/iu.test(request.headers['content-type'] ?? '');

/** Slack tries the certificate of an address without a signature; whatever else such a request holds is not looked at. */
const isCertificateCheck = (request: IncomingMessage, body: Buffer): boolean =>
  isForm(request) && new URLSearchParams(body.toString()).get('ssl_check') === '1';

function payloadOf(request: IncomingMessage, body: string): Record<string, unknown> | undefined {
  try {
    const form = isForm(request) ? new URLSearchParams(body) : undefined;
    const json = form === undefined ? body : form.get('payload');
    const payload: unknown = json === null ? Object.fromEntries(form ?? []) : JSON.parse(json);
    return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload } : undefined;
  } catch {
    return undefined;
  }
}

function retryOf(request: IncomingMessage): { readonly retryNum: number } | undefined {
  const count = one(request.headers['x-slack-retry-num']);
  return count !== undefined && /^\d{1,3}$/u.test(count) ? { retryNum: Number(count) } : undefined;
}

/** Counts, and says how many at most once a second. */
function onceASecond(clock: Clock, say: (count: number) => void): () => void {
  let count = 0;
  let saidAt = Number.NEGATIVE_INFINITY;
  return () => {
    count += 1;
    const now = clock().getTime();
    if (Math.abs(now - saidAt) < 1000) return;
    say(count);
    count = 0;
    saidAt = now;
  };
}
