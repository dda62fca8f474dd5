import { isPdf, PDF } from './decode.ts';
import { readFeed, readOpml } from './feed/index.ts';
import { installedReaders } from './installed.ts';
import type { PageResult } from './page/index.ts';
import type { Reader } from './reader.ts';
import type { Form, RawRecord, ReadingResult, Source } from './reading-result.ts';

export type Read = ReadingResult | { readonly reason: string };

/** What the reader of a form makes of a source; `reason` where it is nothing of that form. */
export async function readSource(source: Source, form: Form): Promise<Read> {
  if (isPdf(source.bytes)) return { reason: PDF };
  if (form === 'page') return asRecords(await pageOf(source));
  if (form === 'opml') return listed(readOpml(source));
  const reader = installedReaders.find(({ name, endings }) => name === form || endings.includes(`.${form}`));
  const read = form === 'feed' || reader === undefined ? readFeed(source) : await readAsFile(source, reader);
  return orReason(read);
}

/** What is read of a page, with the fields of a record alone. */
export const asRecords = (page: PageResult): Read => orReason({ ...page, records: page.records.map(toRecord) });

/** A reading of which nothing came but what is wrong is a reason. */
function orReason(read: ReadingResult): Read {
  if (read.feed !== null || read.records.length > 0 || read.problems.length === 0) return read;
  return { reason: read.problems[0]?.message ?? 'holds nothing' };
}

/** The form of a source of which nobody said it: a list of feeds and a page show it in their first element, text by its name; all else is tried as a feed. */
export function guessForm({ bytes }: Source, name: string): Form {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1').replaceAll('\0', '').toLowerCase();
  const ending = /\.(?:txt|md|markdown|jsonl|ndjson|json)$/i.exec(name)?.[0].toLowerCase() ?? '';
  const form = ENDINGS.get(ending);
  if (form !== undefined && !(form === 'json' && head.includes('jsonfeed.org'))) return form;
  const [, element] = /<((?:!doctype )?\w[\w:]*)/.exec(head.replace(/<!--[\s\S]*?-->/g, '')) ?? [];
  if (element === 'opml') return 'opml';
  return element === 'html' || element?.startsWith('!doctype html') ? 'page' : 'feed';
}

const ENDINGS: ReadonlyMap<string, Form> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
]);

/** Each feed of a list as a record: its title and its address. */
function listed(list: ReturnType<typeof readOpml>): Read {
  if ('reason' in list) return list;
  return {
    feed: { title: list.title, link: null, description: null, language: null },
    records: list.feeds.map(({ title, url }) => toRecord({ title, url })),
    problems: list.problems,
  };
}

/** Loaded when there is a page: what reads them takes a while to load. */
const pageOf = async (source: Source) => (await import('./page/index.ts')).readPage(source);

/** What a reader of files gives, without what lies beside the file. */
async function readAsFile({ bytes }: Source, reader: Reader): Promise<ReadingResult> {
  const records: RawRecord[] = [];
  const problems: { item: number | null; message: string }[] = [];
  const input = {
    name: '',
    async *chunks() {
      yield bytes;
    },
    beside: async () => undefined,
    readPage: pageOf,
  };
  for await (const item of reader.read(input)) {
    if (item.kind === 'record') records.push(toRecord(item.value));
    else problems.push({ item: null, message: item.line === null ? item.reason : `line ${item.line} ${item.reason}` });
  }
  return { feed: null, records, problems };
}

/** The fields that a record has as texts; a record without a text has its name for a title. */
function toRecord(value: unknown): RawRecord {
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const field = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null);
  return {
    id: field('id'),
    title: field('title') ?? field('name'),
    url: field('url'),
    author: field('author'),
    published_at: field('published_at'),
    summary: field('summary'),
    text: field('text'),
  };
}
