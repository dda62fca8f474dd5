import type { webApi } from '@slack/bolt';
import PQueue from 'p-queue';
import type { Log } from '../../bot/log.ts';
import type { Meter } from '../../bot/meter.ts';
import type { PlatformParts, Reply } from '../../bot/platform.ts';
import { cutTo } from './blocks.ts';
import { toFailure } from './errors.ts';
import { picturesOf } from './render.ts';
import type { Place } from './request.ts';
import type { Respond } from './respond.ts';
import { type PictureUpload, type Thread, uploadPicture } from './upload.ts';

export interface PicturesParts {
  readonly client: webApi.WebClient;
  readonly draw: PlatformParts['draw'];
  readonly respond: Respond;
  readonly log: Log;
  readonly meter: Meter;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Sends the pictures of a reply after its words, where they can be drawn and shown. Nothing depends on them: what fails is left out. */
export type SendPictures = (place: Place, reply: Reply) => Promise<void>;

/** Words go before pictures: while so many wait, further ones are left out. */
const MOST_WAITING = 20;
/** How many uploaded pictures can be shown again without another upload. */
const MOST_KNOWN = 500;

/**
 * In a thread a picture is a file of the thread. A reply to one person has no files: there the file stays the app's own, and an image block shows it
 * by the address that the reply came with. A channel that a reply is shared in gets its words alone.
 */
export function createPictures({ client, draw, respond, log, meter, sleep }: PicturesParts): SendPictures {
  const queue = new PQueue({ concurrency: 1 });
  /** Files of the app's own, by what they show. */
  const known = new Map<string, string>();

  return async (place, { message, visibleTo }) => {
    for (const image of picturesOf(message)) {
      if (queue.size >= MOST_WAITING) return meter.failed('slack', 'picture_left_out');
      await queue
        .add(() => send(place, image, visibleTo))
        .catch((error: unknown) => log.warn({ code: toFailure(error).code, error }, 'a picture was left out'))
        .finally(() => meter.queued('slack pictures', queue.size));
    }
  };

  async function send(place: Place, image: Image, visibleTo: Reply['visibleTo']): Promise<void> {
    if (place.kind === 'thread') await addPicture(client, draw, place, image);
    else if (place.kind === 'private' && place.responseUrl !== undefined && visibleTo === 'asker') await showTo(place.responseUrl, image, place.thread);
  }

  async function showTo(url: string, image: Image, thread: string | undefined): Promise<void> {
    const id = await ownFile(image);
    const alt = cutTo(image.alt, 1000);
    const page = { text: alt, blocks: [{ type: 'image', slack_file: { id }, alt_text: alt } as const] };
    // Slack refuses a file that it has not looked at yet, which takes it a moment.
    for (const waitMs of [0, 2000]) {
      await sleep(waitMs);
      if ((await respond(url, page, { visibleTo: 'asker', replaces: false, thread, whole: true })) !== 'refused') return;
    }
    log.warn({}, 'a picture was left out');
  }

  async function ownFile(image: Image): Promise<string> {
    const key = JSON.stringify(image.picture);
    const id = known.get(key) ?? (await uploadPicture(client, await toUpload(draw, image)));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, id);
    return id;
  }
}

export type Image = ReturnType<typeof picturesOf>[number];

/** Adds a picture to a thread, as a file of the thread. Not to be tried again: Slack would show it twice. */
export async function addPicture(client: webApi.WebClient, draw: PlatformParts['draw'], place: Thread, image: Image): Promise<void> {
  await uploadPicture(client, await toUpload(draw, image), place);
}

async function toUpload(draw: PlatformParts['draw'], { picture, alt }: Image): Promise<PictureUpload> {
  return { png: await draw(picture), title: cutTo(picture.title, 200), alt: cutTo(alt, 1000) };
}
