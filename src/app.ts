import path from 'node:path';
import { type Command, faultInCommand } from './bot/command.ts';
import { createDispatch, type Fault } from './bot/dispatch.ts';
import { createFormFor } from './bot/form-for.ts';
import { createLimiter } from './bot/limiter.ts';
import type { Log } from './bot/log.ts';
import { type Meter, NO_METER } from './bot/meter.ts';
import { type Dispatch, type FormFor, OPERATOR } from './bot/platform.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { Outbox, Poster } from './core/delivery.ts';
import type { Desk } from './core/desk.ts';
import type { DocumentId } from './core/document.ts';
import { FootnoteError } from './core/errors.ts';
import type { Feeds } from './core/feeds.ts';
import { historyOf } from './core/history.ts';
import { listNames, sayMerged } from './core/names-found.ts';
import { openDesk, type Reader } from './core/open-desk.ts';
import type { RequestLedger } from './core/requests.ts';
import type { DoneResult, IngestResult, NamesResult, VersionsResult } from './core/result.ts';
import type { SearchEngine } from './core/search.ts';
import type { SubscriptionStore } from './core/subscription.ts';
import { toJsonLine } from './core/visible.ts';
import { type DeliveredParts, startDelivered } from './delivered.ts';
import type { Delivering } from './delivering/index.ts';
import { createDeskParts } from './desk-parts.ts';
import { openGrowing } from './growing.ts';
import type { LeaseParts, Poller, Polling } from './ingest/polling/index.ts';
import type { Given } from './ingest/read-stream.ts';
import { createIngesting } from './ingesting.ts';
import { load } from './load.ts';
import { createLog } from './log.ts';
import { type Analysis, analyze, type Hits, type SearchRequest, search } from './look-up.ts';
import { createPollingOf, lazyFeeds } from './polled.ts';
import { bringUpToDate, createReading } from './reading.ts';
import { startRetention } from './retention.ts';
import { createSubscriptions } from './schedule/manage.ts';
import { openStores } from './stores/open.ts';
import { createUpkeep, type Upkeep } from './upkeep.ts';

export type { Reader } from './core/open-desk.ts';
export type { Analysis, Hits, SearchRequest } from './look-up.ts';

/** How far an ingest is; `total` is null while it is not known. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number | null;
}

/** All parts joined: what the command line, the console and end-to-end tests use. */
export interface App {
  /** Loaded from `commands/`, ordered by name. */
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  /** What a command wants to know first, where a platform can ask. */
  readonly formFor: FormFor;
  /** What came in before, across restarts. */
  readonly requests: RequestLedger;
  desk(reader: Reader): Desk;
  search(reader: Reader, request: SearchRequest): Promise<Hits>;
  analyze(text: string, spans?: readonly (readonly [number, number])[]): Promise<Analysis>;
  /** `standardInput` is read for the path `-`. */
  ingest(paths: readonly string[], onProgress?: (progress: IngestProgress) => void, standardInput?: Given): Promise<IngestResult>;
  /** Follows a folder until it is told to stop; says a line on each file that has changed. */
  watch(folder: string, say: (line: string) => Promise<void>, signal: AbortSignal): Promise<void>;
  readonly feeds: Feeds;
  /** What the command line does with feeds. */
  polling(): Promise<Polling>;
  /** Polls feeds when they are due, and forgets what is older than it is kept, until it is stopped. */
  startPolling(): Promise<Poller>;
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  /** Makes and delivers what channels of these platforms subscribed to, until it is stopped. */
  startDelivering(posters: readonly Poster[]): Promise<Delivering>;
  readonly upkeep: Upkeep;
  /** Names that articles have and no record, most frequent first. */
  names(): Promise<NamesResult>;
  /** From now on a name is read as another; a name and itself takes that back. */
  mergeNames(name: string, into: string): Promise<DoneResult>;
  /** How a document was edited; `not_found` for one that never was. */
  versions(id: DocumentId): Promise<VersionsResult>;
  /** Every document as one JSON line, without line end, ordered by id. */
  exportLines(): AsyncIterable<string>;
  /** Ends cleanly: nothing is half-written; the app is not used afterwards. */
  close(): Promise<void>;
}

/** What another process or a test may bring along. */
export interface AppParts {
  readonly clock: Clock;
  /** Default: JSON lines on standard error, from the configured level on. */
  readonly log?: Log;
  /** Says a sentence to the operator. Default: it goes to the log. */
  readonly warn?: (words: string) => void;
  /** Default: nothing is counted. */
  readonly meter?: Meter;
  /** Default: the one of the settings. */
  readonly engine?: SearchEngine;
  /** Whether the log hears what came of each poll. Default: it does; at a terminal it would break into what is typed. */
  readonly logsPolls?: boolean;
  /** For tests of feeds: what stands in for the web, and how soon they are asked. */
  readonly polled?: Partial<Pick<LeaseParts, 'fetcher' | 'pace' | 'random'>>;
  /** For tests of deliveries: how patient they are. */
  readonly delivered?: DeliveredParts['tried'];
  /** Asks an earlier state of the corpus; default the newest. */
  readonly corpusVersion?: number | undefined;
}

