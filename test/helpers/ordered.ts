import path from 'node:path';
import { type Command, faultInCommand } from '../../src/bot/command.ts';
import { createDispatch, type DispatchParts } from '../../src/bot/dispatch.ts';
import { createFormFor } from '../../src/bot/form-for.ts';
import { OPERATOR, type Request } from '../../src/bot/platform.ts';
import type { DigestRequest } from '../../src/core/digest/digest.ts';
import { toText } from '../../src/core/digest/shown.ts';
import type { DigestResult } from '../../src/core/result.ts';
import { load } from '../../src/load.ts';
import { createSubscriptions } from '../../src/schedule/manage.ts';
import { openStores, type StoreOptions } from '../../src/stores/open.ts';
import { aDesk } from './a-desk.ts';
import { aDigest } from './a-result.ts';

/** What a desk with one record, Dale Mill, says is new; `mil` is a typing error for it. */
function whatIsNew({ topics, shown }: DigestRequest): DigestResult {
  const found = topics.filter((typed) => /^(?:dale )?mill?$/iu.test(typed));
  const head = shown === null ? 'As things stand' : 'New since yesterday';
  return aDigest({ head, text: head, topics: found.map((typed) => ({ record: 'org-mill', name: 'Dale Mill', typed: typed === 'mil' ? typed : null })) });
}

const SHOWN = { format: 1, corpus_version: 3, as_of: null, day: '2026-11-26', claims: [], stories: [] } as const;

/** A member of a channel at Slack; `aMember('U1')` is named in OPERATORS. */
export const aMember = (user: string, more: Partial<Request> = {}): Partial<Request> => ({
  workspace: 'slack:T1',
  channel: 'C1',
  user,
  scope: ['public', 'workspace:T1', 'channel:C1'],
  zoneOf: async () => 'Europe/Berlin',
  ...more,
});

/** The commands over real stores, in memory where nothing else is said, with a clock that stands until it is set, and a platform that takes messages for `slack` alone. `meanwhile`: what happens while it is worked out what is new. */
export async function anOrdering(
  parts: Partial<DispatchParts> = {},
  { where = { memory: true }, meanwhile = async () => {} }: { readonly where?: StoreOptions; readonly meanwhile?: () => Promise<void> } = {},
) {
  const stores = await openStores(where);
  const commands = await load<Command>(path.join(import.meta.dirname, '..', '..', 'commands'), faultInCommand);
  const asked: { readonly scope: unknown; readonly request: DigestRequest }[] = [];
  let now = new Date('2026-11-26T12:00:00Z');
  let changes = 0;
  const clock = () => now;
  const subscriptions = createSubscriptions({
    ...stores,
    clock,
    desk: ({ scope }) =>
      aDesk({
        digest: async (request) => {
          asked.push({ scope, request });
          await meanwhile();
          return { result: whatIsNew(request), shown: { ...SHOWN, claims: [], stories: [] } };
        },
      }),
    posterOf: ({ workspace }) => (workspace.startsWith('slack:') ? { freeze: ({ fallback }) => [fallback] } : undefined),
    has: (name) => commands.some((command) => command.name === name),
    onChange: () => {
      changes += 1;
    },
  });
  const dispatching = { commands, desk: () => aDesk(), clock, log: () => {}, operators: new Set(['slack:u1']), subscriptions, ...parts };
  const dispatch = createDispatch(dispatching);
  const formFor = createFormFor(dispatching);
  return {
    stores,
    subscriptions,
    asked,
    commands,
    changes: () => changes,
    shown: toText({ ...SHOWN, claims: [], stories: [] }),
    set(instant: string) {
      now = new Date(instant);
    },
    say: (line: Request['line'], who: Partial<Request> = aMember('U1')) => dispatch({ ...OPERATOR, ...who, line }),
    form: (line: Request['line'], who: Partial<Request> = aMember('U1')) => formFor({ ...OPERATOR, ...who, line }),
    all: () => stores.subscriptions.list(),
  };
}
