import type { App } from '../../src/app.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { COMMANDS } from './a-command.ts';
import { aDesk } from './a-desk.ts';

/** An app on a fake desk, with commands that give back what they were given. */
export function anApp(app: Partial<App> = {}): App {
  return {
    commands: COMMANDS,
    dispatch: createDispatch({ commands: COMMANDS, desk: () => aDesk(), clock: () => new Date('2025-11-20T10:00:00Z'), log: () => {} }),
    formFor: async () => null,
    requests: { first: async () => true },
    desk: () => aDesk(),
    search: async (_reader, { text, by, limit, asOf }) => ({
      kind: 'hits',
      hits: [{ document: 'article-1', start: 0, end: limit, score: 1, title: `${text} by ${by}`, date: asOf ?? null }],
    }),
    analyze: async (text, spans = [[0, text.length]]) => ({
      kind: 'analysis',
      sentences: spans.map(([start, end]) => ({ start, end, standing: 'reported', attributed: false, speaker: null })),
    }),
    ingest: async (paths) => ({
      kind: 'ingest',
      text: `${paths.length} added`,
      corpus_version: 2,
      added: paths.length,
      updated: 0,
      unchanged: 0,
      near_copies: 0,
      refused: [],
      skipped: [],
      replaced: 0,
    }),
    watch: async (folder, say) => say(`followed ${folder}`),
    feeds: {
      list: async () => ({ kind: 'feeds', text: 'no feeds', feeds: [] }),
      summary: async () => ({ active: 0, paused: 0, gone: 0, failing: 0, last_success: null }),
      add: async (address) => `added ${address}`,
      remove: async (which) => `removed ${which}`,
      check: async (which) => `checked ${which}`,
      pause: async (which) => `paused ${which}`,
      resume: async (which) => `resumed ${which}`,
    },
    polling: async () => {
      throw new Error('not asked in this test');
    },
    startPolling: async () => ({ stop: async () => {} }),
    subscriptions: notAsked(),
    outbox: notAsked(),
    startDelivering: async () => ({ wake() {}, stop: async () => {} }),
    upkeep: {
      forget: async () => {
        throw new Error('not asked in this test');
      },
      forgetOld: async () => 0,
      replay: async () => {
        throw new Error('not asked in this test');
      },
    },
    names: async () => ({ kind: 'names', text: '', names: [] }),
    mergeNames: async () => ({ kind: 'done', text: 'merged' }),
    versions: async (document) => ({ kind: 'versions', text: '', document, title: null, versions: [] }),
    async *exportLines() {
      yield '{"id":"a"}';
      yield '{"id":"b"}';
    },
    close: async () => {},
    ...app,
  };
}

/** A store that this test has nothing to do with. */
const notAsked = <T extends object>(): T =>
  new Proxy({} as T, {
    get: () => () => {
      throw new Error('not asked in this test');
    },
  });

/** An output that keeps what is written; `reads` is after how many writes nobody reads any more. */
export function anOutput(reads = Number.POSITIVE_INFINITY) {
  const texts: string[] = [];
  return {
    texts,
    get open() {
      return texts.length < reads;
    },
    async write(text: string) {
      texts.push(text);
      return texts.length < reads;
    },
  };
}
