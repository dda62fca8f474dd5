import { connect } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import type { RawRequest } from './raw-requests.ts';

/** What came back until the connection was closed, or `waitMs` had passed. */
export function sendRaw(
  port: number,
  { pieces, leaves }: RawRequest,
  { waitMs = 8000, ends = true } = {},
): Promise<{ readonly text: string; readonly closed: boolean }> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const parts: string[] = [];
    const done = (closed: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text: parts.join(''), closed });
    };
    const timer = setTimeout(() => done(false), waitMs);
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => parts.push(part));
    // A server may close while it is still being written to.
    socket.on('error', () => {});
    socket.on('end', () => done(true));
    socket.on('close', () => done(true));
    socket.once('connect', async () => {
      for (const piece of pieces) {
        if (!socket.writable) return;
        socket.write(piece);
        await soon();
      }
      if (leaves) done(true);
      else if (ends && socket.writable) socket.end();
    });
  });
}

/** The status of each answer, in order. */
export const statusesOf = (text: string): readonly number[] => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /gu)].map(([, status]) => Number(status));
