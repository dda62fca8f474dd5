import { afterEach, describe, expect, it } from 'vitest';
import { createDiscord, type DiscordPlatform } from '../../../src/adapters/discord/index.ts';
import { toModal } from '../../../src/adapters/discord/modal.ts';
import { parseLine } from '../../../src/bot/line.ts';
import { OPERATOR, type PlatformParts } from '../../../src/bot/platform.ts';
import { type FormsUnderTest, platformFormsContract } from '../../contracts/platform-forms.ts';
import { aConfig, aDiscord, aMessage, anInteraction, platformParts, until } from '../../helpers/a-discord.ts';
import { dispatchAlarm, formForAlarm, WITH_ALARM } from '../../helpers/a-form.ts';

type Discord = Awaited<ReturnType<typeof aDiscord>>;
interface Input {
  readonly type: number;
  readonly custom_id: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
}
interface Modal {
  readonly custom_id: string;
  readonly components: readonly { readonly component: Input }[];
}

const opened: { readonly discord: Discord; readonly platforms: DiscordPlatform[] }[] = [];
afterEach(async () => {
  for (const { discord, platforms } of opened.splice(0)) {
    for (const platform of platforms) await platform.stop();
    await discord.close();
  }
});

const CALLBACK = /^POST \/interactions/u;
const ANSWER = /^(?:PATCH \/webhooks|POST \/channels\/\d+\/messages)/u;

async function begin(more: Partial<PlatformParts> = {}, formMs = 60_000) {
  const discord = await aDiscord();
  const platforms: DiscordPlatform[] = [];
  opened.push({ discord, platforms });
  const start = async () => {
    const { parts } = platformParts({ commands: WITH_ALARM, formFor: formForAlarm, ...more });
    const platform = createDiscord(aConfig({ apiUrl: discord.apiUrl }), parts, { waitMs: 5, persistMs: 400, formMs });
    platforms.push(platform);
    await platform.start(dispatchAlarm);
    return platform;
  };
  let platform = await start();
  return {
    discord,
    restart: async () => {
      await platform.stop();
      platform = await start();
    },
  };
}

const modals = (discord: Discord): readonly Modal[] => discord.sent(CALLBACK).flatMap(({ body }) => (body.type === 9 ? [body.data as unknown as Modal] : []));
const initialOf = ({ value, options = [] }: Input) => value ?? options.find((option) => option.default === true)?.value ?? '';
const filledIn = ({ components }: Modal) => Object.fromEntries(components.map(({ component }) => [component.custom_id, initialOf(component)]));
const buttons = (body: unknown): readonly string[] => [...JSON.stringify(body).matchAll(/"custom_id":"([^"]+)"/gu)].map(([, id = '']) => id);

function slash(line: string, who: string) {
  const parsed = parseLine(line, WITH_ALARM);
  if (parsed.kind !== 'command') throw new Error('no command');
  const { action = '', ...rest } = parsed.input;
  const options = Object.entries(rest).map(([name, value]) => ({ name, type: 3, value }));
  const member = { user: { id: '444444444444444444', username: who, global_name: who }, nick: null };
  return anInteraction(2, { name: parsed.command.name, type: 1, options: [{ name: action, type: 1, options }] }, { member });
}

const submission = ({ custom_id, components }: Modal, values: Readonly<Record<string, string>>, more: object = {}) =>
  anInteraction(
    5,
    {
      custom_id,
      components: components.map(({ component }) => {
        const value = values[component.custom_id] ?? initialOf(component);
        return {
          type: 18,
          id: 1,
          component: { type: component.type, id: 2, custom_id: component.custom_id, ...(component.type === 3 ? { values: [value] } : { value }) },
        };
      }),
    },
    more,
  );

