import type { Block, Message } from './message.ts';
import { toPlainText } from './plain.ts';
import type { Has } from './presenting/actions.ts';
import { deliveriesBlocks } from './presenting/deliveries.ts';
import { digestBlocks } from './presenting/digest.ts';
import { evidenceBlocks } from './presenting/evidence.ts';
import { feedsBlocks } from './presenting/feeds.ts';
import { forgetBlocks } from './presenting/forgetting.ts';
import { ingestBlocks } from './presenting/ingest.ts';
import { text } from './presenting/inlines.ts';
import { checkBlocks, sourcesBlocks } from './presenting/look-ups.ts';
import { namesBlocks, versionsBlocks } from './presenting/recognized.ts';
import { recordsBlocks } from './presenting/records.ts';
import { refusalBlocks } from './presenting/refusal.ts';
import { replayBlocks } from './presenting/replay.ts';
import { doctorBlocks, errorBlocks, helpBlocks, statusBlocks } from './presenting/service.ts';
import { momentsBlocks, subscribedBlocks, subscriptionsBlocks } from './presenting/subscriptions.ts';
import { whyBlocks } from './presenting/why.ts';
import type { DoneResult, Result } from './result.ts';

export interface PresentOptions {
  /** Ages are counted to here; they are no part of the result. */
  readonly now: Date;
  readonly has: Has;
}

/** A result as every platform can draw it. Texts are as they stand in documents: making them safe is each renderer's first step. */
export function present(result: Result, options: PresentOptions): Message {
  const blocks = blocksOf(result, options);
  return { blocks, fallback: toPlainText(blocks) };
}

function blocksOf(result: Result, options: PresentOptions): readonly Block[] {
  const { now, has } = options;
  switch (result.kind) {
    case 'brief':
    case 'answer':
    case 'claims':
    case 'timeline':
      return evidenceBlocks(result, now, has);
    case 'no_answer':
      return refusalBlocks(result, has);
    case 'digest':
      return digestBlocks(result, now, has);
    case 'sources':
      return sourcesBlocks(result, now);
    case 'why':
      return whyBlocks(result);
    case 'check':
      return checkBlocks(result, now);
    case 'status':
      return statusBlocks(result, now, has);
    case 'help':
      return helpBlocks(result);
    case 'ingest':
      return ingestBlocks(result);
    case 'records':
      return recordsBlocks(result);
    case 'forget':
      return forgetBlocks(result);
    case 'replay':
      return replayBlocks(result);
    case 'doctor':
      return doctorBlocks(result);
    case 'feeds':
      return feedsBlocks(result, now);
    case 'deliveries':
      return deliveriesBlocks(result);
    case 'subscriptions':
      return subscriptionsBlocks(result);
    case 'subscribed':
      return subscribedBlocks(result, now, has);
    case 'moments':
      return momentsBlocks(result, has);
    case 'versions':
      return versionsBlocks(result);
    case 'names':
      return namesBlocks(result);
    case 'done':
      return doneBlocks(result, options);
    case 'error':
      return errorBlocks(result, has);
  }
}

function doneBlocks({ text: words, shared }: DoneResult, { now, has }: PresentOptions): readonly Block[] {
  if (shared === undefined) {
    const [first = '', ...rest] = words.split('\n');
    const items = rest.map((line) => [text(line)]);
    return [{ kind: 'notice', tone: 'information', text: first }, ...(items.length === 0 ? [] : [{ kind: 'list', items } as const])];
  }
  const by: Block = {
    kind: 'paragraph',
    inlines: shared.by === null ? [text('Shared')] : [text('Shared by '), { kind: 'user', user: shared.by }],
    small: true,
  };
  return [by, ...blocksOf(shared.result, { now, has: (command) => command !== 'share' && has(command) })];
}
