import type { webApi } from '@slack/bolt';
import type { PlatformParts } from '../../bot/platform.ts';
import { toFailure } from './errors.ts';
import { promptsOf } from './prompts.ts';

export interface PaneParts {
  readonly client: webApi.WebClient;
  readonly commands: PlatformParts['commands'];
}

/** The pane in which people talk to the app: its prompts, what it is doing, and what a conversation is called. None of it is worth an answer. */
export interface Pane {
  /** Lines to try. `thread` in apps that still have the older pane, where each conversation begins with an event of its own. */
  suggest(channel: string, thread?: string): Promise<void>;
  /** Says that an answer is on its way; it goes away with the answer. */
  looking(channel: string, thread: string): Promise<void>;
  call(channel: string, thread: string, title: string): Promise<void>;
  /** Whether nothing was said in a conversation yet. */
  isNew(channel: string): Promise<boolean>;
}

export function createPane({ client, commands }: PaneParts): Pane {
  let missing = false;
  /** What a workspace does not have, or did not allow, is not tried again. */
  async function attempt(call: () => Promise<unknown>): Promise<void> {
    if (missing) return;
    await call().catch((error: unknown) => {
      missing = /^(missing_scope|unknown_method|not_allowed_token_type|feature_not_enabled)$/u.test(toFailure(error).code);
    });
  }
  return {
    suggest: (channel, thread) =>
      attempt(() =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          title: 'Try',
          prompts: promptsOf(commands),
          ...(thread === undefined ? {} : { thread_ts: thread }),
        }),
      ),
    looking: (channel, thread) => attempt(() => client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: 'is looking…' })),
    call: (channel, thread, title) => attempt(() => client.assistant.threads.setTitle({ channel_id: channel, thread_ts: thread, title })),
    async isNew(channel) {
      const { messages = [] } = await client.conversations.history({ channel, limit: 1 });
      return messages.length === 0;
    },
  };
}
