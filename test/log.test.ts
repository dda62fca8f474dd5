import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createLog, withoutMessage } from '../src/log.ts';

describe('withoutMessage', () => {
  it('keeps name, code, stack and cause of an error, and no word of its message', () => {
    const error = Object.assign(new TypeError('secret words\nof a person', { cause: new Error('secret cause') }), { code: 'E_ODD' });
    const shown = withoutMessage(error);
    expect(shown).toMatchObject({ name: 'TypeError', code: 'E_ODD', stack: expect.stringContaining('log.test.ts'), cause: { name: 'Error' } });
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  it('keeps of anything else only what it is', () => {
    expect(withoutMessage('secret')).toBe('string');
  });
});

describe('createLog', () => {
  it('writes JSON lines of its level and above to standard error', () => {
    const url = new URL('../src/log.ts', import.meta.url).href;
    const script = `const { createLog } = await import('${url}'); const log = createLog('warn');
      log.info({ a: 1 }, 'quiet'); log.warn({ a: 2 }, 'heard'); log.error({ error: new Error('secret') }, 'loud');`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(stdout).toBe('');
    expect(lines).toMatchObject([
      { level: 40, a: 2, msg: 'heard' },
      { level: 50, error: { name: 'Error' }, msg: 'loud' },
    ]);
    expect(stderr).not.toContain('secret');
  });

  it('loads nothing for what it does not write', () => {
    expect(() => createLog('silent').error({}, 'never')).not.toThrow();
  });
});
