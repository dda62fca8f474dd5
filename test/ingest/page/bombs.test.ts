import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkers } from '../../../src/ingest/workers/index.ts';

const workers = createWorkers();
// Loading its code is not held against a page.
beforeAll(async () => {
  await workers.run('page', { bytes: Buffer.from('<p>x'), headers: [], url: null });
});
afterAll(() => workers.close());

const SENTENCE = 'The council of Riverton voted on Tuesday to close the old bridge, which engineers had called unsafe for years. ';
const filled = (piece: string, length = 10_000_000) => piece.repeat(Math.ceil(length / piece.length));

describe('pages that are made to hold up their reader', () => {
  it.each<[string, string]>([
    ['100,000 open elements', filled('<div>', 500_000) + SENTENCE],
    ['200,000 attributes', `<p ${filled('a=b ', 800_000)}>${SENTENCE}`],
    ['10 MB of elements', filled('<div><b><p><i>')],
    ['10 MB of tables in tables', filled('<table><tr><td>')],
    ['10 MB of text', filled(SENTENCE)],
    ['10 MB of references', filled('&amp;&bogus;')],
    ['10 MB of angles', filled('<')],
    ['10 MB of JSON-LD', `<script type="application/ld+json">${filled('[')}</script>${SENTENCE}`],
    ['10 MB of metadata', filled('<meta name=author content="&amp;lt;b&amp;gt;">')],
    ['as many paragraphs as are read with care', filled(`<p>${SENTENCE}`, 1_000_000)],
  ])('%s: read or refused, and the next page is read', async (_, html) => {
    const bytes = new TextEncoder().encode(html);
    const start = performance.now();
    const worked = await workers.run('page', { bytes, headers: [], url: null });
    // A thread is ended after 1.5 s; the rest is for a busy machine.
    expect(performance.now() - start).toBeLessThan(3000);
    if ('reason' in worked) expect(worked.reason).toBe('could not be read in 1.5 s');
    else expect(worked.value.records.length + worked.value.problems.length).toBeGreaterThan(0);
    const next = await workers.run('page', { bytes: Buffer.from(`<title>Next</title><p>${SENTENCE}`), headers: [], url: null });
    expect(next).toMatchObject({ value: { records: [{ title: 'Next', text: SENTENCE.trim() }] } });
  });
});
