const MONTH_MS = 30.44 * 86_400_000;

/**
 * A sentence when the rules of time zones are older than six months, else null. `version` is `process.versions.tz`: `2026a`.
 *
 * A release does not say its day. Taken is two months for each letter, the first in January: the releases of 2012 to 2025 came no earlier than half
 * a year before that and mostly later (tzdata's `NEWS`).
 */
export function zoneDataNote(version: string | undefined, now: Date): string | null {
  const [, year, letter = 'a'] = /^(\d{4})([a-z])$/u.exec(version ?? '') ?? [];
  if (year === undefined) return 'Which time zone rules this machine has is not known. Install the current Node.js release, which brings them along.';
  const released = Date.UTC(Number(year), Math.min(11, (letter.charCodeAt(0) - 97) * 2), 1);
  if (now.getTime() - released <= 6 * MONTH_MS) return null;
  return `The time zone rules are of ${version}, more than six months old: where a country has changed its clocks since, briefs come at the old time. Install the current Node.js release.`;
}
