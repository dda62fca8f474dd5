import { FootnoteError } from '../core/errors.ts';
import { shortId } from '../core/presenting/inlines.ts';
import type { Subscriptions } from '../core/subscriptions.ts';
import { isSame } from './find-subscription.ts';
import { type Managing, zoneNear } from './managing.ts';
import { correctedWords } from './preview.ts';
import { everyWords } from './tell.ts';
import { readTopics, readWatch } from './wishes.ts';
import { quietWords } from './words.ts';
import { wallClock } from './zone.ts';

/** How a topic is watched from now on; gives the sentence that says so. */
export function watchOrder(managing: Managing): Subscriptions['watch'] {
  const { subscriptions, clock, onChange } = managing;
  return async (topic, wishes, asked) => {
    const now = clock();
    const there = await managing.withRoom(asked);
    const near = wishes.quiet === undefined ? null : await zoneNear(there, wishes.zone, asked);
    const { everyMs, quietHours, notes } = readWatch(wishes, near);
    const [name = topic, ...more] = readTopics(topic);
    if (more.length > 0) throw new FootnoteError('invalid', `One topic at a time: /watch ${name}.`, { option: 'topic' });
    const today = wallClock(now, 'UTC').day;
    const desk = managing.desk({ workspace: asked.target.workspace, scope: asked.scope });
    const { result } = await desk.digest({ topics: [name], length: 'short', shown: null, today });
    const found = result.topics[0]?.name ?? name;
    const already = there.find(({ kind, topics }) => kind === 'watch' && isSame(topics, [found]));
    if (already !== undefined)
      throw new FootnoteError('conflict', `This channel watches ${found} already. To change how often, say /watch remove ${shortId(already.id)} first.`);
    const { id } = await subscriptions.add(
      { kind: 'watch', topics: [found], length: 'short', ...asked.target, scope: asked.scope, createdBy: asked.by, nextAt: now, everyMs, quietHours },
      now,
    );
    onChange();
    const told = `From now on this channel is told when something new on ${found} arrives, at most once every ${everyWords(everyMs)}${quietHours === null ? '' : `, ${quietWords(quietHours)}`}.`;
    return [
      told,
      ...correctedWords([name], result, (typed) => desk.isTopic(typed)),
      ...notes,
      `/watch remove ${shortId(id)} ends it.`,
      ...managing.undelivered(asked.target),
    ].join(' ');
  };
}
