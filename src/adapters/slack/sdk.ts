import type { Logger, webApi } from '@slack/bolt';
import type { PlatformParts } from '../../bot/platform.ts';
import { FootnoteError } from '../../core/errors.ts';
import { isAboutToken, toFailure } from './errors.ts';
import type { Self } from './request.ts';

/** What all parts of this folder share. */
export interface SdkParts extends PlatformParts {
  readonly botToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly sdkLog: Logger;
}

/** A client that repeats nothing by itself: what was accepted and whose answer was lost would be sent twice. */
export const toClientOptions = (apiUrl: string, sdkLog: Logger): webApi.WebClientOptions => ({
  slackApiUrl: apiUrl,
  logger: sdkLog,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
});

const WAITS_MS = [0, 500, 1000, 2000, 4000, 8000] as const;

/** Who this app is. Throws `invalid` when Slack does not take the token, `unavailable` when it cannot be reached for a while. */
export async function whoAmI(client: webApi.WebClient, sleep: (ms: number) => Promise<void>, isStopped: () => boolean): Promise<Self> {
  let cause: unknown;
  for (const waitMs of WAITS_MS) {
    await sleep(waitMs);
    if (isStopped()) break;
    try {
      const { team_id: teamId = '', user_id: userId = '', bot_id: botId } = await client.auth.test();
      return { teamId, userId, botId };
    } catch (error) {
      cause = error;
      const failure = toFailure(error);
      if (isAboutToken(failure)) {
        throw new FootnoteError('invalid', 'SLACK_BOT_TOKEN is refused by Slack. Install your app again and copy the token from OAuth & Permissions.', {
          cause,
        });
      }
      if (failure.kind === 'wait') await sleep(failure.ms);
    }
  }
  throw new FootnoteError(
    'unavailable',
    'Slack cannot be reached. Look whether this machine may go to https://slack.com, and whether SLACK_API_URL is right.',
    { cause },
  );
}
