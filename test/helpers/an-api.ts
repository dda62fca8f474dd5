import { createServer } from 'node:http';

interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text as it is. */
  readonly body: unknown;
}

/** An HTTP API on this machine that gives what it is told to, by path; 404 otherwise. It notes what was asked, with which token. */
export async function anApi(given: Readonly<Record<string, Given>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const { status = 200, headers = {}, body } = given[request.url ?? ''] ?? { status: 404, body: {} };
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    asked,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
