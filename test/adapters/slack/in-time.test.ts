import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetchInTime } from '../../../src/adapters/slack/in-time.ts';

/** What came over the wire, letter by letter. */
async function aWire() {
  const wire = { bytes: '', connections: 0, url: '' };
  const server = createServer((socket) => {
    wire.connections += 1;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      wire.bytes += chunk;
      if (wire.bytes.endsWith('the end')) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object') wire.url = `http://127.0.0.1:${address?.port}/`;
  return { wire, server };
}

const asked = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'é, and the end' };

describe('a request that has its time', () => {
  const open: Server[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
  });
  const opened = async () => {
    const { wire, server } = await aWire();
    open.push(server);
    return wire;
  };

  it('is sent as any other', async () => {
    const wire = await opened();
    const response = await createFetchInTime(() => false)(wire.url, asked);
    expect(await response.text()).toBe('{}');
    expect(wire.bytes).toMatch(/content-length: 15\r\n/iu);
    expect(wire.bytes).not.toMatch(/transfer-encoding/iu);
    expect(wire.bytes.endsWith('\r\n\r\né, and the end')).toBe(true);
  });

  it('is not begun after it', async () => {
    const wire = await opened();
    await expect(createFetchInTime(() => true)(wire.url, asked)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(wire.connections).toBe(0);
  });

  it('writes nothing where it was over when the connection was there', async () => {
    const wire = await opened();
    let times = 0;
    const failure = await createFetchInTime(() => ++times > 1)(wire.url, asked).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(times).toBe(2);
    expect([wire.connections, wire.bytes]).toEqual([1, '']);
  });
});
