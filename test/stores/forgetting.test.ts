import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../src/core/feeds.ts';
import type { Sketch } from '../../src/core/recognizing/recognition.ts';
import { openStores } from '../../src/stores/open.ts';
import { aBrief } from '../contracts/brief-store.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { aDocument, aRecord } from './a-document.ts';
import { startProcess } from './start-process.ts';
import { aFolder } from './temporary.ts';

const CANARY = 'Zanzibarquokka';
const SECRET = aDocument({ id: 'secret', title: `The ${CANARY}`, text: `The ${CANARY} was sold. ${'It was so. '.repeat(500)}` });
const answerOn = (document: string, id: string, quote: string) =>
  aBrief({
    id,
    result: {
      kind: 'answer',
      id,
      text: quote,
      as_of: null,
      newest: null,
      corpus_version: 1,
      standing: 'reported',
      question_id: 'q',
      topics: [],
      claims: [
        {
          text: quote,
          marker: 1,
          standing: 'reported',
          speaker: null,
          subject: null,
          role: 'claim',
          citations: [{ document, version: SECRET.version, start: 0, end: quote.length, quote }],
        },
      ],
      sources: [{ marker: 1, document, title: null, publisher: null, date: null, url: null, voices: 1, cites: [] }],
    },
    explanation: null,
  });
const item = (document: string, more: Partial<FeedItem> = {}): FeedItem => ({
  document,
  key: document,
  url: null,
  title: `On ${document}`,
  seen: 'x',
  firstAt: 5,
  ...more,
});
const aSketch = (row: number, document: string, more: Partial<Sketch> = {}): Sketch => ({
  row,
  document,
  version: aDocument({ text: document }).version,
  copies: [],
  story: document,
  names: [],
  language: 'en',
  day: null,
  words: [],
  sample: new Uint32Array(),
  ...more,
});

async function stored(dataDir?: string) {
  const stores = await openStores(dataDir === undefined ? { memory: true } : { dataDir });
  const { documents, briefs, recognition, feeds, conversations } = stores;
  await documents.put([SECRET, aDocument({ id: 'other' }), aRecord()]);
  await documents.put([{ ...SECRET, title: `${CANARY} again`, raw: { note: CANARY } }]);
  await documents.put([{ ...SECRET, text: `${CANARY} a third time.`, version: aDocument({ text: 'third' }).version }]);
  await recognition.keep([aSketch(1, 'secret', { names: [{ text: CANARY, count: 1 }], words: [[CANARY, 1]], version: SECRET.version })], 0);
  await recognition.keep([aSketch(2, 'other', { copies: [SECRET.version] })], 1);
  await briefs.keep(answerOn('secret', 'AAAA000000', `The ${CANARY} was sold.`));
  await briefs.keep(answerOn('other', 'BBBB000000', 'The memo was not confirmed.'));
  const refusal = aBrief({ id: 'CCCC000000', explanation: null });
  await briefs.keep({ ...refusal, result: { ...refusal.result, nearest: [CANARY] } as typeof refusal.result });
  const weighed = { evidence: 1, threshold: 1, terms: [], left_out: [], candidates: [{ document: 'secret', start: 0, end: 1, quote: CANARY, score: 1 }] };
  await briefs.keep({ ...answerOn('other', 'DDDD000000', 'x'), explanation: weighed });
  await briefs.judge({ workspace: 'console', brief: 'DDDD000000', user: 'u', verdict: 'good', at: '2025-11-23T08:00:00Z' });
  await briefs.share('console', 'AAAA000000');
  const feed = await feeds.add({ url: 'https://dale.example/feed', title: 'Dale', addedBy: null, everyMs: null, fullText: false, nextAt: 0 }, 0);
  await feeds.noteItems(feed?.id ?? 0, [
    item('secret', { title: `All of ${CANARY}` }),
    item('other', { seen: 'elsewhere', firstAt: 1 }),
    item('org-ünit', { firstAt: 9 }),
  ]);
  await conversations.keepTopic('here', CANARY, new Date(0));
  const subscription = await stores.subscriptions.add(aNewDigest(), new Date(0));
  const claim = { document: 'secret', version: SECRET.version, start: 0, end: 1, key: 'k', standing: 'alleged', label: CANARY, day: '2025-11-15' };
  const shown = JSON.stringify({
    format: 1,
    claims: [claim, { ...claim, document: 'other', label: 'x' }],
    stories: [
      { story: 's', name: CANARY },
      { story: 't', name: 'Bridge' },
    ],
  });
  const cites = [{ document: 'secret', version: SECRET.version }];
  await stores.outbox.claim([aClaim(subscription, [aSlot(subscription, { parts: [`All on ${CANARY}.`, 'more'], shown, cites })])], new Date(0));
  return { ...stores, feed: feed?.id ?? 0, subscription };
}

const bytesIn = (dataDir: string) => Buffer.concat(readdirSync(dataDir).map((name) => readFileSync(path.join(dataDir, name))));

