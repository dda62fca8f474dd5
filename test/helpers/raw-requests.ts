import type { Choices } from './random.ts';

/** What a client sends on a connection, in pieces, before it says that nothing more comes. */
export interface RawRequest {
  readonly pieces: readonly Buffer[];
  /** Whether it goes away without waiting for an answer. */
  readonly leaves: boolean;
}

const METHODS = 'GET POST PUT DELETE HEAD OPTIONS PATCH TRACE CONNECT PROPFIND SEARCH PURGE QUERY get G€T PRI'.split(' ').concat('', 'A'.repeat(3000));
const PATHS = [
  ...['/healthz', '/readyz', '/metrics', '/slack/events', '/discord/interactions', '/throws', '/rejects'],
  ...[
    '/',
    '*',
    '',
    '//',
    '//healthz',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/',
    '/%00',
    '/%',
    '/%zz',
    '/\u0000',
    '/a b',
    '/é',
    '/?',
    '/#',
    '/slack/events/',
    '/SLACK/EVENTS',
  ],
  ...[
    '/slack/events?x=%',
    '/slack//events',
    'http://other.example/healthz',
    'http://other.example/slack/events',
    'http://',
    'http://[',
    'other.example:443',
    '/\\',
  ],
  `/${'a'.repeat(9000)}`,
  `/${'%41'.repeat(3000)}`,
  '/constructor',
  '/__proto__',
];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/', 'HTTP', 'http/1.1', ''];
const HEADERS = [
  ...[
    'Host: x',
    'Host: x',
    'Host: x',
    'Host:',
    'Host: a\r\nHost: b',
    'Host: [',
    'Host: a@b/c',
    'Connection: close',
    'Connection: keep-alive',
    'Connection: upgrade',
  ],
  ...[
    'Upgrade: websocket',
    'Upgrade: h2c',
    'Expect: 100-continue',
    'Expect: nothing',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip',
    'Transfer-Encoding: chunked, chunked',
  ],
  ...[
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Content-Length: 2000000',
    'Content-Length: 0x5',
    'Content-Length: 5\r\nContent-Length: 6',
  ],
  ...[
    'Content-Type: application/x-www-form-urlencoded',
    'Content-Type: application/json',
    'Content-Type: multipart/form-data; boundary=',
    'Content-Encoding: gzip',
  ],
  ...['X-Slack-Signature: v0=0', 'X-Slack-Request-Timestamp: 1', 'X-Slack-Request-Timestamp: NaN', 'X-Signature-Ed25519: 00', 'X-Signature-Timestamp: x'],
  ...[
    'no colon',
    ': empty',
    'A: \u0000',
    'A: \u0001',
    'A\u0000: b',
    ' folded: yes',
    'A: b\r\n c',
    'A:b\nB:c',
    `A: ${'x'.repeat(20_000)}`,
    `${'x'.repeat(20_000)}: a`,
    '__proto__: 1',
  ],
];
const SOUND = [
  'Connection: close',
  'Connection: upgrade',
  'Upgrade: websocket',
  'Expect: 100-continue',
  'Content-Type: application/json',
  'X-Slack-Signature: v0=0',
].concat('X-Slack-Request-Timestamp: 1', 'Content-Type: application/x-www-form-urlencoded', 'X-Signature-Ed25519: 00', 'Accept: */*');
const BODIES = [
  ...[
    '',
    'hello',
    '{}',
    '{"type":1}',
    '[',
    'payload=%7B',
    'payload=%',
    'ssl_check=1',
    'command=%2Fbrief&text=x',
    '\u0000\u0001',
    '5\r\nhello\r\n0\r\n\r\n',
    'zz\r\nhello\r\n',
  ],
  ...[
    'fffffffffffffffff\r\n',
    '-1\r\n',
    '5;ext=1\r\nhello\r\n0\r\nTrailer: x\r\n\r\n',
    `5;${'x'.repeat(30_000)}\r\nhello\r\n`,
    '0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n',
    'x'.repeat(70_000),
  ],
];
/** Empty lines before a request are none. */
const isBlank = (bytes: Buffer) => /^[\r\n]*$/u.test(bytes.toString('latin1'));
const OTHERS = [
  '\r\n\r\n',
  '\n',
  'GET',
  'GET / HTTP/1.1',
  'GET / HTTP/1.1\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001',
  'SSH-2.0-x\r\n',
  'EHLO x\r\n',
];

/** One of any request: each part of it right, wrong, or left out. */
export function aRawRequest(random: Choices): RawRequest {
  const head = random.below(20) === 0 ? Buffer.from(random.pick(OTHERS), 'latin1') : aRequest(random);
  const repeated = random.below(10) === 0 ? Buffer.concat(Array.from({ length: 1 + random.below(5) }, () => aRequest(random))) : Buffer.alloc(0);
  const bytes = Buffer.concat([head, repeated]);
  if (random.below(15) === 0) for (let flips = random.below(6); flips >= 0; flips--) bytes[random.below(bytes.length)] = random.below(256);
  const whole = random.below(25) === 0 ? bytes.subarray(0, random.below(bytes.length)) : bytes;
  const cut = random.below(5) === 0 ? random.below(whole.length + 1) : whole.length;
  return {
    pieces: isBlank(whole) ? [] : [whole.subarray(0, cut), whole.subarray(cut)].filter(({ length }) => length > 0),
    leaves: random.below(40) === 0,
  };
}

function aRequest(random: Choices): Buffer {
  const body = random.below(2) === 0 ? random.pick(BODIES) : '';
  const usual = random.below(2) === 0;
  const line = usual
    ? `${random.pick(['GET', 'POST', 'HEAD'])} ${random.pick(PATHS.slice(0, 7))} HTTP/1.1`
    : `${random.pick(METHODS)} ${random.pick(PATHS)} ${random.pick(VERSIONS)}`;
  const own = random.below(usual ? 2 : 4) === 0 ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
  const headers = [
    ...(usual ? ['Host: x'] : []),
    ...Array.from({ length: random.below(6) }, () => random.pick(usual && random.below(4) > 0 ? SOUND : HEADERS)),
    ...own,
  ];
  const end = random.below(30) === 0 ? '\n' : '\r\n';
  return Buffer.from([line, ...headers, '', body].join(end), random.below(2) === 0 ? 'utf8' : 'latin1');
}
