import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'footnote-start-'));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A port that was free a moment ago. */
const aPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  get(page: string): Promise<number>;
  act(what: string): Promise<string>;
  until(page: string, status: number): Promise<void>;
  /** Settles when an act has come in. */
  began(): Promise<unknown>;
  readonly ended: Promise<{
    readonly status: number | null;
    readonly signal: string | null;
    readonly stderr: string;
    readonly lines: readonly Record<string, unknown>[];
  }>;
}

async function start(own: Readonly<Record<string, string>> = {}): Promise<Started> {
  const port = await aPort();
  const env = { ...process.env, DATA_DIR: path.join(scratch, 'data'), STARTER_CORPUS: 'off', PORT: String(port), THERE_TOKEN: 'a-secret-of-there', ...own };
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'helpers', 'served-program.ts')], { cwd: scratch, env });
  children.push(child);
  const parts: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  const ended = new Promise<Awaited<Started['ended']>>((resolve) =>
    child.on('close', (status, signal) => {
      const stderr = parts.join('');
      const lines = stderr.split('\n').filter((line) => line.startsWith('{'));
      resolve({ status, signal, stderr, lines: lines.map((line) => JSON.parse(line)) });
    }),
  );
  const url = (page: string) => `http://127.0.0.1:${own.PORT ?? port}${page}`;
  const get = (page: string) =>
    fetch(url(page)).then(
      ({ status }) => status,
      () => 0,
    );
  const act = (body: string) => fetch(url('/there'), { method: 'POST', body }).then(async (response) => `${response.status} ${await response.text()}`);
  const until = async (page: string, status: number) => {
    while ((await get(page)) !== status) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const began = () => new Promise((resolve) => child.stdout?.once('data', resolve));
  return { child, port, get, act, until, began, ended };
}

describe('a served program', { timeout: 60_000 }, () => {
  it('answers health before it is ready, holds requests until it is, and counts them', async () => {
    const { child, port, get, act, until, ended } = await start({ SLOW_START: '1500' });
    await until('/healthz', 200);
    expect([await get('/readyz'), await act('x')]).toEqual([503, '200 status']);
    await until('/readyz', 200);
    expect(await act('x')).toBe('200 status');
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('footnote_commands_total{platform="there",command="status",outcome="status"} 2');
    for (const name of ['footnote_answer_seconds_bucket', 'nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes']) expect(metrics).toContain(name);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ status: 0, lines: [{ msg: 'people can ask', platforms: ['there'], port }] });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what runs at %s, takes nothing new, and ends with 0', async (signal) => {
    const { child, get, act, until, began, ended } = await start();
    await until('/readyz', 200);
    const arrived = began();
    const slow = act('slow');
    await arrived;
    const told = performance.now();
    child.kill(signal);
    // As a terminal and npm do it.
    child.kill(signal);
    await until('/healthz', 0);
    expect(await get('/there')).toBe(0);
    expect(await slow).toBe('200 status');
    expect(await ended).toMatchObject({ status: 0, signal: null });
    expect(performance.now() - told).toBeLessThan(5000);
  });

  it('ends within 5 s with 0 when something does not finish', async () => {
    const { child, act, until, began, ended } = await start();
    await until('/readyz', 200);
    const arrived = began();
    const cut = expect(act('never')).rejects.toThrow();
    await arrived;
    const told = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ status: 0 });
    expect(performance.now() - told).toBeLessThan(6000);
    await cut;
  });

  it('ends at once when it is told a second time', async () => {
    const { child, act, until, began, ended } = await start();
    await until('/readyz', 200);
    const arrived = began();
    const cut = expect(act('never')).rejects.toThrow();
    await arrived;
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 800));
    child.kill('SIGTERM');
    const told = performance.now();
    expect(await ended).toMatchObject({ status: 143 });
    expect(performance.now() - told).toBeLessThan(1000);
    await cut;
  });

  it('ends while it starts', async () => {
    const { child, until, ended } = await start({ SLOW_START: '60000' });
    await until('/healthz', 200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ status: 0, stderr: '' });
  });

  it.each<[string, Readonly<Record<string, string>>, number, string]>([
    ['a platform that cannot start', { SLOW_START: '-1' }, 2, 'THERE_TOKEN was refused: copy it anew.\n'],
    ['a setting that is wrong', { PORT: 'many' }, 2, 'PORT must be the number of a port, 1 to 65535. Leave it out for 3000. See .env.example.\n'],
  ])('says in a sentence what is wrong with %s', async (_, own, status, stderr) => {
    const { ended } = await start(own);
    expect(await ended).toMatchObject({ status, stderr });
  });

  it('says in a sentence that the port is taken, before anything is loaded', async () => {
    const other = createServer().listen(0);
    const address = other.address();
    const taken = String(typeof address === 'object' && address !== null ? address.port : 0);
    const { ended } = await start({ PORT: taken });
    expect(await ended).toMatchObject({ status: 3, stderr: `PORT ${taken} is taken by another program: stop that one, or set PORT to one that is free.\n` });
    other.close();
  });

  it('ends with the sentence of a platform that can go on no more', async () => {
    const { act, until, ended } = await start({ LOG_LEVEL: 'silent' });
    await until('/readyz', 200);
    await act('fail').catch(() => {});
    expect(await ended).toMatchObject({ status: 3, stderr: 'The token was taken back: make a new one.\n' });
  });

  it('goes on after a promise that nobody handled, and logs it without its words', async () => {
    const { child, act, until, ended } = await start();
    await until('/readyz', 200);
    for (let time = 0; time < 20; time++) expect(await act('reject')).toBe('200 status');
    child.kill('SIGTERM');
    const { status, stderr, lines } = await ended;
    const noted = lines.filter(({ msg }) => msg === 'a promise failed that nobody waited for');
    expect([status, noted.length]).toEqual([0, 1]);
    expect(noted[0]).toMatchObject({
      level: 50,
      id: expect.stringMatching(/^[0-9A-Z]{10}$/u),
      error: { name: 'Error', stack: expect.stringContaining('served-program') },
    });
    expect(stderr).not.toContain('typed words');
  });

  it('ends in order after an exception that nobody caught, with the id that the log has', async () => {
    const { act, until, ended } = await start();
    await until('/readyz', 200);
    await act('throw').catch(() => {});
    const { status, stderr, lines } = await ended;
    const id = lines.find(({ msg }) => msg === 'an exception that nobody caught')?.id;
    expect(status).toBe(3);
    expect(stderr.trim().split('\n').at(-1)).toBe(`Something went wrong here, and the program ends. The log has it under ${String(id)}.`);
    expect(stderr).not.toContain('typed words');
  });
});

it('npm start puts the program in the place of the shell, which would end instead of it', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'package.json'), 'utf8'));
  expect(scripts.start).toMatch(/^exec node /u);
});
