import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFeed, readOpml } from '../../../src/ingest/feed/index.ts';

const HOSTILE = path.join(import.meta.dirname, '../../../../shared/hostile');
const filesBelow = (folder: string) =>
  readdirSync(path.join(HOSTILE, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(HOSTILE, folder, name))
    .filter((file) => statSync(file).isFile());
const source = (bytes: Uint8Array) => ({ bytes, headers: [], url: 'https://example.org/feed' });
const rows = (name: string) =>
  readFileSync(path.join(HOSTILE, 'xml', name), 'utf8')
    .split('\n')
    .filter(Boolean);

describe.skipIf(!existsSync(HOSTILE))('published feeds and lists', () => {
  it('are all read or refused in words, each within a second', () => {
    const files = filesBelow('feeds');
    expect(files.length).toBeGreaterThan(1000);
    for (const file of files) {
      const bytes = readFileSync(file);
      const started = performance.now();
      const { feed, records, problems } = readFeed(source(bytes));
      readOpml(source(bytes));
      expect(performance.now() - started, file).toBeLessThan(1000);
      if (feed === null) expect([records, problems], file).toEqual([[], [{ item: null, message: expect.stringMatching(/./) }]]);
      for (const { published_at: date } of records) expect(date ?? '2025-11-15', file).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?Z)?$/);
    }
  });

  it('hold no bomb that goes off', () => {
    const texts = [...rows('fuzzdb-xml-attacks.txt'), ...rows('xxe-payloads.jsonl').map((row) => Object.values<unknown>(JSON.parse(row)).join('\n'))];
    for (const bytes of [...filesBelow('xml/defusedxml').map((file) => readFileSync(file)), ...texts.map((text) => Buffer.from(text))]) {
      const started = performance.now();
      const said = JSON.stringify([readFeed(source(bytes)), readOpml(source(bytes))]);
      expect(performance.now() - started).toBeLessThan(200);
      expect(said.length).toBeLessThan(4 * bytes.length + 2000);
      expect(said).not.toContain('root:x:');
    }
  });
});
