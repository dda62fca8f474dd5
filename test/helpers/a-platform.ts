import { createDiscordPoster } from '../../src/adapters/discord/poster.ts';
import { createSlackPoster } from '../../src/adapters/slack/poster.ts';
import { NO_METER } from '../../src/bot/meter.ts';
import type { Poster } from '../../src/core/delivery.ts';
import type { Target } from '../../src/core/subscription.ts';
import { startDiscordServer } from '../proof/discord-server.ts';
import { SLACK_TEAM, startSlackServer } from '../proof/slack-server.ts';
import type { Unkindness } from '../proof/unkind-server.ts';

/** A local server of a platform, the library that speaks to it, and what is there. */
export interface APlatform {
  readonly poster: Poster;
  readonly target: Target;
  /** What is in the channel, oldest first: all that is shown, and whether it goes on with another message. */
  there(): readonly { readonly shown: string; readonly continues: boolean; readonly edits: number }[];
  /** Whether the channel takes anything. */
  takes(does: boolean): void;
  change(unkindness: Partial<Unkindness>): void;
  close(): Promise<void>;
}

const parts = { log: { error() {}, warn() {}, info() {} }, meter: NO_METER };
const tuning = { everyMs: 0, settleMs: 1 };

export const PLATFORMS: Readonly<Record<'slack' | 'discord', () => Promise<APlatform>>> = {
  async slack() {
    const server = await startSlackServer();
    const target = { workspace: `slack:${SLACK_TEAM}`, channel: 'C0MILL' };
    return {
      poster: createSlackPoster({ botToken: 'xoxb-1-planted', apiUrl: server.apiUrl }, parts, tuning),
      target,
      there: () => server.messages.map(({ text, blocks, thread, edits }) => ({ shown: JSON.stringify({ text, blocks }), continues: thread !== null, edits })),
      takes: (does) => server.refuse(target.channel, does ? null : 'no_text'),
      change: server.change,
      close: server.close,
    };
  },
  async discord() {
    const server = await startDiscordServer();
    const target = { workspace: 'discord:222222222222222222', channel: '333333333333333333' };
    return {
      poster: createDiscordPoster({ botToken: 'a.b.c', apiUrl: server.apiUrl }, parts, tuning),
      target,
      there: () =>
        server.messages.map(({ content, components, replyTo, edits }) => ({
          shown: JSON.stringify({ content, components }),
          continues: replyTo !== null,
          edits,
        })),
      takes: (does) => server.refuse(target.channel, does ? null : { status: 400, code: 50035 }),
      change: server.change,
      close: server.close,
    };
  },
};
