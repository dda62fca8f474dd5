import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Transform } from 'node:stream';
import zlib from 'node:zlib';

/** An answer that means harm: how it is sent, and what its refusal must say. Each one is refused long before the deadline unless it is `slow`. */
export interface Bomb {
  readonly name: string;
  readonly send: (socket: Socket) => void;
  readonly says: RegExp;
  readonly slow?: true;
}

const MEGABYTE = Buffer.alloc(1_000_000);

/** `megabytes` of zeros, packed without ever being held. */
async function packed(packer: Transform, megabytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  packer.on('data', (part: Buffer) => parts.push(part));
  for (let each = 0; each < megabytes; each++) {
    if (!packer.write(MEGABYTE)) await once(packer, 'drain');
  }
  packer.end();
  await once(packer, 'end');
  return Buffer.concat(parts);
}

const head = (...lines: readonly string[]): string => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n');
const whole =
  (body: Buffer, ...lines: readonly string[]) =>
  (socket: Socket) => {
    socket.write(head(`Content-Length: ${body.length}`, ...lines));
    socket.end(body);
  };

/** Writes the same again and again until nobody listens. */
function endlessly(socket: Socket, begin: string, again: string | Buffer): void {
  const more = () => {
    while (socket.writable && socket.write(again));
  };
  socket.on('drain', more);
  socket.write(begin);
  more();
}

function everySecond(socket: Socket, begin: string, ms: number): void {
  socket.write(begin);
  const timer = setInterval(() => socket.write('x'), ms);
  socket.on('close', () => clearInterval(timer));
}

