import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Log } from '../bot/log.ts';
import { FootnoteError } from '../core/errors.ts';
import { boundBody, MOST_BYTES } from './body.ts';
import { answerMalformed } from './malformed.ts';
import { createPages, type PageParts } from './pages.ts';

/** Where one platform sends what happens there. Its listener checks signatures itself and answers whatever comes. */
export interface Endpoint {
  readonly path: string;
  readonly listener: RequestListener;
}

export interface ServerParts extends PageParts {
  /** 0 for any that is free. */
  readonly port: number;
  /** What takes a path now: a listener, `later` for one that is not there yet or any more, undefined for none. */
  endpoint(path: string): RequestListener | 'later' | undefined;
  readonly log: Log;
  /** How long a listener may take to answer. Default 10,000. */
  readonly answerMs?: number;
  /** How long a client may take to send a request. Default 10,000. */
  readonly requestMs?: number;
  /** How long what comes for a platform that is not there yet is held. Default 2,000. */
  readonly holdMs?: number;
}

export interface Server {
  readonly port: number;
  /** Takes no new connection and no new request, and settles when those that came in have been answered. */
  stop(): Promise<void>;
  /** Lets go of whoever is still connected. */
  cut(): void;
}

/** How often connections are looked at for those that take too long. Node's default is 30 s, longer than any limit here. */
const LOOK_MS = 1000;
const HOLD_STEP_MS = 20;
/** Longer than platforms and proxies keep a connection for reuse: one that is closed just then costs them a request. */
const KEEP_ALIVE_MS = 75_000;
/** For a connection on which nothing is sent or read. */
const IDLE_MS = 30_000;
/** Far more than platforms and a proxy keep open; beyond it new ones are closed, so that the rest of the process has files left. */
const MOST_CONNECTIONS = 1000;

/**
 * Starts the one HTTP port. Only `POST` to an endpoint's own path reaches its listener; all else is a page.
 *
 * Whatever comes in is answered, in time and within bounds.
 * Throws `unavailable`, with what to do, when the port cannot be had.
 */
export async function startServer({ port, endpoint, log, answerMs = 10_000, requestMs = 10_000, holdMs = 2000, ...parts }: ServerParts): Promise<Server> {
  const pages = getRequestListener(createPages(parts).fetch, { hostname: 'localhost', overrideGlobalObjects: false });
  const busy = new Map<Socket, number>();
  let stopping = false;

  const server = createServer(
    {
      headersTimeout: requestMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(LOOK_MS, requestMs),
      keepAliveTimeout: KEEP_ALIVE_MS,
      insecureHTTPParser: false,
    },
    (request, response) => {
      if (stopping) response.setHeader('connection', 'close');
      keepBusy(request.socket, response);
      const waiting = setTimeout(() => refuse(response, 503, 'That took too long here.'), answerMs);
      response.once('close', () => clearTimeout(waiting));
      answer(request, response).catch((error: unknown) => {
        log.error({ error }, 'a request could not be answered');
        refuse(response, 500, 'Something went wrong here.');
      });
    },
  );
  server.timeout = IDLE_MS;
  answerMalformed(server);
  // A switch of Node that its documentation leaves out (lib/_http_server.js): who has sent all is still there for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('connection', (socket: Socket) => {
    busy.set(socket, 0);
    socket.once('close', () => busy.delete(socket));
  });
  // Node lets go of such a socket, and of its errors with it.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\ncontent-length: 0\r\n\r\n', () => socket.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The greeting of HTTP/2, after which Node closes the connection.
    if (request.method === 'PRI') return refuse(response, 505, 'This port speaks HTTP/1.1.');
    if (Number(request.headers['content-length']) > MOST_BYTES) return refuse(response, 413, 'That is too long.');
    boundBody(request, () => refuse(response, 413, 'That is too long.'));
    const path = request.url?.split('?', 1)[0] ?? '';
    const now = endpoint(path);
    if (now === undefined || (now === 'later' && request.method !== 'POST')) return pages(request, response);
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(response, 405, 'This is where a platform sends what happens there, with POST.');
    }
    const listener = now === 'later' ? await arriving(path) : now;
    if (listener === undefined || listener === 'later' || stopping) {
      response.setHeader('retry-after', '5');
      return refuse(response, 503, 'Nobody is here yet. Try again in a few seconds.');
    }
    // It is typed as one that gives nothing; one that is async gives a promise.
    await listener(request, response);
  }

  /** What takes a path once a start has come so far: a platform tries some requests only once, and waits 3 s for an answer. */
  async function arriving(path: string): Promise<ReturnType<typeof endpoint>> {
    for (let waited = 0; waited < holdMs && !stopping; waited += HOLD_STEP_MS) {
      await new Promise((resolve) => {
        setTimeout(resolve, HOLD_STEP_MS);
      });
      const listener = endpoint(path);
      if (listener !== 'later') return listener;
    }
    return 'later';
  }

  /** Notes that an answer is on its way; when the server stops, its connection goes with it. */
  function keepBusy(socket: Socket, response: ServerResponse): void {
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (busy.get(socket) ?? 1) - 1;
      if (!socket.destroyed) busy.set(socket, left);
      if (stopping && left === 0) socket.destroySoon();
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(toUnavailable(port, cause)));
    server.listen(port, () => resolve());
  });
  server.on('error', (error) => log.error({ error }, 'the HTTP port failed'));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        server.close(() => resolve());
        for (const [socket, answers] of busy) if (answers === 0) socket.destroySoon();
      }),
    cut: () => server.closeAllConnections(),
  };
}

/** Answers with a sentence and closes the connection; an answer that has begun is broken off, so that nobody takes it for whole. */
function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.writableEnded || response.destroyed) return;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
  // A listener that comes to its answer later must not fail for that.
  Object.assign(response, { setHeader: () => response, writeHead: () => response, write: () => true, end: () => response });
}

function toUnavailable(port: number, cause: NodeJS.ErrnoException): FootnoteError {
  const why =
    cause.code === 'EADDRINUSE'
      ? `PORT ${port} is taken by another program: stop that one, or set PORT to one that is free.`
      : cause.code === 'EACCES'
        ? `PORT ${port} may not be opened by this user: set PORT to one above 1023.`
        : `PORT ${port} cannot be opened: set PORT to another one.`;
  return new FootnoteError('unavailable', why, { cause });
}
