import { expect, it } from 'vitest';
import { FootnoteError } from '../../../src/core/errors.ts';
import type { Fetched, Wanted } from '../../../src/ingest/fetch/fetch.ts';
import { createPageText } from '../../../src/ingest/polling/page-text.ts';
import { anAnswer } from '../../helpers/polled-feeds.ts';

const record = { id: null, title: null, url: null, author: null, published_at: null, summary: null, text: 'All of it.' };
const PAGE = { feed: null, records: [record], problems: [] };

it.each<[string, Fetched, Awaited<ReturnType<Parameters<typeof createPageText>[1]>> | FootnoteError, object]>([
  ['its text', anAnswer('<html>'), PAGE, { text: 'All of it.' }],
  ['why it is none', anAnswer('%PDF'), { reason: 'is a PDF' }, { reason: 'its page: is a PDF', permanent: true }],
  ['that it holds none', anAnswer('<html>'), { ...PAGE, records: [{ ...record, text: null }] }, { reason: 'its page: holds no text', permanent: true }],
  ['that it is gone', { kind: 'gone' }, PAGE, { reason: 'its page is gone', permanent: true }],
  [
    'why it was not fetched',
    { kind: 'refused', reason: 'It is away.', retryAfterMs: null, permanent: false },
    PAGE,
    { reason: 'It is away.', permanent: false },
  ],
  ['that no page is read', anAnswer('<html>'), new FootnoteError('unavailable', 'Not yet.'), { reason: 'its page: Not yet.', permanent: true }],
])('of a page gives %s, and respects robots.txt', async (_, fetched, read, expected) => {
  const asked: (Wanted | undefined)[] = [];
  const get = async (_url: string, wanted?: Wanted) => {
    asked.push(wanted);
    return fetched;
  };
  const readPage = async () => {
    if (read instanceof FootnoteError) throw read;
    return read;
  };
  expect(await createPageText({ get }, readPage)('https://dale.example/mill', new AbortController().signal)).toMatchObject(expected);
  expect(asked[0]?.robots).toBeUndefined();
});
