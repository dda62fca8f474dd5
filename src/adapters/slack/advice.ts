import { type Failure, isAboutToken } from './errors.ts';

/** What a refusal of Slack's means for the operator; undefined for one that is not known to mean anything. */
export function adviceOn(failure: Failure): string | undefined {
  if (isAboutToken(failure)) return 'Slack no longer takes SLACK_BOT_TOKEN: install the app again and copy the new token from OAuth & Permissions.';
  const { code } = failure;
  if (code === 'missing_scope') return 'A scope is missing: paste the manifest that "footnote manifest slack" prints into your app and install it again.';
  if (code === 'not_in_channel' || code === 'channel_not_found') return 'Invite the app to the channel: /invite @Footnote.';
  if (code === 'is_archived') return 'The channel is archived.';
  if (code.startsWith('restricted_action')) return 'An administrator of the workspace does not let apps post in this channel.';
  return undefined;
}
