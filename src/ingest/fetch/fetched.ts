import type { Source } from '../reading-result.ts';
import type { Answer } from './exchange.ts';
import { maxAgeOf, retryAfterOf, validatorOf } from './headers.ts';
import { Refusal } from './refusal.ts';

/** What became of a request. */
export type Fetched = Ok | NotModified | Gone | Refused;

interface Validated {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** For how long the answer counts as fresh; null where nothing is said. */
  readonly maxAgeMs: number | null;
  /** The address to be asked from now on, after redirects that are for ever (301, 308); null where it stays, and where it would be less secure. */
  readonly permanentUrl: string | null;
  /** What an operator should know, in words. */
  readonly notes: readonly string[];
}

interface Ok extends Validated {
  readonly kind: 'ok';
  /** Bytes unpacked and alone in their buffer, headers as they came, the address after redirects. */
  readonly source: Source;
  readonly status: number;
}

interface NotModified extends Validated {
  readonly kind: 'not_modified';
}

/** The other side says that it is gone for good (410). */
interface Gone {
  readonly kind: 'gone';
}

interface Refused {
  readonly kind: 'refused';
  /** For people: the thing, then the next step. */
  readonly reason: string;
  /** When asking again may help, where that is known. */
  readonly retryAfterMs: number | null;
  /** True where asking again cannot help until the address or a setting is another. */
  readonly permanent: boolean;
  /** The other side says that nothing is there (404). */
  readonly isNotThere?: true;
}

/** How an answer was come by. */
export interface Way {
  readonly url: URL;
  readonly permanentUrl: string | null;
  readonly notes: readonly string[];
  /** Whether an earlier answer was named, so that "not modified" is one. */
  readonly isConditional: boolean;
  readonly now: Date;
}

/** The last answer of a way as what its asker gets. Throws `Refusal` for one that there is nothing to read in. */
export function toFetched(answer: Answer, { url, permanentUrl, notes, isConditional, now }: Way): Fetched {
  const { status, headers, bytes } = answer;
  if (status === 410) return { kind: 'gone' };
  const validated = {
    etag: validatorOf(headers, 'etag'),
    lastModified: validatorOf(headers, 'last-modified'),
    maxAgeMs: maxAgeOf(headers, now),
    permanentUrl,
    notes,
  };
  if (status === 200 || status === 203) return { kind: 'ok', source: { bytes, headers, url: url.href }, status, ...validated };
  if (status === 304 && isConditional) return { kind: 'not_modified', ...validated };
  throw new Refusal(`${url.hostname} answered with status ${status}: ${wordsFor(status)}`, {
    retryAfterMs: retryAfterOf(headers, now),
    isNotThere: status === 404,
  });
}

function wordsFor(status: number): string {
  if (status === 404) return 'nothing is there. Check the address.';
  if (status === 401 || status === 402 || status === 403 || status === 451) return 'it does not let this program in. Ask its owner, or give another address.';
  if (status === 429) return 'it was asked too often. It is left alone for a while.';
  if (status >= 500) return 'it has trouble of its own. Try again later.';
  return 'that is nothing to read. Check the address.';
}