/** Bombs that unpack to `megabytes` each; what trickles does so every `trickleMs`. */
export async function makeBombs({ megabytes, trickleMs }: { readonly megabytes: number; readonly trickleMs: number }): Promise<readonly Bomb[]> {
  const gzip = await packed(zlib.createGzip({ level: 1 }), megabytes);
  const deflate = await packed(zlib.createDeflate({ level: 1 }), megabytes);
  const raw = await packed(zlib.createDeflateRaw({ level: 1 }), megabytes);
  const brotli = await packed(
    zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 2, [zlib.constants.BROTLI_PARAM_LGWIN]: 24 } }),
    megabytes,
  );
  const zstd = await packed(zlib.createZstdCompress({ params: { [zlib.constants.ZSTD_c_compressionLevel]: 1 } }), megabytes);
  const wide = await packed(
    zlib.createZstdCompress({ params: { [zlib.constants.ZSTD_c_windowLog]: 27, [zlib.constants.ZSTD_c_compressionLevel]: 1 } }),
    megabytes,
  );
  const unpacked = /more than 8 MB once it is unpacked/u;
  const tooMuch = /more than 8 MB, which/u;
  const crumb = '1\r\nx\r\n';
  return [
    { name: 'gzip', send: whole(gzip, 'Content-Encoding: gzip'), says: unpacked },
    { name: 'x-gzip', send: whole(gzip, 'Content-Encoding: X-GZIP'), says: unpacked },
    { name: 'deflate', send: whole(deflate, 'Content-Encoding: deflate'), says: unpacked },
    { name: 'bare deflate', send: whole(raw, 'Content-Encoding: deflate'), says: unpacked },
    { name: 'brotli', send: whole(brotli, 'Content-Encoding: br'), says: unpacked },
    { name: 'zstd', send: whole(zstd, 'Content-Encoding: zstd'), says: unpacked },
    { name: 'zstd with a window of 128 MB', send: whole(wide, 'Content-Encoding: zstd'), says: /packed wrongly/u },
    { name: 'gzip in gzip', send: whole(zlib.gzipSync(gzip), 'Content-Encoding: gzip, gzip'), says: /2 times over/u },
    { name: 'gzip in gzip in two headers', send: whole(zlib.gzipSync(gzip), 'Content-Encoding: gzip', 'Content-Encoding: gzip'), says: /2 times over/u },
    { name: 'fifty codings', send: whole(gzip, `Content-Encoding: ${'gzip, '.repeat(49)}gzip`), says: /50 times over/u },
    { name: 'an unknown coding', send: whole(gzip, 'Content-Encoding: compress'), says: /not known here/u },
    { name: 'gzip that is none', send: whole(Buffer.from('plain words'), 'Content-Encoding: gzip'), says: /packed wrongly/u },
    { name: 'gzip that ends early', send: whole(gzip.subarray(0, 1000), 'Content-Encoding: gzip'), says: /packed wrongly|once it is unpacked/u },
    {
      name: 'endless gzip of nothing',
      send: (socket) => endlessly(socket, head('Content-Encoding: gzip'), Buffer.concat(Array.from({ length: 3000 }, () => zlib.gzipSync('')))),
      says: tooMuch,
    },
    { name: 'an endless body', send: (socket) => endlessly(socket, head(), MEGABYTE), says: tooMuch },
    {
      name: 'an endless chunked body',
      send: (socket) => endlessly(socket, head('Transfer-Encoding: chunked'), `10000\r\n${'x'.repeat(65_536)}\r\n`),
      says: tooMuch,
    },
    { name: 'a length that is too great', send: (socket) => void socket.write(head('Content-Length: 8000001')), says: tooMuch },
    {
      name: 'a length beyond all numbers',
      send: (socket) => void socket.write(head('Content-Length: 99999999999999999999999')),
      says: /more than 8 MB|headers promise|as a web server should/u,
    },
    { name: 'more to come than comes', send: (socket) => void socket.end(`${head('Content-Length: 100')}few`), says: /in the middle of its answer/u },
    { name: 'two lengths', send: (socket) => void socket.end(`${head('Content-Length: 3', 'Content-Length: 5')}words`), says: /headers promise/u },
    {
      name: 'a length and chunks',
      send: (socket) => void socket.end(`${head('Content-Length: 3', 'Transfer-Encoding: chunked')}3\r\nabc\r\n0\r\n\r\n`),
      says: /headers promise/u,
    },
    { name: 'chunks that break off', send: (socket) => void socket.end(`${head('Transfer-Encoding: chunked')}5\r\nabc`), says: /in the middle of its answer/u },
    { name: 'crumbs', send: (socket) => endlessly(socket, head('Transfer-Encoding: chunked'), crumb.repeat(20_000)), says: /in crumbs/u },
    {
      name: 'crumbs of gzip',
      send: (socket) =>
        endlessly(
          socket,
          head('Transfer-Encoding: chunked', 'Content-Encoding: gzip'),
          [...zlib.gzipSync('')]
            .map((byte) => `1\r\n${String.fromCharCode(byte)}\r\n`)
            .join('')
            .repeat(500),
        ),
      says: /in crumbs|packed wrongly|as a web server should/u,
    },
    {
      name: 'endless headers',
      send: (socket) => endlessly(socket, 'HTTP/1.1 200 OK\r\n', `X-A: ${'a'.repeat(1000)}\r\n`.repeat(50)),
      says: /more headers than are read/u,
    },
    {
      name: 'one endless header',
      send: (socket) => endlessly(socket, 'HTTP/1.1 200 OK\r\nX-A: ', Buffer.alloc(1_000_000, 'a')),
      says: /more headers than are read/u,
    },
    { name: 'endless promises', send: (socket) => endlessly(socket, '', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000)), says: /again and again/u },
    {
      name: 'endless first promises',
      send: (socket) => endlessly(socket, '', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(1000)),
      says: /again and again|could not be asked|middle of its answer|as a web server should/u,
    },
    {
      name: 'an endless trailer',
      send: (socket) => endlessly(socket, `${head('Transfer-Encoding: chunked')}1\r\nx\r\n0\r\n`, `X-A: ${'a'.repeat(1000)}\r\n`.repeat(50)),
      says: /more headers than are read/u,
    },
    { name: 'an endless chunk extension', send: (socket) => endlessly(socket, `${head('Transfer-Encoding: chunked')}1;`, 'a'.repeat(100_000)), says: tooMuch },
    { name: 'another protocol', send: (socket) => void socket.end('220 mail.example.org ESMTP\r\n'), says: /as a web server should/u },
    {
      name: 'a switch of protocols',
      send: (socket) => void socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
      says: /./u,
    },
    { name: 'nothing', send: (socket) => void socket.end(), says: /in the middle of its answer/u },
    { name: 'an end in anger', send: (socket) => void socket.resetAndDestroy(), says: /in the middle of its answer/u },
    { name: 'a byte a second', send: (socket) => everySecond(socket, head('Content-Length: 1000000'), trickleMs), says: /byte by byte/u },
    { name: 'a byte of gzip a second', send: (socket) => everySecond(socket, `${head('Content-Encoding: gzip')}\x1f`, trickleMs), says: /./u },
    { name: 'a header byte a second', send: (socket) => everySecond(socket, 'HTTP/1.1 200 OK\r\nX-A: ', trickleMs), says: /byte by byte/u },
    { name: 'silence', send: () => {}, says: /took longer than/u, slow: true },
  ];
}