describe('forgetting', () => {
  it('leaves nothing of a text in any file of the database, while another process has it open', async () => {
    const dataDir = aFolder();
    const stores = await stored(dataDir);
    const other = startProcess('count', dataDir);
    expect(await other.line()).toBe('open');
    expect(bytesIn(dataDir).includes(CANARY)).toBe(true);
    expect(await stores.forgetting.forget(['secret'], { keepShared: false })).toEqual(['secret']);
    expect(await stores.forgetting.scrub()).toBe(true);
    expect(bytesIn(dataDir).includes(CANARY)).toBe(false);
    expect(bytesIn(dataDir).includes('The memo was not confirmed.')).toBe(true);
    other.child.stdin.write('now\n');
    expect(await other.line()).toBe('2');
    other.child.stdin.end();
    await other.end();
    await stores.close();
  });

  it('is a corpus version, told to whoever had an earlier one, until the document is put again', async () => {
    const { documents, forgetting, close } = await stored();
    expect(await documents.corpusVersion()).toBe(3);
    await forgetting.forget(['secret', 'secret', 'nothing'], { keepShared: false });
    expect(await documents.corpusVersion()).toBe(4);
    expect([await documents.forgottenSince(3), await documents.forgottenSince(4)]).toEqual([['secret'], []]);
    expect([await documents.isForgotten('secret'), await documents.isForgotten('other')]).toEqual([true, false]);
    expect((await documents.all(1)).map(({ id }) => id)).toEqual(['org-ünit', 'other']);
    expect(await documents.history('secret')).toEqual([]);
    expect([await forgetting.forgottenOf(0), await forgetting.forgottenOf(1), await forgetting.forgottenOf(3), await forgetting.forgottenOf(4)]).toEqual([
      0, 1, 1, 0,
    ]);
    await documents.put([SECRET]);
    expect([await documents.forgottenSince(3), await documents.isForgotten('secret')]).toEqual([[], false]);
    expect((await documents.since(4)).map(({ id }) => id)).toEqual(['secret']);
    expect(await forgetting.forget(['nothing'], { keepShared: false })).toEqual([]);
    expect(await documents.corpusVersion()).toBe(5);
    await close();
  });

  it('removes the briefs that hold something of it, shared or not', async () => {
    const { briefs, forgetting, conversations, recognition, close } = await stored();
    const [secret] = (await recognition.recognitions(0)).filter(({ document }) => document === 'secret');
    expect(secret?.names).not.toEqual([]);
    expect(await forgetting.citing(['secret'])).toEqual([
      { workspace: 'console', id: 'AAAA000000', isShared: true },
      { workspace: 'console', id: 'DDDD000000', isShared: true },
    ]);
    await forgetting.forget(['secret'], { keepShared: false });
    expect(await briefs.recent('console', 9)).toEqual(['BBBB000000']);
    expect(await conversations.topicOf('here')).toBeUndefined();
    expect((await recognition.recognitions(0)).map(({ document }) => document)).toEqual(['other']);
    // Whoever heard of it before finds nothing of it any more.
    expect(secret?.names).toEqual([]);
    await close();
  });

  it('leaves what was shared or judged as it was shown where it is only too old', async () => {
    const { briefs, forgetting, close } = await stored();
    await briefs.keep(answerOn('secret', 'EEEE000000', 'x'));
    await forgetting.forget(['secret'], { keepShared: true });
    expect(await briefs.recent('console', 9)).toEqual(['DDDD000000', 'CCCC000000', 'BBBB000000', 'AAAA000000']);
    expect(await briefs.findAnywhere('dddd')).toMatchObject([{ result: { kind: 'answer' }, explanation: null }]);
    await close();
  });

  it('takes it out of what is to be delivered, and of what channels were shown', async () => {
    const { forgetting, outbox, subscription, close } = await stored();
    await forgetting.forget(['secret'], { keepShared: true });
    expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'due' }]);
    expect(JSON.parse((await outbox.lastShown(subscription.id)) ?? '').claims).toMatchObject([{ document: 'other' }]);
    await close();
    const again = await stored();
    await again.forgetting.forget(['secret'], { keepShared: false });
    expect(await again.outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'abandoned', reason: 'What it cites was forgotten.' }]);
    await again.close();
  });

  it('lets nobody keep a brief from an earlier corpus version that rests on it', async () => {
    const { briefs, forgetting, close } = await stored();
    await forgetting.forget(['secret'], { keepShared: false });
    await briefs.keep({ ...answerOn('secret', 'FFFF000000', CANARY), corpusVersion: 3 });
    await briefs.keep({ ...answerOn('other', 'GGGG000000', 'x'), corpusVersion: 3 });
    expect(await briefs.recent('console', 9)).toEqual(['GGGG000000', 'BBBB000000']);
    await close();
  });

  it('tells what there is, what a feed alone brought, what came long ago, and near copies', async () => {
    const { forgetting, feeds, feed, close } = await stored();
    expect(await forgetting.stored(['secret', 'nothing'])).toEqual([
      { document: 'secret', title: expect.stringContaining(CANARY), publisher: 'The Paper', versions: 3 },
    ]);
    expect(await forgetting.ofFeed(feed)).toEqual(['org-ünit', 'secret']);
    expect(await forgetting.cameBefore(6, 10)).toEqual(['secret']);
    expect(await forgetting.cameBefore(10, 10)).toEqual(['secret', 'org-ünit']);
    expect(await forgetting.cameBefore(10, 1)).toEqual(['secret']);
    expect(await forgetting.copiesOf(['secret'])).toEqual(['other']);
    expect(await forgetting.copiesOf(['other'])).toEqual(['secret']);
    await forgetting.forget(['secret'], { keepShared: false });
    expect(await forgetting.ofFeed(feed)).toEqual(['org-ünit']);
    expect((await feeds.itemsOf(feed)).find(({ document }) => document === 'secret')).toEqual({ ...item('secret'), title: null, seen: 'forgotten' });
    await close();
  });
});
