import type { APILabelComponent, APIModalInteractionResponseCallbackData, APISelectMenuOption } from 'discord.js';
import type { FormField } from '../../bot/form.ts';
import type { Asking } from '../../bot/platform.ts';
import { toVisible } from '../../core/visible.ts';
import { LIMITS } from './limits.ts';
import { shortened } from './split.ts';

const LABEL = 18;
const TEXT = 4;
const SELECT = 3;
const ONE_LINE = 1;

/** A form as a modal, which brings its line back; undefined for a line that is too long. Whatever is looked for elsewhere is typed here: no modal searches. */
export function toModal({ form, line }: Extract<Asking, { kind: 'form' }>): APIModalInteractionResponseCallbackData | undefined {
  if (line.length > LIMITS.customId) return undefined;
  return { custom_id: line, title: words(form.title, LIMITS.modalLabel), components: form.fields.slice(0, LIMITS.modalFields).map(toLabel) };
}

const words = (text: string, most: number): string => shortened(toVisible(text), most) || '…';

function toLabel(field: FormField): APILabelComponent {
  const described = field.hint === undefined ? {} : { description: words(field.hint, LIMITS.modalDescription) };
  return { type: LABEL, label: words(field.label, LIMITS.modalLabel), ...described, component: toInput(field) };
}

function toInput(field: FormField): APILabelComponent['component'] {
  const { name, value = '' } = field;
  if (field.kind === 'choice') {
    const options = field.choices.slice(0, LIMITS.choices).map(
      (choice): APISelectMenuOption => ({
        label: words(choice.label, LIMITS.choice),
        value: choice.value,
        ...(choice.value === value ? { default: true } : {}),
      }),
    );
    return { type: SELECT, custom_id: name, options, required: true };
  }
  const most = field.kind === 'search' ? LIMITS.choice : Math.min(field.maxLength ?? LIMITS.input, LIMITS.input);
  const required = field.kind === 'search' || field.optional !== true;
  return { type: TEXT, custom_id: name, style: ONE_LINE, required, max_length: most, ...(value === '' ? {} : { value: value.slice(0, most) }) };
}
