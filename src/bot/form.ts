import type { Call } from './platform.ts';

/** One thing that a form asks. `value` is what is filled in already. */
export type FormField =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly value?: string;
      readonly optional?: boolean;
      readonly maxLength?: number;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly value?: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    };

/**
 * What is asked when a command is typed without its options: at most five fields, each an option of the command. Labels have at most 45 characters, the
 * title 24: what the platforms take. What is sent back is `call` with the fields as further options.
 */
export interface Form {
  readonly title: string;
  readonly submit: string;
  readonly call: Call;
  readonly fields: readonly FormField[];
}
