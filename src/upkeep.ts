import { breathe } from './core/breathe.ts';
import type { Clock } from './core/clock.ts';
import { type Corpus, createCorpus } from './core/corpus.ts';
import type { BriefStore, KeptBrief } from './core/desk.ts';
import type { DocumentId } from './core/document.ts';
import { FootnoteError } from './core/errors.ts';
import { type DeskParts, openDesk } from './core/open-desk.ts';
import { pickFeed } from './core/pick-feed.ts';
import { forgetCounts, forgetNotes } from './core/presenting/forgetting.ts';
import type { Recognized } from './core/recognizing/recognized.ts';
import { askAgain, cannotReplay, compareReplayed } from './core/replay.ts';
import type { ForgetResult, ReplayResult } from './core/result.ts';
import type { SearchEngine } from './core/search.ts';
import type { Stores } from './stores/open.ts';

/** What is to be forgotten: documents by their ids, those that a feed brought, those that feeds brought longer ago than some days. */
export type ToForget = { readonly documents: readonly DocumentId[] } | { readonly feed: string } | { readonly olderThanDays: number };

/** What the operator does with what is kept. */
export interface Upkeep {
  /** Forgets for good, or with `dryRun` says what would be. `not_found` for a document that is not there; nothing is forgotten then. */
  forget(what: ToForget, options?: { readonly dryRun?: boolean }): Promise<ForgetResult>;
  /** Forgets what feeds brought longer ago than this; gives how many documents. Made for a process that serves people: it takes small steps. */
  forgetOld(days: number, signal: AbortSignal): Promise<number>;
  /** Makes a kept brief again, from its corpus version. `not_found` where none begins like that. */
  replay(beginning: string): Promise<ReplayResult>;
}

interface UpkeepParts {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly desk: DeskParts;
  /** What a replay searches with. */
  readonly createEngine: () => SearchEngine;
  readonly recognized: () => Promise<Recognized>;
  /** Lets this process notice what was forgotten. */
  readonly catchUp: () => Promise<void>;
}

const DAY_MS = 86_400_000;
const AT_ONCE = 200;
/** Removed in some milliseconds. */
const A_STEP = 20;

export function createUpkeep({ stores, clock, desk, createEngine, recognized, catchUp }: UpkeepParts): Upkeep {
  const { documents, forgetting, feeds } = stores;

  return {
    async forget(what, { dryRun = false } = {}) {
      const named = 'feed' in what ? pickFeed(await feeds.all({ removed: true }), what.feed) : undefined;
      const asked = await documentsOf(what, named?.id);
      const feed = named?.state === 'active' ? { id: named.id, title: named.title } : null;
      const keepShared = 'olderThanDays' in what;
      const found = await forgetting.stored(asked);
      const ids = found.map(({ document }) => document);
      const briefs = (await forgetting.citing(ids)).map(({ workspace, id, isShared }) => ({ workspace, id, stays: keepShared && isShared }));
      const copies = await forgetting.copiesOf(ids);
      if (!dryRun) {
        await forgetting.forget(ids, { keepShared });
        await catchUp();
      }
      const scrubbed = dryRun || asked.length === 0 ? null : await forgetting.scrub();
      const outcome = { done: !dryRun, documents: found, briefs, copies, feed, scrubbed, corpus_version: await documents.corpusVersion() };
      return { kind: 'forget', text: [forgetCounts(outcome), ...forgetNotes(outcome)].join('\n'), ...outcome };
    },
    async forgetOld(days, signal) {
      let count = 0;
      while (!signal.aborted) {
        const ids = await forgetting.cameBefore(clock().getTime() - days * DAY_MS, AT_ONCE);
        if (ids.length === 0) break;
        for (let at = 0; at < ids.length && !signal.aborted; at += A_STEP) {
          await breathe();
          count += (await forgetting.forget(ids.slice(at, at + A_STEP), { keepShared: true })).length;
        }
        await catchUp();
      }
      return count;
    },
    async replay(beginning) {
      const kept = await findKept(stores.briefs, beginning);
      if (kept.configuration !== desk.configuration) {
        return cannotReplay(kept, `it was made with "${kept.configuration}", and this program answers with "${desk.configuration}".`);
      }
      if (kept.result.kind === 'digest') return cannotReplay(kept, 'a digest rests on what its channel had been shown by then, which is not kept.');
      const newest = await documents.corpusVersion();
      if (kept.corpusVersion > newest) return cannotReplay(kept, `it was made from corpus version ${kept.corpusVersion}, and this database ends at ${newest}.`);
      const lost = await forgetting.forgottenOf(kept.corpusVersion);
      if (lost > 0)
        return cannotReplay(kept, `of its corpus version ${kept.corpusVersion}, ${lost} ${lost === 1 ? 'document was' : 'documents were'} forgotten since.`);
      const corpus = await corpusOf(kept.corpusVersion);
      let made: KeptBrief | undefined;
      const briefs: BriefStore = {
        ...stores.briefs,
        keep: async (brief) => {
          made = brief;
        },
      };
      const parts: DeskParts = { ...desk, corpus: () => corpus, briefs, recent: { once: (_key, make) => make() }, configuration: kept.configuration };
      await askAgain(openDesk(parts, { workspace: kept.workspace, scope: kept.scope, user: null }), kept);
      if (made === undefined) throw new FootnoteError('internal', `${kept.id} was asked again and nothing came.`);
      return compareReplayed(kept, made);
    },
  };

  async function documentsOf(what: ToForget, feed: number | undefined): Promise<readonly DocumentId[]> {
    if (feed !== undefined) return forgetting.ofFeed(feed);
    if ('olderThanDays' in what) return forgetting.cameBefore(clock().getTime() - what.olderThanDays * DAY_MS, Number.MAX_SAFE_INTEGER);
    if ('feed' in what) return [];
    const known = new Set((await forgetting.stored(what.documents)).map(({ document }) => document));
    // One that was forgotten before may be named again, to have the file made anew.
    for (const id of what.documents) if (await documents.isForgotten(id)) known.add(id);
    const [unknown] = what.documents.filter((id) => !known.has(id));
    if (unknown !== undefined)
      throw new FootnoteError('not_found', `There is no document "${unknown}", so nothing was forgotten. Ids stand in the results of --json and in export.`);
    return what.documents;
  }

  async function corpusOf(version: number): Promise<Corpus> {
    const corpus = desk.corpus();
    return corpus.version === version ? corpus : createCorpus(await documents.all(version), createEngine(), version, await recognized());
  }
}

async function findKept(briefs: BriefStore, beginning: string): Promise<KeptBrief> {
  const [kept, other] = await briefs.findAnywhere(beginning.replace(/^#/u, ''));
  if (kept === undefined) throw new FootnoteError('not_found', 'No brief is kept whose id begins like that. At least 4 characters of it are needed.');
  if (other !== undefined) throw new FootnoteError('not_found', 'More than one brief begins like that. Type one more character of its id.');
  return kept;
}
