import type { LookOutcome, PostOutcome } from '../../core/delivery.ts';
import { adviceOn } from './advice.ts';
import { type Failure, isAboutToken } from './errors.ts';

/** Slack's words for a channel that takes nothing from this app (chat.postMessage, "Errors", at docs.slack.dev, read in November 2025). */
const CHANNEL_GONE = /^(channel_not_found|not_in_channel|is_archived|channel_is_limited_access|restricted_action\w*|messages_tab_disabled|user_not_found)$/u;
/** And for a workspace that has put the app away; those about the token beside it. */
const WORKSPACE_GONE = /^(team_access_not_granted|app_not_installed|team_not_found|ekm_access_denied|access_denied|two_factor_setup_required)$/u;
/** An answer that is none of Slack's: a proxy's, mostly. */
const NOT_SLACK = /^http_/u;

/** What a failed call means for a message that was to be posted. */
export function toPosted(failure: Failure): PostOutcome {
  if (failure.kind === 'unclear') return { kind: 'unknown', reason: `Slack did not say whether the message is there (${failure.code}).` };
  const reason = wordsFor(failure);
  if (failure.kind === 'wait') return { kind: 'refused', again: 'later', reason, afterMs: failure.ms };
  return { kind: 'refused', again: againAfter(failure), reason };
}

/** What a failed call means for a message that is looked for: that it is there or not is never concluded from it. */
export function toLooked(failure: Failure): LookOutcome {
  return { kind: 'cannot_look', reason: wordsFor(failure), ...(failure.kind === 'wait' ? { afterMs: failure.ms } : {}) };
}

function againAfter(failure: Failure): 'later' | 'never' | 'target_gone' | 'workspace_gone' {
  if (isAboutToken(failure) || WORKSPACE_GONE.test(failure.code)) return 'workspace_gone';
  if (CHANNEL_GONE.test(failure.code)) return 'target_gone';
  return NOT_SLACK.test(failure.code) ? 'later' : 'never';
}

function wordsFor(failure: Failure): string {
  if (failure.code === 'not_reached') return 'Slack could not be reached.';
  if (failure.code === 'ratelimited') return 'Slack asks to wait before the next message.';
  if (failure.kind === 'unclear') return `Slack gave no clear answer (${failure.code}).`;
  const advice = adviceOn(failure);
  return `Slack refused it (${failure.code}).${advice === undefined ? '' : ` ${advice}`}`;
}
