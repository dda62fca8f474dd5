import type { Command } from '../../src/bot/command.ts';
import type { Form } from '../../src/bot/form.ts';
import { printLine } from '../../src/bot/line.ts';
import { optionsOf } from '../../src/bot/options.ts';

/** What is wrong with a form that a command gives: what no platform could show, and what its own schema would refuse. Empty when nothing is. */
export function formFaults(command: Command, { title, submit, given, fields }: Form): readonly string[] {
  const options = optionsOf(command);
  const long = (what: string, text: string | undefined, most: number) => ((text?.length ?? 0) > most ? [`${what} has more than ${most} characters`] : []);
  const names = fields.map(({ name }) => name);
  const line = printLine(command, given);
  const values = Object.fromEntries(fields.flatMap(({ name, value }) => (value === undefined || value === '' ? [] : [[name, value]])));
  const refused = command.input.safeParse({ ...given, ...values }).error?.issues ?? [];
  return [
    ...long('the title', title, 24),
    ...long('the button', submit, 24),
    ...long('the line', line, 100),
    ...(fields.length > 5 ? ['more than 5 fields'] : []),
    ...(new Set(names).size < names.length ? ['a field comes twice'] : []),
    ...fields.flatMap((field) => {
      const option = options.find(({ key }) => key === field.name);
      const own = (words: string) => `${field.name}: ${words}`;
      return [
        ...(option === undefined ? [own('is no option')] : []),
        ...(field.name in given ? [own('is given already')] : []),
        ...(field.kind === 'search' && option?.suggests === null ? [own('suggests nothing')] : []),
        ...long(own('the label'), field.label, 45),
        ...long(own('the hint'), field.hint, 100),
        ...(field.kind === 'choice' ? choiceFaults(field).map(own) : []),
      ];
    }),
    // What has no value yet is for the person to say.
    ...refused.filter(({ path }) => String(path[0]) in values || String(path[0]) in given).map(({ path, message }) => `${String(path[0])}: ${message}`),
  ];
}

function choiceFaults({ choices, value }: Extract<Form['fields'][number], { kind: 'choice' }>): readonly string[] {
  return [
    ...(choices.length < 1 || choices.length > 25 ? ['1 to 25 choices'] : []),
    ...(choices.some((choice) => choice.label.length > 75 || choice.value.length > 75) ? ['a choice has more than 75 characters'] : []),
    ...(value !== undefined && choices.every((choice) => choice.value !== value) ? ['what is filled in is no choice'] : []),
  ];
}
