import { type WallTime, WEEKDAYS, type Weekday } from '../core/subscription.ts';

/** A wall-clock time as people type it: `8:30`, `08.30`, `8h30`, `0830`, `8:30pm`, `8 am`, `noon`. Undefined for anything else. */
export function parseTime(typed: string): WallTime | undefined {
  const text = typed.trim().toLowerCase();
  if (text === 'noon' || text === 'midday') return '12:00';
  if (text === 'midnight') return '00:00';
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.h]?(\d\d)|h)?\s*(?:([ap])\.?m\.?)?$/u.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : Number(hours) === 12 ? 0 : Number(hours);
  const isFaulty = Number(minutes) > 59 || (half === undefined ? hour > 23 : Number(hours) < 1 || Number(hours) > 12);
  if (isFaulty) return undefined;
  return `${String(hour + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

/**
 * Days as people type them: `daily`, `weekdays`, `weekends`, `weekly` (on `today`), `weekly:mon`, `mon,wed,fri`, `mon-fri`. In the order of the week;
 * undefined for anything else.
 */
export function parseDays(typed: string, today: Weekday): readonly Weekday[] | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/\s*(?:,|;|\+|\band\b|\s)\s*/gu, ',');
  if (text === 'daily' || text === 'every,day' || text === 'all') return WEEKDAYS;
  const [, of] = /^weekly(?:[:,=]?(.+))?$/u.exec(text) ?? [];
  const words = text.startsWith('weekly') ? (of ?? today) : text;
  const found = words.split(',').map(parseStretch);
  const days = new Set(found.flatMap((stretch) => stretch ?? []));
  return found.includes(undefined) ? undefined : WEEKDAYS.filter((day) => days.has(day));
}

function parseStretch(word: string): readonly Weekday[] | undefined {
  if (/^weekdays?$|^workdays?$/u.test(word)) return WEEKDAYS.slice(0, 5);
  if (/^weekends?$/u.test(word)) return WEEKDAYS.slice(5);
  const ends = word.split(/[-–]|\.\.|to/u).map(parseWeekday);
  const [from, to = from] = ends;
  if (from === undefined || to === undefined || ends.length > 2 || ends.includes(undefined)) return undefined;
  const first = WEEKDAYS.indexOf(from);
  const length = ((WEEKDAYS.indexOf(to) - first + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => WEEKDAYS[(first + at) % 7] as Weekday);
}

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** By any two letters or more of its English name. */
function parseWeekday(word: string): Weekday | undefined {
  const name = word.replace(/s$/u, '');
  return name.length < 2 ? undefined : WEEKDAYS[NAMES.findIndex((day) => day.startsWith(name))];
}
