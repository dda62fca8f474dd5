import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Listed } from './channel-messages.ts';
import { nonceOf } from './channel-messages.ts';
import type { Payload } from './render.ts';

/**
 * Writes a message's key into it where nobody sees it: as the ids of its first two components, which Discord keeps.
 *
 * A nonce is for the moment of sending, and is not promised in lists. Ids are whole numbers of 32 bits, unique in a message ("Anatomy of a Component",
 * read in November 2025): two hold 62 bits of the key.
 */
export function marked(payload: Payload, key: string): Payload {
  const [outer, inner] = idsOf(key);
  const [container, ...others] = payload.components;
  if (container === undefined) return payload;
  const [first, ...rest] = container.components;
  const within = first === undefined ? [] : [{ ...first, id: inner }, ...rest];
  return { ...payload, components: [{ ...container, id: outer, components: within }, ...others] };
}

/** Whether a message bears a key. */
export function bears({ nonce, components: [container] }: Listed, key: string): boolean {
  if (nonce === nonceOf(key)) return true;
  const [outer, inner] = idsOf(key);
  const read = carrier.safeParse(container);
  return read.success && read.data.id === outer && read.data.components[0].id === inner;
}

const component = z.object({ id: z.number() });
const carrier = component.extend({ components: z.tuple([component], z.unknown()) });

/** Two different numbers, none so small that Discord would give it itself. */
function idsOf(key: string): readonly [number, number] {
  const hash = createHash('sha256').update(`component ${key}`).digest();
  const outer = 2 ** 30 + (hash.readUInt32BE(0) >>> 2);
  const inner = hash.readUInt32BE(4) >>> 2;
  return [outer, inner < 1000 ? inner + 1000 : inner];
}
