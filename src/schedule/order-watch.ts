import { FootnoteError } from '../core/errors.ts';
import { shortId } from '../core/presenting/inlines.ts';
import type { Subscription } from '../core/subscription.ts';
import type { Subscriptions } from '../core/subscriptions.ts';
import { isSame } from './find-subscription.ts';
import { checkRoom, type Managing, readersOf, zoneNear } from './managing.ts';
import { correctedWords } from './preview.ts';
import { everyWords } from './tell.ts';
import { readTopics, readWatch } from './wishes.ts';
import { quietWords } from './words.ts';
import { wallClock } from './zone.ts';

/** How a topic is watched from now on; gives the sentence that says so. */
export function watchOrder(managing: Managing): Subscriptions['watch'] {
  const { subscriptions, clock, onChange } = managing;
  return (topic, wishes, asked) => managing.inTurn(asked.target, () => order(topic, wishes, asked));

  async function order(...[topic, wishes, asked]: Parameters<Subscriptions['watch']>): Promise<string> {
    const now = clock();
    const there = await subscriptions.list(asked.target);
    const near = wishes.quiet === undefined ? null : await zoneNear(there, wishes.zone, asked);
    const { everyMs, quietHours, notes } = readWatch(wishes, near);
    const [name, ...more] = readTopics(topic);
    if (name === undefined) throw new FootnoteError('invalid', 'Name what is to be watched: a name, ticker or subject.', { option: 'topic' });
    if (more.length > 0) throw new FootnoteError('invalid', `One topic at a time: /watch ${name}.`, { option: 'topic' });
    const today = wallClock(now, 'UTC').day;
    const scope = await readersOf(asked);
    const desk = managing.desk({ workspace: asked.target.workspace, scope });
    const { result } = await desk.digest({ topics: [name], length: 'short', shown: null, today });
    const found = result.topics[0]?.name ?? name;
    const findSame = (among: readonly Subscription[]) => among.find(({ kind, topics }) => kind === 'watch' && isSame(topics, [found]));
    const same = findSame(there);
    if (same?.state === 'active') throw watchedAlready(found, same);
    const id = same === undefined ? (await add()).id : await goOn(same);
    onChange();
    const told = `From now on this channel is told when something new on ${found} arrives, at most once every ${everyWords(everyMs)}${quietHours === null ? '' : `, ${quietWords(quietHours)}`}.`;
    return [
      told,
      ...(await correctedWords([name], result, desk)),
      ...notes,
      `/watch remove ${shortId(id)} ends it.`,
      ...managing.undelivered(asked.target),
    ].join(' ');

    async function add(): Promise<Subscription> {
      return subscriptions.add(
        { kind: 'watch', topics: [found], length: 'short', ...asked.target, scope, createdBy: asked.by, nextAt: now, everyMs, quietHours },
        now,
        (others) => {
          // Another process on this database may have taken the same order meanwhile.
          const other = findSame(others);
          if (other !== undefined) throw watchedAlready(found, other);
          checkRoom(others);
        },
      );
    }

    /** One that was stopped with its channel tells what came since. */
    async function goOn({ id, revision }: Subscription): Promise<string> {
      const changed = await subscriptions.change(id, revision, {
        state: 'active',
        stoppedBecause: null,
        activeFrom: now,
        nextAt: now,
        scope,
        everyMs,
        quietHours,
      });
      if (changed === 'conflict') throw new FootnoteError('conflict', 'Somebody else has just changed it. Look at /watch list and try again.');
      return id;
    }
  }
}

const watchedAlready = (topic: string, { id }: Subscription): FootnoteError =>
  new FootnoteError('conflict', `This channel watches ${topic} already. To change how often, say /watch remove ${shortId(id)} first.`);
