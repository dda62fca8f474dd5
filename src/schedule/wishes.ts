import { FootnoteError } from '../core/errors.ts';
import { type DigestSubscription, type QuietHours, type Schedule, WEEKDAYS } from '../core/subscription.ts';
import type { DigestWishes, WatchWishes } from '../core/subscriptions.ts';
import { weekdayOf } from './due.ts';
import { findZone } from './find-zone.ts';
import { parseDays, parseTime } from './typed.ts';
import { wallClock } from './zone.ts';

export const USUAL_TIME = '08:30';
const MOST_TOPICS = 10;
const LONGEST_TOPIC = 80;
const HOUR_MS = 3_600_000;

/** What was typed, read; `notes` say what was read otherwise. */
export interface ReadWishes {
  readonly schedule: Schedule;
  readonly notes: readonly string[];
}

/** The zone and schedule that were asked for. What is missing is as `current` has it, else as is usual, in the zone `near`. Throws `invalid`, with the option at fault. */
export function readSchedule(wishes: DigestWishes, current: DigestSubscription | null, near: string | null, now: Date): ReadWishes {
  const { zone, notes } = readZone(wishes.zone, current?.schedule.zone ?? near);
  const time = wishes.time === undefined ? (current?.schedule.time ?? USUAL_TIME) : parseTime(wishes.time);
  if (time === undefined) throw fault('time', `"${wishes.time}" is no time of day. Type it as 8:30, 20:15, 8:30pm or noon.`);
  const today = weekdayOf(wallClock(now, zone).day);
  const days = wishes.days === undefined ? (current?.schedule.days ?? WEEKDAYS) : parseDays(wishes.days, today);
  if (days === undefined) throw fault('days', `"${wishes.days}" says no days. Type daily, weekdays, weekly, weekly:mon, mon-fri or mon,wed,fri.`);
  return { schedule: { time, zone, days }, notes };
}

/** Names with commas between them, each once; none for `everything`. Throws `invalid` for too many and too long ones. */
export function readTopics(typed: string): readonly string[] {
  const names = typed
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 1 && /^(?:everything|all)$/iu.test(names[0] ?? '')) return [];
  const topics = names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
  if (topics.length > MOST_TOPICS) throw fault('topics', `A brief is on at most ${MOST_TOPICS} topics, or on everything: leave them out.`);
  const long = topics.find((name) => name.length > LONGEST_TOPIC);
  if (long !== undefined) throw fault('topics', `A topic has at most ${LONGEST_TOPIC} characters. Put commas between topics: topics:"alibaba, white house".`);
  return topics;
}

/** How often a watch may speak, and when not. Throws `invalid`. */
export function readWatch(
  { everyMs = HOUR_MS, quiet, zone }: WatchWishes,
  near: string | null,
): { readonly everyMs: number; readonly quietHours: QuietHours | null; readonly notes: readonly string[] } {
  if (quiet === undefined || /^(?:off|no|none|never)$/iu.test(quiet.trim())) return { everyMs, quietHours: null, notes: [] };
  const [from, until, ...more] = quiet.split(/\s*(?:-|–|\bto\b|\buntil\b)\s*/u).map(parseTime);
  if (from === undefined || until === undefined || more.length > 0) throw fault('quiet', `"${quiet}" are no quiet hours. Type them as 22:00-7:00, or off.`);
  const found = readZone(zone, near);
  return { everyMs, quietHours: from === until ? null : { from, until, zone: found.zone }, notes: found.notes };
}

function readZone(typed: string | undefined, otherwise: string | null): { readonly zone: string; readonly notes: readonly string[] } {
  if (typed === undefined || typed.trim() === '') {
    if (otherwise === null) throw fault('zone', 'In which time zone? Add a city or a zone: zone:berlin, zone:"new york" or zone:Asia/Tokyo.');
    return { zone: otherwise, notes: [] };
  }
  const found = findZone(typed);
  if ('fault' in found) throw fault('zone', found.fault);
  return { zone: found.zone, notes: found.read === undefined ? [] : [`"${typed}" was read as ${found.zone}.`] };
}

const fault = (option: string, words: string): FootnoteError => new FootnoteError('invalid', words, { option });
