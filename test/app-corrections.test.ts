import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openApp } from '../src/app.ts';
import { toConfig } from '../src/config.ts';
import { until } from './delivering/running.ts';
import { aNewDigest, aNewWatch } from './helpers/a-delivery.ts';
import { PLATFORMS } from './helpers/a-platform.ts';
import { aFolder } from './stores/temporary.ts';

const MORNING = Date.parse('2025-11-24T07:30:00Z');
const DAY_MS = 24 * 3_600_000;
const FIRST = 'The Dale mill will close in May, the mayor said on Thursday. Some 120 people work at the Dale mill. The council will meet next week.';
const SECOND = FIRST.replace('120', '140');
const article = (text: string, id = 'mill') =>
  JSON.stringify({ id, type: 'article', title: 'The mill', publisher: 'Dale Post', published_at: '2025-11-20', text });

async function open(name: keyof typeof PLATFORMS, dataDir = path.join(aFolder(), 'data')) {
  const platform = await PLATFORMS[name]();
  const warned: string[] = [];
  let now = MORNING;
  const app = await openApp(toConfig({ DATA_DIR: dataDir, STARTER_CORPUS: 'off' }), {
    clock: () => new Date(now),
    delivered: { monotonicMs: () => now, settings: { newsEveryMs: 20 } },
    warn: (words) => warned.push(words),
    log: { info() {}, warn: (_, message) => warned.push(message), error: (_, message) => warned.push(message) },
  });
  const { schedule, ...daily } = {
    ...platform.target,
    topics: [],
    schedule: { time: '08:30', zone: 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const },
    nextAt: new Date(MORNING),
  };
  return {
    app,
    platform,
    warned,
    dataDir,
    subscribe: () => app.subscriptions.add(aNewDigest({ ...daily, schedule }), new Date(MORNING - DAY_MS)),
    state: async () => (await app.outbox.deliveries({ limit: 1 }))[0]?.state,
    pass: (ms: number) => {
      now += ms;
    },
    ingest: (...lines: readonly string[]) => app.ingest([aFile(lines)]),
  };
}

