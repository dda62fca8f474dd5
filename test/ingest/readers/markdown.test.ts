import { describe, expect, it } from 'vitest';
import markdown from '../../../src/ingest/readers/markdown.ts';
import { all, anInput } from '../making.ts';

async function read(content: string | Uint8Array, beside: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const [item, ...more] = await all(markdown.read(anInput(content, { name: 'a.md', beside })));
  expect(more).toEqual([]);
  return item?.kind === 'record' ? item.value : item?.reason;
}

describe('the reader of Markdown', () => {
  it('gives the text with its markup, and the first heading as title', async () => {
    const source = 'Intro with *stars*.\n\n##  The *memo* ##\n\n# Later\n';
    expect(await read(source)).toEqual({ title: 'The *memo*', text: source });
  });

  it('takes front matter as metadata and what follows as the text', async () => {
    const source =
      '---\ntitle: "The: memo"\ndate: 2025-11-15\nAuthor: A. Writer\nurl: https://example.org/a?b=c\nlang: en\nscope: [team, public]\ntags: x\n---\n\n# Other\nWords.\n';
    expect(await read(source)).toEqual({
      title: 'The: memo',
      published_at: '2025-11-15',
      author: 'A. Writer',
      url: 'https://example.org/a?b=c',
      language: 'en',
      scope: ['team', 'public'],
      tags: 'x',
      text: '\n# Other\nWords.\n',
    });
  });

  it('passes over lines of front matter that are no plain pair', async () => {
    const source = "---\r\ntags:\r\n  - a\r\n  nested: b\r\n# comment: c\r\n: d\r\nkey without colon\r\nid: 'x'\r\n...\r\nWords.";
    expect(await read(source)).toEqual({ title: null, id: 'x', text: 'Words.' });
  });

  it.each(['---\ntitle: x\nWords.', '---\n', '---', ' ---\ntitle: x\n---\n', '----\ntitle: x\n----\n', '# Head'.slice(2)])(
    'takes %j as text alone',
    async (source) => {
      expect(await read(source)).toEqual({ title: null, text: source });
    },
  );

  it('has an empty text when there is nothing behind the front matter', async () => {
    expect(await read('---\ntitle: x\n---')).toEqual({ title: 'x', text: '' });
  });

  it('never takes the text from front matter, nor a prototype', async () => {
    expect(await read('---\ntext: other\n__proto__: x\n---\nWords.')).toEqual({ title: null, text: 'Words.' });
  });

  it('takes no heading from a fenced block, nor one without words', async () => {
    expect(await read('```\n# code\n```\n#\n#hash\n# #\n    # indented\n')).toMatchObject({ title: null });
    expect(await read('~~~\n# code\n~~~\n# Real #tag\n')).toMatchObject({ title: 'Real #tag' });
  });

  it('prefers the companion to the front matter', async () => {
    const source = '---\ntitle: one\nauthor: A\n---\nWords.';
    expect(await read(source, { 'a.meta.json': '{"title": "two"}' })).toEqual({ title: 'two', author: 'A', text: 'Words.' });
  });

  it('refuses what cannot be read', async () => {
    expect(await read(Buffer.from('\xe9', 'latin1'))).toContain('not UTF-8');
    expect(await read('Words.', { 'a.meta.json': '{' })).toContain('its companion a.meta.json is not valid JSON');
  });

  it('reads hostile lines in linear time', async () => {
    const before = performance.now();
    await read(
      `---\n${'a'.repeat(1_000_000)}\n${': '.repeat(500_000)}\n${' '.repeat(500_000)}\n---\n${'#'.repeat(1_000_000)}\n${`# ${'#'.repeat(998)}x\n`.repeat(100)}`,
    );
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
