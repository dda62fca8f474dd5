import path from 'node:path';
import { type Command, faultInCommand } from './bot/command.ts';
import { createDispatch, type Fault } from './bot/dispatch.ts';
import { createFormFor } from './bot/form-for.ts';
import { createLimiter } from './bot/limiter.ts';
import type { Log } from './bot/log.ts';
import { type Meter, NO_METER } from './bot/meter.ts';
import { type Dispatch, type FormFor, OPERATOR } from './bot/platform.ts';
import { type Config, PROGRAM_ROOT, VERSION } from './config.ts';
import type { Citation } from './core/claim.ts';
import type { Clock } from './core/clock.ts';
import type { Outbox, Poster } from './core/delivery.ts';
import type { Desk } from './core/desk.ts';
import type { Document, DocumentId } from './core/document.ts';
import { FootnoteError } from './core/errors.ts';
import type { Feeds } from './core/feeds.ts';
import { historyOf } from './core/history.ts';
import { listNames, sayMerged } from './core/names-found.ts';
import { openDesk, type Reader } from './core/open-desk.ts';
import { READING_EDITION } from './core/reading/edition.ts';
import { createRecent } from './core/recent.ts';
import { mergesKey } from './core/recognizing/recognized.ts';
import type { RequestLedger } from './core/requests.ts';
import type { DoneResult, IngestResult, NamesResult, VersionsResult } from './core/result.ts';
import type { SearchEngine } from './core/search.ts';
import type { SubscriptionStore } from './core/subscription.ts';
import { toJsonLine } from './core/visible.ts';
import { type DeliveredParts, startDelivered } from './delivered.ts';
import type { Delivering } from './delivering/index.ts';
import { openGrowing } from './growing.ts';
import type { Fetcher } from './ingest/fetch/fetch.ts';
import type { IngestOptions, IngestOutcome } from './ingest/pipeline.ts';
import type { LeaseParts, Poller, Polling } from './ingest/polling/index.ts';
import type { Given } from './ingest/read-stream.ts';
import type { ReadingResult, Source } from './ingest/reading-result.ts';
import type { ReadText } from './ingest/record-type.ts';
import { isStarterLoaded, loadStarter } from './ingest/starter.ts';
import type { Workers } from './ingest/workers/index.ts';
import { load } from './load.ts';
import { createLog } from './log.ts';
import { type Analysis, analyze, type Hits, type ReadingModule, type SearchRequest, search } from './look-up.ts';
import { createPollingOf, lazyFeeds } from './polled.ts';
import { startRetention } from './retention.ts';
import { createSubscriptions } from './schedule/manage.ts';
import { zoneDataNote } from './schedule/zone-data.ts';
import { openStores } from './stores/open.ts';
import { withUnkept } from './stores/unkept.ts';
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
  names(): NamesResult;
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
    if ((await stores.meta.get(EDITION)) !== String(READING_EDITION)) {
      if ((await documents.corpusVersion()) > 0) await reading.load();
      // Where it cannot be set now, the next start reads again.
      if (!stores.readOnly) await stores.meta.set(EDITION, String(READING_EDITION)).catch(ifUnavailable(() => {}));
    }
    if (config.starterCorpus && !stores.readOnly && !(await isStarterLoaded(stores.meta))) {
      await loadStarter(STARTER, stores.meta, { store: documents, read: await readStarter(reading) });
    }
    const newest = await documents.corpusVersion();
    const version = corpusVersion ?? newest;
    if (version > newest) throw new FootnoteError('not_found', `The corpus has no version ${version} yet. The newest is ${newest}.`);
    let workers: Workers | undefined;
    let fetcher: Fetcher | undefined;
    const createEngine = await loadEngine(config.searchEngine);
    const engine = given ?? createEngine();
    const growing = await openGrowing({ config, stores, engine, version, isEarlier: corpusVersion !== undefined, log });
    const { corpus } = growing;
    const commands = await load<Command>(path.join(import.meta.dirname, '..', 'commands'), faultInCommand);
    const parts = {
      corpus,
      documents,
      briefs: withUnkept(stores.briefs, { clock, onFailure: ({ message }) => warn(`${message} Until then answers are given and not kept.`) }),
      clock,
      version: VERSION,
      get configuration() {
        const merges = mergesKey(corpus().recognized.merges);
        return merges === '' ? CONFIGURATION : `${CONFIGURATION};names=${merges}`;
      },
      recent: createRecent(RECENT_ANSWERS),
      defects: countDefects(log),
      feeds: async () => feeds.summary(),
      deliveries: stores.outbox.tally,
      notes: () => [zoneDataNote(process.versions.tz, clock())].filter((note) => note !== null),
    };
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
        readTexts: async (texts) => (await loadIngest()).readInThreads(await openWorkers())(texts),
        polled,
        put: growing.put,
        onStored: takeIn,
        read: readBeside,
      });
      return polling;
    };
    const feeds = lazyFeeds(openPolling);
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
        const outcome = standardInput === undefined ? await growing.ingest(paths, onProgress) : await takeFiles(paths, { standardInput });
        await takeIn();
        return (await loadIngest()).summarize({ ...outcome, near_copies: growing.recognizing.nearCopies(outcome.changed) });
      },
      async watch(folder, say, signal) {
        const { watchFolder } = await import('./ingest/watching/index.ts');
        await watchFolder(folder, { documents, watched: stores.watched, ingest: takeFiles, takeIn, say, signal });
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
        const before = listNames(corpus());
        await stores.recognition.merge(name, into);
        await growing.renew();
        return { kind: 'done', text: sayMerged(name, into, before) };
      },
      versions: async (id) => historyOf(id, await documents.history(id)),
      async *exportLines() {
        const { toExport } = await loadIngest();
        const waiting = [...(await documents.all(corpusVersion))].reverse();
        // Each is let go with what it loaded.
        for (let document = waiting.pop(); document !== undefined; document = waiting.pop()) yield toJsonLine(toExport(document));
      },
      async close() {
        await workers?.close();
        await growing.close();
        await stores.close();
      },
    };

    async function openWorkers(): Promise<Workers> {
      const { createWorkers } = await loadIngest();
      workers ??= createWorkers();
      return workers;
    }

    /** What is followed or piped in: found here, read, stored and indexed in threads. */
    async function takeFiles(paths: readonly string[], options: Partial<IngestOptions>): Promise<IngestOutcome> {
      const { ingest, readInThreads } = await loadIngest();
      return ingest(paths, {
        store: { ...documents, put: growing.put },
        corpus: corpus().documents.values(),
        read: (await reading.load()).readText,
        readTexts: readInThreads(await openWorkers()),
        readPage: async (source) => {
          const worked = await (await openWorkers()).run('page', source);
          return 'value' in worked ? worked.value : worked;
        },
        fetch: async (address) => {
          fetcher ??= (await import('./ingest/fetch/fetch.ts')).createFetcher({ ...config.fetch, clock, log });
          return fetcher.get(address);
        },
        ...options,
      });
    }

    /** Reads in a thread, whatever it holds; what cannot be read in its time is a reading of nothing. */
    async function readBeside(source: Source, form: 'feed' | 'page'): Promise<ReadingResult> {
      const worked = await (await openWorkers()).run('source', source, form);
      const read = 'value' in worked ? worked.value : worked;
      return 'reason' in read ? { feed: null, records: [], problems: [{ item: null, message: read.reason }] } : read;
    }

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

