import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createCalls } from '../../../src/adapters/discord/calls.ts';
import { definitionsOf } from '../../../src/adapters/discord/definitions.ts';
import { register } from '../../../src/adapters/discord/register.ts';
import { readInteraction } from '../../../src/adapters/discord/request.ts';
import type { Command } from '../../../src/bot/command.ts';
import { load } from '../../../src/load.ts';
import { aCommand, COMMANDS } from '../../helpers/a-command.ts';
import { aConfig, anInteraction, platformParts } from '../../helpers/a-discord.ts';

const check = aCommand('check', z.strictObject({ text: z.string().max(3000).meta({ positional: true, description: 'a sentence' }) }));
const digest = aCommand(
  'digest',
  z.strictObject({
    action: z.enum(['now', 'list']).meta({ positional: true }),
    topic: z.string().optional().meta({ positional: true, suggests: 'name' }),
    late: z.stringbool().optional().meta({ type: 'boolean' }),
  }),
);

const brief = aCommand(
  'brief',
  z.strictObject({
    since: z.iso.date().optional().describe('nothing from before this day'),
    topic: z.string().max(80).meta({ positional: true, suggests: 'name', description: 'a name' }),
    length: z.enum(['short', 'long']).default('short').describe('how much of it'),
    n: z.coerce.number().int().optional(),
  }),
);

describe('definitions', () => {
  it('are read off the schemas', async () => {
    await expect(`${JSON.stringify(definitionsOf([brief, check, digest]), null, 2)}\n`).toMatchFileSnapshot('../../fixtures/discord/definitions.json');
  });

  it('of the real commands are within what Discord takes', async () => {
    const commands = await load<Command>(new URL('../../../commands', import.meta.url).pathname, () => undefined);
    const definitions = definitionsOf(commands);
    expect(definitions.length).toBe(commands.length + 1);
    const walk = (value: object): readonly Record<string, unknown>[] => [
      { ...value },
      ...('options' in value && Array.isArray(value.options) ? value.options.flatMap(walk) : []),
    ];
    for (const definition of definitions) {
      expect(JSON.stringify(definition).length).toBeLessThan(8000);
      if (definition.type === 3) continue;
      for (const { name, description, options, choices } of walk(definition)) {
        expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect(String(description).length).toBeGreaterThan(0);
        expect(String(description).length).toBeLessThanOrEqual(100);
        const list = Array.isArray(options) ? options : [];
        expect(list.length).toBeLessThanOrEqual(25);
        expect(list.map(({ required }) => required === true)).toEqual(list.map(({ required }) => required === true).toSorted((a, b) => Number(b) - Number(a)));
        expect(Array.isArray(choices) ? choices.length : 0).toBeLessThanOrEqual(25);
      }
    }
  });

  it('make the first word of a list a sub-command, and read it back as the value that it is', () => {
    const data = { name: 'digest', type: 1, options: [{ name: 'list', type: 1, options: [{ name: 'late', type: 5, value: true }] }] };
    expect(readInteraction(anInteraction(2, data), [digest])).toMatchObject({
      kind: 'command',
      request: { line: { command: 'digest', input: { action: 'list', late: 'true' } } },
    });
    const typing = { name: 'digest', type: 1, options: [{ name: 'now', type: 1, options: [{ name: 'topic', type: 3, value: 'Da', focused: true }] }] };
    expect(readInteraction(anInteraction(4, typing), [digest])).toMatchObject({ kind: 'typing', typed: 'Da', option: { suggests: 'name' } });
  });
});

/** The library's own client of the API, over a list that is kept here. */
function aRegistry(lists: { guild: object[]; global: object[] }) {
  const calls: string[] = [];
  const makeRequest = async (url: string, { method, body }: { method?: string; body?: unknown }) => {
    const list = url.includes('/guilds/') ? 'guild' : 'global';
    calls.push(`${method} ${list}`);
    if (method === 'PUT')
      lists[list] = (JSON.parse(String(body)) as object[]).map((each, at) => ({
        ...each,
        id: String(at),
        version: '1',
        nsfw: false,
        default_member_permissions: null,
        name_localizations: null,
      }));
    if (method === 'DELETE') lists[list] = lists[list].filter((each) => !('id' in each && url.endsWith(`/${each.id}`)));
    return new Response(method === 'DELETE' ? null : JSON.stringify(lists[list]), {
      status: method === 'DELETE' ? 204 : 200,
      headers: method === 'DELETE' ? {} : { 'content-type': 'application/json' },
    });
  };
  return { calls, api: createCalls(aConfig(), { makeRequest: makeRequest as never, waitMs: 1 }) };
}

describe('registration', () => {
  const definitions = definitionsOf([...COMMANDS, check]);
  const { log } = platformParts().parts;

  it('puts all at once when something changed, and nothing when nothing did', async () => {
    const lists = { guild: [] as object[], global: [] as object[] };
    const { calls, api } = aRegistry(lists);
    await register({ definitions, guildId: null }, api, log);
    await register({ definitions, guildId: null }, api, log);
    expect(calls).toEqual(['GET global', 'PUT global', 'GET global']);
    lists.global.reverse();
    await register({ definitions, guildId: null }, api, log);
    expect(calls.slice(3)).toEqual(['GET global']);
    await register({ definitions: definitions.slice(1), guildId: null }, api, log);
    expect(calls.slice(4)).toEqual(['GET global', 'PUT global']);
    expect(lists.global).toHaveLength(definitions.length - 1);
  });

  it.each<[string, (list: readonly object[]) => object[]]>([
    ['a description', ([first, ...rest]) => [{ ...first, description: 'other' }, ...rest]],
    ['an option', ([first, ...rest]) => [{ ...first, options: [] }, ...rest]],
    ['where it is shown', ([first, ...rest]) => [{ ...first, contexts: [0] }, ...rest]],
    ['a command too many', (list) => [...list, { id: '99', type: 1, name: 'gone', description: 'x' }]],
  ])('sees that %s changed', async (_, change) => {
    const lists = { guild: [] as object[], global: [] as object[] };
    const { calls, api } = aRegistry(lists);
    await register({ definitions, guildId: null }, api, log);
    lists.global = change(lists.global);
    await register({ definitions, guildId: null }, api, log);
    expect(calls.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
  });

  it('of one server takes our own commands off the list for all, and leaves what others put there', async () => {
    const lists = {
      guild: [] as object[],
      global: [
        { id: '1', type: 1, name: 'brief' },
        { id: '2', type: 1, name: 'theirs' },
      ] as object[],
    };
    const { calls, api } = aRegistry(lists);
    await register({ definitions, guildId: '222222222222222222' }, api, log);
    expect(calls).toEqual(['GET guild', 'PUT guild', 'GET global', 'DELETE global']);
    expect(lists.global).toEqual([{ id: '2', type: 1, name: 'theirs' }]);
  });
});
