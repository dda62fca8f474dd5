import type { Command } from '../../bot/command.ts';
import { usageOf } from '../../bot/options.ts';
import { GONE_EVENTS } from './gone.ts';
import { OWN_COMMANDS } from './own-commands.ts';
import { promptsOf } from './prompts.ts';

export interface ManifestOptions {
  readonly mode: 'socket' | 'http';
  /** Where Slack reaches this program; for signed requests alone. */
  readonly url: string;
}

/** The message shortcut's id. */
export const CHECK_SHORTCUT = 'check_message';

/** What each scope is for. */
const SCOPES = {
  commands: 'slash commands and the shortcut',
  'app_mentions:read': 'mentions',
  'assistant:write': 'prompts, status and title of the pane',
  'channels:history': 'questions in threads of public channels, and whether what was sent arrived',
  'channels:read': 'names of public channels, and that one was archived, deleted or left',
  'chat:write': 'answers and briefs',
  'files:write': 'the picture of a timeline',
  'groups:history': 'what channels:history is for, in private channels',
  'groups:read': 'what channels:read is for, of private channels',
  'im:history': 'direct messages',
  'im:write': 'an answer by direct message when all else fails',
  'users:read': 'the time zone of who asks for messages at a time of day',
} as const;

/** The bot's scopes that are used. */
export const BOT_SCOPES: readonly string[] = Object.keys(SCOPES);

const EVENTS = ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im', ...GONE_EVENTS] as const;

/** The app's manifest, to be pasted at api.slack.com/apps: nothing is asked for that is not used. */
export function manifest(commands: readonly Command[], { mode, url }: ManifestOptions): Readonly<Record<string, unknown>> {
  const address = `${url.replace(/\/+$/u, '')}/slack/events`;
  const request = mode === 'http' ? { request_url: address } : {};
  const own = OWN_COMMANDS.flatMap((name) => commands.find((command) => command.name === name) ?? []);
  const slash = (command: string, description: string, hint: string) => ({
    command,
    description: cut(description, 100),
    usage_hint: cut(hint, 100),
    should_escape: false,
    ...(mode === 'http' ? { url: address } : {}),
  });
  return {
    display_information: {
      name: 'Footnote',
      description: 'Brief, cited answers from your documents.',
      background_color: '#2c3e50',
    },
    features: {
      agent_view: {
        agent_description: 'Answers in sentences that stand word for word in a document of your corpus, says who claims each, and links the source.',
        suggested_prompts: promptsOf(commands),
      },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Footnote', always_online: true },
      shortcuts: [
        { name: 'Check this', type: 'message', callback_id: CHECK_SHORTCUT, description: 'Is this said in the corpus, by whom, and was it denied since?' },
      ],
      slash_commands: [
        ...own.map((command) => slash(`/${command.name}`, command.summary, usageOf(command).replace(/^\S+ /u, ''))),
        slash('/footnote', 'Every command, a question or a name; alone it helps', 'status · sources 7F3K · why 7F3K · a question · a name'),
      ],
    },
    oauth_config: { scopes: { bot: BOT_SCOPES } },
    settings: {
      event_subscriptions: { ...request, bot_events: EVENTS },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: mode === 'socket',
      token_rotation_enabled: false,
    },
  };
}

/** Whole words, as many as fit. */
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/u, '')}…`);