const ifUnavailable = (otherwise: () => void) => (error: unknown) => {
  if (!(error instanceof FootnoteError) || error.code !== 'unavailable') throw error;
  otherwise();
};

/** How many answers are at hand for whoever asks the same again: some 10 MB. */
const RECENT_ANSWERS = 500;

const loadEngine = async (name: Config['searchEngine']): Promise<() => SearchEngine> =>
  (name === 'minisearch' ? await import('./engines/minisearch.ts') : await import('./engines/postings/index.ts')).default;

/** What of the program decides an answer, beside the corpus: a change gives new ids. Both engines find what MiniSearch finds. */
const CONFIGURATION = `minisearch;reading=${READING_EDITION};answer=2`;

/** What takes documents in and gives them out, loaded when it is to. */
async function loadIngest() {
  const [{ ingest }, { summarize }, { toExport }, { createWorkers }, { readInThreads }] = await Promise.all([
    import('./ingest/pipeline.ts'),
    import('./ingest/summary.ts'),
    import('./ingest/export.ts'),
    import('./ingest/workers/index.ts'),
    import('./ingest/read-in-threads.ts'),
  ]);
  return { ingest, summarize, toExport, createWorkers, readInThreads };
}

/** Which edition of the reading made what is stored. */
const EDITION = 'reading_edition';

/** How texts are read, loaded when something is to be read: a start that finds everything stored does without. */
function createReading() {
  let loaded: ReadingModule | undefined;
  let reread: typeof import('./ingest/reread.ts').reread | undefined;
  return {
    edition: READING_EDITION,
    async load(): Promise<ReadingModule> {
      loaded ??= await import('./core/reading/read.ts');
      reread ??= (await import('./ingest/reread.ts')).reread;
      return loaded;
    },
    read: (document: Document): Document => (loaded === undefined || reread === undefined ? document : reread(document, loaded.readText)),
  };
}

const DATA = path.join(PROGRAM_ROOT, 'data');
const STARTER = path.join(DATA, 'corpus');

/** How the starter corpus is read: as was prepared, where that is of this edition and these files. */
async function readStarter(reading: ReturnType<typeof createReading>): Promise<ReadText> {
  const { findPreparedReading } = await import('./ingest/starter-reading.ts');
  return findPreparedReading(path.join(DATA, 'starter-reading.json'), STARTER, READING_EDITION) ?? (await reading.load()).readText;
}

function countDefects(log: Log) {
  let count = 0;
  return {
    count: () => count,
    report: ({ document, version, start, end }: Citation) => {
      count++;
      log.error({ document, version, start, end }, 'a quote is not in its document; the claim was dropped');
    },
  };
}
