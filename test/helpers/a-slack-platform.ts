import { afterEach } from 'vitest';
import { createSlack } from '../../src/adapters/slack/index.ts';
import { NO_METER } from '../../src/bot/meter.ts';
import type { Dispatch, PlatformParts, Reply, Request } from '../../src/bot/platform.ts';
import type { Block, Message } from '../../src/core/message.ts';
import { COMMANDS } from './a-command.ts';
import { aReceiver, aSlack, type SlackFault } from './a-slack.ts';

export const clock = () => new Date('2025-11-23T12:00:00Z');
export const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const { close } of open.splice(0)) await close();
});

export const message = (...blocks: Block[]): Message => ({ blocks, fallback: 'fallback' });
export const replying =
  (reply: Partial<Reply> = {}, seen: Request[] = []): Dispatch =>
  async (request) => {
    seen.push(request);
    const text = `reply to ${typeof request.line === 'string' ? request.line : JSON.stringify(request.line)}`;
    return { message: message({ kind: 'notice', tone: 'information', text }), visibleTo: 'asker', result: { kind: 'done', text }, ...reply };
  };

/** A platform on a Slack of its own, with a ledger that can be handed on to the next. */
export async function start(dispatch: Dispatch = replying(), parts: Partial<PlatformParts> = {}, seen = new Set<string>(), faults: readonly SlackFault[] = []) {
  const slack = await aSlack();
  for (const fault of faults) slack.fault(fault);
  open.push(slack);
  const receiver = aReceiver();
  const notes: unknown[] = [];
  const note = (fields: unknown, words: string) => notes.push([words, fields]);
  const platform = createSlack(
    { botToken: 'xoxb-1-planted', apiUrl: slack.apiUrl, road: { mode: 'http', signingSecret: 'f'.repeat(32) } },
    {
      commands: COMMANDS,
      ledger: { first: async (key) => !seen.has(key) && Boolean(seen.add(key)) },
      clock,
      log: { error: note, warn: note, info: note },
      meter: NO_METER,
      formFor: async () => null,
      complete: async () => [],
      welcome: async () => message({ kind: 'heading', text: 'Footnote' }, { kind: 'actions', actions: [{ label: 'Help', line: 'help' }] }),
      draw: async () => new Uint8Array([137, 80, 78, 71]),
      ...parts,
    },
    { receiver, sleep: async () => {} },
  );
  await platform.start(dispatch);
  return { slack, platform, notes, hook: slack.hook('1'), send: receiver.send, settled: () => platform.stop() };
}
