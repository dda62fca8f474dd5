import type { RawInput } from './line.ts';

/** One thing that a form asks: the option of the command that has its name. */
export type FormField = TextField | ChoiceField | SearchField;

interface Field {
  /** The option's key: `time`. */
  readonly name: string;
  /** At most 45 characters: `Time`. */
  readonly label: string;
  /** How it is written, or what follows from it, in at most 100 characters: `24 hours, such as 08:30`. */
  readonly hint?: string;
  /** What is filled in already, as it would be typed: today's value. */
  readonly value?: string;
}

/** Free words on one line. Left empty it is not given, which only an `optional` one may be. */
export interface TextField extends Field {
  readonly kind: 'text';
  readonly optional?: boolean;
  readonly maxLength?: number;
}

/** One of at most 25. */
export interface ChoiceField extends Field {
  readonly kind: 'choice';
  /** Labels have at most 75 characters, values are as the command takes them. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of the many that complete its option (`suggests` in its schema): looked for where a platform can do that, else typed. */
export interface SearchField extends Field {
  readonly kind: 'search';
}

/**
 * What is asked when a command is given without its options.
 *
 * One to five fields; `test/helpers/form-faults.ts` judges whether every platform can show them. A value that the command does not take is said at its
 * field: throw `new FootnoteError('invalid', words, { option: 'time' })` from `run`; what the schema refuses is said there without more. `given` are options
 * that stay as they are, ids and words of the program alone: what was typed already and has to come back (`{ action: 'subscribe' }`). As a line they have
 * at most 100 characters: a button opens the form by it again. Options that a form asks are optional in the schema: Discord lets nobody leave out others.
 */
export interface Form {
  /** At most 24 characters: `Morning brief`. */
  readonly title: string;
  /** What the button says that sends it, in at most 24 characters: `Subscribe`. */
  readonly submit: string;
  readonly given: RawInput;
  readonly fields: readonly [FormField, ...FormField[]];
}
