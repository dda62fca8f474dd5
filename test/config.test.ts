import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PROGRAM_ROOT, readConfig, secretsOf, toConfig, VERSION } from '../src/config.ts';
import { FootnoteError } from '../src/core/errors.ts';

describe('toConfig', () => {
  it('has a default for everything', () => {
    const fetch = { userAgent: `Footnote/${VERSION}`, allowHosts: [], ports: [80, 443], allowPrivate: false, proxy: null };
    const expected = {
      dataDir: path.join(PROGRAM_ROOT, '.data'),
      starterCorpus: true,
      searchEngine: 'postings',
      keepDays: null,
      logLevel: 'info',
      port: 3000,
      fetch,
      operators: [],
      digestFor: 'operators',
      color: true,
      corrections: true,
    };
    expect(toConfig({})).toEqual(expected);
    expect(toConfig({ DATA_DIR: '', STARTER_CORPUS: ' ', LOG_LEVEL: '', NO_COLOR: '' })).toEqual(expected);
  });

  it('reads what is set', () => {
    expect(toConfig({ DATA_DIR: '/var/footnote', STARTER_CORPUS: 'off', KEEP_DAYS: '90', PORT: '8080', LOG_LEVEL: 'silent', NO_COLOR: '1' })).toMatchObject({
      dataDir: '/var/footnote',
      starterCorpus: false,
      keepDays: 90,
      port: 8080,
      logLevel: 'silent',
      color: false,
    });
  });

  it.each([
    [{ STARTER_CORPUS: 'maybe-secret' }, 'STARTER_CORPUS must be "on" or "off"'],
    [{ SEARCH_ENGINE: 'secret' }, 'SEARCH_ENGINE must be one of postings, minisearch'],
    [{ LOG_LEVEL: 'loud-secret' }, 'LOG_LEVEL must be one of fatal, error'],
    [{ DATA_DIR: 'a\0secret' }, 'DATA_DIR must be the path of a folder'],
    [{ CONTACT: 'secret words' }, 'CONTACT must be a mail address or a web address'],
    [{ CONTACT: 'secret@example.org)\r\nX: y' }, 'CONTACT must be'],
    [{ CONTACT: 'javascript:secret' }, 'CONTACT must be'],
    [{ KEEP_DAYS: '0' }, 'KEEP_DAYS must be a whole number of days'],
    [{ KEEP_DAYS: '1.5-secret' }, 'KEEP_DAYS must be a whole number of days'],
    [{ FETCH_HOSTS: 'https://secret.example.org/' }, 'FETCH_HOSTS must be names of hosts'],
    [{ FETCH_HOSTS: 'secret.*.org' }, 'FETCH_HOSTS must be names of hosts'],
    [{ FETCH_PORTS: '80,secret' }, 'FETCH_PORTS must be numbers of ports'],
    [{ FETCH_PORTS: '0' }, 'FETCH_PORTS must be numbers of ports'],
    [{ FETCH_PORTS: '65536' }, 'FETCH_PORTS must be numbers of ports'],
    [{ FETCH_PRIVATE: 'secret' }, 'FETCH_PRIVATE must be "on" or "off"'],
    [{ OPERATORS: 'slack:U1, secret' }, 'OPERATORS must be people by their platform'],
    [{ FETCH_PROXY: 'secret:3128' }, 'FETCH_PROXY must be the address of a proxy'],
    [{ FETCH_PROXY: 'socks://secret' }, 'FETCH_PROXY must be the address of a proxy'],
  ])('stops at %j with the name and what was expected, without the value', (environment, message) => {
    expect(() => toConfig(environment)).toThrow(FootnoteError);
    expect(() => toConfig(environment)).toThrow(message);
    expect(() => toConfig(environment)).not.toThrow('secret');
  });

  it('reads who operates', () => {
    expect(toConfig({ OPERATORS: 'slack:U0123ABCD, discord:80351110224678912' }).operators).toEqual(['slack:u0123abcd', 'discord:80351110224678912']);
  });

  it('reads how the web is asked', () => {
    const environment = {
      CONTACT: 'ops@example.org',
      FETCH_HOSTS: ' Example.org, *.example.net,',
      FETCH_PORTS: '80, 8080',
      FETCH_PRIVATE: 'on',
      FETCH_PROXY: 'http://user:hidden-word@proxy.example.org:3128',
    };
    expect(toConfig(environment).fetch).toEqual({
      userAgent: `Footnote/${VERSION} (+ops@example.org)`,
      allowHosts: ['example.org', '*.example.net'],
      ports: [80, 8080],
      allowPrivate: true,
      proxy: environment.FETCH_PROXY,
    });
    expect(toConfig({ CONTACT: 'https://example.org/bot' }).fetch.userAgent).toContain('(+https://example.org/bot)');
    // A proxy's address may hold a password.
    expect(secretsOf(environment)).toEqual([environment.FETCH_PROXY]);
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
