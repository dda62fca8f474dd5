import { createSocket } from 'node:dgram';
import { isIP } from 'node:net';

const [A, AAAA] = [1, 28];

/** A name server on this machine: addresses by name; `null` for a name that it says nothing about, not even that it is none. */
export async function aNameServer(names: Readonly<Record<string, readonly string[] | null>>) {
  const socket = createSocket('udp4');
  let asked = 0;
  socket.on('message', (query, { port, address }) => {
    asked++;
    const { name, type, end } = questionOf(query);
    const known = names[name];
    if (known === null) return;
    const answers = (known ?? []).filter((each) => (isIP(each) === 4 ? A : AAAA) === type).map((each) => recordOf(type, each));
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(known === undefined ? 0x8183 : 0x8180, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(answers.length, 6);
    socket.send(Buffer.concat([head, query.subarray(12, end), ...answers]), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    server: `127.0.0.1:${socket.address().port}`,
    get asked() {
      return asked;
    },
    close: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  };
}

/** RFC 1035, 4.1.2. */
function questionOf(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** RFC 1035, 4.1.3: the name is that of the question. */
function recordOf(type: number, address: string): Buffer {
  const data = type === A ? Buffer.from(address.split('.').map(Number)) : Buffer.from(fullIpv6(address), 'hex');
  const head = Buffer.from([0xc0, 0x0c, 0, type, 0, 1, 0, 0, 0, 0, 0, data.length]);
  return Buffer.concat([head, data]);
}

function fullIpv6(address: string): string {
  const [before = '', after = ''] = address.split('::').map((half) =>
    half
      .split(':')
      .filter((part) => part !== '')
      .map((part) => part.padStart(4, '0'))
      .join(''),
  );
  return before + '0'.repeat(32 - before.length - after.length) + after;
}
