import type { FormField } from '../../bot/form.ts';
import type { RawInput } from '../../bot/line.ts';
import type { Asking, Filled, Reply } from '../../bot/platform.ts';
import { toVisible } from '../../core/visible.ts';

export interface FormParts {
  /** The next line that is typed, after a prompt; undefined when whoever types leaves instead. */
  ask(prompt: string, field: FormField): Promise<string | undefined>;
  say(words: string): void;
  submit(filled: Filled): Promise<Reply>;
}

/**
 * Asks a form question by question, each with what is filled in already, which an empty line takes over; `-` leaves out what may be left out.
 *
 * What is refused at a field is asked again there. Undefined, with nothing changed, when whoever is asked leaves, or has no answer to what needs one.
 */
export async function askForm({ form, line }: Extract<Asking, { kind: 'form' }>, parts: FormParts): Promise<Reply | undefined> {
  parts.say(`${toVisible(form.title)}. Enter keeps what stands in brackets, Ctrl-C or quit leaves.`);
  let fields: RawInput = {};
  let open: readonly FormField[] = form.fields;
  for (;;) {
    for (const field of open) {
      const given = await answerTo(field, parts);
      if (given === undefined) return leave(parts);
      fields = { ...fields, [field.name]: given };
    }
    const reply = await parts.submit({ form: line, fields });
    const { result } = reply;
    const wrong = result.kind === 'error' && result.code === 'invalid' ? form.fields.find(({ name }) => name === result.option) : undefined;
    if (wrong === undefined || result.kind !== 'error') return reply;
    parts.say(toVisible(result.message));
    open = [wrong];
  }
}

function leave({ say }: FormParts): undefined {
  say('Left. Nothing was changed.');
}

async function answerTo(field: FormField, { ask, say }: FormParts): Promise<string | undefined> {
  const { value = '', hint } = field;
  if (hint !== undefined) say(`  ${toVisible(hint)}`);
  if (field.kind === 'choice') for (const [at, { label }] of field.choices.entries()) say(`  ${at + 1}) ${toVisible(label)}`);
  const mayBeLeftOut = field.kind === 'text' && field.optional === true;
  const shown = value === '' ? (mayBeLeftOut ? ' (may be left out)' : '') : ` [${toVisible(shownValue(field, value))}]`;
  for (;;) {
    const typed = (await ask(`${toVisible(field.label)}${shown}: `, field))?.trim();
    if (typed === undefined) return undefined;
    if (typed === '') return value === '' && !mayBeLeftOut ? undefined : value;
    if (typed === '-' && mayBeLeftOut) return '';
    const chosen = field.kind === 'choice' ? choiceOf(field, typed) : typed;
    if (chosen !== undefined) return chosen;
    say('  Type one of the numbers.');
  }
}

type Choice = Extract<FormField, { kind: 'choice' }>;

const shownValue = (field: FormField, value: string): string =>
  field.kind === 'choice' ? (field.choices.find((choice) => choice.value === value)?.label ?? value) : value;

/** By its number, its value or its words. */
function choiceOf({ choices }: Choice, typed: string): string | undefined {
  const words = typed.toLowerCase();
  const found = choices[Number(typed) - 1] ?? choices.find(({ value, label }) => value.toLowerCase() === words || label.toLowerCase() === words);
  return found?.value;
}
