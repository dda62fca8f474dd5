import type { types } from '@slack/bolt';
import type { FormField } from '../../bot/form.ts';
import type { Asking } from '../../bot/platform.ts';
import { toVisible } from '../../core/visible.ts';
import { cutTo } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './request.ts';

/** By what Slack calls our forms. */
export const FORM = 'form';

/** What comes back with a form, so that nothing has to be remembered meanwhile. Slack shows it to nobody. */
export interface Kept {
  readonly line: string;
  readonly place: Place;
}

/** A form as a modal; undefined when there is more to bring back than a modal holds. */
export function toView({ form, command, line }: Extract<Asking, { kind: 'form' }>, place: Place): types.ModalView | undefined {
  const kept = JSON.stringify({ line, place } satisfies Kept);
  if (kept.length > LIMITS.metadata) return undefined;
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: kept,
    title: plain(form.title, LIMITS.title),
    submit: plain(form.submit, LIMITS.title),
    close: plain('Cancel', LIMITS.title),
    blocks: form.fields.map((field) => toInput(field, actionOf(command.name, field.name))),
  };
}

/** A field asks for completions by the command and the option that it is. */
const actionOf = (command: string, option: string): string => `${command} ${option}`;

export function readAction(action: string): { readonly command: string; readonly option: string } {
  const [command = '', option = ''] = action.split(' ');
  return { command, option };
}

const plain = (text: string, most: number): types.PlainTextElement => ({ type: 'plain_text', text: cutTo(toVisible(text).trim(), most) || '…', emoji: false });
export const toOption = (value: string, label = value): types.PlainTextOption => ({ text: plain(label, LIMITS.option), value });

function toInput(field: FormField, action: string): types.InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plain(field.label, LIMITS.label),
    optional: field.kind === 'text' && field.optional === true,
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, LIMITS.label) }),
    element: toElement(field, action),
  };
}

function toElement(field: FormField, action: string): types.InputBlockElement {
  const value = field.value === undefined || field.value === '' ? undefined : field.value;
  switch (field.kind) {
    case 'text': {
      const most = Math.min(field.maxLength ?? LIMITS.input, LIMITS.input);
      return {
        type: 'plain_text_input',
        action_id: action,
        max_length: most,
        ...(value === undefined ? {} : { initial_value: value.slice(0, most) }),
      };
    }
    case 'choice': {
      const options = field.choices.slice(0, LIMITS.options).map((choice) => toOption(choice.value, choice.label));
      const initial = options.find((option) => option.value === value);
      return { type: 'static_select', action_id: action, options, ...(initial === undefined ? {} : { initial_option: initial }) };
    }
    case 'search':
      return {
        type: 'external_select',
        action_id: action,
        min_query_length: 1,
        placeholder: plain('Type to search', LIMITS.label),
        ...(value === undefined ? {} : { initial_option: toOption(value) }),
      };
  }
}
