import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Examiner } from '../../src/bot/examine.ts';
import { type DoctorParts, doctor, nodeCheck } from '../../src/cli/doctor.ts';
import type { Environment } from '../../src/config.ts';
import { FootnoteError } from '../../src/core/errors.ts';
import { examinersOn, platformsOn } from '../../src/platforms.ts';
import { anApi } from '../helpers/an-api.ts';

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
  const clock = () => new Date('2025-11-20T10:00:00Z');
  const examine = (dataDir: string, parts: Partial<DoctorParts> = {}, own: Environment = {}) =>
    doctor({
      readEnvironment: async () => ({ DATA_DIR: dataDir, STARTER_CORPUS: 'off', LOG_LEVEL: 'silent', ...own }),
      platformsOn: () => [],
      examinersOn: () => [],
      clock,
      ...parts,
    });
  const states = async (...args: Parameters<typeof examine>) => (await examine(...args)).checks.map(({ name, state }) => `${state} ${name}`);
  const fresh = () => path.join(scratch, String(Math.random()));

  it('says that a corpus is missing, and how to get one', async () => {
    const result = await examine(fresh());
    expect(result.checks.map(({ name }) => name)).toEqual(['Node', 'settings', 'port', 'data folder', 'database', 'corpus']);
    expect(result.checks.at(-1)).toMatchObject({ name: 'corpus', state: 'missing', next: 'Add some with: footnote ingest PATH' });
    expect(result.text.split('\n')).toHaveLength(result.checks.length);
  });

  it('names a database that cannot be opened', async () => {
    const corrupt = path.join(scratch, 'corrupt');
    mkdirSync(corrupt);
    writeFileSync(path.join(corrupt, 'footnote.db'), 'this is no database, only text that stands in its place. '.repeat(100));
    expect((await states(corrupt)).at(-1)).toBe('wrong database');
  });

  it('names a data folder that is none', async () => {
    const file = path.join(scratch, 'a-file');
    writeFileSync(file, '');
    expect((await states(file)).at(-1)).toBe('wrong data folder');
  });

  const failing = (error: Error) => ({
    platformsOn: () => {
      throw error;
    },
  });
  it.each<[Partial<DoctorParts>, Environment, string]>([
    [{ readEnvironment: async () => Promise.reject(new Error('secret')) }, {}, 'they cannot be read.'],
    [failing(new FootnoteError('invalid', 'THERE_TOKEN must begin with "x".')), {}, 'THERE_TOKEN must begin with "x".'],
    [{}, { LOG_LEVEL: 'loud' }, expect.stringMatching(/^LOG_LEVEL must be one of /u)],
  ])('names settings that cannot be read %#', async (parts, own, message) => {
    expect((await examine(fresh(), parts, own)).checks.at(-1)).toMatchObject({ name: 'settings', state: 'wrong', message });
  });

  it('finds the port free, or taken, which is a fault where something is to be served', async () => {
    const other = createServer().listen(0);
    const address = other.address();
    const own = { PORT: String(typeof address === 'object' && address !== null ? address.port : 0) };
    const served = { examinersOn: () => [async () => ({ checks: [], aheadMs: null })] };
    expect(await states(fresh(), served, own)).toContain('wrong port');
    expect(await states(fresh(), {}, own)).toContain('ok port');
    await new Promise((resolve) => other.close(resolve));
    expect((await examine(fresh(), served, own)).checks).toContainEqual({ name: 'port', state: 'ok', message: `${own.PORT} is free`, next: null });
  });

  it.each([
    [null, undefined],
    [-119_000, 'ok clock'],
    [120_001, 'wrong clock'],
    [-3_600_000, 'wrong clock'],
  ])('finds for a clock that is %s ms ahead of a platform: %s', async (aheadMs, state) => {
    const said = { name: 'there', state: 'ok' as const, message: 'accepted', next: null };
    const examiner: Examiner = async ({ commands }) => ({ checks: commands.length > 0 ? [said] : [], aheadMs });
    const found = await states(fresh(), { examinersOn: () => [examiner] });
    expect(found.slice(6)).toEqual(['ok there', ...(state === undefined ? [] : [state])]);
  });

  it('asks no platform whose token is not set', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    expect(await states(fresh(), { platformsOn, examinersOn })).toHaveLength(6);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('says when the rules of time zones are old, which keeps nothing from starting', async () => {
    const result = await examine(fresh(), { clock: () => new Date('2036-01-01T00:00:00Z') });
    expect(result.checks.at(-1)).toMatchObject({ name: 'time zones', state: 'ok', message: expect.stringContaining('more than six months old') });
  });

  it('asks a platform at the address that is set, with its token', async () => {
    const api = await anApi({ '/auth.test': { body: { ok: false, error: 'invalid_auth' } }, '/v10/users/@me': { status: 401, body: {} } });
    const tokens = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: '0123456789abcdef',
      SLACK_API_URL: `${api.url}/`,
      DISCORD_BOT_TOKEN: 'a.b.c',
      DISCORD_APPLICATION_ID: '123456789012345678',
      DISCORD_API_URL: api.url,
    };
    const result = await examine(fresh(), { examinersOn, clock: () => new Date() }, tokens);
    expect(result.checks.slice(6, 9).map(({ name, state }) => `${state} ${name}`)).toEqual(['wrong Slack bot token', 'wrong Discord bot token', 'ok clock']);
    expect(api.asked).toEqual(expect.arrayContaining(['POST /auth.test Bearer xoxb-1', 'GET /v10/users/@me Bot a.b.c']));
    await api.close();
  });
});
