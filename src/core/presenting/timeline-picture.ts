import type { Claim, DatedClaim, Source, Standing, Timeline } from '../claim.ts';
import type { Day } from '../document.ts';
import type { Block } from '../message.ts';
import { type Beside, hasDenial, type Picture, type PictureEvent } from '../picture.ts';
import { rangeWords } from './days.ts';
import { counted } from './inlines.ts';
import { isRecord } from './sources.ts';

/** A timeline as a picture with its words; none without a dated event. */
export function pictureBlocks(timeline: Timeline): readonly Block[] {
  const picture = toPicture(timeline);
  return picture.events.length === 0 ? [] : [{ kind: 'image', picture, alt: altOf(picture, `Timeline of ${short(picture.title)}: `) }];
}

/** Events with whose claim they are and who denies it, and who published on which day. Nothing that a document says is in it. */
export function toPicture({ topic, events, claims, sources, as_of: asOf }: Timeline): Picture {
  return {
    kind: 'timeline',
    title: topic?.name ?? 'In the corpus',
    events: events.flatMap((event): readonly PictureEvent[] => {
      const claim = claims[event.claim];
      return claim === undefined ? [] : [toEvent(event, claim, sources, besideOf(claims, event.claim))];
    }),
    coverage: coverageOf(sources, claims, asOf),
  };
}

/** A claim on its day, with what stands against it, in its own words and beside it. */
export function toEvent({ day, precision, within = [] }: DatedClaim, claim: Claim, sources: readonly Source[], others: readonly Beside[]): PictureEvent {
  const beside = [...within.map(({ standing, speaker }): Beside => ({ standing, label: speaker ?? '', marker: claim.marker })), ...others];
  return { day, precision, standing: claim.standing, ...whose(claim, sources), marker: claim.marker, ...(beside.length > 0 && { beside }) };
}

function whose({ speaker, subject, marker }: Claim, sources: readonly Source[]): { readonly label: string; readonly about?: string } {
  const label = speaker ?? subject ?? sources.find((source) => source.marker === marker)?.publisher ?? '';
  return subject === null || subject === label ? { label } : { label, about: subject };
}

const ANSWERS: ReadonlySet<Standing> = new Set(['denied', 'unverified', 'confirmed', 'no_comment']);

/**
 * What is carried with a claim follows it. A denial carries nothing.
 *
 * What an earlier claim brought along already is not said again: the only allegation of a document has what this says against it, wherever it stands.
 */
function besideOf(claims: readonly Claim[], at: number): readonly Beside[] {
  const claim = claims[at];
  if (claim === undefined || claim.standing === 'denied') return [];
  const after = claims.slice(at + 1);
  const next = after.findIndex(({ role }) => role !== 'carried');
  const own = answersIn(after.slice(0, next < 0 ? undefined : next));
  if (own.length > 0 || claim.standing !== 'alleged') return own;
  const ofDocument = claims.filter(({ marker }) => marker === claim.marker);
  return ofDocument.filter(({ standing }) => standing === 'alleged').length > 1 ? [] : answersIn(ofDocument.filter(({ role }) => role === 'carried'));
}

/** Those of some claims that deny, confirm and the like. */
export const answersIn = (claims: readonly Claim[]): readonly Beside[] =>
  claims.filter(({ standing }) => ANSWERS.has(standing)).map(({ standing, speaker, marker }) => ({ standing, label: speaker ?? '', marker }));

/** Articles on the day of their publication, and what records rest on. What came out after `asOf` is not there. */
export function coverageOf(sources: readonly Source[], claims: readonly Claim[], asOf: Day | null): Picture['coverage'] {
  const days = new Map<string, Set<Day>>();
  for (const source of sources) {
    for (const { publisher, date } of isRecord(source, claims) ? source.cites : [source]) {
      const day = date === null ? undefined : /^\d{4}-\d\d-\d\d/u.exec(date)?.[0];
      if (publisher === null || day === undefined || (asOf !== null && day > asOf)) continue;
      days.set(publisher, (days.get(publisher) ?? new Set()).add(day));
    }
  }
  return [...days]
    .map(([publisher, on]) => ({ publisher, days: [...on].sort() }))
    .sort((a, b) => b.days.length - a.days.length || compare(a.days[0] ?? '', b.days[0] ?? '') || compare(a.publisher, b.publisher));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** How many events, from when to when, and how many of them somebody denies. */
export function eventCounts({ events }: Pick<Picture, 'events'>): string {
  const days = events.map(({ day, precision }) => (precision === 'day' ? day : day.slice(0, precision === 'month' ? 7 : 4)));
  const range = rangeWords(days[0] ?? null, days.at(-1) ?? null);
  const denied = events.filter(hasDenial).length;
  return [counted(events.length, 'event'), range, denied > 0 ? `${denied} with a denial` : null].filter((part) => part !== null).join(', ');
}

const NAMED = 3;
const LONGEST_NAME = 60;

/** For those who do not see the picture, after what it is of. */
export function altOf(picture: Picture, of: string): string {
  const names = picture.coverage.map(({ publisher }) => short(publisher));
  const more = names.length - NAMED;
  const by = `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const coverage = names.length === 0 ? '' : ` Coverage by ${counted(names.length, 'publisher')}: ${by}.`;
  return `${of}${eventCounts(picture)}.${coverage}`;
}

const short = (name: string): string => {
  const points = [...name];
  return points.length > LONGEST_NAME ? `${points.slice(0, LONGEST_NAME - 1).join('')}…` : name;
};
