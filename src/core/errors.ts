export const ERROR_CODES = ['invalid', 'not_found', 'forbidden', 'conflict', 'rate_limited', 'unavailable', 'internal'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure with words that may be shown: the thing, then the next step. The original goes along as `cause`. */
export class FootnoteError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FootnoteError';
    this.code = code;
  }
}
