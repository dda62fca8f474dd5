import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/core/reading/read.ts';
import { decodeFile } from '../../src/ingest/decode.ts';
import { toExport } from '../../src/ingest/export.ts';
import { parseJson } from '../../src/ingest/json.ts';
import { aFolder, ingested } from './making.ts';

const HOSTILE = path.join(import.meta.dirname, '../../../shared/hostile');
const inside = (...parts: string[]) => path.join(HOSTILE, ...parts);
const rows = (...parts: string[]): Readonly<Record<string, string>>[] =>
  readFileSync(inside(...parts), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe.skipIf(!existsSync(HOSTILE))('published hostile input', () => {
  it('JSON: takes what must be taken, refuses what must be refused, with line and place', async () => {
    const folder = inside('json', 'JSONTestSuite', 'test_parsing');
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      const decoded = decodeFile(readFileSync(path.join(folder, name)));
      const parsed = 'text' in decoded ? parseJson(decoded.text) : decoded;
      if (name.startsWith('y_')) expect(parsed, name).toHaveProperty('value');
      if (name.startsWith('n_')) expect(parsed, name).toMatchObject({ reason: expect.stringMatching(/./) });
    }
    const { refused, added } = await ingested([folder]);
    const of = (name: string) => refused.filter(({ file }) => path.basename(file) === name);
    for (const name of names.filter((name) => name.startsWith('n_'))) {
      expect(of(name), name).toHaveLength(1);
      expect(of(name)[0]?.reason, name).toMatch(/is not valid JSON: .* at character \d+|is cut off|is empty|at offset \d+|binary/);
    }
    expect(added).toBe(0);
  });

  it('JSON: each file as a line of its own among good ones', async () => {
    const folder = inside('json', 'JSONTestSuite', 'test_parsing');
    for (const name of readdirSync(folder)) {
      const bytes = Buffer.concat([Buffer.from('{"text": "Before."}\n'), readFileSync(path.join(folder, name)), Buffer.from('\n{"text": "After."}\n')]);
      const { added, refused } = await ingested([aFolder({ 'a.jsonl': bytes })]);
      expect(added, name).toBe(2);
      for (const refusal of refused) expect(refusal, name).toMatchObject({ line: expect.any(Number), reason: expect.stringMatching(/./) });
    }
  });

  it('strings: kept as they are in every field, out again and in again', async () => {
    const strings = [
      ...rows('strings', 'blns.jsonl').map(({ s }) => s ?? ''),
      ...readdirSync(inside('strings', 'fuzzdb')).map((name) => readFileSync(inside('strings', 'fuzzdb', name), 'utf8')),
    ];
    const lines = strings.map((s, index) =>
      JSON.stringify({ id: `s${index}`, text: `Words: ${s}`, title: s, author: s, publisher: s, [s]: s, scope: ['public', `x${s}`] }),
    );
    const { documents, refused, replaced } = await ingested([aFolder({ 'a.jsonl': lines.join('\n') })], { read: readText });
    expect(refused).toEqual([]);
    expect(documents).toHaveLength(strings.length);
    if (replaced === 0) for (const { id, text } of documents) expect(text).toBe(`Words: ${strings[Number(id.slice(1))]}`);
    const exported = documents.map((document) => JSON.stringify(toExport(document))).join('\n');
    const again = await ingested([aFolder({ 'a.jsonl': exported })], { read: readText });
    expect(again.documents.map((document) => JSON.stringify(toExport(document))).join('\n')).toBe(exported);
  });

  it('encodings: good UTF-8 is taken, bad UTF-8 refused with the offset, old encodings never guessed', async () => {
    for (const row of rows('encodings', 'utf8tests.jsonl')) {
      const bytes = row.hex === undefined ? Buffer.from(row.ascii ?? '') : Buffer.from(row.hex.replaceAll(' ', ''), 'hex');
      const decoded = decodeFile(Buffer.concat([Buffer.from('Some words before it: '), bytes]));
      if (row.kind === 'valid') expect(decoded, row.id).toHaveProperty('text');
      else expect(decoded, row.id).toEqual({ reason: expect.stringMatching(/at offset \d+|binary/) });
    }
    const folder = inside('encodings', 'encoding_rs');
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(path.join(folder, name));
      const decoded = decodeFile(bytes);
      if ('text' in decoded) expect(Buffer.from(decoded.text).equals(bytes) || bytes[0] === 0xef, name).toBe(true);
      else expect(decoded.reason, name).toMatch(/at offset \d+|binary|cut off/);
    }
  });

  it('paths: each is named as it was given, and none leads out of its folder', async () => {
    const folder = aFolder({ 'a.txt': 'Words.', 'secret.meta.json': '{"id": "secret"}' });
    for (const name of readdirSync(inside('paths'))) {
      const given = readFileSync(inside('paths', name), 'utf8').split('\n').filter(Boolean);
      const { refused, added } = await ingested(given.map((line) => path.join(folder, 'none', encodeURIComponent(line))));
      expect({ name, added, refused: refused.length }).toEqual({ name, added: 0, refused: given.length });
      const ids = await ingested([aFolder({ 'a.jsonl': given.map((line) => JSON.stringify({ id: line, text: 'Words.' })).join('\n') })]);
      expect(ids.added + ids.updated + ids.unchanged + ids.refused.length).toBe(given.length);
      for (const { reason } of ids.refused) expect(reason).toMatch(/^id: expected/);
      const typed = await ingested(given.filter((line) => !line.includes('etc')).map((line) => `${folder}/none/${line}`));
      expect(typed.changed).toEqual([]);
    }
  });

  it('everything there, given as a folder, is taken or refused with a reason', async () => {
    for (const part of ['json', 'strings', 'encodings', 'paths']) {
      const { refused } = await ingested([inside(part)]);
      for (const refusal of refused) expect(refusal).toMatchObject({ file: expect.stringContaining(part), reason: expect.stringMatching(/./) });
    }
  });
});
