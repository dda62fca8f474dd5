import zlib from 'node:zlib';
import { Refusal } from './refusal.ts';

export interface IntakeLimits {
  /** Of what comes over the wire, and again of what it unpacks to. */
  readonly maxBytes: number;
  /** What is done with more than that: the whole refused, or the beginning kept. */
  readonly overflow: 'refuse' | 'cut';
}

/** A body as it comes in. */
export interface Intake {
  /** Takes what came; false when no more should be given before `ready`. */
  take(chunk: Uint8Array): boolean;
  /** Says that nothing more comes. */
  finish(): void;
  /** Lets go of everything. */
  close(): void;
}

/** Called once each, except `ready`; nothing is called after `done`, `failed` or `close`. The bytes are alone in their buffer, so that it can be handed to a thread. */
export interface IntakeEvents {
  ready(): void;
  done(bytes: Uint8Array): void;
  failed(refusal: Refusal): void;
}

/** A chunk costs the same whatever its size: eight million chunks of one byte would hold the one thread for seconds. Some may be small, but not all. */
const FREE_CHUNKS = 10_000;
const LEAST_MEAN_BYTES = 64;

/**
 * Reads a body with one coding or none. Bytes are counted before and after it is undone, and what was counted is copied at once, so that a body of tiny pieces
 * takes no more memory than one of large ones. Throws `Refusal` for a coding that is not known, or several of them.
 */
export function createIntake(host: string, contentEncoding: string | null, limits: IntakeLimits, events: IntakeEvents): Intake {
  const coding = codingOf(host, contentEncoding);
  const store = createStore(limits.maxBytes);
  let decoder: Decoder | undefined;
  let wireBytes = 0;
  let chunks = 0;
  let over = false;

  const close = () => {
    over = true;
    decoder?.destroy();
  };
  const done = () => {
    if (over) return;
    close();
    events.done(store.toBytes());
  };
  const failed = (refusal: Refusal) => {
    if (over) return;
    close();
    events.failed(refusal);
  };
  const keep = (chunk: Uint8Array) => {
    if (over || store.add(chunk)) return;
    if (limits.overflow === 'cut') done();
    else failed(tooLarge(host, limits.maxBytes, coding === null ? '' : ' once it is unpacked'));
  };
  const open = (first: Uint8Array): Decoder => {
    const made = createDecoder(coding ?? 'gzip', first);
    made.on('data', keep);
    made.on('end', done);
    made.on('drain', () => over || events.ready());
    made.on('error', (error) => failed(new Refusal(`${host} sends an answer that is packed wrongly. Its owner has to repair it.`, { cause: error })));
    return made;
  };

  return {
    take(chunk) {
      if (over || chunk.length === 0) return true;
      wireBytes += chunk.length;
      chunks++;
      if (chunks > FREE_CHUNKS && wireBytes < (chunks - FREE_CHUNKS) * LEAST_MEAN_BYTES)
        failed(new Refusal(`${host} sends its answer in crumbs. Its owner has to repair it.`));
      else if (coding === null) keep(chunk);
      else if (wireBytes > limits.maxBytes) failed(tooLarge(host, limits.maxBytes, ''));
      else {
        decoder ??= open(chunk);
        return decoder.write(chunk);
      }
      return true;
    },
    finish() {
      if (decoder === undefined) done();
      else if (!over) decoder.end();
    },
    close,
  };
}

export const tooLarge = (host: string, maxBytes: number, when: string): Refusal =>
  new Refusal(`${host} sends more than ${maxBytes / 1_000_000} MB${when}, which is not read. Give an address with less behind it.`);

type Coding = 'gzip' | 'deflate' | 'br' | 'zstd';
type Decoder = zlib.Gunzip | zlib.Inflate | zlib.InflateRaw | zlib.BrotliDecompress | zlib.ZstdDecompress;

/** What is asked for in Accept-Encoding. */
export const CODINGS = 'gzip, deflate, br, zstd';

function codingOf(host: string, contentEncoding: string | null): Coding | null {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().replace(/^x-gzip$/u, 'gzip'))
    .filter((each) => each !== '' && each !== 'identity');
  const [coding] = codings;
  if (coding === undefined) return null;
  if (codings.length > 1) throw new Refusal(`${host} packs its answer ${codings.length} times over, which is not undone. Its owner has to pack it once.`);
  if (coding === 'gzip' || coding === 'deflate' || coding === 'br' || coding === 'zstd') return coding;
  throw new Refusal(`${host} packs its answer in a way that is not known here. Its owner has to use gzip, deflate, br or zstd.`);
}

const CHUNK_BYTES = 65_536;
/** 8 MB, what RFC 9659 demands and no more; the library's own limit is 128 MB. */
const ZSTD_WINDOW_LOG = 23;

function createDecoder(coding: Coding, first: Uint8Array): Decoder {
  const options = { chunkSize: CHUNK_BYTES };
  if (coding === 'gzip') return zlib.createGunzip(options);
  if (coding === 'br') return zlib.createBrotliDecompress(options);
  if (coding === 'zstd') return zlib.createZstdDecompress({ ...options, params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } });
  // "deflate" means zlib (RFC 9110, 8.4.1.2); some servers send it bare. A bare stream does not begin with zlib's method number.
  return ((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate(options) : zlib.createInflateRaw(options);
}

/** Bytes one after another, up to `maxBytes`; `add` says whether all had room, and keeps those that had. */
function createStore(maxBytes: number) {
  let bytes = new Uint8Array(0);
  let length = 0;
  return {
    add(chunk: Uint8Array): boolean {
      const fits = chunk.subarray(0, maxBytes - length);
      if (length + fits.length > bytes.length) {
        const larger = new Uint8Array(Math.min(maxBytes, Math.max(CHUNK_BYTES, bytes.length * 2, length + fits.length)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(fits, length);
      length += fits.length;
      return fits.length === chunk.length;
    },
    toBytes: (): Uint8Array => bytes.slice(0, length),
  };
}
