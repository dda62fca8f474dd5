import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { createFetcher, type FetcherOptions } from '../../src/ingest/fetch/fetch.ts';

/** Where sites of tests listen, and what counts as public to `aFetcher`. The rest of 127.0.0.0/8 is inside. */
export const PUBLIC = '127.0.0.1';

export interface Site {
  readonly port: number;
  /** With its port, without a slash at its end. */
  readonly origin: string;
  /** What was asked for, in order; empty for a raw site. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
  /** How often somebody connected. */
  readonly connections: number;
  close(): Promise<void>;
}

/** A web site on this machine. */
export function aSite(answer: RequestListener, at: { readonly host?: string; readonly port?: number } = {}): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  return listening(server, requests, at);
}

/** A server that speaks as it likes. */
export const aRawSite = (talk: (socket: Socket) => void, at: { readonly host?: string; readonly port?: number } = {}): Promise<Site> =>
  listening(
    createRawServer((socket) => {
      socket.on('error', () => {});
      talk(socket);
    }),
    [],
    at,
  );

async function listening(
  server: Server,
  requests: readonly IncomingMessage[],
  { host = PUBLIC, port = 0 }: { readonly host?: string; readonly port?: number },
): Promise<Site> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    port: bound,
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    requests,
    get asked() {
      return requests.map(({ url }) => url ?? '');
    },
    get connections() {
      return connections;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A fetcher that takes `PUBLIC` for the public web, knows no name but those given, and waits for nobody. */
export const aFetcher = (options: Partial<FetcherOptions> & { readonly names?: Readonly<Record<string, readonly string[]>> } = {}) =>
  createFetcher({
    clock: () => new Date('2025-11-23T08:00:00Z'),
    log: { warn: () => {} },
    resolve: async (name) => options.names?.[name] ?? [],
    userAgent: 'Footnote/0.1.0 (+ops@example.org)',
    allowPrivate: false,
    allowHosts: [],
    proxy: null,
    alsoPublic: [PUBLIC],
    ...options,
    limits: { gapMs: 0, ...options.limits },
  });
