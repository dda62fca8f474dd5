import { createServer, type RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Log } from '../bot/log.ts';
import { createPages, type PageParts } from './pages.ts';

/** Where one platform sends what happens there. Its listener checks signatures itself and answers whatever comes. */
export interface Endpoint {
  readonly path: string;
  readonly listener: RequestListener;
}

export interface ServerParts extends PageParts {
  /** 0 for any that is free. */
  readonly port: number;
  readonly endpoints: readonly Endpoint[];
  readonly log: Log;
}

export interface Server {
  readonly port: number;
  /** Takes no new connection and settles when the open ones have been answered. */
  stop(): Promise<void>;
}

/** Starts the one HTTP port. Only `POST` to an endpoint's own path reaches its listener; all else is a page or 404. Rejects with node's error when the port is taken. */
export async function startServer({ port, endpoints, log, ...parts }: ServerParts): Promise<Server> {
  const pages = getRequestListener(createPages(parts).fetch);
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 5000 }, (request, response) => {
    const path = request.url?.split('?', 1)[0];
    const endpoint = request.method === 'POST' ? endpoints.find((each) => each.path === path) : undefined;
    try {
      (endpoint?.listener ?? pages)(request, response);
    } catch (error) {
      log.warn({ error }, 'a request could not be answered');
      if (!response.headersSent) response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
