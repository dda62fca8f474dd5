import type { Log } from './bot/log.ts';
import { VERSION } from './config.ts';
import type { Citation } from './core/claim.ts';
import type { Clock } from './core/clock.ts';
import type { Corpus } from './core/corpus.ts';
import type { Feeds } from './core/feeds.ts';
import type { DeskParts } from './core/open-desk.ts';
import { READING_EDITION } from './core/reading/edition.ts';
import { createRecent } from './core/recent.ts';
import { mergesKey } from './core/recognizing/recognized.ts';
import { zoneDataNote } from './schedule/zone-data.ts';
import type { Stores } from './stores/open.ts';
import { withUnkept } from './stores/unkept.ts';

interface DeskPartsOf {
  readonly stores: Pick<Stores, 'documents' | 'briefs' | 'outbox'>;
  readonly corpus: () => Corpus;
  readonly feeds: Pick<Feeds, 'summary'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  /** Hears in a sentence that answers are not kept for a while. */
  warn(words: string): void;
}

/** How many answers are at hand for whoever asks the same again: some 10 MB. */
const RECENT_ANSWERS = 500;

/** What of the program decides an answer, beside the corpus: a change gives new ids. Both engines find what MiniSearch finds. */
const CONFIGURATION = `minisearch;reading=${READING_EDITION};answer=2`;

/** What every reader's desk rests on. */
export function createDeskParts({ stores, corpus, feeds, clock, log, warn }: DeskPartsOf): DeskParts {
  return {
    corpus,
    documents: stores.documents,
    briefs: withUnkept(stores.briefs, { clock, onFailure: ({ message }) => warn(`${message} Until then answers are given and not kept.`) }),
    clock,
    version: VERSION,
    get configuration() {
      const merges = mergesKey(corpus().recognized.merges);
      return merges === '' ? CONFIGURATION : `${CONFIGURATION};names=${merges}`;
    },
    recent: createRecent(RECENT_ANSWERS),
    defects: countDefects(log),
    feeds: feeds.summary,
    deliveries: stores.outbox.tally,
    notes: () => [zoneDataNote(process.versions.tz, clock())].filter((note) => note !== null),
  };
}

function countDefects(log: Pick<Log, 'error'>) {
  let count = 0;
  return {
    count: () => count,
    report: ({ document, version, start, end }: Citation) => {
      count++;
      log.error({ document, version, start, end }, 'a quote is not in its document; the claim was dropped');
    },
  };
}
