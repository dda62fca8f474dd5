import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLog, withoutMessage } from '../src/log.ts';
import { PLACES, SECRETS } from './helpers/planted-secrets.ts';

describe('withoutMessage', () => {
  it('keeps name, codes, stack and cause of an error, and no word of its message', () => {
    const cause = Object.assign(new Error('secret cause'), { code: 50_013, status: 403, requestBody: { content: 'secret' } });
    const error = Object.assign(new TypeError('secret words\nof a person', { cause }), { code: 'E_ODD' });
    const shown = withoutMessage(error);
    expect(shown).toMatchObject({ name: 'TypeError', code: 'E_ODD', stack: expect.stringContaining('log.test.ts'), cause: { code: 50_013, status: 403 } });
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  it('takes no line of a message for a place in the program', () => {
    expect(JSON.stringify(withoutMessage(new Error('a\n    at secret (file.ts:1:2)\n    at secret:3:4')))).not.toContain('secret');
  });

  it('ends with errors that are each other’s cause, and shows those of an aggregate', () => {
    const [one, other] = [new Error('secret'), new Error('secret')];
    one.cause = other;
    other.cause = one;
    expect(JSON.stringify(withoutMessage(one)).length).toBeLessThan(20_000);
    expect(withoutMessage(new AggregateError([new RangeError('secret')]))).toMatchObject({ name: 'AggregateError', errors: [{ name: 'RangeError' }] });
  });

  it('keeps of anything else only what it is', () => {
    expect(withoutMessage('secret')).toBe('string');
  });
});

describe('createLog', () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'footnote-log-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  /** What a process of its own writes to a log called `log`. */
  function written(level: string, script: string, secrets: readonly string[] = []) {
    const url = new URL('../src/log.ts', import.meta.url).href;
    const file = path.join(scratch, 'script.mjs');
    writeFileSync(file, `const { createLog } = await import('${url}');\nconst log = createLog('${level}', ${JSON.stringify(secrets)});\n${script}`);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect(stdout).toBe('');
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { stderr, lines };
  }

  it('writes JSON lines of its level and above to standard error', () => {
    const { stderr, lines } = written('warn', `log.info({ a: 1 }, 'quiet'); log.warn({ a: 2 }, 'heard'); log.error({ error: new Error('secret') }, 'loud');`);
    expect(lines).toMatchObject([
      { level: 40, a: 2, msg: 'heard' },
      { level: 50, error: { name: 'Error' }, msg: 'loud' },
    ]);
    expect(stderr).not.toContain('secret');
  });

  it('lets no planted secret through, wherever it stands', () => {
    const planted = [...Object.values(SECRETS).map((secret) => [secret, secret] as const), ...PLACES];
    const { stderr, lines } = written(
      'trace',
      `for (const text of ${JSON.stringify(planted.map(([text]) => text))}) {
        const error = new Error(text, { cause: Object.assign(new TypeError(text), { code: text, config: { headers: { Authorization: text } } }) });
        error.stack = 'Error: other\\n    at call (' + text + ':1:1)';
        error.name = text;
        class Odd { get broken() { throw error; } field = text; }
        log.info({ plain: text, nested: { deeper: [{ text, field: text }] }, list: [text], [text]: 1, inner: { [text]: text } }, 'said ' + text);
        log.info({ broken: '\\n' + text, control: '\\b\\f\\t' + text }, '\\n' + text);
        log.warn({ error, err: error, other: error, all: new AggregateError([error]), rejected: [error] }, text);
        log.error({ map: new Map([[text, text]]), set: new Set([text]), url: new URL('http://a/?q=' + encodeURIComponent('x')), odd: new Odd(), bytes: Buffer.from(text) }, 'x');
        log.info({ token: 'short', headers: { cookie: 'a=b', 'x-slack-signature': 'c' }, body: 'typed words', response_url: 'http://h/1' }, 'named');
      }`,
    );
    expect(lines).toHaveLength(planted.length * 5);
    for (const [, secret] of planted) expect(stderr).not.toContain(secret);
    expect(lines[4]).toMatchObject({ token: '[hidden]', headers: { cookie: '[hidden]', 'x-slack-signature': '[hidden]' }, body: '[hidden]' });
    expect(stderr).not.toContain('typed words');
  });

  it('hides the secrets it was told, as they are, in JSON and in an address', () => {
    const odd = 'p"ss\\word & more';
    const { stderr, lines } = written('info', `const odd = ${JSON.stringify(odd)}; log.info({ odd, url: '?x=' + encodeURIComponent(odd) }, odd);`, [odd]);
    expect(lines).toMatchObject([{ odd: '[hidden]', url: '?x=[hidden]', msg: '[hidden]' }]);
    expect(stderr).not.toContain('word');
  });

  it('bounds what it writes of a value', () => {
    const { stderr, lines } = written(
      'info',
      `const round = { big: 1n, at: new Date(NaN), f() {} }; round.round = round;
       log.info({ round, long: 'x'.repeat(100_000), many: Array.from({ length: 10_000 }, (_, n) => n) }, 'bounded');`,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ round: { big: '1', at: null, f: 'function' } });
    expect(stderr.length).toBeLessThan(3000);
  });

  it('loads nothing for what it does not write', () => {
    expect(() => createLog('silent').error({}, 'never')).not.toThrow();
  });
});
