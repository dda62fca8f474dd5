import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../bot/log.ts';
import type { Clock } from '../../core/clock.ts';
import { createVerifier } from './signature.ts';

export interface EndpointParts {
  readonly publicKey: string;
  readonly clock: Clock;
  readonly log: Log;
  /** `acknowledge` answers the request with Discord's first response and settles when that has arrived, or rejects when nobody waits for it any more. */
  interaction(payload: unknown, acknowledge: (body: object) => Promise<void>): Promise<void>;
}

/** A message and all that it refers to is far smaller. */
const MOST_BYTES = 1024 * 1024;
/** How long a first response is on its way to those who look for it. */
const ARRIVAL_MS = 100;

/** Discord's signed requests on our HTTP port. Whatever comes gets an answer; what is not signed by Discord gets 401, and a line in the log at most once a second. */
export function createEndpoint({ publicKey, clock, log, interaction }: EndpointParts): RequestListener {
  const isSigned = createVerifier(publicKey, clock);
  const refused = oncePerSecond(clock, (count) => log.warn({ platform: 'discord', count }, 'requests without a good signature were refused'));
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ platform: 'discord', error }, 'an interaction failed');
      end(response, 500);
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (body === undefined) return end(response, 413);
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
    if (!isSigned({ signature, timestamp, body })) {
      refused();
      return end(response, 401);
    }
    const payload = parseJson(body);
    if (payload === undefined) return end(response, 400);
    await interaction(payload, (first) => respond(response, first));
    if (!response.headersSent) end(response, 400);
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Settles a little after the answer was handed over: Discord knows the interaction's webhook only when it has read it. */
async function respond(response: ServerResponse, body: object): Promise<void> {
  if (response.writableEnded || response.destroyed) throw new Error('nobody waits for this response');
  await new Promise<void>((resolve, reject) => {
    response.once('close', () => (response.writableFinished ? resolve() : reject(new Error('nobody waits for this response'))));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body), () => resolve());
  });
  await sleep(ARRIVAL_MS);
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { connection: 'close' });
  response.end();
}

/** Calls at most once a second, with how often it was wanted since. */
function oncePerSecond(clock: Clock, call: (count: number) => void): () => void {
  let count = 0;
  let next = 0;
  return () => {
    count++;
    const now = clock().getTime();
    if (now < next && next - now <= 1000) return;
    call(count);
    count = 0;
    next = now + 1000;
  };
}
