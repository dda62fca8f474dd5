import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Completion } from '../../bot/complete.ts';
import type { FormField } from '../../bot/form.ts';
import { type Dispatch, type FormFor, OPERATOR, type Platform, type Reply } from '../../bot/platform.ts';
import type { Action, Message } from '../../core/message.ts';
import { isBlank } from '../../core/visible.ts';
import { askForm } from './ask-form.ts';
import { keepLine, readHistory } from './history.ts';
import { render } from './render.ts';

export interface ConsoleParts {
  readonly input: Readable;
  readonly output: Writable;
  /** A conversation with prompt, history and completion; else each line of the input is answered in turn. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Columns to wrap at; asked before each reply. Null for output that other programs read. */
  columns(): number | null;
  /** Where the lines typed are kept; null for nowhere. */
  readonly history: string | null;
  complete(line: string): Promise<Completion>;
  /** Asked in a conversation alone: lines that a program writes are answered as they are. */
  readonly formFor: FormFor;
  /** The time zone (IANA) of this machine. */
  zone(): string | null;
}

export interface ConsolePlatform extends Platform {
  /** Settles when the input has ended and every line is answered. */
  readonly finished: Promise<void>;
}

const GREETING = [
  'Footnote: brief, cited answers from your documents.',
  'Type a name (alibaba) for a brief, a question (did the FT confirm the memo?) for an answer, or /help.',
  'Tab completes, the number of a button runs it, quit ends.',
].map((text) => ({ kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text }], small: true }));
/** Words that end a conversation here: no command of the program, since elsewhere there is nothing to leave. */
const GOODBYE = /^\s*\/?(?:quit|exit)\s*$/iu;
const PROMPT = 'footnote> ';

/** The terminal as a platform: the operator's, who may read everything. Lines are answered one after the other. */
export function createConsole(parts: ConsoleParts): ConsolePlatform {
  const { promise: finished, resolve: finish, reject: fail } = Promise.withResolvers<void>();
  const asked: Asked = { question: null };
  let lines: Interface | undefined;
  return {
    name: 'console',
    finished,
    async start(dispatch) {
      lines = parts.interactive ? await openConversation(parts, asked) : createInterface({ input: parts.input, terminal: false });
      answerLines(lines, dispatch, parts, asked).then(finish, fail);
    },
    async stop() {
      lines?.close();
      await finished;
    },
  };
}

/** What a form asks right now; null between requests. */
interface Asked {
  question: { readonly field: FormField; readonly command: string; leave(): void } | null;
}

async function openConversation({ input, output, history, complete, columns, color }: ConsoleParts, asked: Asked): Promise<Interface> {
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    historySize: 500,
    history: history === null ? [] : await readHistory(history),
    completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
      const { question } = asked;
      if (question !== null && question.field.kind !== 'search') return done(null, [[], line]);
      // What is looked for completes as its option does in a line.
      complete(question === null ? line : `/${question.command} ${question.field.name}:${line}`).then(
        ({ choices, typed }) => done(null, [[...choices], shared(choices, typed)]),
        () => done(null, [[], line]),
      );
    },
  });
  output.write(`${render({ blocks: GREETING, fallback: '' }, { columns: columns(), color, buttons: 'numbers' })}\n\n`);
  lines.prompt();
  return lines;
}

/** What node:readline takes for typed: it would replace more than the choices have in common by less (`ali` by the A of Alibaba and Ant). */
function shared(choices: readonly string[], typed: string): string {
  const common = (length: number) => choices.every((choice) => choice.slice(0, length) === choices[0]?.slice(0, length));
  let length = choices.length === 0 ? typed.length : 0;
  while (length < typed.length && common(length + 1)) length++;
  return length < typed.length ? (choices[0] ?? '').slice(0, length) : typed;
}

/** Answers each line before the next; after the input has ended, those that came before it. */
async function answerLines(lines: Interface, dispatch: Dispatch, parts: ConsoleParts, asked: Asked): Promise<void> {
  const { interactive, output } = parts;
  const typed = lines[Symbol.asyncIterator]();
  let actions: readonly Action[] = [];
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  lines.on('SIGINT', () => {
    // What was half typed in a form is no beginning of the next line.
    if (asked.question !== null) for (const name of ['e', 'u']) lines.write(null, { ctrl: true, name });
    output.write('\n');
    if (asked.question === null) lines.close();
    else asked.question.leave();
  });
  let next = typed.next();
  for (;;) {
    const { done, value: line } = await next;
    if (done === true || GOODBYE.test(line)) break;
    next = typed.next();
    if (!isBlank(line)) await answerLine(line);
    if (interactive && open) lines.prompt();
  }
  if (open) lines.close();
  else if (interactive) output.write('\n');

  async function answerLine(line: string): Promise<void> {
    if (parts.history !== null) await keepLine(parts.history, line);
    const number = /^\s*(\d{1,2})\s*$/u.exec(line)?.[1];
    const pressed = number === undefined ? undefined : actions[Number(number) - 1];
    if (number !== undefined && pressed === undefined) return show(noButton(actions.length), undefined, parts);
    const reply = await replyTo(pressed?.line ?? line);
    if (reply === undefined) return;
    actions = reply.message.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
    await show(reply.message, pressed, parts);
  }

  /** Undefined when a form was left. */
  async function replyTo(line: string): Promise<Reply | undefined> {
    const request = { ...OPERATOR, zoneOf: async () => parts.zone() };
    const asking = interactive ? await parts.formFor({ ...request, line }) : null;
    if (asking === null) return dispatch({ ...request, line });
    if (asking.kind === 'reply') return asking.reply;
    try {
      return await askForm(asking, {
        ask: (prompt, field) => ask(prompt, field, asking.command.name),
        say: (words) => void output.write(`${words}\n`),
        submit: (filled) => dispatch({ ...request, line: filled }),
      });
    } finally {
      asked.question = null;
      lines.setPrompt(PROMPT);
    }
  }

  async function ask(prompt: string, field: FormField, command: string): Promise<string | undefined> {
    const left = Promise.withResolvers<undefined>();
    asked.question = { field, command, leave: () => left.resolve(undefined) };
    lines.setPrompt(prompt);
    if (open) lines.prompt();
    const given = await Promise.race([next, left.promise]);
    if (given === undefined || given.done === true) return undefined;
    next = typed.next();
    return GOODBYE.test(given.value) ? undefined : given.value;
  }
}

/** A number alone is no question: the buttons are those of the last reply. */
function noButton(buttons: number): Message {
  const there = buttons === 0 ? 'The last reply has none.' : `The last reply has ${buttons === 1 ? 'button 1' : `buttons 1 to ${buttons}`}.`;
  const words = `There is no button of that number. ${there} To ask about a number, write it in a question.`;
  return { blocks: [{ kind: 'notice', tone: 'warning', text: words }], fallback: words };
}

async function show(message: Message, pressed: Action | undefined, { output, columns, color, interactive }: ConsoleParts): Promise<void> {
  const shown = render(message, { columns: columns(), color, buttons: interactive ? 'numbers' : 'lines' });
  const text = `${pressed === undefined ? '' : `${pressed.line}\n`}${interactive ? '\n' : ''}${shown}\n\n`;
  // What goes wrong with the output is said by whoever opened it.
  await new Promise<void>((resolve) => {
    output.write(text, () => resolve());
  });
}
