import { Argument, type Command as Program } from 'commander';
import type { App } from '../app.ts';
import { FootnoteError } from '../core/errors.ts';
import { toDeliveriesResult } from '../core/presenting/deliveries.ts';
import type { Result } from '../core/result.ts';

interface Parts {
  readonly addJob: (name: string, summary: string, examples: readonly string[]) => Program;
  withApp(work: (app: App) => Promise<void>): Promise<void>;
  show(result: Result): Promise<void>;
}

/** The newest so many are shown. */
const SHOWN = 50;

/** What was delivered to channels and how it went, for the operator, and what a person decides of it. */
export function addDeliveries({ addJob, withApp, show }: Parts): void {
  addJob('deliveries', 'List what was delivered to channels and how it went; have one tried again, or give one up', [
    'deliveries',
    'deliveries retry 12',
    'deliveries abandon 12',
  ])
    .addArgument(new Argument('[what]', 'what to do').choices(['list', 'retry', 'abandon']).default('list'))
    .argument('[id]', 'the number of the delivery, as the list has it')
    .action((what: 'list' | 'retry' | 'abandon', id?: string) =>
      withApp(async ({ outbox }) => {
        if (what === 'list') return show(toDeliveriesResult(await outbox.deliveries({ limit: SHOWN }), await outbox.tally()));
        if (id === undefined) throw new FootnoteError('invalid', `Which one? Type: footnote deliveries ${what} NUMBER`);
        const decided = await outbox.decide(id, what, new Date());
        if (decided === 'not_found') throw new FootnoteError('not_found', 'There is no delivery of that number. "footnote deliveries" lists them.');
        if (decided === 'conflict')
          throw new FootnoteError('conflict', `Delivery ${id} is on its way, posted or given up already. "footnote deliveries" shows it.`);
        return show({ kind: 'done', text: what === 'retry' ? AGAIN(id) : `Delivery ${id} is given up. It is not sent, and not looked for any more.` });
      }),
    );
}

const AGAIN = (id: string) =>
  `Delivery ${id} is taken up again within a minute, while npm start runs. One that may be there is looked for before anything is sent.`;
