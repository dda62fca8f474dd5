import type { Log } from '../../bot/log.ts';
import type { Reply } from '../../bot/platform.ts';
import type { Action } from '../../core/message.ts';
import type { Home } from './home.ts';
import { deliveryKey, type Outcome, type Post } from './post.ts';
import { type Page, render } from './render.ts';
import type { Asked, Place } from './request.ts';
import type { Manner, Respond } from './respond.ts';

export interface DeliverParts {
  readonly post: Post;
  readonly respond: Respond;
  readonly home: Home;
  readonly log: Log;
}

/** Brings a reply to whom it is for: the way it was asked for, else as a message to the asker in the channel, else as a direct message. */
export type Deliver = (asked: Asked, reply: Reply) => Promise<void>;

export function createDeliver({ post, respond, home, log }: DeliverParts): Deliver {
  return async ({ key, place, page: number = 0 }, reply) => {
    const pages = render(reply.message, { again: reply.again, offers: offersAt(place) });
    const page = pages[Math.min(number, pages.length - 1)] ?? { text: reply.message.fallback, blocks: [] };
    const delivery = deliveryKey(key);
    if (place.kind === 'home') return home.show(place.user, page);
    const outcome = place.kind === 'thread' ? await post.message(place, page, delivery) : await privately(place, page, reply.visibleTo, delivery);
    if (outcome === 'posted') return;
    await otherwise(place, page, delivery, outcome);
  };

  async function privately(place: Extract<Place, { kind: 'private' }>, page: Page, visibleTo: Reply['visibleTo'], delivery: string): Promise<Outcome> {
    const { responseUrl, thread, replaces } = place;
    if (visibleTo === 'channel') return share(place, page, delivery);
    return responseUrl === undefined ? 'refused' : respond(responseUrl, page, manner(visibleTo, replaces, thread));
  }

  /** For the whole channel, whether the app is in it or not. Bears its key where the history shows it: a second one is sent only when the first is not there. */
  async function share({ responseUrl, channel }: Extract<Place, { kind: 'private' }>, page: Page, delivery: string): Promise<Outcome> {
    const [first, ...rest] = page.blocks;
    const marked = first === undefined ? page : { ...page, blocks: [{ ...first, block_id: delivery }, ...rest] };
    const isMissing = async () => (await post.look({ channel }, delivery)) === false;
    const outcome = responseUrl === undefined ? 'refused' : await respond(responseUrl, marked, manner('channel', false, undefined), isMissing);
    return outcome === 'refused' ? post.message({ channel }, marked, delivery) : outcome;
  }

  /** A share that did not come about, or may have, is not posted to the asker: that is told them instead. */
  async function otherwise(place: Exclude<Place, { kind: 'home' }>, page: Page, delivery: string, outcome: Outcome): Promise<void> {
    const shown = outcome === 'unknown' && place.kind === 'private' ? UNCERTAIN : page;
    if ((await post.ephemeral({ channel: place.channel, thread: place.thread }, place.user, shown)) === 'posted') return;
    if ((await post.direct(place.user, shown, `${delivery}d`)) === 'posted') return;
    log.error({ channel: place.channel, delivery }, 'an answer reached nobody: Slack refused it in the channel and as a direct message');
  }
}

const manner = (visibleTo: Manner['visibleTo'], replaces: boolean, thread: string | undefined): Manner => ({ visibleTo, replaces, thread });

const UNCERTAIN: Page = { text: 'Slack did not say whether this was posted. Look at the channel before you share it again.', blocks: [] };

/** Sharing is of use where others are. */
const offersAt =
  (place: Place) =>
  ({ line }: Action): boolean =>
    !/^share\b/u.test(line) || (place.kind !== 'home' && !place.channel.startsWith('D'));
