import { isIP, type LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { bareHost } from './aim.ts';
import { type Headers, headerOf } from './headers.ts';
import { CODINGS, createIntake, type Intake, type IntakeLimits, tooLarge } from './intake.ts';
import { createPace, type Pace } from './pace.ts';
import { Refusal } from './refusal.ts';

export interface Question extends IntakeLimits {
  readonly url: URL;
  /** The only addresses that are connected to; none where a proxy looks names up. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly proxy: string | null;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Unpacked; empty unless `status` is 200 or 203, of which alone a body is read. */
  readonly bytes: Uint8Array;
}

const MOST_HEADER_BYTES = 32_768;
const MOST_INTERIM_ANSWERS = 20;
/** What a connection may carry for each byte that is read: the frames of chunks have no limit of their own. */
const MOST_WIRE_BYTES_EACH = 2;
const CONNECT_MS = 10_000;

/**
 * Asks once, over a connection of its own that is closed afterwards. Redirects are answers like others. Throws `Refusal`, the signal's reason, or what the
 * connection failed with.
 */
export async function exchange(question: Question): Promise<Answer> {
  const { url, signal } = question;
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const pace = createPace(url.hostname, reject);
  const dispatcher = await connectionTo(question, pace, reject);
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const handler = hear(question, pace, resolve, reject);
  try {
    signal.throwIfAborted();
    dispatcher.dispatch(
      { origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', headers: { ...question.headers, 'accept-encoding': CODINGS } },
      handler,
    );
    return await promise;
  } finally {
    signal.removeEventListener('abort', onAbort);
    pace.close();
    handler.close();
    dispatcher.destroy().catch(() => {});
  }
}

/** The library is loaded with the first request: it takes a tenth of a start. */
async function connectionTo({ url, addresses, proxy, maxBytes }: Question, pace: Pace, failed: (refusal: Refusal) => void): Promise<Dispatcher> {
  const { buildConnector, Client, ProxyAgent } = await import('undici');
  const host = bareHost(url);
  const names = isIP(host) === 0 ? { servername: host } : {};
  // The deadline over everything is the signal's.
  const limits = { maxHeaderSize: MOST_HEADER_BYTES, headersTimeout: 0, bodyTimeout: 0, allowH2: false } as const;
  if (proxy !== null) return new ProxyAgent({ uri: proxy, ...limits, requestTls: names });
  const connect = buildConnector({ ...names, allowH2: false, lookup: only(addresses), autoSelectFamily: true, timeout: CONNECT_MS, maxCachedSessions: 0 });
  const mostBytes = MOST_HEADER_BYTES + maxBytes * MOST_WIRE_BYTES_EACH;
  return new Client(url.origin, {
    ...limits,
    pipelining: 0,
    connect: (options, callback) =>
      connect(options, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        const atStart = socket.bytesRead;
        socket.on('readable', () => {
          if (socket.bytesRead > atStart) pace.heard();
          if (socket.bytesRead > mostBytes) failed(tooLarge(url.hostname, maxBytes, ''));
        });
        return callback(null, socket);
      }),
  });
}

/** A look-up that knows these addresses and no other. */
function only(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, options, callback) => {
    const [first] = all;
    if (first === undefined) callback(new Error('no address was checked'), '');
    else if (options.all === true) callback(null, all);
    else callback(null, first.address, first.family);
  };
}

function hear(
  question: Question,
  pace: Pace,
  resolve: (answer: Answer) => void,
  reject: (error: unknown) => void,
): Dispatcher.DispatchHandler & { close(): void } {
  const host = question.url.hostname;
  let intake: Intake | undefined;
  let interim = 0;
  return {
    onRequestStart() {},
    onResponseStart(controller, status) {
      if (status < 200) {
        interim++;
        if (interim > MOST_INTERIM_ANSWERS) controller.abort(new Refusal(`${host} promises an answer again and again. Its owner has to repair it.`));
        return;
      }
      pace.headed();
      const headers = toHeaders(controller.rawHeaders);
      if (status !== 200 && status !== 203) {
        resolve({ status, headers, bytes: new Uint8Array(0) });
        return;
      }
      const length = Number(headerOf(headers, 'content-length') ?? 0);
      if (length > question.maxBytes && question.overflow === 'refuse') {
        reject(tooLarge(host, question.maxBytes, ''));
        return;
      }
      try {
        intake = createIntake(host, headerOf(headers, 'content-encoding'), question, {
          ready: () => controller.resume(),
          done: (bytes) => resolve({ status, headers, bytes }),
          failed: reject,
        });
      } catch (error) {
        reject(error);
      }
    },
    onResponseData(controller, chunk) {
      pace.took(chunk.length);
      if (intake?.take(chunk) === false) controller.pause();
    },
    onResponseEnd() {
      intake?.finish();
    },
    onResponseError(_, error) {
      reject(error);
    },
    close() {
      intake?.close();
    },
  };
}

/** Names and values in turn, as Latin-1 bytes or text. */
function toHeaders(raw: Dispatcher.DispatchController['rawHeaders']): Headers {
  if (!Array.isArray(raw)) return [];
  const texts = raw.map((each) => (typeof each === 'string' ? each : each.toString('latin1')));
  return texts.flatMap((name, index) => (index % 2 === 0 ? [[name, texts[index + 1] ?? ''] as const] : []));
}
