import * as z from 'zod';
import type { Log } from '../../bot/log.ts';
import type { Calls } from './calls.ts';

export interface Registration {
  readonly definitions: readonly object[];
  /** A server, or null for everywhere. */
  readonly guildId: string | null;
}

const listed = z.array(z.looseObject({ id: z.string(), name: z.string(), type: z.number().default(1) }));

/**
 * Makes Discord's list of commands what it should be: one call that replaces all of them when anything differs, none when nothing does.
 *
 * With a server, our own commands are taken off the list for all servers, where an earlier start left them: people would see each twice.
 */
export async function register({ definitions, guildId }: Registration, calls: Calls, log: Log): Promise<void> {
  const there = listed.parse(await calls.listCommands(guildId));
  const isSame = sameDefinitions(there, definitions, guildId !== null);
  if (!isSame) await calls.putCommands(guildId, definitions);
  log.info({ platform: 'discord', commands: definitions.length, changed: !isSame }, 'commands are registered');
  if (guildId === null) return;
  const ours = new Set(definitions.map(keyOf));
  for (const command of listed.parse(await calls.listCommands(null))) if (ours.has(keyOf(command))) await calls.deleteCommand(null, command.id);
}

const keyOf = (definition: object): string => `${'type' in definition ? definition.type : 1} ${'name' in definition ? definition.name : ''}`;

/** Whether two lists define the same, in any order; what Discord adds, and the difference between absent and default, does not count. */
export function sameDefinitions(there: readonly object[], wanted: readonly object[], inGuild: boolean): boolean {
  const written = (definitions: readonly object[]) => definitions.map((each) => JSON.stringify(comparable(each, inGuild))).sort();
  const [a, b] = [written(there), written(wanted)];
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** What of a definition is ours to say. A server's own commands have no places where they are shown. */
const FIELDS = ['type', 'name', 'description', 'options', 'contexts', 'integration_types', 'default_member_permissions', 'nsfw'] as const;
const NOT_IN_GUILD: readonly string[] = ['contexts', 'integration_types'];
const OPTION_FIELDS = [
  'type',
  'name',
  'description',
  'required',
  'choices',
  'autocomplete',
  'max_length',
  'min_length',
  'max_value',
  'min_value',
  'options',
] as const;

function comparable(definition: object, inGuild: boolean): object {
  const fields = FIELDS.filter((field) => !inGuild || !NOT_IN_GUILD.includes(field));
  return pick(definition, fields, (field, value) => {
    if (field === 'options' && Array.isArray(value)) return value.map(comparableOption);
    return Array.isArray(value) ? [...value].sort() : value;
  });
}

const comparableOption = (option: object): object =>
  pick(option, OPTION_FIELDS, (field, value) => {
    if (!Array.isArray(value)) return value;
    return field === 'options' ? value.map(comparableOption) : value.map((choice) => pick(choice, ['name', 'value'], (_, each) => each));
  });

/** The fields that say something, in one order. */
function pick(from: object, fields: readonly string[], map: (field: string, value: unknown) => unknown): object {
  const values: Readonly<Record<string, unknown>> = { ...from };
  const kept = fields.flatMap((field) => {
    const value = values[field];
    const isDefault = value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
    return isDefault ? [] : [[field, map(field, value)] as const];
  });
  return Object.fromEntries(kept);
}
