import * as z from 'zod';
import { STANDINGS } from '../claim.ts';
import { FootnoteError } from '../errors.ts';

const day = z.iso.date();

/** A sentence that a channel was shown; where it stands says what it said, `key` which others say it in the same words. */
const shownClaim = z.object({
  document: z.string(),
  version: z.templateLiteral(['sha256:', z.string()]),
  start: z.number(),
  end: z.number(),
  key: z.string(),
  standing: z.enum(STANDINGS),
  /** What stood before its quote: `alleged, White House memo`. Never the quote. */
  label: z.string(),
  /** When it was last shown. */
  day,
});
export type ShownClaim = z.output<typeof shownClaim>;

/** A story that a channel follows by its digests. */
const shownStory = z.object({
  story: z.string(),
  name: z.string(),
  /** When it last had something new in a digest. */
  day,
  /** It has been said that it went quiet, or it was quiet when it was first shown. */
  quiet: z.boolean(),
});
export type ShownStory = z.output<typeof shownStory>;

const shown = z.object({
  /** A newer program may add to it, and takes another number when an older one could not go on from it. */
  format: z.literal(1),
  /** All that the corpus held then counts as known. */
  corpus_version: z.int().nonnegative(),
  as_of: day.nullable(),
  day,
  claims: z.array(shownClaim),
  stories: z.array(shownStory),
});

/** What a channel has been shown, newest first. It is kept between digests, and says nothing of what it has not been shown. */
export type Shown = z.output<typeof shown>;

/** How much of it is kept: what is older is known still, but nobody is told what becomes of it. */
const CLAIMS = 60;
const STORIES = 40;
const LONGEST = 24_000;

/** The same without the oldest, where there is too much to keep. */
export function bounded({ claims, stories, ...rest }: Shown): Shown {
  const followed = stories.slice(0, STORIES).filter(({ story }) => story.length <= LONGEST_ID);
  let room = LONGEST - JSON.stringify(followed).length;
  const kept: ShownClaim[] = [];
  for (const claim of claims.slice(0, CLAIMS)) {
    room -= JSON.stringify(claim).length + 1;
    if (room < 0) break;
    kept.push(claim);
  }
  return { ...rest, claims: kept, stories: followed };
}

const LONGEST_ID = 200;

/** As it is kept: one line. */
export const toText = (shown: Shown): string => JSON.stringify(bounded(shown));

/** What `toText` wrote; `internal` for anything else, since going on without it would show everything again. */
export function parseShown(text: string): Shown {
  try {
    return shown.parse(JSON.parse(text));
  } catch (cause) {
    throw new FootnoteError('internal', 'What this channel has been shown cannot be read. A newer version of the program may have written it.', { cause });
  }
}
