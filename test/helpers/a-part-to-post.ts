import { NO_METER } from '../../src/bot/meter.ts';
import type { PosterParts } from '../../src/bot/platform.ts';
import type { PartToPost, Poster } from '../../src/core/delivery.ts';
import type { Message } from '../../src/core/message.ts';
import { aPicture } from './a-picture.ts';

export const SAID: Message = { blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Three things are new.' }] }], fallback: 'Three things are new.' };
export const WITH_PICTURE: Message = { ...SAID, blocks: [...SAID.blocks, { kind: 'image', picture: aPicture(), alt: 'Two days' }] };

/** The first part of a message, as this poster keeps it. */
export const aPartToPost = (
  poster: Poster,
  { target, message = SAID, ...more }: Pick<PartToPost, 'target'> & Partial<PartToPost> & { readonly message?: Message },
): PartToPost => ({
  target,
  payload: poster.freeze(message)[0] ?? '',
  key: 'key-1',
  threadOf: null,
  ...more,
});

const silent = () => {};

/** What a poster has beside its platform: nothing is logged, counted or drawn. */
export const posterParts = (more: Partial<PosterParts> = {}): PosterParts => ({ log: { error: silent, warn: silent, info: silent }, meter: NO_METER, ...more });

/** A log that keeps what it is warned of. */
export function aWarningLog() {
  const warned: string[] = [];
  return { warned, log: { error: silent, info: silent, warn: (_fields: object, words: string) => void warned.push(words) } };
}
