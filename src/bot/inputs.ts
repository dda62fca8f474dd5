import * as z from 'zod';
import { isBlank } from '../core/visible.ts';

/** The free words of a line as one text: not blank, at most `limit` characters. */
export const textInput = (limit: number, description: string) =>
  z
    .string()
    .trim()
    .max(limit)
    .refine((text) => !isBlank(text), { abort: true, params: { blank: true } })
    .meta({ positional: true, description });

export const topicInput = textInput(80, 'a name, ticker or subject').meta({ suggests: 'name' });

/** A name that may be given beside the free words. */
export const nameOption = (description: string) => z.string().trim().max(80).optional().meta({ suggests: 'name', description });

/** The id of a brief or answer: any unique beginning of at least 4 of its 10 characters, in either case, with or without `#`; `o`, `i` and `l` are read as digits. */
export const briefInput = z
  .string()
  .overwrite((typed) => typed.replace(/^#/u, ''))
  .regex(/^[0-9a-tv-z]{4,10}$/iu, 'must be the id of a brief: at least the first 4 characters, such as 7F3K')
  .toUpperCase()
  .meta({ positional: true, suggests: 'brief', description: 'the id of a brief, at least its first 4 characters' });

/** Of a month, week or year that was typed, `bound` says which of its days is meant. */
const day = (bound: 'start' | 'end', description: string) => z.iso.date().optional().meta({ description, bound });

export const asOfOption = { as_of: day('end', 'as things stood at the end of this day, month or year') };

/** What bounds an answer in time, on every command that reads. Days are typed as 2025-11-15, 2025-11, 7d or yesterday. */
export const periodOptions = {
  ...asOfOption,
  since: day('start', 'nothing that took place before this day'),
  until: day('end', 'nothing that took place after this day'),
};

/** The options as the desk takes them. */
export const toPeriod = ({ as_of, since, until }: { as_of?: string | undefined; since?: string | undefined; until?: string | undefined }) => ({
  asOf: as_of,
  since,
  until,
});
