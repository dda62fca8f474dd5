import * as z from 'zod';
import type { Command } from '../../bot/command.ts';
import { type Option, optionsOf } from '../../bot/options.ts';
import type { Asker, Reply } from '../../bot/platform.ts';
import { readAction } from './form-view.ts';
import { typedHere } from './own-commands.ts';
import { type Asked, asker, type Place, place, type Self } from './request.ts';

/** A form that was sent, and its fields by name. */
export interface Sent {
  readonly asked: Asked;
  readonly fields: readonly string[];
}

const kept = z.object({ line: z.string(), place });
const json = z.string().transform((text, { addIssue }) => {
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    addIssue('must be what was kept with the form');
    return z.NEVER;
  }
});
const person = z.object({ id: z.string(), team_id: z.string().optional(), username: z.string().optional(), name: z.string().optional() });
const element = z.object({ value: z.string().nullish(), selected_option: z.object({ value: z.string() }).nullish() });
const submission = z.object({
  user: person,
  trigger_id: z.string(),
  view: z.object({ private_metadata: json, state: z.object({ values: z.record(z.string(), z.record(z.string(), element)) }) }),
});

/** A form as it was filled in, for who sent it; undefined for what is none of ours. */
export function fromSubmission(body: unknown, self: Self): Sent | undefined {
  const read = submission.safeParse(body);
  if (!read.success) return undefined;
  const { user, trigger_id: trigger, view } = read.data;
  const { line, place: where } = view.private_metadata;
  const channel = where.kind === 'home' ? null : where.channel;
  const values = Object.entries(view.state.values).map(([name, elements]) => {
    const [given] = Object.values(elements);
    return [name, given?.value ?? given?.selected_option?.value ?? ''] as const;
  });
  const who = asker(self, { team: user.team_id ?? self.teamId, channel, user: user.id, userName: user.username ?? user.name });
  return {
    asked: {
      key: `${who.workspace}/trigger/${trigger}`,
      request: { ...who, line: { form: line, fields: Object.fromEntries(values) } },
      place: where satisfies Place,
    },
    fields: values.map(([name]) => name),
  };
}

/** What a reply says at a field of the form that it answers; undefined for one that is said elsewhere. */
export function errorsAt({ result }: Reply, fields: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (result.kind !== 'error' || result.code !== 'invalid' || result.option === undefined || !fields.includes(result.option)) return undefined;
  return { [result.option]: typedHere(result.message) };
}

const suggestion = z.object({
  user: person,
  action_id: z.string(),
  value: z.string().default(''),
  view: z.object({ private_metadata: json }).optional().catch(undefined),
});

/** What somebody looks for in a field of a form. */
export interface Looking {
  readonly asker: Asker;
  readonly option: Option;
  readonly typed: string;
}

export function fromSuggestion(body: unknown, self: Self, commands: readonly Command[]): Looking | undefined {
  const read = suggestion.safeParse(body);
  if (!read.success) return undefined;
  const { user, action_id: action, value: typed, view } = read.data;
  const named = readAction(action);
  const command = commands.find(({ name }) => name === named.command);
  const option = command && optionsOf(command).find(({ key }) => key === named.option);
  const where = view?.private_metadata.place;
  const channel = where === undefined || where.kind === 'home' ? null : where.channel;
  return option && { asker: asker(self, { team: user.team_id ?? self.teamId, channel, user: user.id, userName: undefined }), option, typed };
}
