import * as z from 'zod';
import type { Message } from '../../core/message.ts';
import { type Page, type Payload, render } from './render.ts';

/** The parts of a message: the first with what it says of its picture, which is drawn when it is there; the others answer it. */
export const freeze = (message: Message): readonly string[] => render(message).map((page) => JSON.stringify(page));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Components go to Discord as they were kept, maybe by another version of this program. That nobody is pinged is not left to what was kept. */
const payload = z
  .object({ flags: z.number(), components: z.array(z.custom<Payload['components'][number]>((value) => isObject(value) && 'components' in value)) })
  .transform((read): Payload => ({ ...read, allowed_mentions: { parse: [], replied_user: false } }));
const picture = z.custom<NonNullable<Page['illustration']>['picture']>((value) => isObject(value) && 'events' in value);
const page = z.object({ payload, illustration: z.object({ picture, alt: z.string(), payload }).nullable() });

/** A part that was kept; undefined for what is none. */
export function thaw(kept: string): Page | undefined {
  try {
    return page.safeParse(JSON.parse(kept)).data;
  } catch {
    return undefined;
  }
}
