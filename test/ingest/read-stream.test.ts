import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/ingest/reading-result.ts';
import { asOneSentence, ingested } from './making.ts';

const PAGE = `<!doctype html><title>Mill</title><article><p>${'The mill was sold on Monday, the mayor said. '.repeat(10)}</p></article>`;
const FEED = '<rss version="2.0"><channel><title>F</title><item><title>I</title><description>An item.</description></item></channel></rss>';
const OPML = '<opml version="2.0"><body><outline type="rss" xmlUrl="https://a.example/f"/></body></opml>';

async function given(content: string | Uint8Array, as?: Form, chunkBytes = 7) {
  const bytes = Buffer.from(content);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const { documents, refused } = await ingested(['-'], { standardInput: { as, chunks: chunks() }, read: asOneSentence });
  return { texts: documents.map(({ text }) => text.trim()), ids: documents.map(({ id }) => id), refused };
}

describe('standard input', () => {
  it.each<[string, string | Uint8Array, Form | undefined, readonly (string | RegExp)[]]>([
    ['a text', 'Words of a text.', undefined, ['Words of a text.']],
    ['a text that looks like Markdown', '# Head', undefined, ['# Head']],
    ['Markdown that is said to be', '---\ntitle: T\n---\nWords.', 'markdown', ['Words.']],
    ['JSON lines', '{"text":"One."}\n{"text":"Two."}\n', undefined, ['One.', 'Two.']],
    ['one line of JSON', '{"text":"One."}', undefined, ['One.']],
    ['a long first line', `{"text":"${'One. '.repeat(1000)}"}\n{"text":"Two."}`, undefined, [/^One\./, 'Two.']],
    ['JSON over lines', '{\n "text": "One."\n}', undefined, ['One.']],
    ['a list', '[{"text":"One."},\n{"text":"Two."}]', undefined, ['One.', 'Two.']],
    ['UTF-16', Buffer.from('\ufeff{"text":"Öl."}\n{"text":"Two."}', 'utf16le'), undefined, ['Two.', 'Öl.']],
    ['a page', PAGE, undefined, [/^The mill was sold/]],
    ['a feed', FEED, undefined, ['An item.']],
    ['a JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","content_text":"An item."}]}', undefined, ['An item.']],
    ['a page that is said to be a text', 'Words <b>of</b> a text', 'text', ['Words <b>of</b> a text']],
  ])('takes %s', async (_, content, as, expected) => {
    const { texts, refused } = await given(content, as);
    expect(refused).toEqual([]);
    expect(texts.toSorted()).toEqual(expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))));
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a PDF', '%PDF-1.7\n\u00e2', 'is a PDF, which is not read; save its text as .txt or .md and give that'],
    ['a list of feeds', OPML, 'is a list of feeds and holds no documents; footnote feeds import adds its feeds'],
    ['nothing', '', 'text: expected a text with words in it'],
    ['binary data', new Uint8Array(500), 'is a binary file, not text; give text in UTF-8'],
  ])('refuses %s', async (_, content, reason) => {
    expect(await given(content)).toMatchObject({ texts: [], refused: [{ file: 'standard input', reason }] });
  });

  it('gives what has no id that of its content, so that the same again is the same', async () => {
    expect((await given('Words.')).ids).toEqual([expect.stringMatching(/^text-[0-9a-f]{16}$/)]);
    expect((await given('Words.', undefined, 100)).ids).toEqual((await given('Words.')).ids);
  });
});
