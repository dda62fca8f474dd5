import type { Block, Inline } from '../message.ts';
import type { MomentOutcome, MomentsResult, SubscribedResult, SubscriptionShown, SubscriptionsResult } from '../subscriptions.ts';
import { action, actionsBlock, type Has } from './actions.ts';
import { digestBlocks } from './digest.ts';
import { code, counted, link, shortId, strong, text } from './inlines.ts';

/** The subscriptions of a channel, each with its id and how it stands. */
export function subscriptionsBlocks({ of, subscriptions, text: words }: SubscriptionsResult): readonly Block[] {
  if (subscriptions.length === 0) return [{ kind: 'notice', tone: 'information', text: words }];
  return [
    { kind: 'heading', text: of === 'digest' ? counted(subscriptions.length, 'morning brief') : counted(subscriptions.length, 'watched topic') },
    { kind: 'list', items: subscriptions.map((each): readonly Inline[] => [code(shortId(each.id)), text(` ${standing(each)}`)]) },
  ];
}

/** The same as lines. */
export function subscriptionsText(of: SubscriptionShown['kind'], subscriptions: readonly SubscriptionShown[]): string {
  if (subscriptions.length > 0) return subscriptions.map((each) => `${shortId(each.id)} ${standing(each)}`).join('\n');
  return of === 'digest'
    ? 'This channel has no morning brief yet. /digest subscribe orders one.'
    : 'This channel watches nothing yet. /watch and a name, such as /watch alibaba, begins to.';
}

/** What was ordered, what there is to say of it, and what it would be now. */
export function subscribedBlocks({ ordered: [what, when], notes, preview }: SubscribedResult, now: Date, has: Has): readonly Block[] {
  return [
    { kind: 'notice', tone: 'information', text: what },
    { kind: 'paragraph', inlines: [text(when)] },
    ...notes.map((note): Block => ({ kind: 'notice', tone: 'warning', text: note })),
    { kind: 'paragraph', inlines: [text('As it would be now:')], small: true },
    ...digestBlocks(preview, now, has),
  ];
}

/** What became of each due moment. */
export function momentsBlocks({ subscription, moments }: MomentsResult, has: Has): readonly Block[] {
  const item = ({ due_words: due, outcome, reason, url }: MomentsResult['moments'][number]): readonly Inline[] => [
    strong(due),
    text(' '),
    url === null ? text(OUTCOME_WORDS[outcome]) : link(OUTCOME_WORDS[outcome], url),
    ...(reason === null ? [] : [text(`: ${reason}`)]),
  ];
  return [
    { kind: 'heading', text: `Morning brief ${shortId(subscription.id)}` },
    { kind: 'paragraph', inlines: [text(standing(subscription))], small: true },
    ...(moments.length === 0 ? [{ kind: 'paragraph', inlines: [text(NOTHING_YET)] } as const] : [{ kind: 'list', items: moments.map(item) } as const]),
    ...actionsBlock(action(has, 'Preview', 'digest', ['preview', shortId(subscription.id)])),
  ];
}

/** The same as lines. */
export const momentsText = (moments: MomentsResult['moments']): string =>
  moments.length === 0
    ? NOTHING_YET
    : moments
        .map(
          ({ due_words: due, outcome, reason, url }) =>
            `${due} ${OUTCOME_WORDS[outcome]}${reason === null ? '' : `: ${reason}`}${url === null ? '' : ` ${url}`}`,
        )
        .join('\n');

const NOTHING_YET = 'None of its times has come yet.';

const OUTCOME_WORDS: Readonly<Record<MomentOutcome, string>> = {
  posted: 'posted',
  late: 'posted late',
  skipped: 'skipped',
  quiet: 'quiet',
  on_its_way: 'on its way',
  unknown: 'unknown whether it is there',
  failed: 'failed',
  abandoned: 'given up',
};

/** What it is on: `everything new`, `Alibaba Group, Temu`. */
export const topicsWords = (topics: readonly string[]): string => (topics.length === 0 ? 'everything new' : topics.join(', '));

function standing({
  topics,
  when,
  state,
  stopped_because: because,
  next_words: next,
  length,
  only_if_changed: onlyIfChanged,
  kind,
}: SubscriptionShown): string {
  const parts = [
    topicsWords(topics),
    when,
    kind === 'digest' && onlyIfChanged ? 'only if something is new' : null,
    length === 'normal' ? null : length,
    state === 'active' ? (next === null ? null : `next ${next}`) : state === 'paused' ? 'paused' : `stopped: ${because ?? 'nobody said why'}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
