import * as z from 'zod';
import { FootnoteError } from '../../core/errors.ts';

/** How Slack is reached: what happens there comes over a socket that this program opens, or as signed requests to the HTTP port. */
export type SlackRoad = { readonly mode: 'socket'; readonly appToken: string } | { readonly mode: 'http'; readonly signingSecret: string };

export interface SlackConfig {
  readonly botToken: string;
  readonly road: SlackRoad;
  /** Ends with `/`. */
  readonly apiUrl: string;
}

/** What an empty setting and a missing one have in common: the default applies. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional());

const APPS = 'https://api.slack.com/apps';

const settings = z.object({
  SLACK_BOT_TOKEN: setting(z.string().regex(/^xoxb-[\w-]+$/u, `must begin with "xoxb-". Copy it from OAuth & Permissions of your app at ${APPS}.`)),
  SLACK_APP_TOKEN: setting(
    z
      .string()
      .regex(/^xapp-[\w-]+$/u, `must begin with "xapp-". Make one under Basic Information, App-Level Tokens, with the scope connections:write at ${APPS}.`),
  ),
  SLACK_SIGNING_SECRET: setting(
    z.string().regex(/^[\w-]{16,}$/u, `must be the letters and digits under Basic Information, App Credentials, Signing Secret of your app at ${APPS}.`),
  ),
  SLACK_SOCKET_MODE: setting(z.enum(['true', 'false'], 'must be "true" (Socket Mode) or "false" (signed requests to the HTTP port), or left out.')),
  SLACK_API_URL: setting(z.url({ protocol: /^https?$/u, error: 'must be an address that begins with http:// or https://. Leave it out for Slack itself.' })),
});

/**
 * The settings of Slack; undefined when `SLACK_BOT_TOKEN` is not set, which leaves Slack off.
 *
 * Without `SLACK_SOCKET_MODE`, a signing secret means signed requests, and an app token without one Socket Mode.
 * Throws `invalid` with each wrong setting's name, what was expected and where to get it; values are never repeated.
 */
export function toSlackConfig(environment: Readonly<Record<string, string | undefined>>): SlackConfig | undefined {
  if (unset(environment.SLACK_BOT_TOKEN) === undefined) return undefined;
  const read = settings.safeParse(environment);
  if (!read.success) {
    throw new FootnoteError('invalid', read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`).join('\n'));
  }
  const { SLACK_BOT_TOKEN: botToken = '', SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_SOCKET_MODE, SLACK_API_URL } = read.data;
  const url = SLACK_API_URL ?? 'https://slack.com/api/';
  const socket = SLACK_SOCKET_MODE === undefined ? signingSecret === undefined : SLACK_SOCKET_MODE === 'true';
  return { botToken, road: socket ? toSocket(appToken) : toHttp(signingSecret), apiUrl: url.endsWith('/') ? url : `${url}/` };
}

function toSocket(appToken: string | undefined): SlackRoad {
  if (appToken !== undefined) return { mode: 'socket', appToken };
  throw new FootnoteError(
    'invalid',
    `SLACK_APP_TOKEN is missing, which Socket Mode needs. Make one under Basic Information, App-Level Tokens, with the scope connections:write at ${APPS}, or set SLACK_SIGNING_SECRET for signed requests.`,
  );
}

function toHttp(signingSecret: string | undefined): SlackRoad {
  if (signingSecret !== undefined) return { mode: 'http', signingSecret };
  throw new FootnoteError(
    'invalid',
    `SLACK_SIGNING_SECRET is missing, which signed requests need. Copy it from Basic Information, App Credentials at ${APPS}, or set SLACK_SOCKET_MODE=true.`,
  );
}
