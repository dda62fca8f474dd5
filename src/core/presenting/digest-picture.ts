import type { Block } from '../message.ts';
import type { Picture, PictureEvent } from '../picture.ts';
import type { DigestResult } from '../result.ts';
import { altOf, answersIn, coverageOf, toEvent } from './timeline-picture.ts';

/** What is new as a picture with its words; none where all of it is of one day, of which the words say as much. */
export function digestPictureBlocks(result: DigestResult): readonly Block[] {
  const picture = toDigestPicture(result);
  const days = new Set(picture.events.map(({ day }) => day));
  return days.size < LEAST_DAYS ? [] : [{ kind: 'image', picture, alt: altOf(picture, `Timeline: ${picture.title}. `) }];
}

const LEAST_DAYS = 2;

/**
 * What leads each change, with whose claim it is, what stands against it and the names of its story, and who published on which day. Nothing that a document
 * says is in it.
 */
export function toDigestPicture({ head, topics, events = [], claims, sources, stories, as_of: asOf }: DigestResult): Picture {
  const [topic] = topics.length === 1 ? topics : [];
  const names = new Map(stories.flatMap(({ name, changes }) => changes.flatMap((change) => change.claims.map((claim) => [claim, name] as const))));
  return {
    kind: 'timeline',
    title: head,
    events: events.flatMap((event): readonly PictureEvent[] => {
      const claim = claims[event.claim];
      if (claim === undefined) return [];
      const beside = claim.standing === 'denied' ? [] : answersIn(event.beside.flatMap((at) => claims[at] ?? []));
      const shown = toEvent(event, claim, sources, beside);
      const story = names.get(event.claim);
      const isSaid = claim.subject !== null || story === shown.label || story === topic?.name;
      return [isSaid || story === undefined ? shown : { ...shown, about: story }];
    }),
    coverage: coverageOf(sources, claims, asOf),
  };
}
