import { editDistance } from '../core/reading/edit-distance.ts';
import { PLACES, RENAMED } from './places.ts';
import { isZone } from './zone.ts';

/** A zone that was meant, or what to say instead. `read` is the name that a mistyped one was taken for. */
export type FoundZone = { readonly zone: string; readonly read?: string } | { readonly fault: string };

/**
 * The zone that a name means: an IANA name in any case, old or new, a city, a capital, or a country with one zone. One that is mistyped is read as the
 * nearest, if that is clear. What only is so far from UTC is refused: it does not follow the clocks of any place.
 */
export function findZone(typed: string): FoundZone {
  const name = normal(typed);
  const known = places().get(name);
  if (known !== undefined) return { zone: known.zone };
  if (/^(?:utc|gmt)\b|^[+-]?\d/u.test(name) || /^[a-z]{1,2}[sd]?t$/u.test(name)) {
    return { fault: `"${typed}" does not follow the clocks of a place. Name a city, such as zone:berlin or zone:"new york", or zone:utc.` };
  }
  // ICU knows more names than it lists: EST5EDT, Etc/GMT-2, US/Pacific.
  if (/^[a-z]+\/[\w/+-]+$/iu.test(typed.trim()) && isZone(typed.trim())) return { zone: inItsCase(typed.trim()) };
  const near = nearest(name);
  const [first, second] = near;
  const isClear =
    first !== undefined && first.distance <= sure(name) && (second === undefined || second.distance > first.distance || (first.isOwn && !second.isOwn));
  if (isClear) return { zone: first.zone, read: first.name };
  const others = [...new Set(near.slice(0, 3).map((each) => each.zone))];
  return {
    fault: `No time zone "${typed}" is known. ${others.length === 0 ? 'Name a large city or a capital, such as zone:berlin, or a zone such as America/New_York.' : `Did you mean ${others.join(' or ')}? Else name a large city near it.`}`,
  };
}

/** Zones that a beginning could become, best first: of zones and cities named so, then of what has it as a later word or inside, else the nearest. */
export function completeZone(typed: string, limit: number): readonly string[] {
  const name = normal(typed);
  const found = [...places().values()].flatMap(({ name: place, zone, isOwn }) => {
    const at = place.indexOf(name);
    const rank = place === name ? 0 : at === 0 ? (isOwn ? 1 : 2) : place[at - 1] === ' ' ? 3 : 4;
    return at < 0 ? [] : [{ zone, rank, length: place.length }];
  });
  found.sort((a, b) => a.rank - b.rank || a.length - b.length || (a.zone < b.zone ? -1 : 1));
  return [...new Set((found.length === 0 ? nearest(name) : found).map(({ zone }) => zone))].slice(0, limit);
}

interface Place {
  readonly name: string;
  readonly zone: string;
  /** Whether the zone itself is called so. */
  readonly isOwn: boolean;
}

let known: ReadonlyMap<string, Place> | undefined;

/** Zones by all that they are called. What comes first stays: names of zones, their last parts, other places. */
function places(): ReadonlyMap<string, Place> {
  if (known !== undefined) return known;
  const found = new Map<string, Place>();
  const add = (called: string, zone: string, isOwn = true) => {
    const name = normal(called);
    if (!found.has(name)) found.set(name, { name, zone, isOwn });
  };
  const listed = Intl.supportedValuesOf('timeZone').map((old) => ({ old, zone: isKnown(RENAMED[old]) ?? old }));
  for (const zone of ['UTC', 'Etc/UTC', 'GMT']) add(zone, 'UTC');
  for (const { old, zone } of listed) for (const name of [zone, old]) add(name, zone);
  for (const { old, zone } of listed) for (const name of [zone, old]) add(name.slice(name.lastIndexOf('/') + 1), zone);
  for (const [zone, names] of Object.entries(PLACES)) for (const name of names.split(', ')) add(name, zone, false);
  known = found;
  return found;
}

const isKnown = (zone: string | undefined): string | undefined => (zone !== undefined && isZone(zone) ? zone : undefined);

/** Small letters without accents, words with one blank between them. */
const normal = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_/.,'’-]+/gu, ' ')
    .trim();

/** How many letters may be wrong in what is read without asking. */
const sure = (name: string): number => (name.length < 5 ? 0 : name.length < 9 ? 1 : 2);

/** The places with almost that name, one of each zone, nearest first, and those first that a zone is called after. */
function nearest(name: string): readonly (Place & { readonly distance: number })[] {
  const most = name.length < 4 ? 1 : 3;
  const best = new Map<string, Place & { readonly distance: number }>();
  for (const place of places().values()) {
    const distance = editDistance(name.slice(0, 60), place.name, most);
    if (distance <= most && distance < (best.get(place.zone)?.distance ?? Number.POSITIVE_INFINITY)) best.set(place.zone, { ...place, distance });
  }
  return [...best.values()].toSorted((a, b) => a.distance - b.distance || Number(b.isOwn) - Number(a.isOwn) || (a.zone < b.zone ? -1 : 1));
}

/** `us/pacific` as tzdata writes it; ICU gives its own name for it. */
const inItsCase = (zone: string): string => new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
