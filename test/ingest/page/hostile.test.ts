import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePage, sniffCharset } from '../../../src/ingest/page/charset.ts';
import { readPage } from '../../../src/ingest/page/index.ts';

const HOSTILE = path.join(import.meta.dirname, '../../../../shared/hostile');
const inside = (...parts: string[]) => path.join(HOSTILE, ...parts);
const SENTENCE = 'The council of Riverton voted on Tuesday to close the old bridge, which engineers had called unsafe for years.';

describe.skipIf(!existsSync(HOSTILE))('published hostile pages', () => {
  it('encodings: what the tables of the standard hold is read as they have it', () => {
    for (const [name, label] of [
      ['gb18030', 'gb18030'],
      ['iso_2022_jp', 'iso-2022-jp'],
      ['big5', 'big5'],
      ['shift_jis', 'shift_jis'],
    ] as const) {
      const got = decodePage(readFileSync(inside('encodings', 'encoding_rs', `${name}_in.txt`)), `text/html; charset=${label}`).split('\n');
      const wanted = readFileSync(inside('encodings', 'encoding_rs', `${name}_in_ref.txt`), 'utf8').split('\n');
      expect(got.length, name).toBe(wanted.length);
      // What is no character at all is U+FFFD here and there, but not always as many of them.
      const differs = wanted.filter((line, index) => !line.includes('\ufffd') && line !== got[index]);
      expect(differs, name).toEqual([]);
    }
  });

  it('encodings: UTF-8 keeps what is valid, and marks what is not', () => {
    const rows = readFileSync(inside('encodings', 'utf8tests.jsonl'), 'utf8').split('\n').filter(Boolean);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows.map((line): Record<string, string> => JSON.parse(line))) {
      const bytes = row.hex === undefined ? Buffer.from(row.ascii ?? '') : Buffer.from(row.hex.replaceAll(' ', ''), 'hex');
      const text = decodePage(Buffer.concat([Buffer.from('é '), bytes]), 'text/html; charset=utf-8');
      if (row.kind === 'valid') expect(text, row.id).toBe(`é ${bytes.toString('utf8')}`);
      else expect(text, row.id).toContain('\ufffd');
    }
  });

  it('encodings: finds the label that a sniffer must find', () => {
    const [, page = '', label = ''] =
      /^#data\n([\s\S]*?)\n#encoding\n(\S+)/.exec(readFileSync(inside('encodings', 'html5lib', 'test-yahoo-jp.dat'), 'latin1')) ?? [];
    expect(label).not.toBe('');
    expect(sniffCharset(Buffer.from(page, 'latin1'), null)).toBe(label.toLowerCase());
  });

  it('attacks: no tag, handler, script or style is left, and the words around them are', async () => {
    const payloads = [
      ...readFileSync(inside('html', 'sanitise', 'dompurify.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): string => JSON.parse(line).payload),
      ...readdirSync(inside('html', 'sanitise'))
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) =>
          readFileSync(inside('html', 'sanitise', name), 'utf8')
            .split('\n')
            .filter(Boolean),
        ),
    ];
    expect(payloads.length).toBeGreaterThan(250);
    for (const payload of payloads) {
      const html = `<!doctype html><title>Bridge</title><article><p>${SENTENCE}</p><div>${payload}</div></article>`;
      const { records } = await readPage({ bytes: Buffer.from(html), headers: [['Content-Type', 'text/html; charset=utf-8']], url: 'https://example.org/a' });
      const { text, ...others } = records[0] ?? { text: null };
      expect(text, payload).toContain(SENTENCE);
      // What the payload shows as text, with its brackets escaped, is text here too.
      const shown = payload.includes('&') || payload.includes('<<') || payload.includes('%3');
      const left = `${text} ${JSON.stringify(others)}`;
      if (!shown) expect(left, payload).not.toMatch(/<\/?(?:script|style|img|iframe|svg|object|embed|a|b|p|div|body|input|form)\b[^<>]*>/i);
    }
  }, 60_000);
});
