import { createHash } from 'node:crypto';

/** What makes two answers the same: who may read it, what was asked, and of what. */
export interface Identity {
  readonly workspace: string;
  readonly scope: readonly string[] | 'all';
  /** The request as a line, options in a fixed order. */
  readonly request: string;
  readonly corpusVersion: number;
  readonly configuration: string;
}

/** The first 10 characters, in Crockford's base 32, of the SHA-256 over all of it. */
export function toId({ workspace, scope, request, corpusVersion, configuration }: Identity): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([workspace, scope, request, corpusVersion, configuration]))
    .digest();
  let bits = 0n;
  for (const byte of hash.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let at = 0; at < ID_LENGTH; at++) id += CROCKFORD[Number((bits >> BigInt(56 - 5 * (at + 1))) & 31n)];
  return id;
}

const ID_LENGTH = 10;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