function aFile(lines: readonly string[]): string {
  const folder = aFolder();
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'some.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

describe.each(['slack', 'discord'] as const)('what was delivered on %s', (name) => {
  it('says how its article reads, also when that reads again as it did', async () => {
    const { app, platform, warned, subscribe, state, pass, ingest } = await open(name);
    await ingest(article(FIRST));
    await subscribe();
    const delivering = await app.startDelivering([platform.poster]);
    await until(async () => expect(await state()).toBe('posted'));

    for (const [text, notes, says] of [
      [SECOND, 1, /Corrected 25 Nov 2025: .{0,9}1.{0,200}120 became 140/u],
      [FIRST, 2, /Corrected 26 Nov 2025: .{0,9}1.{0,200}reads again as it did when this was posted/u],
      [SECOND, 3, /Corrected 27 Nov 2025: .{0,9}1.{0,200}120 became 140/u],
    ] as const) {
      pass(DAY_MS - 60_000 * notes);
      await ingest(article(text));
      await until(() => expect(platform.there()).toHaveLength(1 + notes));
      await until(() => expect(platform.there()[0]).toMatchObject({ edits: notes, shown: expect.stringMatching(says) }));
      expect(platform.there()[0]?.shown.match(/Corrected/gu)).toHaveLength(name === 'slack' ? 2 : 1);
      expect(platform.there()[notes]).toMatchObject({ continues: true, shown: expect.stringMatching(/The brief above says so now/u) });
    }
    await delivering.stop();
    await app.close();
    await platform.close();
    expect(warned).toEqual([]);
  });

  it('keeps the day of each correction', async () => {
    const { app, platform, subscribe, state, pass, ingest } = await open(name);
    const bridge = (people: number) =>
      article(`The Dale bridge was reopened on Monday. Some ${people} people crossed the Dale bridge.`, 'bridge').replace('The mill', 'The bridge');
    await ingest(article(FIRST), bridge(30));
    await subscribe();
    const delivering = await app.startDelivering([platform.poster]);
    await until(async () => expect(await state()).toBe('posted'));
    pass(DAY_MS - 60_000);
    await ingest(article(SECOND));
    await until(() => expect(platform.there()).toHaveLength(2));
    pass(DAY_MS - 60_000);
    await ingest(bridge(90));
    await until(() => expect(platform.there()).toHaveLength(3));
    await until(() => expect(platform.there()[0]?.edits).toBe(2));
    const shown = platform.there()[0]?.shown ?? '';
    expect(shown).toMatch(/Corrected 25 Nov 2025: .{0,200}120 became 140/u);
    expect(shown).toMatch(/Corrected 26 Nov 2025: .{0,200}30 became 90/u);
    await delivering.stop();
    await app.close();
    await platform.close();
  });

  it('is corrected too when it had failed, and a person had it tried again', async () => {
    const { app, platform, subscribe, state, ingest } = await open(name);
    await ingest(article(FIRST));
    platform.takes(false);
    await subscribe();
    const delivering = await app.startDelivering([platform.poster]);
    await until(async () => expect(await state()).toBe('failed'));
    await ingest(article(SECOND));
    platform.takes(true);
    const [delivery] = await app.outbox.deliveries({ limit: 1 });
    expect(await app.outbox.decide(delivery?.id ?? '', 'retry', new Date(MORNING))).toBe('done');
    delivering.wake();
    await until(() => expect(platform.there()).toHaveLength(2));
    await until(() => expect(platform.there()[0]).toMatchObject({ edits: 1, shown: expect.stringMatching(/Corrected 24 Nov 2025: .{0,200}120 became 140/u) }));
    expect(platform.there()[1]?.shown).toMatch(/120 became 140/u);
    await until(async () => expect(await app.outbox.retried([name])).toEqual([]));
    await delivering.stop();
    await app.close();
    await platform.close();
  });
});

describe('what another process stored', () => {
  const others = (dataDir: string, ...lines: readonly string[]) =>
    openApp(toConfig({ DATA_DIR: dataDir, STARTER_CORPUS: 'off' }), { clock: () => new Date(MORNING) }).then(async (other) => {
      await other.ingest([aFile(lines)]);
      await other.close();
    });
  const many = Array.from({ length: 120 }, (_, at) => article(`The ${at}th house of Dale was sold on Friday.`, `house-${at}`));

  it.each([
    ['little', []],
    ['much', many],
  ])('is corrected by itself, where it is %s', async (_, more) => {
    const { app, platform, dataDir, subscribe, state, ingest } = await open('slack');
    await ingest(article(FIRST));
    await subscribe();
    const delivering = await app.startDelivering([platform.poster]);
    await until(async () => expect(await state()).toBe('posted'));
    await others(dataDir, article(SECOND), ...more);
    await until(() => expect(platform.there()).toHaveLength(2));
    expect(platform.there()[1]?.shown).toMatch(/120 became 140/u);
    await delivering.stop();
    await app.close();
    await platform.close();
  });

  it('is told by a watch by itself', async () => {
    const { app, platform, dataDir, ingest } = await open('slack');
    await ingest(article(FIRST));
    await app.subscriptions.add(aNewWatch({ ...platform.target, topics: [], nextAt: new Date(MORNING) }), new Date(MORNING));
    const delivering = await app.startDelivering([platform.poster]);
    await until(async () => expect(await app.subscriptions.due(new Date(MORNING), { limit: 9, platforms: ['slack'] })).toEqual([]));
    await others(dataDir, article('The Dale bridge was reopened on Monday, the council said.', 'bridge').replace('The mill', 'The bridge'));
    // No time goes by on the clock of this test: five minutes are not waited for.
    await until(() => expect(platform.there()).toHaveLength(1));
    expect(platform.there()[0]?.shown).toContain('The Dale bridge was reopened on Monday');
    await delivering.stop();
    await app.close();
    await platform.close();
  });

  it('is left to those who have the token of its platform', async () => {
    const { app, platform, dataDir, subscribe, state, ingest } = await open('slack');
    await ingest(article(FIRST));
    await subscribe();
    const delivering = await app.startDelivering([platform.poster]);
    await until(async () => expect(await state()).toBe('posted'));
    await delivering.stop();
    const discord = await open('discord', dataDir);
    const elsewhere = await discord.app.startDelivering([discord.platform.poster]);
    await discord.ingest(article(SECOND));
    const meta = new DatabaseSync(path.join(dataDir, 'footnote.db'));
    const done = () => meta.prepare("SELECT value FROM meta WHERE key = 'corrected_up_to discord'").get()?.value;
    const version = meta.prepare("SELECT value FROM meta WHERE key = 'corpus_version'").get()?.value;
    await until(() => expect(done()).toBe(version));
    meta.close();
    await elsewhere.stop();
    const again = await app.startDelivering([platform.poster]);
    await until(() => expect(platform.there()).toHaveLength(2));
    await again.stop();
    for (const each of [app, discord.app, platform, discord.platform]) await each.close();
  });
});
