import { describe, expect, it } from 'vitest';
import { createSdkLog } from '../../../src/adapters/slack/sdk-log.ts';
import { createWork } from '../../../src/adapters/slack/work.ts';
import { NO_METER } from '../../../src/bot/meter.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('work', () => {
  it('starts one task in each turn, in order, so that what comes in goes first', async () => {
    const order: string[] = [];
    const work = createWork({ log: { error() {}, warn() {}, info() {} }, meter: NO_METER });
    for (const name of ['a', 'b', 'c']) work.add(async () => void order.push(name));
    order.push('acknowledged');
    await turn();
    order.push('acknowledged');
    await work.idle(1000);
    expect(order.slice(0, 3)).toEqual(['acknowledged', 'a', 'acknowledged']);
    expect(order.filter((name) => name.length === 1)).toEqual(['a', 'b', 'c']);
  });

  it('takes no more than it can hold, and goes on after a task that fails', async () => {
    const faults: unknown[] = [];
    const work = createWork({ log: { error: (fields) => faults.push(fields), warn() {}, info() {} }, meter: NO_METER });
    const taken = Array.from({ length: 2100 }, (_, at) => work.add(async () => Promise.reject(at === 7 ? new Error('one') : undefined)));
    expect(taken.filter(Boolean)).toHaveLength(2000);
    await work.idle(5000);
    expect(faults).toHaveLength(2000);
  });

  it('waits for what runs, but not for ever', async () => {
    const work = createWork({ log: { error() {}, warn() {}, info() {} }, meter: NO_METER });
    await work.idle(60_000);
    work.add(() => new Promise(() => {}));
    const since = Date.now();
    await work.idle(50);
    expect(Date.now() - since).toBeLessThan(5000);
  });
});

describe('the log of the SDK', () => {
  it('holds its own words without tokens, and nothing that it was given', () => {
    const notes: unknown[] = [];
    const note = (fields: unknown, words: string) => notes.push([words, fields]);
    const log = createSdkLog({ error: note, warn: note, info: note });
    log.debug('a payload: what was typed');
    log.info('connected');
    log.warn('refused xoxb-1-planted at wss://host/link?ticket=planted', { text: 'planted' });
    log.error(new Error('planted'), 'planted');
    expect(JSON.stringify(notes)).not.toContain('planted');
    expect(notes).toEqual([
      ["Slack's SDK reports", { sdk: 'refused … at …' }],
      ["Slack's SDK reports", { sdk: 'an error', error: expect.any(Error) }],
    ]);
    expect(log.getLevel()).toBe('info');
  });
});
