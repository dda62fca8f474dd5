import { connect } from 'node:net';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Server } from '../../src/web/server.ts';
import { fuzzPort, startFuzzed } from '../helpers/fuzz-port.ts';
import { sendRaw, statusesOf } from '../helpers/send-raw.ts';

const servers: Server[] = [];
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);
process.on('unhandledRejection', note);
afterAll(() => process.off('unhandledRejection', note));

async function start(parts: Parameters<typeof startFuzzed>[0] = {}) {
  const server = await startFuzzed(parts);
  servers.push(server);
  const send = (text: string, more: Parameters<typeof sendRaw>[2] = {}) => sendRaw(server.port, { pieces: [Buffer.from(text, 'latin1')], leaves: false }, more);
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init);
  return { server, send, get };
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.cut();
    await server.stop();
  }
  expect(unhandled.splice(0)).toEqual([]);
});

const POST = 'POST /discord/interactions HTTP/1.1\r\nHost: x\r\n';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('startServer', () => {
  it.each<[string, string, readonly number[]]>([
    ['a health check', 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n', [200]],
    ['one of HTTP/1.0 without a host', 'GET /healthz HTTP/1.0\r\n\r\n', [200]],
    ['one that wants no body', 'HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n', [200]],
    ['an absolute address', 'GET http://other.example/healthz HTTP/1.1\r\nHost: x\r\n\r\n', [200]],
    ['an upgrade', 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n', [200]],
    ['an unknown path', 'GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n', [404]],
    ['a path with NUL', 'GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n', [404]],
    ['a path of slashes', 'GET // HTTP/1.1\r\nHost: x\r\n\r\n', [404]],
    ['a path that is no encoding', 'GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n', [404]],
    ['the name of a property of all objects', 'POST /constructor HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', [404]],
    ['an endpoint looked at', 'GET /slack/events HTTP/1.1\r\nHost: x\r\n\r\n', [405]],
    ['an endpoint with a slash more', 'POST /slack/events/ HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', [404]],
    ['no signature', `${POST}Content-Length: 2\r\n\r\n{}`, [401]],
    ['CONNECT', 'CONNECT other.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', [405]],
    ['TRACE', 'TRACE /healthz HTTP/1.1\r\nHost: x\r\n\r\n', [404]],
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', [400]],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', [400]],
    ['no HTTP', 'EHLO x\r\n', [400]],
    ['a greeting of TLS', '\u0016\u0003\u0001\u0002\u0000', [400]],
    ['half a request', 'GET /healthz HTTP/1.1\r\nHos', [400]],
    ['half a body', `${POST}Content-Length: 9\r\n\r\n{}`, [400]],
    ['the greeting of HTTP/2 without a version', 'PRI /\r\nHost: x\r\n\r\n', [505]],
    ['two lengths', `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, [400]],
    ['a length and chunks', `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, [400]],
    ['a negative length', `${POST}Content-Length: -1\r\n\r\n`, [400]],
    ['broken chunks', `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, [400]],
    ['a negative length and much behind it', `${POST}Content-Length: -1\r\n\r\n${'x'.repeat(3_000_000)}`, [400]],
    ['huge headers', `GET /healthz HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(40_000)}\r\n\r\n`, [431]],
    ['a length over the bound', `${POST}Content-Length: 2000000\r\n\r\n{}`, [413]],
    ['an expectation nobody knows', 'GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: much\r\n\r\n', [417]],
    ['several on one connection', 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(3), [200, 200, 200]],
    ['a listener that throws', 'POST /throws HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', [500]],
    ['a listener that rejects', 'POST /rejects HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', [500]],
    ['Slack without a signature', 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}', [401]],
  ])('answers %s', async (_, text, statuses) => {
    const { send } = await start();
    expect(statusesOf((await send(text)).text)).toEqual(statuses);
  });

  it('answers any request, and lives', { timeout: 60_000 }, async () => {
    const { server, get } = await start({ requestMs: 2000 });
    const { answered, left, ...rest } = await fuzzPort(server.port, { count: 2000, seed: 1_000_000 });
    expect(rest).toMatchObject({ silent: [], open: [] });
    expect(answered + left).toBe(2000);
    expect((await get('/healthz')).status).toBe(200);
  });

  it.each(['/discord/interactions', '/slack/events'])('stops reading a body without a length at 1 MB at %s', async (path) => {
    const { send, get } = await start();
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const { text, closed } = await send(`POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(40)}0\r\n\r\n`);
    expect([statusesOf(text), closed]).toEqual([[413], true]);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('hands over a body up to the bound, with and without a length', async () => {
    const { get } = await start();
    const body = 'x'.repeat(1_000_000);
    for (const each of [body, new Blob([body]).stream()]) {
      const response = await get('/discord/interactions', { method: 'POST', body: each, duplex: 'half' } as RequestInit);
      expect([response.status, response.headers.get('x-bytes')]).toEqual([401, '1000000']);
    }
  });

  it('breaks an answer off whose listener failed half-way', async () => {
    const { send } = await start();
    const { closed } = await send('POST /breaks-off HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', { ends: false });
    expect(closed).toBe(true);
  });

  it.each([
    ['a request line', 'GET /hea', 408],
    ['headers', 'GET /healthz HTTP/1.1\r\nHost: x\r\nA: ', 408],
    ['a body', `${POST}Content-Length: 9\r\n\r\n{}`, 408],
    ['a body after a wish for an upgrade', `${POST}Connection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 9\r\n\r\n{}`, 408],
    ['an answer of its own', 'POST /never HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', 503],
  ])('does not wait for %s for ever', async (_, text, status) => {
    const { send } = await start({ requestMs: 200, answerMs: 900 });
    const answered = await send(text, { ends: false });
    expect([statusesOf(answered.text), answered.closed]).toEqual([[status], true]);
  });

  it('answers late who has said that nothing more comes', async () => {
    const { send } = await start({
      endpoint: () => async (_, response) => {
        await wait(200);
        response.end('late');
      },
    });
    expect((await send('POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')).text).toContain('late');
  });

  it('lets a listener that comes too late say what it wants', async () => {
    const late = Promise.withResolvers<void>();
    const { get } = await start({
      answerMs: 50,
      endpoint: () => async (_, response) => {
        await late.promise;
        response.writeHead(200, { a: 'b' }).end('late');
      },
    });
    const response = await get('/slow', { method: 'POST', body: '{}' });
    late.resolve();
    await wait(20);
    expect([response.status, await response.text()]).toEqual([503, 'That took too long here.\n']);
  });

  it('answers what others ask while somebody sends drop by drop', async () => {
    const { server, get } = await start({ requestMs: 500 });
    const slow = Array.from({ length: 100 }, () => connect(server.port, '127.0.0.1').on('error', () => {}));
    const gone = Promise.all(slow.map((socket) => new Promise((resolve) => socket.on('close', resolve).resume())));
    for (const socket of slow) socket.write('GET /healthz HTTP/1.1\r\nA: ');
    const dripping = setInterval(() => slow.map((socket) => socket.writable && socket.write('x')), 50);
    expect((await get('/healthz')).status).toBe(200);
    await gone;
    clearInterval(dripping);
  });

  it('holds what comes for a listener that is about to be there', async () => {
    let here = false;
    const { get } = await start({ endpoint: () => (here ? (_request, response) => response.end('here') : 'later') });
    const held = get('/slack/events', { method: 'POST', body: '{}' });
    setTimeout(() => {
      here = true;
    }, 60);
    expect((await held).status).toBe(200);
  });

  it('asks a platform to come back while its listener is not there', async () => {
    let here = false;
    const { get } = await start({ holdMs: 40, ready: () => here, endpoint: () => (here ? (_request, response) => response.end('here') : 'later') });
    const post = () => get('/slack/events', { method: 'POST', body: '{}' });
    const early = await post();
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
    const ready = await get('/readyz');
    expect([ready.status, ready.headers.get('retry-after'), (await get('/healthz')).status, (await get('/nothing')).status]).toEqual([503, '5', 200, 503]);
    here = true;
    expect((await post()).status).toBe(200);
  });

  it('says in a sentence that the port is taken', async () => {
    const { server } = await start();
    await expect(startFuzzed({ port: server.port })).rejects.toMatchObject({
      code: 'unavailable',
      message: `PORT ${server.port} is taken by another program: stop that one, or set PORT to one that is free.`,
    });
  });
});

describe('stop', () => {
  const REQUEST = 'POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n';

  it('finishes what runs, takes nothing new, and waits for nobody who only is connected', async () => {
    const held: (() => void)[] = [];
    const { server, get } = await start({ endpoint: (path) => (path === '/slow' ? (_, response) => void held.push(() => response.end('late')) : undefined) });
    const [silent, idle] = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
    for (const socket of [silent, idle]) socket.on('error', () => {}).resume();
    idle.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => idle.once('data', resolve));
    const slow = get('/slow', { method: 'POST', body: '{}' });
    await vi.waitFor(() => expect(held).toHaveLength(1));
    const started = performance.now();
    const stopped = server.stop();
    await expect(get('/healthz')).rejects.toThrow();
    for (const finish of held) finish();
    expect(await (await slow).text()).toBe('late');
    await stopped;
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('hands over no further request of a connection that is still busy', async () => {
    const held: (() => void)[] = [];
    const { server } = await start({ endpoint: () => (_, response) => void held.push(() => response.end('late')) });
    const texts: string[] = [];
    const socket = connect(server.port, '127.0.0.1').on('error', () => {});
    socket.setEncoding('latin1').on('data', (text: string) => texts.push(text));
    socket.write(REQUEST);
    await vi.waitFor(() => expect(held).toHaveLength(1));
    const stopped = server.stop();
    socket.write(REQUEST);
    await wait(50);
    expect(held).toHaveLength(1);
    for (const finish of held) finish();
    await stopped;
    await vi.waitFor(() => expect(statusesOf(texts.join(''))[0]).toBe(200));
  });
});
