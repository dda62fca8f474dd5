/** Why nothing came, in words for people: what was wrong, what to do next. Thrown within this folder alone; `fetch.ts` makes a value of it. */
export class Refusal extends Error {
  /** When asking again may help, as the other side said; null where it did not. */
  readonly retryAfterMs: number | null;
  /** True where asking again cannot help until the address or a setting is another. */
  readonly permanent: boolean;
  readonly isNotThere: boolean;

  constructor(message: string, { retryAfterMs = null, permanent = false, isNotThere = false, cause }: Details = {}) {
    super(message, { cause });
    this.isNotThere = isNotThere;
    this.retryAfterMs = retryAfterMs;
    this.permanent = permanent;
  }
}

interface Details {
  readonly retryAfterMs?: number | null;
  readonly permanent?: boolean;
  readonly isNotThere?: boolean;
  readonly cause?: unknown;
}

/**
 * The refusal that an error is, or becomes: what a system or a library says of a connection, as a sentence about `host`. Where everything goes through a
 * proxy, it is the proxy that is not reached.
 */
export function toRefusal(error: unknown, host: string, byProxy = false): Refusal {
  if (error instanceof Refusal) return error;
  for (const code of codesOf(error)) {
    if (byProxy && NOT_REACHED.includes(code))
      return new Refusal('The proxy of FETCH_PROXY takes no connection. Check that setting, or start the proxy.', { cause: error });
    const words = WORDS[code] ?? (/CERT|SIGNATURE|ISSUER|SELF_SIGNED/u.test(code) ? CERTIFICATE : /^HPE_/u.test(code) ? NO_HTTP : undefined);
    if (words !== undefined) return new Refusal(`${host} ${words}`, { cause: error });
  }
  return new Refusal(`${host} could not be asked: the connection failed. Try again later.`, { cause: error });
}

const CERTIFICATE = 'has a certificate that is not trusted. Its owner has to renew it, or give another address.';
const NO_HTTP = 'does not answer as a web server should. Check the address.';
const UNLIKE = 'does not send what its headers promise. Try again later.';
const CUT = 'ended the connection in the middle of its answer. Try again later.';
const CLOSED = 'takes no connection there. Check the address, or try again later.';
const AWAY = 'could not be reached. Check the address, or try again later.';

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: CLOSED,
  ECONNRESET: CUT,
  EPIPE: CUT,
  UND_ERR_SOCKET: CUT,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: UNLIKE,
  ETIMEDOUT: AWAY,
  EHOSTUNREACH: AWAY,
  ENETUNREACH: AWAY,
  EADDRNOTAVAIL: AWAY,
  UND_ERR_CONNECT_TIMEOUT: AWAY,
  UND_ERR_HEADERS_OVERFLOW: 'sends more headers than are read. Its owner has to shorten them.',
  HPE_HEADER_OVERFLOW: 'sends more headers than are read. Its owner has to shorten them.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name. Check the address.',
  CERT_HAS_EXPIRED: 'has a certificate that is past its date. Its owner has to renew it.',
  EPROTO: 'could not agree on a secure connection. Check the address.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'could not agree on a secure connection. Check the address.',
};

const NOT_REACHED: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'];

/** The codes of an error and of what it was caused by, from the outside in. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  // What is no HTTP at all comes without a code.
  if (error.name === 'HTTPParserError') return ['HPE_'];
  const { code, cause, errors } = error as Error & { readonly code?: unknown; readonly errors?: unknown };
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...codesOf(cause, depth + 1),
    ...(Array.isArray(errors) ? errors.slice(0, 8).flatMap((each) => codesOf(each, depth + 1)) : []),
  ];
}