/** Opens the store, loads the starter corpus at the first start, builds the index, loads the commands. */
export async function openApp(
  config: Config,
  {
    clock,
    log = createLog(config.logLevel),
    warn = (words) => log.warn({}, words),
    meter = NO_METER,
    engine: given,
    corpusVersion,
    logsPolls = true,
    polled = {},
    delivered,
  }: AppParts,
): Promise<App> {
  const reading = createReading();
  const stores = await openStores({ dataDir: config.dataDir, reading });
  const { documents } = stores;
  try {
    await bringUpToDate({ stores, reading, config, say: warn });
    const newest = await documents.corpusVersion();
    const version = corpusVersion ?? newest;
    if (version > newest) throw new FootnoteError('not_found', `The corpus has no version ${version} yet. The newest is ${newest}.`);
    const createEngine = await loadEngine(config.searchEngine);
    const engine = given ?? createEngine();
    const growing = await openGrowing({ config, stores, engine, version, isEarlier: corpusVersion !== undefined, log });
    const { corpus } = growing;
    const commands = await load<Command>(path.join(import.meta.dirname, '..', 'commands'), faultInCommand);
    const ingesting = createIngesting({
      config,
      clock,
      log,
      store: { ...documents, put: growing.put },
      corpus: () => corpus().documents.values(),
      loadReadText: async () => (await reading.load()).readText,
    });
    const has = (name: string) => commands.some((command) => command.name === name);
    let posting: readonly Poster[] = [];
    let delivering: Delivering | undefined;
    let polling: Promise<Polling> | undefined;
    const openPolling = () => {
      polling ??= createPollingOf(config, {
        stores,
        clock,
        log: logsPolls ? log : { warn: (...noted) => log.warn(...noted), info() {} },
        meter,
        readTexts: ingesting.readTexts,
        read: ingesting.read,
        polled,
        put: growing.put,
        onStored: takeIn,
      });
      return polling;
    };
    const feeds = lazyFeeds(openPolling);
    const parts = createDeskParts({ stores, corpus, feeds, clock, log, warn });
    const desk = (reader: Reader) => openDesk(parts, reader);
    const subscriptions = createSubscriptions({
      ...stores,
      clock,
      desk: (reader) => desk({ ...reader, user: null }),
      posterOf: ({ workspace }) => posting.find(({ platform }) => workspace.split(':', 1)[0] === platform),
      has,
      onChange: () => delivering?.wake(),
    });
    const upkeep = createUpkeep({ stores, clock, desk: parts, createEngine, recognized: growing.recognizing.current, catchUp: growing.catchUp });
    const dispatching = {
      commands,
      desk,
      clock,
      log: logFault(log),
      limiter: createLimiter(clock),
      conversations: stores.conversations,
      meter,
      feeds,
      subscriptions,
      operators: new Set(config.operators),
      digestFor: config.digestFor,
    };
    const dispatch = createDispatch(dispatching);

    return {
      commands,
      desk,
      dispatch: async (request) => {
        await growing.catchUp();
        return dispatch(request);
      },
      formFor: createFormFor(dispatching),
      requests: stores.requests,
      search: (reader, request) => search(corpus(), reader, request),
      analyze: async (text, spans) => analyze(await reading.load(), text, spans),
      async ingest(paths, onProgress, standardInput) {
        const outcome = standardInput === undefined ? await growing.ingest(paths, onProgress) : await ingesting.takeFiles(paths, { standardInput });
        await takeIn();
        const { summarize } = await import('./ingest/summary.ts');
        return summarize({ ...outcome, near_copies: growing.recognizing.nearCopies(outcome.changed) });
      },
      async watch(folder, say, signal) {
        const { watchFolder } = await import('./ingest/watching/index.ts');
        await watchFolder(folder, { documents, watched: stores.watched, ingest: ingesting.takeFiles, takeIn, say, signal });
      },
      feeds,
      polling: openPolling,
      subscriptions: stores.subscriptions,
      outbox: stores.outbox,
      async startDelivering(posters) {
        if (stores.readOnly || corpusVersion !== undefined || posters.length === 0) return { wake() {}, stop: async () => {} };
        posting = posters;
        const tried = delivered === undefined ? {} : { tried: delivered };
        delivering = await startDelivered(posters, {
          desk: parts,
          stores,
          clock,
          log,
          meter,
          has,
          tell: warn,
          catchUp: growing.catchUp,
          corrects: config.corrections,
          ...tried,
        });
        return delivering;
      },
      async startPolling() {
        if (stores.readOnly || corpusVersion !== undefined) return { stop: async () => {} };
        const begun = [(await openPolling()).start(), startRetention({ days: config.keepDays, forgetOld: upkeep.forgetOld, log })];
        return { stop: async () => void (await Promise.all(begun.map((each) => each.stop()))) };
      },
      upkeep,
      names: () => listNames(corpus()),
      async mergeNames(name, into) {
        const before = await listNames(corpus());
        await stores.recognition.merge(name, into);
        await growing.renew();
        return { kind: 'done', text: sayMerged(name, into, before) };
      },
      versions: async (id) => historyOf(id, await documents.history(id)),
      async *exportLines() {
        const { toExport } = await import('./ingest/export.ts');
        const waiting = [...(await documents.all(corpusVersion))].reverse();
        // Each is let go with what it loaded.
        for (let document = waiting.pop(); document !== undefined; document = waiting.pop()) yield toJsonLine(toExport(document));
      },
      async close() {
        await ingesting.close();
        await growing.close();
        await stores.close();
      },
    };

    /** What this process has stored or marked is there to be asked. */
    async function takeIn(): Promise<void> {
      await growing.catchUp();
      delivering?.wake();
    }
  } catch (error) {
    await stores.close();
    throw error;
  }
}

/** What is not there for a while is said to whoever asked in a sentence: the operator, at the terminal, needs it no second time. */
const logFault =
  (log: Log) =>
  ({ error, workspace, ...fault }: Fault): void => {
    if (fault.code === 'internal') log.error({ ...fault, error }, 'a request failed');
    else if (workspace !== OPERATOR.workspace) log.warn(fault, 'a request could not be answered');
  };

const loadEngine = async (name: Config['searchEngine']): Promise<() => SearchEngine> =>
  (name === 'minisearch' ? await import('./engines/minisearch.ts') : await import('./engines/postings/index.ts')).default;