async function open(): Promise<FormsUnderTest> {
  const { discord, restart } = await begin();
  const came = () => modals(discord).length + discord.sent(ANSWER).length;
  const does = async (interaction: object) => {
    const before = came();
    discord.dispatch('INTERACTION_CREATE', interaction);
    await until(() => came() > before);
  };
  const send = async (values: Readonly<Record<string, string>>) => {
    const modal = modals(discord).at(-1);
    if (modal === undefined) throw new Error('no form is open');
    await does(submission(modal, values));
  };
  return {
    type: (line, who = 'alice') => does(slash(line, who)),
    form: () => {
      const modal = modals(discord).at(-1);
      return modal && filledIn(modal);
    },
    send,
    async mend(values) {
      const again = buttons(discord.sent(ANSWER).at(-1)?.body).find((id) => id === 'alarm set');
      if (again === undefined) throw new Error('the form does not open again');
      await does(anInteraction(3, { custom_id: again, component_type: 2 }, { message: { flags: 64 } }));
      await send(values);
    },
    seen: () =>
      discord
        .sent(ANSWER)
        .map(({ body }) => JSON.stringify(body).replaceAll('\\\\', ''))
        .join('\n'),
    late: () => discord.fault({ method: 'POST', path: /callback$/u, status: 404, code: 10062 }),
    restart,
  };
}

describe('forms on Discord', () => {
  platformFormsContract(open);

  it('opens a form before anything else, and defers what comes back from it to the asker alone', async () => {
    const { discord } = await begin();
    discord.dispatch('INTERACTION_CREATE', slash('/alarm set', 'alice'));
    await until(() => modals(discord).length === 1);
    const [modal] = modals(discord);
    if (modal === undefined) throw new Error('no form');
    discord.dispatch('INTERACTION_CREATE', submission(modal, { zone: 'Asia/Tokyo' }));
    await until(() => discord.sent(ANSWER).length === 1);
    expect(discord.sent(CALLBACK).map(({ body }) => body)).toMatchObject([{ type: 9 }, { type: 5, data: { flags: 64 } }]);
  });

  it('answers what has no form to send, and a repeated one, but once', async () => {
    const { discord } = await begin();
    const asked = slash('/alarm set', 'alice');
    for (let time = 0; time < 2; time++) discord.dispatch('INTERACTION_CREATE', asked);
    discord.dispatch('INTERACTION_CREATE', slash('/alarm list', 'alice'));
    await until(() => discord.sent(ANSWER).length === 1);
    expect(modals(discord)).toHaveLength(1);
  });

  it('does not let a form that takes long cost the answer', async () => {
    const never = Promise.withResolvers<null>();
    const { discord } = await begin({ formFor: () => never.promise }, 20);
    discord.dispatch('INTERACTION_CREATE', slash('/alarm set', 'alice'));
    await until(() => discord.sent(ANSWER).length === 1);
    expect(JSON.stringify(discord.sent(ANSWER)[0]?.body)).toContain('could not be opened in time');
    never.resolve(null);
  });

  it('reads fields that stand in rows', async () => {
    const { discord } = await begin();
    const rows = Object.entries({ time: '05:00', zone: 'Asia/Tokyo' }).map(([custom_id, value]) => ({ type: 1, components: [{ type: 4, custom_id, value }] }));
    discord.dispatch('INTERACTION_CREATE', anInteraction(5, { custom_id: 'alarm set', components: rows }));
    await until(() => discord.sent(ANSWER).length === 1);
    expect(JSON.stringify(discord.sent(ANSWER)[0]?.body)).toContain('alarm set 05:00 Asia/Tokyo daily everything');
  });

  it('answers a mention and a direct message, which open no form, as they were typed', async () => {
    const { discord } = await begin();
    discord.dispatch('MESSAGE_CREATE', aMessage('alarm set'));
    await until(() => discord.sent(ANSWER).length === 1);
    expect(JSON.stringify(discord.sent(ANSWER)[0]?.body)).toContain('alarm set 08:30 none daily everything');
  });

  it('draws every field within the limits, and no form whose line does not fit', async () => {
    const asking = await formForAlarm({ ...OPERATOR, line: '/alarm set' });
    if (asking?.kind !== 'form') throw new Error('no form');
    expect(toModal({ ...asking, line: 'x'.repeat(101) })).toBeUndefined();
    const long = 'word '.repeat(100);
    const modal = toModal({ ...asking, form: { ...asking.form, title: long, fields: [{ ...asking.form.fields[0], label: long, hint: long }] } });
    const [label] = modal?.components ?? [];
    if (label?.type !== 18) throw new Error('no label');
    expect(Math.max(modal?.title.length ?? 99, label.label.length)).toBeLessThanOrEqual(45);
    expect(label.description?.length).toBeLessThanOrEqual(100);
  });
});
