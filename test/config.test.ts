import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PROGRAM_ROOT, readConfig, toConfig } from '../src/config.ts';
import { FootnoteError } from '../src/core/errors.ts';

describe('toConfig', () => {
  it('has a default for everything', () => {
    const expected = { dataDir: path.join(PROGRAM_ROOT, '.data'), starterCorpus: true, logLevel: 'info', port: 3000, color: true };
    expect(toConfig({})).toEqual(expected);
    expect(toConfig({ DATA_DIR: '', STARTER_CORPUS: ' ', LOG_LEVEL: '', NO_COLOR: '' })).toEqual(expected);
  });

  it('reads what is set', () => {
    expect(toConfig({ DATA_DIR: '/var/footnote', STARTER_CORPUS: 'off', PORT: '8080', LOG_LEVEL: 'silent', NO_COLOR: '1' })).toEqual({
      dataDir: '/var/footnote',
      starterCorpus: false,
      port: 8080,
      logLevel: 'silent',
      color: false,
    });
  });

  it.each([
    [{ STARTER_CORPUS: 'maybe-secret' }, 'STARTER_CORPUS must be "on" or "off"'],
    [{ LOG_LEVEL: 'loud-secret' }, 'LOG_LEVEL must be one of fatal, error'],
    [{ DATA_DIR: 'a\0secret' }, 'DATA_DIR must be the path of a folder'],
  ])('stops at %j with the name and what was expected, without the value', (environment, message) => {
    expect(() => toConfig(environment)).toThrow(FootnoteError);
    expect(() => toConfig(environment)).toThrow(message);
    expect(() => toConfig(environment)).not.toThrow('secret');
  });

  it('names all that is wrong at once', () => {
    expect(() => toConfig({ STARTER_CORPUS: 'x', LOG_LEVEL: 'x' })).toThrow(/STARTER_CORPUS[^\n]*\n.*LOG_LEVEL/);
  });
});

describe('readConfig', () => {
  const before = process.cwd();
  const level = process.env.LOG_LEVEL;
  afterEach(() => {
    process.chdir(before);
    if (level === undefined) delete process.env.LOG_LEVEL;
    else process.env.LOG_LEVEL = level;
  });

  it('takes the environment over a .env in the folder of the start', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-config-'));
    writeFileSync(path.join(folder, '.env'), 'STARTER_CORPUS=off\nLOG_LEVEL=error\n');
    process.chdir(folder);
    process.env.LOG_LEVEL = 'fatal';
    expect(await readConfig()).toMatchObject({ starterCorpus: false, logLevel: 'fatal' });
    rmSync(path.join(folder, '.env'));
    expect(await readConfig()).toMatchObject({ starterCorpus: true, logLevel: 'fatal' });
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
});
