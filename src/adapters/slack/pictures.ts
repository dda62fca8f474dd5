import type { webApi } from '@slack/bolt';
import * as z from 'zod';
import type { Log } from '../../bot/log.ts';
import type { PlatformParts, Reply } from '../../bot/platform.ts';
import { cutTo } from './blocks.ts';
import { toFailure } from './errors.ts';
import { picturesOf } from './render.ts';
import type { Place } from './request.ts';
import type { Respond } from './respond.ts';

export interface PicturesParts {
  readonly client: webApi.WebClient;
  readonly draw: PlatformParts['draw'];
  readonly respond: Respond;
  readonly log: Log;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Sends the pictures of a reply after its words, where they can be drawn and shown. Nothing depends on them: what fails is left out. */
export type SendPictures = (place: Place, reply: Reply) => Promise<void>;

/**
 * In a thread a picture is a file of the thread. A reply to one person has no files: there the file stays the app's own, and an image block shows it
 * by the address that the reply came with. A channel that a reply is shared in gets its words alone.
 */
export function createPictures({ client, draw, respond, log, sleep }: PicturesParts): SendPictures {
  return async (place, { message, visibleTo }) => {
    for (const { picture, alt } of picturesOf(message)) {
      try {
        const file = Buffer.from(await draw(picture));
        const own = { file, filename: 'timeline.png', title: cutTo(picture.title, 200), alt_text: cutTo(alt, 1000) };
        if (place.kind === 'thread') await client.files.uploadV2({ ...own, channel_id: place.channel, thread_ts: place.thread });
        else if (place.kind === 'private' && place.responseUrl !== undefined && visibleTo === 'asker') await showTo(place.responseUrl, own, place.thread);
      } catch (error) {
        log.warn({ code: toFailure(error).code }, 'a picture was left out');
      }
    }
  };

  async function showTo(url: string, own: File, thread: string | undefined): Promise<void> {
    const id = uploaded.safeParse(await client.files.uploadV2(own)).data?.files[0]?.files[0]?.id;
    if (id === undefined) return;
    const image = { type: 'image', slack_file: { id }, alt_text: own.alt_text } as const;
    // Slack refuses a file that it has not looked at yet, which takes it a moment.
    for (const waitMs of [0, 2000]) {
      await sleep(waitMs);
      const outcome = await respond(url, { text: own.alt_text, blocks: [image] }, { visibleTo: 'asker', replaces: false, thread, whole: true });
      if (outcome !== 'refused') return;
    }
    log.warn({}, 'a picture was left out');
  }
}

interface File {
  readonly file: Buffer;
  readonly filename: string;
  readonly title: string;
  readonly alt_text: string;
}

const uploaded = z.object({ files: z.array(z.object({ files: z.array(z.object({ id: z.string() })) })) });
