import type { SlotClaim } from '../core/delivery.ts';
import type { Desk } from '../core/desk.ts';
import { parseShown, toText } from '../core/digest/shown.ts';
import { FootnoteError } from '../core/errors.ts';
import { present } from '../core/present.ts';
import type { DigestResult } from '../core/result.ts';
import type { DigestSubscription } from '../core/subscription.ts';
import type { Managing } from './managing.ts';
import { wallClock } from './zone.ts';

type Content = Pick<DigestSubscription, 'workspace' | 'scope' | 'topics' | 'length' | 'schedule'>;

export interface Previewed {
  readonly preview: DigestResult;
  /** By the names that they led to. */
  readonly topics: readonly string[];
  /** Which of them were read otherwise than typed, in words. */
  readonly corrected: readonly string[];
}

/** What a subscription would say now. */
export async function previewOf(content: Content, shown: string | null, now: Date, managing: Managing): Promise<Previewed> {
  const { workspace, scope, topics, length, schedule } = content;
  const desk = managing.desk({ workspace, scope });
  const today = wallClock(now, schedule.zone).day;
  const { result } = await desk.digest({ topics, length, shown: shown === null ? null : parseShown(shown), today });
  const names = topics.map((typed) => result.topics.find((topic) => topic.typed === typed)?.name ?? typed);
  return { preview: result, topics: names, corrected: await correctedWords(topics, result, desk) };
}

/** One that was asked for, rendered and frozen. Throws `unavailable` where nothing is delivered to its place. */
export async function frozenNow(subscription: DigestSubscription, slot: string, now: Date, managing: Managing): Promise<SlotClaim> {
  const { id, workspace, channel, scope, topics, length, schedule } = subscription;
  const target = { workspace, channel };
  const poster = managing.posterOf(target);
  if (poster === undefined) throw new FootnoteError('unavailable', managing.undelivered(target).join(' '));
  const last = await managing.outbox.lastShown(id);
  const today = wallClock(now, schedule.zone).day;
  const desk = managing.desk({ workspace, scope });
  const { result, shown } = await desk.digest({ topics, length, shown: last === null ? null : parseShown(last), today });
  await desk.share(result.id);
  const cited = result.claims.flatMap(({ citations }) => citations);
  const cites = new Map(cited.map(({ document, version }) => [`${document} ${version}`, { document, version }]));
  return {
    subscription: id,
    slot,
    date: today,
    dueAt: now,
    state: 'queued',
    target,
    late: false,
    brief: result.id,
    parts: poster.freeze(present(result, { now, has: managing.has })),
    shown: toText(shown),
    cites: [...cites.values()],
  };
}

/** Which topics were read otherwise than typed, and which lead to nothing that has a name. */
export async function correctedWords(typed: readonly string[], { topics }: DigestResult, { isTopic }: Pick<Desk, 'isTopic'>): Promise<readonly string[]> {
  const words: string[] = [];
  for (const topic of typed) {
    const corrected = topics.find((each) => each.typed === topic);
    if (corrected !== undefined) words.push(`"${topic}" was read as ${corrected.name}.`);
    else if (!(await isTopic(topic))) words.push(`Nothing in the corpus is called "${topic}": what has its words is shown.`);
  }
  return words;
}
