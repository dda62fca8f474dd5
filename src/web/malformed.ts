import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** How long what is still being sent is read and thrown away. */
const LINGER_MS = 1000;

/** As Node itself answers, by the code of its parser's error; 400 for any other. */
const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Answers what is no HTTP, and reads on for a moment before the connection is closed.
 *
 * Node closes at once: the system then resets a connection on which something is still unread, and the client loses the answer that it had been sent.
 */
export function answerMalformed(server: Server): void {
  const answered = new WeakSet<Duplex>();
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (answered.has(socket)) return;
    answered.add(socket);
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 ${STATUS[error.code ?? ''] ?? '400 Bad Request'}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    socket.resume();
    const closing = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once('close', () => clearTimeout(closing));
  });
}
