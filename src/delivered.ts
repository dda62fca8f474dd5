import type { Log } from './bot/log.ts';
import type { Meter } from './bot/meter.ts';
import type { Clock } from './core/clock.ts';
import type { Poster } from './core/delivery.ts';
import type { KeptBrief } from './core/desk.ts';
import { parseShown, toText } from './core/digest/shown.ts';
import type { Document } from './core/document.ts';
import type { Block, Message } from './core/message.ts';
import { type DeskParts, openDesk, type Reader } from './core/open-desk.ts';
import { toPlainText } from './core/plain.ts';
import { present } from './core/present.ts';
import { asItWasWords, correctionWords } from './core/presenting/corrections.ts';
import { dayWords } from './core/presenting/days.ts';
import { text } from './core/presenting/inlines.ts';
import type { Subscription } from './core/subscription.ts';
import type { BriefMaker, CorrectionSource, Delivering, DeliverySettings, Step } from './delivering/index.ts';
import type { Stores } from './stores/open.ts';

export interface DeliveredParts {
  readonly desk: DeskParts;
  readonly stores: Pick<Stores, 'subscriptions' | 'outbox' | 'briefs' | 'meta' | 'documents'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Which commands are there: for buttons below a brief. */
  has(command: string): boolean;
  tell(words: string): void;
  /** Takes in what others have ingested. */
  catchUp(): Promise<void>;
  /** Whether what was delivered is corrected. */
  readonly corrects: boolean;
  /** For tests and proofs. */
  readonly tried?: {
    readonly settings?: Partial<DeliverySettings>;
    readonly step?: (step: Step) => void | Promise<void>;
    readonly monotonicMs?: () => number;
  };
}

/** Delivers what channels subscribed to on these platforms, until it is stopped. */
export async function startDelivered(posters: readonly Poster[], parts: DeliveredParts): Promise<Delivering> {
  const { DELIVERY_SETTINGS, startDelivering } = await import('./delivering/index.ts');
  const { stores, clock, log, meter, tell, tried } = parts;
  const corrections = createCorrectionSource(
    posters.map(({ platform }) => platform),
    parts,
  );
  if (!parts.corrects) await corrections.done(await stores.documents.corpusVersion());
  return startDelivering(
    {
      subscriptions: stores.subscriptions,
      outbox: stores.outbox,
      posters,
      clock,
      monotonicMs: tried?.monotonicMs ?? (() => performance.now()),
      random: Math.random,
      log,
      meter,
      tell,
      settings: { ...DELIVERY_SETTINGS, ...tried?.settings },
      ...(tried?.step === undefined ? {} : { step: tried.step }),
    },
    createBriefMaker(parts),
    {
      ...(parts.corrects ? { corrections } : {}),
      news: { newest: stores.documents.corpusVersion, known: () => parts.desk.corpus().version, catchUp: parts.catchUp },
    },
  );
}

/** Briefs from the desk of each channel's readers. What was made is kept together, in one commit. */
function createBriefMaker({ desk, stores, clock, has, catchUp }: DeliveredParts): BriefMaker {
  const made: KeptBrief[] = [];
  const briefs = { ...desk.briefs, keep: async (brief: KeptBrief) => void made.push(brief) };
  return {
    async make(subscription, { today, shown }) {
      if (made.length === 0) await catchUp();
      const { topics, length } = subscription;
      const request = { topics, length, today, shown: shown === null ? null : parseShown(shown) };
      const { result, shown: after } = await openDesk({ ...desk, briefs }, readerOf(subscription)).digest(request);
      return {
        id: result.id,
        quiet: result.quiet,
        message: (late) => toMessage([...lateBlocks(late, subscription), ...present(result, { now: clock(), has }).blocks]),
        shown: toText(after),
        cites: distinct(result.claims.flatMap(({ citations }) => citations.map(({ document, version }) => ({ document, version })))),
      };
    },
    async keep(ids) {
      // Also where that fails: they are made anew then.
      const kept = made.splice(0);
      await stores.briefs.keepShown(kept.filter(({ id }) => ids.includes(id)));
    },
  };
}

