import type { RawRecord } from '../reading-result.ts';
import { toAddress } from './addresses.ts';
import { decodeReferences } from './characters.ts';
import { toInstant } from './dates.ts';
import { onOneLine, plainText } from './element-text.ts';
import { MAX_ITEMS, TOO_MANY } from './find-items.ts';
import { hasMarkup, htmlToText } from './visible-text.ts';
import type { LocatedFeed } from './xml-feed.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is a JSON Feed, by its version (jsonfeed.org, versions 1 and 1.1); the bare number is met too. */
export function isJsonFeed(value: unknown): value is Fields {
  if (!isFields(value) || typeof value.version !== 'string') return false;
  return /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i.test(value.version.trim()) || (/^1(?:\.[01])?$/.test(value.version) && Array.isArray(value.items));
}

/** The items of a JSON Feed; a field of another type than it should have counts as missing. */
export function readJsonFeed(feed: Fields, url: string | null, starts: readonly number[] = []): LocatedFeed {
  const problems: { item: number | null; message: string }[] = [];
  const link = addressOf(feed, ['home_page_url', 'feed_url'], url);
  const items = Array.isArray(feed.items) ? feed.items.slice(0, MAX_ITEMS) : [];
  if (items.length === MAX_ITEMS) problems.push(TOO_MANY);
  if (!Array.isArray(feed.items)) problems.push({ item: null, message: 'it has no list of items' });
  const inherited = authorOf(feed);
  const records = items.flatMap((item: unknown, index): readonly RawRecord[] => {
    if (isFields(item)) return [toRecord(item, link ?? url, inherited, (message) => problems.push({ item: index, message }))];
    problems.push({ item: index, message: 'it is no object' });
    return [];
  });
  return {
    feed: { title: onOneLine(wordsOf(feed.title)), link, description: wordsOf(feed.description), language: wordsOf(feed.language) },
    records,
    problems,
    starts,
  };
}

function toRecord(item: Fields, base: string | null, inherited: string | null, note: (message: string) => void): RawRecord {
  const dates = [item.date_published, item.date_modified].flatMap((date) => wordsOf(date) ?? []);
  const instants = dates.flatMap((date) => toInstant(date) ?? []);
  if (dates.length > 0 && instants.length === 0) note('its date cannot be read');
  const html = typeof item.content_html === 'string' ? htmlToText(item.content_html) || null : null;
  const summary = wordsOf(item.summary);
  return {
    id: typeof item.id === 'number' ? String(item.id) : typeof item.id === 'string' ? item.id.trim() || null : null,
    title: onOneLine(wordsOf(item.title)),
    url: addressOf(item, ['url', 'external_url'], base),
    author: authorOf(item) ?? inherited,
    published_at: instants[0] ?? null,
    summary,
    text: html ?? wordsOf(item.content_text) ?? summary,
  };
}

function addressOf(fields: Fields, names: readonly string[], base: string | null): string | null {
  for (const name of names) {
    const written = fields[name];
    const address = typeof written === 'string' ? toAddress(written, base) : null;
    if (address !== null) return address;
  }
  return null;
}

function authorOf(fields: Fields): string | null {
  const authors = [...(Array.isArray(fields.authors) ? fields.authors : []), fields.author];
  const names = authors.flatMap((author: unknown) => (isFields(author) ? (onOneLine(wordsOf(author.name) ?? wordsOf(author.url)) ?? []) : []));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

/** Meant to be plain text, and often HTML all the same. */
const wordsOf = (value: unknown): string | null => (typeof value === 'string' ? wordsWithoutMarkup(value) || null : null);
const wordsWithoutMarkup = (text: string): string => (hasMarkup(text) ? htmlToText(text) : plainText(decodeReferences(text)));

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
