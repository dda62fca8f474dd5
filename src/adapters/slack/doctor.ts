import * as z from 'zod';
import { askApi, type Check, type Examined, missing, ok, wrong } from '../../bot/examine.ts';
import type { Clock } from '../../core/clock.ts';

export interface SlackExamination {
  /** Ends with `/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  /** For Socket Mode; null for signed requests. */
  readonly appToken: string | null;
  /** The bot's scopes that the program uses. */
  readonly scopes: readonly string[];
}

const APPS = 'https://api.slack.com/apps';
const answer = z.object({ ok: z.boolean(), error: z.string().optional(), team: z.string().optional() });

/** Asks Slack whether the tokens are accepted and the scopes granted (docs.slack.dev/reference/methods: auth.test, apps.connections.open). */
export async function examineSlack({ apiUrl, botToken, appToken, scopes }: SlackExamination, clock: Clock): Promise<Examined> {
  const call = async (method: string, token: string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' };
    const reached = await askApi(`${apiUrl}${method}`, { method: 'POST', headers }, clock);
    const read = answer.safeParse(reached?.body);
    return reached === undefined || !read.success ? undefined : { ...reached, body: read.data };
  };
  const who = await call('auth.test', botToken);
  if (who === undefined) return { checks: [unreached], aheadMs: null };
  const bot = who.body.ok
    ? [ok('Slack bot token', `accepted${who.body.team === undefined ? '' : ` in ${who.body.team}`}`), ...scopeChecks(who.headers.get('x-oauth-scopes'), scopes)]
    : [
        wrong(
          'Slack bot token',
          `SLACK_BOT_TOKEN is not accepted: ${codeOf(who.body.error)}.`,
          `Install the app to its workspace and copy the token anew from OAuth & Permissions at ${APPS}.`,
        ),
      ];
  return { checks: [...bot, ...(appToken === null ? [] : [socketCheck(await call('apps.connections.open', appToken))])], aheadMs: who.aheadMs };
}

const unreached = wrong('Slack', 'its API cannot be reached.', 'Check the network of this machine, and SLACK_API_URL when it is set.');

function scopeChecks(granted: string | null, needed: readonly string[]): readonly Check[] {
  if (granted === null) return [];
  const has = new Set(granted.split(',').map((scope) => scope.trim()));
  const lacking = needed.filter((scope) => !has.has(scope));
  if (lacking.length === 0) return [ok('Slack scopes', `${needed.length} granted`)];
  return [missing('Slack scopes', `not granted: ${lacking.join(', ')}.`, `Add them under OAuth & Permissions, Scopes at ${APPS}, then reinstall the app.`)];
}

function socketCheck(opened: { readonly body: z.output<typeof answer> } | undefined): Check {
  if (opened === undefined) return unreached;
  if (opened.body.ok) return ok('Slack app token', 'accepted, a socket may be opened');
  const make = `Make a token under Basic Information, App-Level Tokens with the scope connections:write, and switch Socket Mode on, at ${APPS}.`;
  return wrong('Slack app token', `SLACK_APP_TOKEN is not accepted: ${codeOf(opened.body.error)}.`, make);
}

/** Slack's own word, when it is one. */
const codeOf = (error: string | undefined): string => (error !== undefined && /^[a-z_]{1,60}$/u.test(error) ? error : 'no reason given');
