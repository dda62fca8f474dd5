import type { Log } from './bot/log.ts';
import type { Meter } from './bot/meter.ts';
import type { Clock } from './core/clock.ts';
import type { Poster } from './core/delivery.ts';
import type { KeptBrief } from './core/desk.ts';
import { parseShown, toText } from './core/digest/shown.ts';
import type { Block, Message } from './core/message.ts';
import { type DeskParts, openDesk, type Reader } from './core/open-desk.ts';
import { toPlainText } from './core/plain.ts';
import { present } from './core/present.ts';
import { correctionWords } from './core/presenting/corrections.ts';
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
  if (!parts.corrects) await stores.meta.set(DONE, String(await stores.documents.corpusVersion()));
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
    parts.corrects ? createCorrectionSource(parts) : undefined,
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

/** Edits and losses of documents since the corpus version that was done last. What was before the first time is nobody's correction. */
function createCorrectionSource({ desk, stores, has, catchUp }: DeliveredParts): CorrectionSource {
  const { meta, documents, briefs } = stores;
  return {
    async changed() {
      await catchUp();
      const upTo = await documents.corpusVersion();
      const done = await meta.get(DONE);
      if (done === undefined || Number(done) >= upTo) return { upTo, documents: [] };
      const changes = await documents.changes(Number(done), upTo);
      const edited = changes.flatMap(({ id, before }) => {
        const now = desk.corpus().documents.get(id);
        if (before === undefined || now === undefined) return [];
        if (now.gone === true) return before.gone === true ? [] : [{ document: id, version: '' }];
        return now.version === before.version ? [] : [{ document: id, version: now.version }];
      });
      return { upTo, documents: edited };
    },
    async done(upTo) {
      if ((await meta.get(DONE)) !== String(upTo)) await meta.set(DONE, String(upTo));
    },
    async correct(delivery, { document }, now) {
      const day = dayWords(now.toISOString().slice(0, 10));
      let own: string | undefined;
      let hadPicture = false;
      const messages: Message[] = [];
      for (const id of delivery.brief.split(' ')) {
        const [kept] = await briefs.find(delivery.target.workspace, id);
        if (kept === undefined) return null;
        const words = await correctionsOf(kept);
        own ??= words.find((each) => each.document === document)?.text;
        const notes = words.map((each): Block => ({ kind: 'notice', tone: 'warning', text: `Corrected ${day}: ${each.text}` }));
        const { blocks } = present(kept.result, { now: delivery.dueAt, has });
        // A picture can be looked at and passed on without the note above it.
        const shown = notes.length === 0 ? blocks : blocks.filter(({ kind }) => kind !== 'image');
        hadPicture ||= shown.length < blocks.length;
        messages.push(toMessage([...notes, ...(delivery.late && messages.length === 0 ? [LATE] : []), ...shown]));
      }
      if (own === undefined) return null;
      const pictured = hadPicture ? ' A picture that came with it shows how things stood before.' : '';
      return { messages, note: toMessage([{ kind: 'notice', tone: 'warning', text: `${day}: ${own} The brief above says so now.${pictured}` }]) };
    },
  };

  async function correctionsOf({ id, workspace, scope, result }: KeptBrief): Promise<readonly { readonly document: string; readonly text: string }[]> {
    if (!('sources' in result) || result.sources.length === 0) return [];
    const reader: Reader = { workspace, user: null, scope };
    const { sources, changes = [] } = await openDesk(desk, reader).sources(id);
    return changes.flatMap((change) => {
      const source = sources.find(({ marker }) => marker === change.marker);
      return source === undefined ? [] : [{ document: source.document, text: correctionWords(source, change) }];
    });
  }
}

/** Up to which corpus version deliveries are corrected. */
const DONE = 'corrected_up_to';

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
