const HEAD_BYTES = 65_536;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Syndication module of RSS (web.resource.org/rss/1.0/modules/syndication). */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
  monthly: 30 * 24 * HOUR_MS,
  yearly: 365 * 24 * HOUR_MS,
};

/** How often a feed says that it changes: `ttl` in minutes (RSS 2.0), or `updatePeriod` and `updateFrequency`; null where it says nothing. */
export function saidPaceMs(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1').replaceAll('\0', '');
  const item = text.search(/<(?:\w+:)?(?:item|entry)[\s>]/iu);
  const head = item < 0 ? text : text.slice(0, item);
  const ttl = Number(/<ttl>\s{0,99}(\d{1,6})\s{0,99}<\/ttl>/iu.exec(head)?.[1] ?? 0);
  if (ttl > 0) return ttl * MINUTE_MS;
  const period = PERIODS[/<\w{1,30}:updatePeriod>\s{0,99}(\w{1,10})\s{0,99}</iu.exec(head)?.[1]?.toLowerCase() ?? ''];
  const frequency = Number(/<\w{1,30}:updateFrequency>\s{0,99}(\d{1,5})\s{0,99}</iu.exec(head)?.[1] ?? 1);
  return period === undefined ? null : period / Math.max(1, frequency);
}
