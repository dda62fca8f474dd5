import { parseJson } from '../json.ts';
import type { ReadingResult, Source } from '../reading-result.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { createLineNumbers } from './line-numbers.ts';
import { decodeSource } from './source-text.ts';
import { type LocatedFeed, readXmlFeed } from './xml-feed.ts';

const LIMIT_BYTES = 64_000_000;

/**
 * The items of a feed (RSS, RDF, Atom, CDF, JSON Feed), in its order, as plain text.
 *
 * What is no feed has `feed: null`, no records, and one problem that says what it is. Never throws for what the bytes hold; time and memory are linear in their number.
 */
export function readFeed(source: Source): ReadingResult {
  const { feed, records, problems } = locateFeed(source);
  return { feed, records, problems };
}

/** The same, with the line on which each item begins. */
export function locateFeed(source: Source): ReadingResult & { readonly lines: readonly number[] } {
  if (source.bytes.length > LIMIT_BYTES) return refused(`is larger than ${LIMIT_BYTES / 1_000_000} MB`);
  const { text, problems } = decodeSource(source);
  const found = readText(text, source.url);
  if ('reason' in found) return refused(found.reason);
  const { starts, feed, ...result } = found;
  const language = feed?.language ?? languageOf(source.headers);
  return {
    ...result,
    feed: feed && { ...feed, language },
    problems: [...problems.map((message) => ({ item: null, message })), ...result.problems],
    lines: starts.map(createLineNumbers(text)),
  };
}

function readText(text: string, url: string | null): LocatedFeed | { readonly reason: string } {
  const start = text.search(/\S/);
  if (start < 0) return { reason: 'is empty' };
  if (text[start] !== '{' && text[start] !== '[') return readXmlFeed(text, url);
  const parsed = parseJson(text);
  if ('reason' in parsed) return { reason: `is not valid JSON: ${parsed.reason} at character ${parsed.offset + 1}` };
  return isJsonFeed(parsed.value) ? readJsonFeed(parsed.value, url) : { reason: 'is JSON, but no JSON Feed: its version names none' };
}

/** What the server says, where the feed does not; of several languages none. */
function languageOf(headers: Source['headers']): string | null {
  const said = headers.find(([name]) => name.toLowerCase() === 'content-language')?.[1].trim() ?? '';
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(said) ? said : null;
}

const refused = (reason: string) => ({ feed: null, records: [], problems: [{ item: null, message: reason }], lines: [] });
