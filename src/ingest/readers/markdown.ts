import { readCompanion } from '../companion.ts';
import { defineReader } from '../reader.ts';
import { readWholeFile } from '../whole-file.ts';

const LIMIT_BYTES = 8_000_000;

/**
 * The whole file is one article. Front matter is metadata; the text is what follows it, its markup included, so that offsets are those of the source.
 *
 * Without a title in the front matter or in `NAME.meta.json`, which goes first, the first heading is the title.
 */
export default defineReader({
  name: 'markdown',
  endings: ['.md', '.markdown'],
  async *read(input) {
    const decoded = await readWholeFile(input, LIMIT_BYTES, 'split it into several texts');
    const companion = await readCompanion(input);
    if ('reason' in companion) {
      yield { kind: 'problem', line: null, reason: companion.reason };
    } else if ('reason' in decoded) {
      yield { kind: 'problem', line: null, reason: decoded.reason };
    } else {
      const { metadata, text } = splitFrontMatter(decoded.text);
      yield { kind: 'record', value: { title: firstHeading(text), ...metadata, ...companion.metadata, text }, line: null };
    }
  },
});

/** Fields of an article that front matter may name otherwise. */
const FIELDS: Readonly<Record<string, string>> = { date: 'published_at', lang: 'language' };

/**
 * Front matter: a first line `---`, lines `key: value`, a closing `---` or `...`. Lists and nesting are not read: only their plain lines count.
 * Without a closing line there is none, and all of it is text.
 */
function splitFrontMatter(source: string): { readonly metadata: Readonly<Record<string, unknown>>; readonly text: string } {
  const metadata: Record<string, unknown> = Object.create(null);
  if (!/^---[ \t]*\r?\n/.test(source)) return { metadata, text: source };
  for (let start = source.indexOf('\n') + 1; start > 0 && start < source.length; start = source.indexOf('\n', start) + 1) {
    const feed = source.indexOf('\n', start);
    const line = source.slice(start, feed < 0 ? source.length : feed).trimEnd();
    if (line === '---' || line === '...') return { metadata, text: feed < 0 ? '' : source.slice(feed + 1) };
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0));
    const value = unquoted(line.slice(colon + 1).trim());
    if (/^[A-Za-z][\w-]*$/.test(key) && value !== '')
      metadata[FIELDS[key.toLowerCase()] ?? key.toLowerCase()] = key.toLowerCase() === 'scope' ? list(value) : value;
  }
  return { metadata: {}, text: source };
}

function unquoted(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}

function list(value: string): readonly string[] {
  const inner = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value;
  return inner.split(',').map((item) => unquoted(item.trim()));
}

/** The first ATX heading outside a fenced block (CommonMark 4.2), without its markers. */
function firstHeading(text: string): string | null {
  let fenced = false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + 1000));
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const marker = fenced ? null : /^ {0,3}#{1,6}[ \t]+(?=\S)/.exec(line);
    if (marker)
      return (
        line
          .slice(marker[0].length)
          .trimEnd()
          .replace(/(?<=^|[ \t])#+$/, '')
          .trimEnd() || null
      );
    start = end + 1;
  }
  return null;
}
