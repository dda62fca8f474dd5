import * as z from 'zod';
import type { Message } from '../../core/message.ts';
import type { Picture } from '../../core/picture.ts';
import type { Image } from './pictures.ts';
import { type Page, picturesOf, render } from './render.ts';

/** A part of a message as it is kept until it is sent. */
export interface Frozen {
  readonly page: Page;
  readonly pictures: readonly Image[];
}

/** The parts of a message: the first with what it says of the pictures, which are drawn when it is there; the others go on in its thread. */
export function freeze(message: Message): readonly string[] {
  return render(message, { inThread: true }).map(({ text, blocks }, at) =>
    JSON.stringify({ text, blocks, ...(at === 0 ? { pictures: picturesOf(message) } : {}) }),
  );
}

/** Blocks go to Slack as they were kept, maybe by another version of this program. */
const frozen = z.object({
  text: z.string(),
  blocks: z.array(z.custom<Page['blocks'][number]>((block) => typeof block === 'object' && block !== null && 'type' in block)),
  pictures: z
    .array(z.object({ picture: z.custom<Picture>((value) => typeof value === 'object' && value !== null && 'events' in value), alt: z.string() }))
    .default([]),
});

/** A part that was kept; undefined for what is none. */
export function thaw(payload: string): Frozen | undefined {
  const read = frozen.safeParse(parsed(payload));
  return read.success ? { page: { text: read.data.text, blocks: read.data.blocks }, pictures: read.data.pictures } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