/** Edits and losses of documents since the corpus version that was done last for each platform. What was before the first time is nobody's correction. */
function createCorrectionSource(platforms: readonly string[], { desk, stores, has, catchUp }: DeliveredParts): CorrectionSource {
  const { meta, documents, briefs } = stores;
  const doneFor = async (platform: string) => (await meta.get(`${DONE} ${platform}`)) ?? (await meta.get(DONE));
  return {
    async changed() {
      await catchUp();
      // As far as this process has come: what others have stored since is told when it is there to be compared.
      const corpus = desk.corpus();
      const upTo = corpus.version;
      const done = (await Promise.all(platforms.map(doneFor))).flatMap((version) => (version === undefined ? [] : [Number(version)]));
      const from = Math.min(upTo, ...done);
      if (from === upTo) return { upTo, documents: [] };
      const changes = await documents.changes(from, upTo);
      const edited = changes.flatMap(({ id, before }) => {
        const now = corpus.documents.get(id);
        return before === undefined || now === undefined || stateOf(before) === stateOf(now) ? [] : [{ document: id, version: stateOf(now) }];
      });
      return { upTo, documents: edited };
    },
    async done(upTo) {
      for (const platform of platforms) {
        const done = await meta.get(`${DONE} ${platform}`);
        if (done === undefined || Number(done) < upTo) await meta.set(`${DONE} ${platform}`, String(upTo));
      }
    },
    async asTheyAre(ids) {
      await catchUp();
      const corpus = desk.corpus();
      if (corpus.version < (await documents.corpusVersion())) return null;
      return ids.flatMap((id) => {
        const now = corpus.documents.get(id);
        return now === undefined ? [] : [{ document: id, version: stateOf(now) }];
      });
    },
    async correct(delivery, change, { corrected, now }) {
      let own: string | undefined;
      let hadPicture = false;
      const messages: Message[] = [];
      for (const id of delivery.brief.split(' ')) {
        const [kept] = await briefs.find(delivery.target.workspace, id);
        if (kept === undefined) return null;
        const notes = (await becomeOf(kept, [change, ...corrected])).map(({ document, version, words }): Block => {
          if (document === change.document) own ??= words;
          const before = document === change.document ? undefined : corrected.find((each) => each.document === document && each.version === version);
          return { kind: 'notice', tone: 'warning', text: `Corrected ${dayOf(before?.at ?? now)}: ${words}` };
        });
        const { blocks } = present(kept.result, { now: delivery.dueAt, has });
        // A picture can be looked at and passed on without the note above it.
        const shown = notes.length === 0 ? blocks : blocks.filter(({ kind }) => kind !== 'image');
        hadPicture ||= shown.length < blocks.length;
        messages.push(toMessage([...notes, ...(delivery.late && messages.length === 0 ? [LATE] : []), ...shown]));
      }
      if (own === undefined) return null;
      const pictured = hadPicture ? ' A picture that came with it shows how things stood before.' : '';
      return { messages, note: toMessage([{ kind: 'notice', tone: 'warning', text: `${dayOf(now)}: ${own} The brief above says so now.${pictured}` }]) };
    },
  };

  /** What has become of the documents behind a brief, also of those that were told to be another and are as they were again. */
  async function becomeOf({ id, workspace, scope, result }: KeptBrief, told: readonly { readonly document: string }[]) {
    if (!('sources' in result) || result.sources.length === 0) return [];
    const { sources, changes = [], forgotten = [] } = await openDesk(desk, { workspace, user: null, scope }).sources(id);
    return sources.flatMap((source) => {
      const { document, marker } = source;
      const now = desk.corpus().documents.get(document);
      if (now === undefined || forgotten.includes(marker)) return [];
      const change = changes.find((each) => each.marker === marker);
      if (change === undefined && !told.some((each) => each.document === document)) return [];
      return [{ document, version: stateOf(now), words: change === undefined ? asItWasWords(source) : correctionWords(source, change) }];
    });
  }
}

/** Up to which corpus version deliveries are corrected; of one platform with its name behind it. */
const DONE = 'corrected_up_to';

/** Its version; empty when it is gone. */
const stateOf = ({ version, gone }: Pick<Document, 'version' | 'gone'>): string => (gone === true ? '' : version);

const dayOf = (at: Date): string => dayWords(at.toISOString().slice(0, 10));

const readerOf = ({ workspace, scope }: Subscription): Reader => ({ workspace, user: null, scope });

const LATE: Block = { kind: 'paragraph', inlines: [text('This comes late.')], small: true };

function lateBlocks(late: Date | null, subscription: Subscription): readonly Block[] {
  if (late === null || subscription.kind !== 'digest') return late === null ? [] : [LATE];
  const { time, zone } = subscription.schedule;
  return [{ kind: 'paragraph', inlines: [text(`This comes late: it was due at ${time} (${zone}).`)], small: true }];
}

const toMessage = (blocks: readonly Block[]): Message => ({ blocks, fallback: toPlainText(blocks) });

function distinct(cites: readonly { readonly document: string; readonly version: string }[]) {
  return [...new Map(cites.map((cite) => [`${cite.document} ${cite.version}`, cite])).values()];
}
