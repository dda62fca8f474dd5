import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../src/adapters/slack/manifest.ts';
import { type Command, faultInCommand } from '../../../src/bot/command.ts';
import { load } from '../../../src/load.ts';
import { COMMANDS } from '../../helpers/a-command.ts';

const commands = await load<Command>(path.join(import.meta.dirname, '..', '..', '..', 'commands'), faultInCommand);

describe('the manifest', () => {
  it.each(['socket', 'http'] as const)('for %s', async (mode) => {
    const printed = `${JSON.stringify(manifest(COMMANDS, { mode, url: 'https://footnote.example.com/' }), null, 2)}\n`;
    await expect(printed).toMatchFileSnapshot(path.join(import.meta.dirname, 'manifests', `${mode}.json`));
    expect(printed.includes('https://footnote.example.com/slack/events')).toBe(mode === 'http');
    expect(printed).not.toContain('com//');
  });

  it('keeps within what Slack takes', () => {
    const { features } = JSON.parse(JSON.stringify(manifest(commands, { mode: 'socket', url: '' })));
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([
      '/brief',
      '/ask',
      '/check',
      '/claims',
      '/timeline',
      '/footnote',
    ]);
    for (const { description, usage_hint: hint } of features.slash_commands) expect(Math.max(description.length, hint.length)).toBeLessThanOrEqual(100);
  });
});
