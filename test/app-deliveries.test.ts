import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApp } from '../src/app.ts';
import { toConfig } from '../src/config.ts';
import type { Message } from '../src/core/message.ts';
import { until } from './delivering/running.ts';
import { aNewDigest, aNewWatch } from './helpers/a-delivery.ts';
import { aPoster } from './helpers/a-poster.ts';
import { aFolder } from './stores/temporary.ts';

const MORNING = Date.parse('2025-11-24T07:30:00Z');
const DAY_MS = 24 * 3_600_000;
const article = (text: string) => JSON.stringify({ id: 'mill', type: 'article', title: 'The mill', publisher: 'Dale Post', published_at: '2025-11-20', text });
const FIRST = 'The Dale mill will close in May, the mayor said on Thursday. Some 120 people work at the Dale mill. The council will meet next week.';

async function open(settings: Record<string, string> = {}) {
  const folder = aFolder();
  const warned: string[] = [];
  let now = MORNING;
  const app = await openApp(toConfig({ DATA_DIR: path.join(folder, 'data'), STARTER_CORPUS: 'off', ...settings }), {
    clock: () => new Date(now),
    delivered: { monotonicMs: () => now },
    warn: (words) => warned.push(words),
    log: { info() {}, warn: (_, message) => warned.push(message), error: (_, message) => warned.push(message) },
  });
  mkdirSync(path.join(folder, 'in'));
  return {
    app,
    warned,
    pass: (ms: number) => {
      now += ms;
    },
    async ingest(...lines: readonly string[]) {
      const file = path.join(folder, 'in', 'some.jsonl');
      writeFileSync(file, `${lines.join('\n')}\n`);
      await app.ingest([file]);
    },
  };
}

