import * as z from 'zod';
import { createOnce } from '../core/once.ts';
import type { Command } from './command.ts';

/** One option of a command, read off its schema. */
export interface Option {
  /** As in the schema: `as_of`. */
  readonly key: string;
  readonly description: string;
  /** Whether free words of a line are its value. */
  readonly positional: boolean;
  readonly required: boolean;
  readonly kind: 'text' | 'day' | 'integer' | 'boolean';
  /** Of a period typed for a day, its first or its last day. */
  readonly bound: 'start' | 'end';
  /** The only values, where there is a list. */
  readonly values: readonly string[] | null;
  readonly maxLength: number | null;
  /** What completes it: names of the corpus, ids of kept briefs, or time zones. */
  readonly suggests: 'name' | 'brief' | 'zone' | null;
}

const property = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  description: z.string().default(''),
  positional: z.boolean().default(false),
  enum: z.array(z.string()).optional(),
  maxLength: z.number().optional(),
  suggests: z.enum(['name', 'brief', 'zone']).optional(),
  bound: z.enum(['start', 'end']).default('start'),
});
const jsonSchema = z.object({ properties: z.record(z.string(), property).default({}), required: z.array(z.string()).default([]) });

const known = createOnce<Command['input'], readonly Option[]>();

/** The options of a command in the order of its schema. */
export function optionsOf(command: Pick<Command, 'input'>): readonly Option[] {
  return known(command.input, () => readOptions(command.input));
}

function readOptions(input: Command['input']): readonly Option[] {
  const { properties, required } = jsonSchema.parse(z.toJSONSchema(input, { io: 'input' }));
  return Object.entries(properties).map(([key, { type, format, description, positional, enum: values, maxLength, suggests, bound }]) => ({
    key,
    description,
    positional,
    required: required.includes(key),
    kind: format === 'date' ? 'day' : type === 'integer' || type === 'boolean' ? type : 'text',
    bound,
    values: values ?? null,
    maxLength: maxLength ?? null,
    suggests: suggests ?? null,
  }));
}

/** How a command is typed: `/brief <topic> [since:day] [length:short|normal|long]`. */
export function usageOf(command: Pick<Command, 'name' | 'input'>): string {
  const words = optionsOf(command).map(({ key, positional, required, kind, values }) => {
    const value = values?.join('|') ?? (kind === 'boolean' ? 'yes' : kind === 'integer' ? 'number' : kind);
    const word = positional ? (values?.join('|') ?? `<${key}>`) : `${key}:${value}`;
    return required ? word : `[${word}]`;
  });
  return [`/${command.name}`, ...words].join(' ');
}
