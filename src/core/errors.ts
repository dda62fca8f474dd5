export const ERROR_CODES = ['invalid', 'not_found', 'forbidden', 'conflict', 'rate_limited', 'unavailable', 'internal'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface FootnoteErrorOptions extends ErrorOptions {
  /** The option of the command that is at fault, by its key: a form says the words at its field. */
  readonly option?: string;
}

/** A failure with words that may be shown: the thing, then the next step. The original goes along as `cause`. */
export class FootnoteError extends Error {
  readonly code: ErrorCode;
  readonly option: string | undefined;

  constructor(code: ErrorCode, message: string, options?: FootnoteErrorOptions) {
    super(message, options);
    this.name = 'FootnoteError';
    this.code = code;
    this.option = options?.option;
  }
}