const daily = {
  topics: [],
  schedule: { time: '08:30', zone: 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
  nextAt: new Date(MORNING),
} as const;

describe('an app that delivers', () => {
  it('posts a morning brief of what is new, and corrects it when its article is edited', async () => {
    const { app, warned, ingest } = await open();
    const { poster, there, asked } = aPoster();
    await ingest(article(FIRST));
    await app.subscriptions.add(aNewDigest(daily), new Date(MORNING - DAY_MS));
    const delivering = await app.startDelivering([poster]);
    await until(() => expect(there).toHaveLength(1));
    expect(there[0]?.payload).toContain('The Dale mill will close in May, the mayor said on Thursday.');
    const [delivery] = await app.outbox.deliveries({ limit: 9 });
    expect((await app.desk({ workspace: 'slack:T1', user: null, scope: ['public'] }).sources(delivery?.brief ?? '')).passages.length).toBeGreaterThan(0);
    await until(async () => expect((await app.outbox.deliveries({ limit: 9 }))[0]?.state).toBe('posted'));

    await ingest(article(FIRST.replace('120', '140')));
    delivering.wake();
    await until(() => expect(asked.map(({ did }) => did)).toEqual(['post', 'amend', 'post']));
    expect(there[0]?.payload).toMatch(/Corrected 24 Nov 2025: \[1\] Dale Post, 20 Nov 2025, was edited since this was posted \(.*120 became 140.*\)\./u);
    expect(there[0]?.payload).toContain('The Dale mill will close in May, the mayor said on Thursday.');
    expect(there[1]).toMatchObject({ threadOf: there[0]?.id, payload: expect.stringMatching(/24 Nov 2025: \[1\] Dale Post/u) });
    await delivering.stop();
    await app.close();
    expect(warned).toEqual([]);
  });

  it('posts a brief with its picture, and corrects it to one without', async () => {
    const { app, ingest } = await open();
    const { poster, there } = aPoster();
    // As platforms do: a part keeps the data of its picture.
    const drawing = {
      ...poster,
      freeze: ({ blocks, fallback }: Message) => [JSON.stringify({ fallback, pictures: blocks.filter(({ kind }) => kind === 'image') })],
    };
    const read = (at: number) => JSON.parse(there[at]?.payload ?? '{}');
    const bridge = JSON.stringify({
      id: 'bridge',
      type: 'article',
      title: 'The bridge',
      publisher: 'Hill Wire',
      published_at: '2025-11-22',
      text: 'The Reed bridge was opened to traffic on Saturday, the council of Reed said.',
    });
    await ingest(article(FIRST), bridge);
    await app.subscriptions.add(aNewDigest(daily), new Date(MORNING - DAY_MS));
    const delivering = await app.startDelivering([drawing]);
    await until(async () => expect((await app.outbox.deliveries({ limit: 9 }))[0]?.state).toBe('posted'));
    expect(read(0).pictures).toHaveLength(1);
    const { picture, alt } = read(0).pictures[0];
    expect(picture.events.map(({ day }: { readonly day: string }) => day)).toEqual(expect.arrayContaining(['2025-11-20', '2025-11-22']));
    expect(picture.coverage).toEqual([
      { publisher: 'Dale Post', days: ['2025-11-20'] },
      { publisher: 'Hill Wire', days: ['2025-11-22'] },
    ]);
    expect(alt).toMatch(/^Timeline: As things stand\. \d events, 20 Nov 2025 to 22 Nov 2025\. Coverage by 2 publishers: Dale Post, Hill Wire\.$/u);

    await ingest(article(FIRST.replace('120', '140')), bridge);
    delivering.wake();
    await until(() => expect(there).toHaveLength(2));
    await delivering.stop();
    await app.close();
    expect(read(0)).toMatchObject({ fallback: expect.stringMatching(/^Corrected 24 Nov 2025: /u), pictures: [] });
    expect(read(1).fallback).toMatch(/The brief above says so now\. A picture that came with it shows how things stood before\.$/u);
  });

  it('leaves it as it is where corrections are off', async () => {
    const { app, ingest } = await open({ CORRECTIONS: 'off' });
    const { poster, there, asked } = aPoster();
    await ingest(article(FIRST));
    await app.subscriptions.add(aNewDigest(daily), new Date(MORNING - DAY_MS));
    const delivering = await app.startDelivering([poster]);
    await until(async () => expect((await app.outbox.deliveries({ limit: 9 }))[0]?.state).toBe('posted'));
    await ingest(article(FIRST.replace('120', '140')));
    await app.subscriptions.add(aNewDigest({ ...daily, channel: 'C2' }), new Date(MORNING - DAY_MS));
    delivering.wake();
    await until(() => expect(there).toHaveLength(2));
    await delivering.stop();
    await app.close();
    expect(asked.map(({ did }) => did)).toEqual(['post', 'post']);
  });

  it('tells a watch what came in since it was made', async () => {
    const { app, pass, ingest } = await open();
    const { poster, there } = aPoster();
    await ingest(article(FIRST));
    await app.subscriptions.add(aNewWatch({ topics: [], nextAt: new Date(MORNING) }), new Date(MORNING));
    const delivering = await app.startDelivering([poster]);
    await until(async () => expect(await app.subscriptions.due(new Date(MORNING), { limit: 9, platforms: ['slack'] })).toEqual([]));
    expect(there).toEqual([]);
    // A watch looks all day long: what it does not tell is not kept.
    expect(await app.desk({ workspace: 'slack:T1', user: null, scope: ['public'] }).recentBriefs(9)).toEqual([]);
    await ingest(
      JSON.stringify({
        id: 'bridge',
        title: 'The bridge',
        publisher: 'Dale Post',
        published_at: '2025-11-24',
        text: 'The Dale bridge was reopened on Monday, the council said.',
      }),
    );
    pass(5 * 60_000);
    delivering.wake();
    await until(() => expect(there).toHaveLength(1));
    expect(there[0]?.payload).toContain('The Dale bridge was reopened on Monday');
    expect(there[0]?.payload).not.toContain('mill');
    await delivering.stop();
    await app.close();
  });

  it('corrects what a message tells of the second of two watches', async () => {
    const { app, pass, ingest } = await open();
    const { poster, there } = aPoster();
    for (const topic of ['mill', 'bridge']) await app.subscriptions.add(aNewWatch({ topics: [topic], nextAt: new Date(MORNING) }), new Date(MORNING));
    const delivering = await app.startDelivering([poster]);
    await until(async () => expect(await app.subscriptions.due(new Date(MORNING), { limit: 9, platforms: ['slack'] })).toEqual([]));
    const bridge = (people: number) =>
      article(`The Dale bridge was reopened on Monday. Some ${people} people crossed the Dale bridge.`).replaceAll('mill', 'bridge');
    await ingest(article(FIRST), bridge(30));
    pass(5 * 60_000);
    delivering.wake();
    await until(async () => expect((await app.outbox.deliveries({ limit: 9 })).map(({ state, parts }) => [state, parts])).toEqual([['posted', 2]]));
    await ingest(bridge(90));
    delivering.wake();
    await until(() => expect(there).toHaveLength(3));
    await delivering.stop();
    await app.close();
    expect(there[0]?.payload).not.toContain('Corrected');
    expect(there[0]?.payload).toContain('mill');
    expect(there[1]?.payload).toMatch(/^Corrected 24 Nov 2025: .*30 became 90/u);
  });

  it('corrects what was still on its way when its article was edited', async () => {
    const { app, pass, ingest } = await open();
    const { poster, there, onPost } = aPoster();
    await ingest(article(FIRST));
    onPost(() => ({ kind: 'refused', again: 'later', reason: 'It asks to wait.', afterMs: 60_000 }));
    await app.subscriptions.add(aNewDigest(daily), new Date(MORNING - DAY_MS));
    const delivering = await app.startDelivering([poster]);
    await until(async () => expect((await app.outbox.deliveries({ limit: 9 }))[0]).toMatchObject({ state: 'due', attempts: 1 }));
    await ingest(article(FIRST.replace('120', '140')));
    delivering.wake();
    pass(61_000);
    delivering.wake();
    await until(() => expect(there).toHaveLength(2));
    await until(() => expect(there[0]?.payload).toMatch(/Corrected 24 Nov 2025/u));
    await delivering.stop();
    await app.close();
  });
});
