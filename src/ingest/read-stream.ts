import { OPML_ADVICE } from './choose-reader.ts';
import { isPdf, PDF } from './decode.ts';
import { installedReaders } from './installed.ts';
import { parseJson } from './json.ts';
import { guessForm } from './read-source.ts';
import type { Reader, ReaderInput, ReadPage } from './reader.ts';
import type { Form } from './reading-result.ts';

/** What comes without a name: how it is to be read, where somebody said it, and its bytes. */
export interface Given {
  readonly as: Form | undefined;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The reader for what comes without a name, by what was said of it or by how it begins, and that as the reader takes it. */
export async function openStream(
  { as, chunks }: Given,
  readPage: ReadPage,
): Promise<{ readonly reader: Reader; readonly input: ReaderInput } | { readonly reason: string }> {
  const { head, rest } = await beginning(chunks);
  if (isPdf(head)) return { reason: PDF };
  const form = as ?? formOf(head);
  if (form === 'opml') return { reason: OPML_ADVICE };
  const reader = installedReaders.find(({ name, endings }) => name === form || endings.includes(form === 'page' ? '.html' : `.${form}`));
  if (reader === undefined) return { reason: `cannot be read as ${form}` };
  return { reader, input: { name: '', readPage, chunks: () => rest, beside: async () => undefined } };
}

const HEAD_BYTES = 2048;

/** What begins with a tag is a page, a feed or a list of feeds; with a brace JSON, one value a line where the first line is a whole one; all else is a text. */
function formOf(head: Uint8Array): Form {
  const bytes = { bytes: head, headers: [], url: null };
  const start = Buffer.from(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '')
    .trimStart();
  if (start.startsWith('<')) return guessForm(bytes, '');
  if (!/^[{[]/u.test(start)) return 'text';
  if (start.includes('jsonfeed.org')) return 'feed';
  const [line = '', ...more] = start.split('\n');
  const isWhole = more.length === 0 ? head.length === HEAD_BYTES : 'value' in parseJson(line);
  return start.startsWith('{') && isWhole ? 'jsonl' : 'json';
}

/** The first bytes, and all of them again. */
async function beginning(chunks: AsyncIterable<Uint8Array>): Promise<{ readonly head: Uint8Array; readonly rest: AsyncIterable<Uint8Array> }> {
  const all = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let isEnded = false;
  while (size < HEAD_BYTES && !isEnded) {
    const { done, value } = await all.next();
    isEnded = done === true;
    if (done) break;
    held.push(value);
    size += value.length;
  }
  async function* rest() {
    yield* held;
    if (!isEnded) yield* { [Symbol.asyncIterator]: () => all };
  }
  return { head: Buffer.concat(held).subarray(0, HEAD_BYTES), rest: rest() };
}
