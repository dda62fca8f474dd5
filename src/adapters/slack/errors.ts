import * as z from 'zod';
import { wasNeverSent } from '../../bot/never-sent.ts';

/**
 * What a call of Slack's Web API came to that did not go well.
 *
 * `refused`: it has no effect, and another will be refused too. `wait`: no effect, and it may be made again. `unclear`: it may have had its effect.
 */
export type Failure =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'wait'; readonly code: string; readonly ms: number }
  | { readonly kind: 'unclear'; readonly code: string };

const sdkError = z.object({
  code: z.string(),
  data: z.object({ error: z.string() }).optional(),
  statusCode: z.number().optional(),
  retryAfter: z.number().optional(),
});

/** Answers that say that Slack itself does not know. */
const UNCLEAR: readonly string[] = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'team_added_to_org'];

/** Slack's own words. The Web client takes whatever else it was answered, such as half an answer, for a word too. */
const isWord = (code: string): boolean => /^[a-z][a-z0-9_]{1,80}$/u.test(code);
/** What the Web client says of a 429 that does not tell how long. */
const isWithoutTime = (error: unknown): boolean => error instanceof Error && error.message.startsWith('Retry header did not contain');

const NOT_REACHED = { kind: 'wait', code: 'not_reached', ms: 1000 } as const satisfies Failure;

/** An error of the Web client, translated. */
export function toFailure(error: unknown): Failure {
  if (wasNeverSent(error)) return NOT_REACHED;
  if (isWithoutTime(error)) return { kind: 'wait', code: 'ratelimited', ms: 1000 };
  const { code, data, statusCode, retryAfter } = sdkError.safeParse(error).data ?? { code: 'unknown' };
  if (code === 'slack_webapi_platform_error' && data !== undefined) {
    if (!isWord(data.error)) return { kind: 'unclear', code: 'no_answer' };
    if (data.error === 'ratelimited' || data.error === 'rate_limited') return { kind: 'wait', code: 'ratelimited', ms: 1000 };
    return { kind: UNCLEAR.includes(data.error) ? 'unclear' : 'refused', code: data.error };
  }
  if (code === 'slack_webapi_rate_limited_error') return { kind: 'wait', code: 'ratelimited', ms: (retryAfter ?? 1) * 1000 };
  if (statusCode !== undefined) return ofStatus(statusCode, retryAfter);
  return { kind: 'unclear', code: code === 'slack_webapi_request_error' ? 'connection' : code };
}

/** An HTTP status that is no success. */
export function ofStatus(status: number, retryAfterSeconds: number | undefined): Failure {
  if (status === 429) return { kind: 'wait', code: 'ratelimited', ms: (retryAfterSeconds ?? 1) * 1000 };
  return { kind: status >= 500 || status === 408 ? 'unclear' : 'refused', code: `http_${status}` };
}

/** The message itself is at fault: without its blocks it may go. */
export const isAboutBlocks = ({ code }: Failure): boolean => /blocks|msg_too_long|invalid_arguments|http_400/u.test(code);

/** The token is: nothing that needs it will go. */
export const isAboutToken = ({ code }: Failure): boolean =>
  /^(invalid_auth|not_authed|account_inactive|token_revoked|token_expired|org_login_required)$/u.test(code);
