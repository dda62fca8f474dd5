import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { doctor, nodeCheck } from '../../src/cli/doctor.ts';
import { FootnoteError } from '../../src/core/errors.ts';

describe('nodeCheck', () => {
  it.each([
    ['20.11.0', 'wrong'],
    ['22.18.0', 'wrong'],
    ['22.19.0', 'ok'],
    ['23.5.0', 'wrong'],
    ['24.0.0', 'ok'],
    ['25.1.0', 'wrong'],
    ['26.0.0', 'ok'],
    ['28.1.0', 'ok'],
  ])('finds Node %s %s', (version, state) => {
    expect(nodeCheck(version)).toMatchObject({ state, message: version, next: state === 'ok' ? null : expect.stringContaining('nodejs.org') });
  });
});

describe('doctor', () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'footnote-doctor-'));
  afterAll(() => rmSync(scratch, { recursive: true }));
  const config = (dataDir: string) => async () => ({ dataDir, starterCorpus: false, logLevel: 'silent' as const, port: 3000, color: false });
  const states = async (readConfig: Parameters<typeof doctor>[0]) => (await doctor(readConfig)).checks.map(({ name, state }) => `${state} ${name}`);

  it('says that a corpus is missing, and how to get one', async () => {
    const result = await doctor(config(path.join(scratch, 'new')));
    expect(result.checks.at(-1)).toMatchObject({ name: 'corpus', state: 'missing', next: 'Add some with: footnote ingest PATH' });
    expect(result.text.split('\n')).toHaveLength(result.checks.length);
  });

  it('names a database that cannot be opened', async () => {
    const corrupt = path.join(scratch, 'corrupt');
    mkdirSync(corrupt);
    writeFileSync(path.join(corrupt, 'footnote.db'), 'this is no database, only text that stands in its place. '.repeat(100));
    expect((await states(config(corrupt))).at(-1)).toBe('wrong database');
  });

  it('names a data folder that is none', async () => {
    const file = path.join(scratch, 'a-file');
    writeFileSync(file, '');
    expect((await states(config(file))).at(-1)).toBe('wrong data folder');
  });

  it.each([
    [new FootnoteError('invalid', 'LOG_LEVEL is wrong.'), 'LOG_LEVEL is wrong.'],
    [new Error('secret'), 'they cannot be read.'],
  ])('names settings that cannot be read %#', async (error, message) => {
    const { checks } = await doctor(async () => {
      throw error;
    });
    expect(checks.at(-1)).toMatchObject({ name: 'settings', state: 'wrong', message });
  });
});
